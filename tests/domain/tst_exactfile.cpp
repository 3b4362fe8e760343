// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/exactfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace kv;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

} // namespace

class TestExactFile : public QObject
{
    Q_OBJECT

private slots:
    void writesAndReplaces_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("one chunk less a byte") << QByteArray(16383, 'a');
        QTest::newRow("one chunk") << QByteArray(16384, 'b');
        QTest::newRow("many chunks") << QByteArray(300'001, 'c');
        QTest::newRow("line ends and zero bytes are kept") << QByteArray("a\r\nb\n\0c", 7);
    }

    void writesAndReplaces()
    {
        QFETCH(QByteArray, bytes);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("Läsnäolo äö.csv"));
        QVERIFY(writeExact(path, "what was before"));
        QVERIFY(writeExact(path, bytes));
        QCOMPARE(contentOf(path), bytes);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

    void refusesWithAReason_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("folder is not there") << QStringLiteral("missing/a.csv");
        QTest::newRow("a folder has the name") << QStringLiteral(".");
    }

    void refusesWithAReason()
    {
        QFETCH(QString, name);
        const QTemporaryDir folder;
        const Done done = writeExact(folder.filePath(name), "bytes");
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::CannotWrite);
        QVERIFY(!done.error().details.value(1).isEmpty());
    }

#ifdef Q_OS_UNIX
    // The limit holds for a process, so a child takes it upon itself: what it could not write
    // whole, it must report, and the good file must stay.
    void fullDiskLeavesTheOldFile_data()
    {
        QTest::addColumn<int>("room");
        QTest::newRow("no room at all") << 0;
        QTest::newRow("room for a part of a chunk") << 10'000;
        QTest::newRow("room for some chunks") << 100'000;
        QTest::newRow("one byte is missing") << 299'999;
    }

    void fullDiskLeavesTheOldFile()
    {
        QFETCH(int, room);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("invitation.pdf"));
        QVERIFY(writeExact(path, "good"));

        const pid_t child = ::fork();
        QVERIFY(child >= 0);
        if (child == 0) {
            ::signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{rlim_t(room), rlim_t(room)};
            if (::setrlimit(RLIMIT_FSIZE, &limit) != 0)
                ::_exit(3);
            const Done done = writeExact(path, QByteArray(300'000, 'x'));
            ::_exit(done ? 2 : 0);
        }
        int status = -1;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 0);
        QCOMPARE(contentOf(path), QByteArray("good"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }
#endif
};

QTEST_GUILESS_MAIN(TestExactFile)
#include "tst_exactfile.moc"
