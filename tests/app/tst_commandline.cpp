// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli.h"

#include <QFile>
#include <QTest>

using namespace kv::cli;

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private slots:
    void helpAndVersionNeedNothing_data()
    {
        QTest::addColumn<bool>("window");
        QTest::addColumn<QString>("argument");
        QTest::addColumn<QString>("part");
        QTest::newRow("help") << false << q("--help") << q("import");
        QTest::newRow("version") << false << q("--version") << q("0.1.0");
        QTest::newRow("help of the window") << true << q("--help") << q("FILE");
        QTest::newRow("version of the window") << true << q("--version") << q("0.1.0");
    }
    void helpAndVersionNeedNothing()
    {
        QFETCH(bool, window);
        QFETCH(QString, argument);
        QFETCH(QString, part);
        const Run run = window ? m_desk.window({argument}) : m_desk.run({argument});
        KV_RAN(run, 0);
        QVERIFY2(run.out.contains(part, Qt::CaseInsensitive), run.told().constData());
    }

    void theHelpNamesEveryCommand()
    {
        const Run help = m_desk.run({q("--help")});
        for (const char *command :
             {"new",      "info",      "check",    "history",     "undo",      "redo",
              "import",   "companies", "meetings", "turns",       "add-group", "away",
              "plan",     "solve",     "replan",   "cancel-host", "ask",       "decline",
              "confirm",  "pin",       "unpin",    "move",        "swap",      "set-theme",
              "register", "invite",    "attend",   "report",      "holidays",  "check-id",
              "erase",    "access",    "consent",  "outlived",    "diets",     "disclosures"})
            QVERIFY2(help.out.contains(q(command)), command);
        // A program that reads the output finds its fields there.
        for (const char *field : {"businessId", "lastHosted", "debt", "refused", "objective"})
            QVERIFY2(help.out.contains(q(field)), field);
    }

    void wrongUseIsTold_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const QString demo = m_desk.demo();
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("unknown command") << QStringList{q("frobnicate"), demo};
        QTest::newRow("unknown option") << QStringList{q("info"), demo, q("--frobnicate")};
        QTest::newRow("no file") << QStringList{q("info")};
        QTest::newRow("no group for meetings")
            << QStringList{q("meetings"), demo, q("--year"), q("2027")};
        QTest::newRow("no list") << QStringList{q("import"), demo, q("--group"), group()};
        QTest::newRow("new without a group")
            << QStringList{q("new"), m_desk.path(q("x.kiertovuoro"))};
        QTest::newRow("a year and days")
            << QStringList{q("plan"), demo,        q("--group"),    group(),   q("--year"),
                           q("2027"), q("--from"), q("2027-01-01"), q("--to"), q("2027-06-30")};
        QTest::newRow("not a year") << QStringList{q("holidays"), q("soon")};
        QTest::newRow("not a day")
            << QStringList{q("ask"), demo, q("--group"), group(), q("--date"), q("31.2.2027")};
        QTest::newRow("not an answer") << QStringList{
            q("register"),   demo,           q("--group"), group(),       q("--date"),
            q("2027-01-12"), q("--company"), q("Alfa"),    q("--answer"), q("perhaps")};
        QTest::newRow("not a format") << QStringList{q("report"),
                                                     demo,
                                                     q("attendance"),
                                                     q("--group"),
                                                     group(),
                                                     q("--from"),
                                                     q("2026-01-01"),
                                                     q("--to"),
                                                     q("2026-12-31"),
                                                     q("--format"),
                                                     q("docx"),
                                                     q("--out"),
                                                     m_desk.path(q("x.docx"))};
    }
    void wrongUseIsTold()
    {
        QFETCH(QStringList, arguments);
        const QByteArray before = m_desk.read(q("Lappi.kiertovuoro"));
        const Run run = m_desk.run(arguments);
        KV_RAN(run, 2);
        QVERIFY2(!run.err.trimmed().isEmpty(), run.told().constData());
        QVERIFY2(run.out.isEmpty(), run.told().constData());
        QVERIFY(m_desk.read(q("Lappi.kiertovuoro")) == before);
        QVERIFY(!QFile::exists(m_desk.path(q("x.kiertovuoro"))));
    }

    void refusalsNameWhatTheyRefuse_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named");
        const QString demo = m_desk.demo();
        const QString day = q("2027-07-29");
        QTest::newRow("no such file")
            << QStringList{q("info"), m_desk.path(q("none.kiertovuoro"))} << q("none.kiertovuoro");
        QTest::newRow("already there")
            << QStringList{q("new"), demo, q("--demo")} << q("Lappi.kiertovuoro");
        QTest::newRow("no such group")
            << QStringList{q("turns"), demo, q("--group"), q("Muumilaakso")} << q("Muumilaakso");
        QTest::newRow("no such company")
            << QStringList{q("away"),   demo, q("--company"), q("Muumi Oy"),
                           q("--from"), day,  q("--to"),      day}
            << q("Muumi Oy");
        QTest::newRow("no such meeting")
            << QStringList{q("ask"), demo, q("--group"), group(), q("--date"), day} << q("2027");
        QTest::newRow("no such list")
            << QStringList{q("import"), demo, m_desk.path(q("none.csv")), q("--group"), group()}
            << q("none.csv");
        QTest::newRow("the wrong way round")
            << QStringList{q("away"),       demo,      q("--company"), company(), q("--from"),
                           q("2027-02-01"), q("--to"), q("2027-01-01")}
            << q("2027");
        const auto edit = [&](const char *name, const char *kind, const QString &what,
                              const char *change, const char *told) {
            QTest::newRow(name) << QStringList{q("edit"), demo, q(kind), what, q(change)}
                                << q(told);
        };
        edit("a group without a name", "group", group(), "name=", "name");
        edit("a weekday that is none", "group", group(), "weekdays=2,8", "8");
        edit("a month that is none", "group", group(), "activeMonths=13", "13");
        edit("no months at all", "group", group(), "activeMonths=", "activeMonths");
        edit("gaps that no plan can keep", "group", group(), "minGap=90", "minGap");
        edit("a company without a name", "company", company(), "name=", "name");
        edit("fewer than no people", "company", company(), "capacity=-5", "capacity");
        edit("a text that is too long", "company", company(),
             QByteArray("notes=").append(QByteArray(20'001, 'n')).constData(), "20000");
        QTest::newRow("nothing to redo") << QStringList{q("redo"), demo} << q("redo");
    }
    void refusalsNameWhatTheyRefuse()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, named);
        const QByteArray before = m_desk.read(q("Lappi.kiertovuoro"));
        const Run run = m_desk.run(arguments);
        KV_RAN(run, 1);
        QVERIFY2(run.err.contains(named), run.told().constData());
        QVERIFY2(!run.err.contains(u'%'), run.told().constData());
        QVERIFY(m_desk.read(q("Lappi.kiertovuoro")) == before);
    }

    void businessIdsAreChecked_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("valid");
        QTest::newRow("valid") << q("0737546-2") << true;
        QTest::newRow("wrong check digit") << q("0737546-3") << false;
        QTest::newRow("remainder one has none") << q("0000006-1") << false;
        QTest::newRow("words") << q("Alfa Oy") << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void businessIdsAreChecked()
    {
        QFETCH(QString, id);
        QFETCH(bool, valid);
        const Run run = m_desk.json({q("check-id"), id});
        KV_RAN(run, valid ? 0 : 1);
        const QJsonObject first = run.array().at(0).toObject();
        QCOMPARE(first.value(q("id")).toString(), id);
        QCOMPARE(first.value(q("valid")).toBool(), valid);
        QCOMPARE(first.value(q("reason")).toString().isEmpty(), valid);
    }

    void oneWrongAmongManyIsFound()
    {
        const Run run = m_desk.json({q("check-id"), q("0737546-2"), q("0737546-3")});
        KV_RAN(run, 1);
        QCOMPARE(run.array().size(), 2);
    }

    void theThirteenHolidays_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<QString>("goodFriday");
        QTest::newRow("2026") << 2026 << q("2026-04-03");
        QTest::newRow("2027") << 2027 << q("2027-03-26");
        QTest::newRow("an early Easter") << 2035 << q("2035-03-23");
    }
    void theThirteenHolidays()
    {
        QFETCH(int, year);
        QFETCH(QString, goodFriday);
        const Run run = m_desk.json({q("holidays"), QString::number(year)});
        KV_RAN(run, 0);
        int official = 0;
        bool found = false;
        for (const QJsonValue &value : run.array()) {
            const QJsonObject day = value.toObject();
            official += day.value(q("kind")) == q("public");
            found |= day.value(q("date")) == goodFriday;
            QVERIFY(!day.value(q("name")).toString().isEmpty());
        }
        QCOMPARE(official, 13);
        QVERIFY(found);
    }

    void aFileOfOnesOwn()
    {
        const QString file = m_desk.path(q("Oma tiedosto äö.kiertovuoro"));
        KV_RAN(m_desk.run({q("new"), file, q("--group"), q("Kemin ydinryhmä"), q("--area"),
                           q("Meri-Lappi")}),
               0);
        KV_RAN(m_desk.run({q("add-group"), file, q("--group"), q("Tornion ydinryhmä"), q("--area"),
                           q("Meri-Lappi")}),
               0);
        const QJsonArray groups
            = m_desk.json({q("info"), file}).object().value(q("groups")).toArray();
        QCOMPARE(groups.size(), 2);
        KV_RAN(m_desk.run({q("add-group"), file, q("--group"), q("Tornion ydinryhmä"), q("--area"),
                           q("Meri-Lappi")}),
               1);
        // Nobody is there to host: it says so, and what to do.
        const Run plan = m_desk.run(
            {q("plan"), file, q("--group"), q("Kemin ydinryhmä"), q("--year"), q("2027")});
        KV_RAN(plan, 1);
        QVERIFY2(plan.err.contains(q("which companies can host")), plan.told().constData());
        KV_RAN(m_desk.run({q("check"), file}), 0);
    }

    // A year of months off is no refusal: the proposal is empty.
    void aPlanOfNoMonths()
    {
        const Run run = m_desk.json({q("plan"), m_desk.demo(), q("--group"), group(), q("--from"),
                                     q("2027-07-01"), q("--to"), q("2027-07-31")});
        KV_RAN(run, 0);
        QVERIFY(run.object().value(q("meetings")).toArray().isEmpty());
        QCOMPARE(run.object().value(q("notes")).toArray().size(), 1);
    }

    void theSameSeedGivesTheSameBytes()
    {
        KV_RAN(m_desk.run(
                   {q("new"), m_desk.path(q("a.kiertovuoro")), q("--demo"), q("--seed"), q("7")}),
               0);
        KV_RAN(m_desk.run(
                   {q("new"), m_desk.path(q("b.kiertovuoro")), q("--demo"), q("--seed"), q("7")}),
               0);
        KV_RAN(m_desk.run(
                   {q("new"), m_desk.path(q("c.kiertovuoro")), q("--demo"), q("--seed"), q("8")}),
               0);
        QVERIFY(m_desk.read(q("a.kiertovuoro")) == m_desk.read(q("b.kiertovuoro")));
        QVERIFY(m_desk.read(q("a.kiertovuoro")) != m_desk.read(q("c.kiertovuoro")));
    }

private:
    QString group()
    {
        return m_desk.json({q("info"), m_desk.demo()})
            .object()
            .value(q("groups"))
            .toArray()
            .at(0)
            .toObject()
            .value(q("name"))
            .toString();
    }
    QString company()
    {
        return m_desk.json({q("companies"), m_desk.demo()})
            .array()
            .at(0)
            .toObject()
            .value(q("name"))
            .toString();
    }

    Desk m_desk;
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
