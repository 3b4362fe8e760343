// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "harness/register.h"

#include "domain/exactfile.h"
#include "journal/signature.h"
#include "workspace/rescue.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <functional>
#include <sys/resource.h>

using namespace kv;
using namespace kv::harness;

namespace {

// No file may grow over a size, as on a full disk: a write is cut short there and then fails.
class Ceiling
{
public:
    explicit Ceiling(rlim_t bytes)
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~Ceiling() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    Ceiling(const Ceiling &) = delete;
    Ceiling &operator=(const Ceiling &) = delete;

private:
    rlimit m_before{};
};

} // namespace

// Every writer of a file at every 4 kB of room: what was there stays, or what is new is whole.
class TestFullDisk : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_whole;

    QString path() const { return m_folder->filePath(QStringLiteral("file.kiertovuoro")); }
    QString target() const { return m_folder->filePath(QStringLiteral("new.kiertovuoro")); }

    static bool isSound(const QString &file)
    {
        Writer writer(9);
        const auto opened = workspace::Workspace::open(file, writer.session());
        if (!opened)
            return false;
        const auto check = (*opened)->check();
        return check && check->problems.isEmpty();
    }

    // Runs it under every ceiling; gives how often it was done.
    int underEach(const std::function<bool()> &work, const std::function<bool(bool)> &judge,
                  int top)
    {
        int done = 0;
        for (int kilobytes = 0; kilobytes <= top; kilobytes += 4) {
            m_folder = std::make_unique<QTemporaryDir>(scratch());
            if (!writeBytes(path(), m_whole))
                return -1;
            bool isDone = false;
            {
                const Ceiling ceiling(rlim_t(kilobytes) * 1024);
                isDone = work();
            }
            done += isDone;
            if (!judge(isDone)) {
                qWarning("at %d kB, done: %d", kilobytes, isDone);
                return -1;
            }
        }
        return done;
    }
    int top() const { return int(m_whole.size() / 1024) + 120; }

private slots:
    void initTestCase()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        m_folder = std::make_unique<QTemporaryDir>(scratch());
        Writer writer(1);
        {
            auto file = std::move(*workspace::Workspace::create(path(), writer.session()));
            for (int i = 0; i < 3; ++i)
                QVERIFY(file->commit(writer.step(*file, i)));
        }
        m_whole = bytesOf(path());
    }

    void step()
    {
        const auto work = [&] {
            Writer writer(2);
            const auto file = workspace::Workspace::open(path(), writer.session());
            return file && (*file)->commit(writer.step(**file, 3));
        };
        const auto judge = [&](bool done) {
            Writer writer(9);
            const auto file = workspace::Workspace::open(path(), writer.session());
            return file && (*file)->check()->problems.isEmpty()
                && (*file)->history(10)->size() == (done ? 4 : 3);
        };
        QVERIFY(underEach(work, judge, top()) > 0);
    }

    // The whole import with its backup, or nothing of it; and when there is room, it goes.
    void importing()
    {
        const QTemporaryDir elsewhere(scratch());
        const journal::Bundle bundle = bundleOfColleague(elsewhere.path());
        const auto work = [&] {
            Writer writer(2);
            const auto file = workspace::Workspace::open(path(), writer.session());
            return file && workspace::Transfer(**file).take(bundle, {});
        };
        const auto judge = [&](bool done) {
            Writer writer(9);
            const auto file = workspace::Workspace::open(path(), writer.session());
            return file && (*file)->check()->problems.isEmpty()
                && (*file)->dataset().themes.size() == (done ? 5 : 0)
                && workspace::Transfer(**file).take(bundle, {})
                && (*file)->dataset().themes.size() == 5;
        };
        QVERIFY(underEach(work, judge, top() + 60) > 0);
    }

    void erasing()
    {
        const auto work = [&] {
            Writer writer(2);
            const auto file = workspace::Workspace::open(path(), writer.session());
            return file && (*file)->erase((*file)->dataset().people.begin()->id);
        };
        const auto judge = [&](bool done) {
            Writer writer(9);
            const auto file = workspace::Workspace::open(path(), writer.session());
            return file && (*file)->check()->problems.isEmpty()
                && (*file)->dataset().people.size() == (done ? 1 : 2);
        };
        QVERIFY(underEach(work, judge, top() + 60) > 0);
    }

    void newFile()
    {
        const auto work = [&] {
            Writer writer(2);
            return bool(workspace::Workspace::create(target(), writer.session()));
        };
        QVERIFY(underEach(
                    work,
                    [&](bool done) { return done ? isSound(target()) : !QFile::exists(target()); },
                    top())
                > 0);
    }

    void backup()
    {
        const auto work = [&] {
            Writer writer(2);
            const auto file = workspace::Workspace::open(path(), writer.session());
            return file && (*file)->backup(BackupReason::ByHand);
        };
        const auto judge = [&](bool done) {
            const QDir folder(path() + QStringLiteral(".backups"));
            const auto files = folder.entryList(QDir::Files);
            return isSound(path()) && files.size() == (done ? 1 : 0)
                && (!done || isSound(folder.filePath(files.first())));
        };
        QVERIFY(underEach(work, judge, top()) > 0);
    }

    void restoring()
    {
        const auto work = [&] {
            Writer writer(2);
            return bool(workspace::restore(path(), target(), path(), writer.session()));
        };
        QVERIFY(underEach(
                    work,
                    [&](bool done) {
                        return isSound(path())
                            && (done ? isSound(target())
                                     : !QFile::exists(target())
                                        && !QFile::exists(target() + QStringLiteral(".part")));
                    },
                    top())
                > 0);
    }

    void salvaging()
    {
        const auto work = [&] { return bool(workspace::salvage(path(), target())); };
        QVERIFY(underEach(
                    work,
                    [&](bool done) {
                        return isSound(path())
                            && (done ? isSound(target()) : !QFile::exists(target()));
                    },
                    top())
                > 0);
    }

    // Papers, lists and exchange files all go this way.
    void anyOtherFile()
    {
        const QByteArray bytes(300'000, 'n');
        const QString file = m_folder->filePath(QStringLiteral("paper.pdf"));
        for (int kilobytes = 0; kilobytes <= 320; kilobytes += 4) {
            QVERIFY(writeBytes(file, "old"));
            bool done = false;
            {
                const Ceiling ceiling(rlim_t(kilobytes) * 1024);
                done = bool(writeExact(file, bytes));
            }
            QCOMPARE(bytesOf(file), done ? bytes : QByteArray("old"));
            QCOMPARE(done, kilobytes * 1024 >= bytes.size());
        }
    }

    void keyOfTheDevice()
    {
        const QString file = m_folder->filePath(QStringLiteral("device.key"));
        {
            const Ceiling ceiling(8);
            QVERIFY(!journal::deviceKey(file));
        }
        QVERIFY(!QFile::exists(file)); // half a key would lock its owner out
        QVERIFY(journal::deviceKey(file));
    }

    // The control: a writer that trusts its write loses the old file.
    void whoTrustsAWriteIsCaught()
    {
        const QString file = m_folder->filePath(QStringLiteral("careless.txt"));
        QVERIFY(writeBytes(file, "old"));
        {
            const Ceiling ceiling(1024);
            writeBytes(file, QByteArray(5000, 'n'));
        }
        QVERIFY(bytesOf(file) != "old" && bytesOf(file).size() < 5000);
    }
};

QTEST_GUILESS_MAIN(TestFullDisk)
#include "tst_fulldisk.moc"
