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

// kiertovuoro-cli replan: an absence told of after the year was planned.
class TestReplanCommand : public QObject
{
    Q_OBJECT

private slots:
    void repairsWithTheFewestChanges()
    {
        const QString file = m_desk.demo();
        const QString group = q("Rovaniemi");
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

private:
    Desk m_desk;
};

QTEST_GUILESS_MAIN(TestReplanCommand)
#include "tst_replancommand.moc"
