// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "harness/register.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace kv;
using namespace kv::harness;

namespace {

sqlite3_mem_methods usual;
qint64 left = -1; // calls until one fails; negative: none does
bool failed = false;

bool failsNow()
{
    if (left < 0)
        return false;
    if (left-- > 0)
        return false;
    failed = true;
    return true;
}

void *allocate(int size)
{
    return failsNow() ? nullptr : usual.xMalloc(size);
}

void *allocateAgain(void *memory, int size)
{
    return failsNow() ? nullptr : usual.xRealloc(memory, size);
}

// Before SQLite has asked for anything.
void standBetween()
{
    sqlite3_config(SQLITE_CONFIG_GETMALLOC, &usual);
    sqlite3_mem_methods own = usual;
    own.xMalloc = allocate;
    own.xRealloc = allocateAgain;
    sqlite3_config(SQLITE_CONFIG_MALLOC, &own);
}

} // namespace

// SQLite gets no memory, once, at any of its calls.
class TestNoMemory : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder{scratch()};
    QByteArray m_whole;

    QString path() const { return m_folder.filePath(QStringLiteral("file.kiertovuoro")); }

    bool doWork(const QString &work, qint64 after)
    {
        Writer writer(2);
        failed = false;
        if (work == QLatin1String("open"))
            left = after;
        auto opened = workspace::Workspace::open(path(), writer.session());
        bool done = bool(opened);
        if (opened && work != QLatin1String("open")) {
            const Operation step = Writer(7).step(**opened, 3);
            left = after;
            done = work == QLatin1String("step") ? bool((*opened)->commit(step))
                                                 : bool((*opened)->backup(BackupReason::ByHand));
        }
        left = -1;
        return done;
    }

private slots:
    void initTestCase()
    {
        Writer writer(1);
        {
            auto file = std::move(*workspace::Workspace::create(path(), writer.session()));
            for (int i = 0; i < 3; ++i)
                QVERIFY(file->commit(writer.step(*file, i)));
        }
        m_whole = bytesOf(path());
    }

    void cleanErrorOrDone_data()
    {
        QTest::addColumn<QString>("work");
        for (const char *work : {"open", "step", "backup"})
            QTest::newRow(work) << QString::fromLatin1(work);
    }
    void cleanErrorOrDone()
    {
        QFETCH(QString, work);
        const int stride = figure("KV_MEMORY_STRIDE", 23);
        int met = 0;
        for (qint64 after = 0;; after += after < 30 ? 1 : stride) {
            QVERIFY(writeBytes(path(), m_whole));
            QDir(path() + QStringLiteral(".backups")).removeRecursively();
            const bool done = doWork(work, after);
            const bool wasMet = failed;
            met += wasMet;
            Writer writer(9);
            const auto file = workspace::Workspace::open(path(), writer.session());
            QVERIFY2(file, qPrintable(file ? QString() : describe(file.error())));
            const auto check = (*file)->check();
            QVERIFY(check && check->problems.isEmpty());
            const qsizetype steps = (*file)->history(10)->size();
            if (work == QLatin1String("step"))
                QCOMPARE(steps, done ? 4 : 3);
            if (!wasMet)
                break;
        }
        qInfo("%d calls failed", met);
        QVERIFY(met > 5);
    }
};

int main(int argc, char *argv[])
{
    standBetween();
    const QCoreApplication application(argc, argv);
    TestNoMemory test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_nomemory.moc"
