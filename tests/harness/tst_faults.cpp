// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "harness/register.h"
#include "harness/shimvfs.h"

#include "storage/migrator.h"

#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace kv;
using namespace kv::harness;

namespace {

enum class Work
{
    Open,
    Step,
    LargeStep,
    Backup,
    Migration,
    Import,
    UndoImport,
    Accept, // what was left out of an import
    Decline,
    Erasure
};

// How a piece of work ended that met a fault.
struct Ending
{
    bool isDone = false;
    bool hasFailed = false; // the fault was met
    int calls = 0;
};

} // namespace

// Every open, write, cut, sync and delete fails, once or for good, as on a broken or a full disk.
class TestFaults : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_whole; // a file of this version
    QByteArray m_old; // of the first
    QByteArray m_merged; // with an import
    QByteArray m_waiting; // with an import that was left out for now
    journal::Bundle m_bundle; // what a colleague sends
    int m_runs = 0;

    QString path() const { return m_folder->filePath(QStringLiteral("file.kiertovuoro")); }

    Operation stepOf(Work work, workspace::Workspace &file)
    {
        const Writer writer(77);
        if (work == Work::Step)
            return writer.step(file, 3);
        Operation whole = writer.step(file, 3);
        for (int i = 0; i < 30; ++i)
            whole.changes += writer.step(file, 3 * i).changes;
        return whole;
    }

    // Does the work with the fault in its way. What is left is on the disk.
    Ending doWork(Work work, ShimVfs &shim, const Fault &fault)
    {
        Writer writer(work == Work::Migration ? 3 : 2);
        Ending ending;
        const bool opensItself = work == Work::Open || work == Work::Migration;
        std::unique_ptr<workspace::Workspace> file;
        if (!opensItself) {
            auto opened = workspace::Workspace::open(path(), writer.session());
            if (!opened)
                return ending;
            file = std::move(*opened);
        }
        shim.fail(fault);
        if (opensItself) {
            auto opened = workspace::Workspace::open(path(), writer.session());
            ending.isDone = bool(opened);
            if (opened)
                file = std::move(*opened);
        } else if (work == Work::Backup) {
            ending.isDone = bool(file->backup(BackupReason::ByHand));
        } else if (work == Work::Import) {
            ending.isDone = bool(workspace::Transfer(*file).take(m_bundle, {}));
        } else if (work == Work::UndoImport) {
            ending.isDone = bool(workspace::Transfer(*file).undoImport(1));
        } else if (isDecision(work)) {
            ending.isDone = decide(work, *file);
        } else if (work == Work::Erasure) {
            ending.isDone = bool(file->erase(file->dataset().people.begin()->id));
        } else {
            ending.isDone = bool(file->commit(stepOf(work, *file)));
        }
        ending.calls = shim.calls();
        ending.hasFailed = shim.hasFailed();
        file.reset(); // its closing meets the fault too where it persists
        shim.fail({});
        return ending;
    }

    void fresh(Work work)
    {
        m_folder = std::make_unique<QTemporaryDir>(scratch());
        QVERIFY(writeBytes(path(),
                           work == Work::Migration        ? m_old
                               : work == Work::UndoImport ? m_merged
                               : isDecision(work)         ? m_waiting
                                                          : m_whole));
    }

    // All or nothing: the file is whole, and is as before or as after.
    void judge(Work work, const Ending &ending, bool persists, const QByteArray &name)
    {
        Writer writer(9);
        auto opened = workspace::Workspace::open(path(), writer.session());
        QVERIFY2(opened, name + ": " + (opened ? "" : describe(opened.error()).toUtf8()));
        const auto check = (*opened)->check();
        QVERIFY2(check && check->problems.isEmpty(),
                 name + ": " + (check ? check->problems.join(u' ').toUtf8() : ""));
        if (work == Work::Import || work == Work::UndoImport)
            return judgeImport(work, **opened, ending, persists, name);
        if (isDecision(work))
            return judgeDecision(work, **opened, ending, persists, name);
        const auto steps = (*opened)->history(10);
        QVERIFY(steps);
        const bool isStep = work == Work::Step || work == Work::LargeStep || work == Work::Erasure;
        const qsizetype before = work == Work::Migration ? 0 : 3;
        QVERIFY2(steps->size() == before || (isStep && steps->size() == before + 1), name);
        if (isStep) {
            const bool isThere = steps->size() == before + 1;
            QVERIFY2(isThere || !ending.isDone, name + ": a step that was said to be there");
            // A disk that takes the step and then fails for good leaves nobody to ask.
            QVERIFY2(!isThere || ending.isDone || persists, name + ": a step that was disowned");
        }
        if (work == Work::Backup) {
            const auto backups = (*opened)->backups();
            QVERIFY2(backups.size() == (ending.isDone ? 1 : 0), name);
            for (const Backup &backup : backups) {
                const auto copy = workspace::Workspace::openToRead(backup.path, writer.session());
                QVERIFY2(copy && (*copy)->check()->problems.isEmpty(), name);
            }
        }
    }

    // The whole import or nothing of it; and who tries again gets it once.
    void judgeImport(Work work, workspace::Workspace &file, const Ending &ending, bool persists,
                     const QByteArray &name)
    {
        const bool brings = work == Work::Import;
        const auto themes = [&] { return file.dataset().themes.size(); };
        const bool isThere = (themes() == 5) == brings;
        QVERIFY2(themes() == 0 || themes() == 5, name);
        QVERIFY2(isThere || !ending.isDone, name + ": an import that was said to be there");
        QVERIFY2(!isThere || ending.isDone || persists, name + ": an import that was disowned");
        workspace::Transfer transfer(file);
        const auto known = transfer.senders();
        QVERIFY2(known && known->size() == (themes() == 5 || !brings ? 1 : 0), name);
        const auto again
            = brings ? bool(transfer.take(m_bundle, {})) : isThere || bool(transfer.undoImport(1));
        QVERIFY2(again, name);
        QCOMPARE(themes(), brings ? 5 : 0);
        QCOMPARE(transfer.imports()->size(), 1);
        QVERIFY2(file.check()->problems.isEmpty(), name);
    }

    static bool isDecision(Work work) { return work == Work::Accept || work == Work::Decline; }
    bool decide(Work work, workspace::Workspace &file)
    {
        workspace::Transfer transfer(file);
        const QByteArray step = m_bundle.entries.first().id;
        return work == Work::Accept ? bool(transfer.accept(step)) : bool(transfer.decline(step));
    }

    // It waits, or it is decided; and who decides again is heard once.
    void judgeDecision(Work work, workspace::Workspace &file, const Ending &ending, bool persists,
                       const QByteArray &name)
    {
        const workspace::Transfer transfer(file);
        const bool waits = !transfer.suggestions()->isEmpty();
        QVERIFY2(!waits || !ending.isDone, name + ": a decision that was said to be there");
        QVERIFY2(waits || ending.isDone || persists, name + ": a decision that was disowned");
        QVERIFY2(!waits || decide(work, file), name);
        QVERIFY(transfer.suggestions()->isEmpty());
        QCOMPARE(file.dataset().themes.size(), work == Work::Accept ? 5 : 0);
        const QStringList problems = file.check()->problems;
        QVERIFY2(problems.isEmpty(), name + ": " + problems.join(u' ').toUtf8());
    }

    void makeBundle()
    {
        m_bundle = bundleOfColleague(m_folder->path());
        QVERIFY(writeBytes(path(), m_whole));
        Writer writer(2);
        {
            const auto file = workspace::Workspace::open(path(), writer.session());
            QVERIFY(file && workspace::Transfer(**file).take(m_bundle, {}));
        }
        m_merged = bytesOf(path());
        QVERIFY(writeBytes(path(), m_whole));
        {
            workspace::MergeChoice later;
            for (const journal::Entry &entry : std::as_const(m_bundle.entries)) {
                for (const journal::EntryChange &change : entry.changes)
                    later.leaveOut.insert(change.record);
            }
            const auto file = workspace::Workspace::open(path(), writer.session());
            QVERIFY(file && workspace::Transfer(**file).take(m_bundle, later));
            QCOMPARE(workspace::Transfer(**file).suggestions()->size(), 1);
        }
        m_waiting = bytesOf(path());
    }

    void makeFiles()
    {
        Writer writer(1);
        {
            auto file = std::move(*workspace::Workspace::create(path(), writer.session()));
            for (int i = 0; i < 3; ++i)
                QVERIFY(file->commit(writer.step(*file, i)));
        }
        m_whole = bytesOf(path());
        QFile::remove(path());
        {
            auto old = std::move(*storage::Connection::open(path(), storage::OpenMode::Create));
            QFile first(QStringLiteral(":/migrations/0001_initial.sql"));
            QVERIFY(first.open(QIODevice::ReadOnly));
            for (const QString &sql : storage::statementsOf(QString::fromUtf8(first.readAll())))
                old->execute(sql);
            old->execute(QStringLiteral("PRAGMA user_version = 1"));
        }
        m_old = bytesOf(path());
    }

private slots:
    void initTestCase()
    {
        m_folder = std::make_unique<QTemporaryDir>(scratch());
        makeFiles();
        makeBundle();
    }
    void cleanupTestCase() { qInfo("%d runs", m_runs); }

    void allOrNothing_data()
    {
        QTest::addColumn<int>("work");
        QTest::newRow("opening") << int(Work::Open);
        QTest::newRow("a step") << int(Work::Step);
        QTest::newRow("a large step") << int(Work::LargeStep);
        QTest::newRow("a backup") << int(Work::Backup);
        QTest::newRow("a migration") << int(Work::Migration);
        QTest::newRow("an import") << int(Work::Import);
        QTest::newRow("undoing an import") << int(Work::UndoImport);
        QTest::newRow("taking in what waited") << int(Work::Accept);
        QTest::newRow("declining what waited") << int(Work::Decline);
        QTest::newRow("an erasure") << int(Work::Erasure);
    }
    void allOrNothing()
    {
        QFETCH(int, work);
        ShimVfs shim;
        const bool everyCall = figure("KV_EVERY_FAULT", 0) > 0;
        int first = 0;
        for (const int code : {SQLITE_FULL, SQLITE_IOERR}) {
            for (const bool persists : {false, true}) {
                // With KV_EVERY_FAULT each call; else some of the many, each time others.
                const bool isLong = Work(work) == Work::Import || Work(work) == Work::Erasure;
                int stride = !everyCall && isLong ? 5 : 1;
                first = stride > 1 ? first + 1 : 0;
                for (int after = first;; after += stride) {
                    fresh(Work(work));
                    const Ending ending = doWork(Work(work), shim, {after, code, persists});
                    ++m_runs;
                    const QByteArray name = QByteArray(QTest::currentDataTag()) + ", call "
                        + QByteArray::number(after) + (code == SQLITE_FULL ? ", full" : ", failing")
                        + (persists ? " for good" : " once");
                    judge(Work(work), ending, persists, name);
                    if (QTest::currentTestFailed())
                        return;
                    if (!ending.hasFailed)
                        break; // it ended before: every call has had its turn
                    if (!everyCall && after > 40)
                        stride = 7; // the later ones are of one kind
                }
            }
        }
    }

    // The control: a fault that nobody meets changes nothing, one that is met does.
    void withoutFaultItIsDone()
    {
        ShimVfs shim;
        for (const Work work : {Work::Open, Work::Step, Work::Backup, Work::Migration, Work::Import,
                                Work::UndoImport, Work::Accept, Work::Decline, Work::Erasure}) {
            fresh(work);
            const Ending ending = doWork(work, shim, {});
            QVERIFY(ending.isDone);
            QVERIFY(ending.calls > 0);
        }
        fresh(Work::Step);
        QVERIFY(!doWork(Work::Step, shim, {0, SQLITE_FULL, true}).isDone);
    }
};

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
