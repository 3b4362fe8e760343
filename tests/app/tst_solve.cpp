// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace kv::cli;

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

QString caseFile(const QString &name)
{
    return qEnvironmentVariable("KV_TEST_DATA") + q("/planning/") + name;
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// What the verifier says of a plan file; it knows nothing of our program.
QString verified(const QString &caseName, const QString &planFile)
{
    QProcess verifier;
    verifier.start(q("python3"), {caseFile(q("verify.py")), caseFile(caseName), planFile});
    verifier.waitForFinished(60000);
    return QString::fromUtf8(verifier.readAll()).trimmed();
}

} // namespace

// kiertovuoro-cli solve: cases of others in, plans for their verifier out.
class TestSolve : public QObject
{
    Q_OBJECT

private slots:
    void solvesAndProves_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("objective");
        QTest::newRow("four months") << q("01-rovaniemi-pieni.json") << 94;
        QTest::newRow("a year") << q("02-rovaniemi.json") << 313;
        QTest::newRow("two hosts cancel") << q("06-oulu-isanta-peruu.json") << 416;
        QTest::newRow("a nation is repaired") << q("12-valtakunta-muutos.json") << 9810;
        QTest::newRow("themes run out") << q("13-kuopio-teemat-loppuvat.json") << 10258;
        QTest::newRow("group 1") << q("groups/g1-1.json") << 249;
        QTest::newRow("group 2") << q("groups/g1-2.json") << 221;
        QTest::newRow("group 3") << q("groups/g1-3.json") << 256;
        QTest::newRow("group 4") << q("groups/g1-4.json") << 204;
        QTest::newRow("group 5") << q("groups/g1-5.json") << 273;
    }

    void solvesAndProves()
    {
        QFETCH(QString, name);
        QFETCH(int, objective);
        const QString out = m_desk.path(q("plan.json"));
        const Run run = m_desk.json({q("solve"), caseFile(name), q("--out"), out});
        KV_RAN(run, 0);
        const QJsonObject told = run.object();
        QCOMPARE(told.value(q("objective")).toInt(), objective);
        QCOMPARE(told.value(q("bound")).toInt(), objective);
        QCOMPARE(told.value(q("proven")).toBool(), true);
        QCOMPARE(told.value(q("stopped")).toBool(), false);
        QCOMPARE(verified(name, out), q("FEASIBLE objective %1").arg(objective));
        const QJsonObject plan = QJsonDocument::fromJson(contentsOf(out)).object();
        for (const char *field : {"objective", "bound", "proven", "stopped", "unfilled"})
            QCOMPARE(plan.value(q(field)), told.value(q(field)));
        QCOMPARE(told.value(q("meetings")).toInt(), plan.value(q("meetings")).toArray().size());
    }

    // Two groups, one of which cannot be planned whole; five that share everybody: a plan and a
    // bound, whatever the time.
    void endsWhenTheTimeIsUp_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("best");
        QTest::newRow("an impossible month") << q("05-kajaani-mahdoton.json") << 20469;
        QTest::newRow("five groups") << q("08-lappi-viisi-ryhmaa.json") << 1218;
    }

    void endsWhenTheTimeIsUp()
    {
        QFETCH(QString, name);
        QFETCH(int, best);
        const QString out = m_desk.path(q("plan.json"));
        const Run run
            = m_desk.json({q("solve"), caseFile(name), q("--out"), out, q("--time-limit"), q("1")});
        KV_RAN(run, 0);
        const int objective = run.object().value(q("objective")).toInt();
        QCOMPARE(verified(name, out), q("FEASIBLE objective %1").arg(objective));
        QVERIFY2(objective >= best, run.told().constData());
        QVERIFY2(run.object().value(q("bound")).toInt() <= best, run.told().constData());
        QCOMPARE(run.object().value(q("proven")).toBool(),
                 run.object().value(q("bound")).toInt() == objective);
        QVERIFY(run.object().value(q("stopped")).toBool()
                || run.object().value(q("proven")).toBool());
    }

    void writesTheSameBytesAgain()
    {
        const QString name = caseFile(q("02-rovaniemi.json"));
        for (const char *out : {"one.json", "two.json"})
            KV_RAN(m_desk.run({q("solve"), name, q("--out"), m_desk.path(q(out))}), 0);
        QCOMPARE(m_desk.read(q("one.json")), m_desk.read(q("two.json")));
    }

    void refusesBadCases_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("part"); // of the sentence
        const QByteArray good = contentsOf(caseFile(q("01-rovaniemi-pieni.json")));
        const auto changed = [&good](const char *from, const char *to) {
            QByteArray bytes = good;
            const qsizetype at = bytes.indexOf(from);
            return at < 0 ? QByteArray() : bytes.replace(at, qsizetype(qstrlen(from)), to);
        };
        QTest::newRow("nothing") << QByteArray() << q("JSON");
        QTest::newRow("zeros") << QByteArray(4096, '\0') << q("JSON");
        QTest::newRow("a list") << QByteArray("[]") << q("JSON");
        QTest::newRow("brackets without end") << QByteArray(200000, '[') << q("JSON");
        QTest::newRow("half of it") << good.left(good.size() / 2) << q("JSON");
        QTest::newRow("another format")
            << changed("kiertovuoro-schedule/1", "kiertovuoro-schedule/2") << q("format");
        QTest::newRow("weights that no number holds")
            << changed("\"unfilled\": 10000", "\"unfilled\": 1e300") << q("unfilled");
        QTest::newRow("weights that cannot be added up")
            << changed("\"unfilled\": 10000", "\"unfilled\": 1000000")
                   .replace("\"spacing\": 1", "\"spacing\": 1000000")
            << q("weights");
        QTest::newRow("a weight below nought")
            << changed("\"order\": 2", "\"order\": -2") << q("order");
        QTest::newRow("a year long gone")
            << changed("\"year\": 2027", "\"year\": -4000") << q("year");
        QTest::newRow("a day that is none") << changed("2027-01-01", "2027-02-30") << q("date");
        QTest::newRow("a month that is none")
            << changed("\"months\": [", "\"months\": [13], \"x\": [") << q("months");
        QTest::newRow("truth that is a number")
            << changed("\"canHost\": true", "\"canHost\": 1") << q("canHost");
    }

    void refusesBadCases()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, part);
        const QString out = m_desk.path(q("none.json"));
        const Run run
            = m_desk.run({q("solve"), m_desk.write(q("case.json"), bytes), q("--out"), out});
        KV_RAN(run, 1);
        QVERIFY2(run.err.contains(q("case.json")) && run.err.contains(part),
                 run.told().constData());
        QVERIFY(!QFile::exists(out));
    }

    void tellsWhatIsWrongWithTheFiles()
    {
        const QString good = caseFile(q("01-rovaniemi-pieni.json"));
        KV_RAN(m_desk.run({q("solve"), m_desk.path(q("nowhere.json")), q("--out"), q("x")}), 1);
        KV_RAN(m_desk.run({q("solve"), good, q("--out"), m_desk.path(q("no/such/folder.json"))}),
               1);
        KV_RAN(m_desk.run({q("solve"), good, q("--out"), good}), 2);
        KV_RAN(m_desk.run({q("solve"), good}), 2);
        KV_RAN(m_desk.run({q("solve"), good, q("--out"), q("x"), q("--time-limit"), q("-1")}), 2);
    }

private:
    Desk m_desk;
};

QTEST_GUILESS_MAIN(TestSolve)
#include "tst_solve.moc"
