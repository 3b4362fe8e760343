// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli.h"

#include <QTest>

using namespace kv::cli;

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

// What is asked of a planned year: replan after an absence, and explain. One file throughout.
class TestAfterPlanning : public QObject
{
    Q_OBJECT

private slots:
    void repairsWithTheFewestChanges()
    {
        const QString file = m_desk.demo();
        const QString group = m_group;
        const QStringList replan{q("replan"), file, q("--group"), group};
        // Nothing has been planned, so there is nothing to repair.
        KV_RAN(m_desk.run(replan), 1);
        KV_RAN(m_desk.run(
                   {q("plan"), file, q("--group"), group, q("--year"), q("2027"), q("--accept")}),
               0);
        Run run = m_desk.json(replan);
        KV_RAN(run, 0);
        QCOMPARE(run.object().value(q("changed")).toInt(), 0);

        const QJsonObject meeting = run.object().value(q("meetings")).toArray().at(2).toObject();
        const QString day = meeting.value(q("date")).toString();
        const QString host = meeting.value(q("host")).toString();
        KV_RAN(m_desk.run({q("ask"), file, q("--group"), group, q("--date"), day}), 0);
        KV_RAN(m_desk.run({q("away"), file, q("--company"), host, q("--from"),
                           day.left(8) + q("01"), q("--to"), day.left(8) + q("28")}),
               0);

        run = m_desk.json(replan);
        KV_RAN(run, 0);
        const QJsonObject told = run.object();
        QCOMPARE(told.value(q("changed")).toInt(), 1);
        QCOMPARE(told.value(q("accepted")).toBool(), false);
        const QJsonObject changed = told.value(q("meetings")).toArray().at(2).toObject();
        QCOMPARE(changed.value(q("change")).toString(), q("changed"));
        const QJsonArray causes = changed.value(q("causes")).toArray();
        QVERIFY(!causes.isEmpty());
        QVERIFY2(causes.first().toString().contains(host), run.told().constData());
        bool hostIsTold = false;
        for (const QJsonValue call : told.value(q("calls")).toArray())
            hostIsTold = hostIsTold || call.toObject().value(q("company")).toString() == host;
        QVERIFY2(hostIsTold, run.told().constData());

        KV_RAN(m_desk.json(replan + QStringList{q("--accept")}), 0);
        run = m_desk.json(replan);
        QCOMPARE(run.object().value(q("changed")).toInt(), 0);
        KV_RAN(m_desk.run({q("replan"), file, q("--group"), q("Muumilaakso")}), 1);
    }

    void saysWhyAndWhyNot()
    {
        const QString file = m_desk.path(q("Lappi.kiertovuoro"));
        const QJsonArray meetings
            = m_desk.json({q("meetings"), file, q("--group"), m_group, q("--year"), q("2027")})
                  .array();
        QVERIFY(meetings.size() > 4);
        const QStringList explain{
            q("explain"), file,        q("--group"),
            m_group,      q("--date"), meetings.at(1).toObject().value(q("date")).toString()};
        const Run why = m_desk.json(explain);
        KV_RAN(why, 0);
        QVERIFY(!why.object().value(q("reasons")).toArray().isEmpty());
        QVERIFY(!why.object().value(q("nextBest")).toArray().isEmpty());

        const QString other = meetings.at(4).toObject().value(q("host")).toString();
        const Run whyNot = m_desk.json(explain + QStringList{q("--host"), other});
        KV_RAN(whyNot, 0);
        QVERIFY(!whyNot.object().value(q("sentences")).toArray().isEmpty());
        QVERIFY(m_desk.run(explain + QStringList{q("--host"), other}).out.contains(q(".")));
        KV_RAN(m_desk.run(explain + QStringList{q("--host"), q("Ei ole")}), 1);
    }

private:
    Desk m_desk;
    const QString m_group = q("Rovaniemi");
};

QTEST_GUILESS_MAIN(TestAfterPlanning)
#include "tst_afterplanning.moc"
