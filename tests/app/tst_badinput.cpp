// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <unistd.h>

using namespace kv::cli;

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

const QByteArray picture
    = QByteArray::fromHex("89504e470d0a1a0a0000000d49484452000000100000001008060000001ff3ff61")
    + QByteArray(500, '\x9c');

// A list of as many companies.
QByteArray longList(int companies)
{
    QByteArray list("Nimi;Paikkakunta\r\n");
    for (int i = 0; i < companies; ++i)
        list += "Yritys " + QByteArray::number(i) + " Oy;Rovaniemi\r\n";
    return list;
}

// A folder that is a disk of its own, gone with the object.
class SmallDisk
{
public:
    SmallDisk(const QString &folder, int kibibytes)
        : m_folder(folder)
    {
        QDir().mkpath(folder);
        m_there = ::geteuid() == 0
            && QProcess::execute(
                   q("mount"),
                   {q("-t"), q("tmpfs"), q("-o"), q("size=%1k").arg(kibibytes), q("none"), folder})
                == 0;
    }
    ~SmallDisk()
    {
        if (m_there)
            QProcess::execute(q("umount"), {m_folder});
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    bool isThere() const { return m_there; }

private:
    QString m_folder;
    bool m_there = false;
};

} // namespace

// What goes wrong outside the program: a sentence that says what and what to do, nothing lost,
// nothing half done.
class TestBadInput : public QObject
{
    Q_OBJECT

private slots:
    void filesThatAreNotOurs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("sentence");
        const QString notOurs = q("is not a Kiertovuoro file");
        const QString damaged = q("is damaged");
        QByteArray demo = demoBytes();
        QTest::newRow("empty") << QByteArray() << notOurs;
        QTest::newRow("text") << QByteArray("Yritys;Y-tunnus\r\nAlfa Oy;0737546-2\r\n") << notOurs;
        QTest::newRow("picture") << picture << notOurs;
        QTest::newRow("another database") << anotherDatabase() << notOurs;
        QTest::newRow("cut in the middle") << demo.left(demo.size() / 2) << damaged;
        QByteArray overwritten = demo;
        for (qsizetype page = 4096 * 3; page + 4096 <= overwritten.size(); page += 4096)
            overwritten.replace(page, 512, QByteArray(512, '\xa5'));
        QTest::newRow("pages overwritten") << overwritten << damaged;
        QTest::newRow("made by a newer version") << newerVersion() << q("newer version");
    }
    void filesThatAreNotOurs()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, sentence);
        const QString file = m_desk.write(q("odd.kiertovuoro"), bytes);
        for (const char *command : {"check", "undo", "info"}) {
            const Run run = m_desk.run({q(command), file});
            // A newer file may be read, but nothing may be written to it.
            if (run.code == 0 && sentence == q("newer version") && q(command) != q("undo"))
                continue;
            KV_RAN(run, 1);
            QVERIFY2(run.err.contains(sentence) && run.err.contains(q("odd.kiertovuoro")),
                     run.told().constData());
            QVERIFY2(m_desk.read(q("odd.kiertovuoro")) == bytes, "the file was touched");
        }
    }

    void damageIsFoundByCheck()
    {
        QByteArray bytes = demoBytes();
        // A name in the rows, changed behind the program's back: the journal does not say so.
        const QString file = m_desk.write(q("changed.kiertovuoro"), bytes);
        const Run companies = m_desk.json({q("companies"), file});
        KV_RAN(companies, 0);
        QProcess sqlite;
        sqlite.start(
            q("/usr/bin/python3"),
            {q("-c"),
             q("import sqlite3,sys; c=sqlite3.connect(sys.argv[1]); c.execute(\"UPDATE company SET "
               "name='Muutettu Oy' WHERE id=(SELECT MIN(id) FROM company)\"); c.commit()"),
             file});
        QVERIFY(sqlite.waitForFinished() && sqlite.exitCode() == 0);
        const Run check = m_desk.run({q("check"), file});
        KV_RAN(check, 1);
        QVERIFY2(!check.err.isEmpty() || !check.out.isEmpty(), check.told().constData());
    }

    void listsThatAreNotTables_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("a picture") << q("lista.csv") << picture << q("not a list that can be read");
        QTest::newRow("an Excel workbook")
            << q("lista.xlsx") << QByteArray("PK\x03\x04") + QByteArray(400, '\x11')
            << q("copy the rows and paste");
        QTest::newRow("a workbook under a wrong name")
            << q("lista.csv") << QByteArray("PK\x03\x04") + QByteArray(400, '\x11') << q("Excel");
        QTest::newRow("empty") << q("lista.csv") << QByteArray() << q("lista.csv");
        QTest::newRow("no column for a name")
            << q("lista.csv") << QByteArray("1;2\r\n3;4\r\n") << q("column");
        QTest::newRow("a folder") << q(".") << QByteArray() << q(".");
    }
    void listsThatAreNotTables()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, sentence);
        const QString file = m_desk.demo();
        const QByteArray before = demoBytes();
        const QString list = name == q(".") ? m_desk.path(name) : m_desk.write(name, bytes);
        const Run run = m_desk.run({q("import"), file, list, q("--group"), group(file)});
        KV_RAN(run, 1);
        QVERIFY2(run.err.contains(sentence), run.told().constData());
        QVERIFY(before == demoBytes());
    }

    void aFolderThatMayNotBeWritten()
    {
        if (::geteuid() != 0)
            QSKIP("Only root can become another user");
        Desk desk;
        const QString file = desk.demo();
        // Nobody may look in, but not write.
        QVERIFY(QFile::setPermissions(desk.path(q(".")), QFile::Permissions(0x7755)));
        QVERIFY(QFile::setPermissions(file, QFile::Permissions(0x6644)));
        const QByteArray before = desk.read(q("Lappi.kiertovuoro"));
        const QStringList list = QDir(desk.path(q("."))).entryList(QDir::AllEntries | QDir::Hidden);

        Run run = desk.runAsNobody({q("undo"), file});
        KV_RAN(run, 1);
        QVERIFY2(run.err.contains(q("may only be read"))
                     || run.err.contains(q("Nothing can be written to the folder"))
                     || run.err.contains(q("key of this device")),
                 run.told().constData());
        run = desk.runAsNobody({q("new"), desk.path(q("uusi.kiertovuoro")), q("--group"), q("A"),
                                q("--area"), q("B")});
        KV_RAN(run, 1);
        QVERIFY2(run.err.contains(q("folder")), run.told().constData());
        // Looking may do without the lock of the folder, or say that it cannot; it may not write.
        run = desk.runAsNobody({q("info"), file});
        QVERIFY2(run.code == 0 || (run.code == 1 && run.err.contains(q("folder"))),
                 run.told().constData());
        QVERIFY(desk.read(q("Lappi.kiertovuoro")) == before);
        QCOMPARE(QDir(desk.path(q("."))).entryList(QDir::AllEntries | QDir::Hidden), list);
    }

    void aFullDisk()
    {
        Desk desk;
        const SmallDisk disk(desk.path(q("disk")), 6 * 1024);
        if (!disk.isThere())
            QSKIP("Only root with the right to mount can make a small disk");
        const QString file = desk.demo(q("disk/Lappi.kiertovuoro"));
        const QStringList import{q("import"), file, desk.write(q("pitka.csv"), longList(20'000)),
                                 q("--group"), group(file)};
        const qsizetype companies = companiesIn(desk, file);
        const Run run = desk.run(import);
        KV_RAN(run, 1);
        QVERIFY2(run.err.contains(q("disk is full")), run.told().constData());
        KV_RAN(desk.run({q("check"), file}), 0);
        QCOMPARE(companiesIn(desk, file), companies);
        // Nothing is left that would keep the disk full, and a small step still fits.
        QCOMPARE(QDir(desk.path(q("disk"))).entryList(QDir::Files | QDir::Hidden),
                 QStringList{q("Lappi.kiertovuoro")});
        KV_RAN(desk.run({q("import"), file, desk.write(q("lyhyt.csv"), longList(2)), q("--group"),
                         group(file)}),
               0);
        QCOMPARE(companiesIn(desk, file), companies + 2);
    }

    // A quota, or the largest file that a disk can hold: the system says another word for it.
    void aFileThatMayNotGrow()
    {
        Desk desk;
        const QString file = desk.demo();
        const qsizetype companies = companiesIn(desk, file);
        const QStringList import{q("import"), file, desk.write(q("pitka.csv"), longList(2000)),
                                 q("--group"), group(file)};
        const auto size = desk.read(q("Lappi.kiertovuoro")).size();
        const Run run = desk.runOnFullDisk(import, int(size / 1024) + 64);
        KV_RAN(run, 1);
        QVERIFY2(run.err.contains(q("What was saved before is safe")), run.told().constData());
        KV_RAN(desk.run({q("check"), file}), 0);
        QCOMPARE(companiesIn(desk, file), companies);
        // And with room again the same step is done.
        KV_RAN(desk.run(import), 0);
        QCOMPARE(companiesIn(desk, file), companies + 2000);
    }

    void papersOnAFullDisk()
    {
        Desk desk;
        const QString file = desk.demo();
        for (const char *format : {"pdf", "csv"}) {
            const QString out = desk.write(q("raportti.") + q(format), "what was there before");
            const Run run = desk.runOnFullDisk(
                {q("report"), file, q("attendance"), q("--group"), group(file), q("--from"),
                 q("2025-01-01"), q("--to"), q("2026-12-31"), q("--format"), q(format),
                 q("--language"), q("fi"), q("--out"), out},
                1);
            KV_RAN(run, 1);
            QCOMPARE(desk.read(q("raportti.") + q(format)), QByteArray("what was there before"));
        }
    }

    // Two programs at one file: the second is told who has it, and harms nothing.
    void aFileThatIsOpenElsewhere()
    {
        Desk desk;
        const QString file = desk.demo();
        QProcess holder;
        holder.start(q("/usr/bin/python3"),
                     {q("-c"),
                      q("import sqlite3,sys; c=sqlite3.connect(sys.argv[1], isolation_level=None); "
                        "c.execute('PRAGMA locking_mode=EXCLUSIVE'); c.execute('BEGIN EXCLUSIVE'); "
                        "print('ready', flush=True); sys.stdin.read()"),
                      file});
        QVERIFY(holder.waitForStarted() && holder.waitForReadyRead());
        const Run run = desk.run({q("undo"), file});
        holder.closeWriteChannel();
        QVERIFY(holder.waitForFinished());
        KV_RAN(run, 1);
        QVERIFY2(run.err.contains(q("is open")), run.told().constData());
        KV_RAN(desk.run({q("check"), file}), 0);
    }

    // Killed in the middle of a write: the next opening finds the last whole step.
    void aProgramThatIsKilled()
    {
        Desk desk;
        const QString file = desk.demo();
        desk.write(q("pitka.csv"), longList(3000));
        const qsizetype companies = companiesIn(desk, file);
        for (int milliseconds : {20, 60, 120, 250, 500}) {
            desk.runKilledAfter(
                {q("import"), file, desk.path(q("pitka.csv")), q("--group"), group(file)},
                milliseconds);
            KV_RAN(desk.run({q("check"), file}), 0);
            const qsizetype count = companiesIn(desk, file) - companies;
            QVERIFY2(count == 0 || count == 3000, qPrintable(QString::number(count)));
        }
    }

private:
    QString group(const QString &file)
    {
        return m_desk.json({q("info"), file})
            .object()
            .value(q("groups"))
            .toArray()
            .at(0)
            .toObject()
            .value(q("name"))
            .toString();
    }
    static qsizetype companiesIn(const Desk &desk, const QString &file)
    {
        return desk.json({q("companies"), file}).array().size();
    }
    QByteArray demoBytes()
    {
        m_desk.demo();
        return m_desk.read(q("Lappi.kiertovuoro"));
    }
    QByteArray databaseAfter(const QString &name, const QString &sql)
    {
        QProcess sqlite;
        sqlite.start(q("/usr/bin/python3"),
                     {q("-c"),
                      q("import sqlite3,sys; c=sqlite3.connect(sys.argv[1]); "
                        "c.executescript(sys.argv[2]); c.commit()"),
                      m_desk.path(name), sql});
        if (!sqlite.waitForFinished() || sqlite.exitCode() != 0)
            QTest::qFail(sqlite.readAllStandardError().constData(), __FILE__, __LINE__);
        return m_desk.read(name);
    }
    QByteArray anotherDatabase()
    {
        return databaseAfter(q("other.sqlite"),
                             q("CREATE TABLE IF NOT EXISTS t(a); INSERT INTO t VALUES (1);"));
    }
    QByteArray newerVersion()
    {
        QFile::remove(m_desk.path(q("newer.kiertovuoro")));
        QFile::copy(m_desk.demo(), m_desk.path(q("newer.kiertovuoro")));
        return databaseAfter(q("newer.kiertovuoro"), q("PRAGMA user_version = 9999;"));
    }

    Desk m_desk;
};

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_badinput.moc"
