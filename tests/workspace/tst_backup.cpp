// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edit.h"
#include "support/fixedclock.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace kv;
using namespace kv::workspace;

class TestBackup : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    support::FixedClock m_clock{QDateTime(QDate(2027, 1, 4), QTime(9, 0), Qt::UTC)};
    SeededEntropy m_entropy{11};
    int m_files = 0;

    Session session()
    {
        return {m_clock, m_entropy, {}, QStringLiteral("Kati Virta"), QByteArray(32, '1')};
    }
    std::unique_ptr<Workspace> newFile()
    {
        auto created = Workspace::create(
            m_folder.filePath(QStringLiteral("file%1.kiertovuoro").arg(++m_files)), session());
        return created ? std::move(*created) : nullptr;
    }
    static void addCompany(Workspace &file, const QString &name)
    {
        Edit edit(file.dataset(), OperationKind::AddCompany);
        Company company;
        company.id = file.ids().next<Company>();
        company.name = name;
        edit.add(company);
        QVERIFY(file.commit(edit.operation()));
    }

private slots:
    void backupIsTheFileAsItWas()
    {
        auto file = newFile();
        addCompany(*file, QStringLiteral("Alfa Oy"));
        QVERIFY(file->isBackupDue());
        QVERIFY(file->hasChangedSinceBackup());
        const auto made = file->backup(BackupReason::Daily);
        QVERIFY(made);
        QVERIFY(!file->isBackupDue());
        QVERIFY(!file->hasChangedSinceBackup());
        QCOMPARE(file->backups(), QList<Backup>{*made});
        const Dataset then = file->dataset();
        addCompany(*file, QStringLiteral("Beta Oy"));
        QVERIFY(file->hasChangedSinceBackup());

        const auto copy = Workspace::openToRead(made->path, session());
        QVERIFY(copy);
        QCOMPARE((*copy)->dataset(), then);
        QCOMPARE((*copy)->check()->problems, QStringList());
        // The file itself stayed locked and usable.
        QCOMPARE(Workspace::open(file->path(), session()).error().code, ErrorCode::FileInUse);
    }

    void nextDayOneIsDueAgain()
    {
        auto file = newFile();
        QVERIFY(file->backup(BackupReason::Daily));
        const QDateTime now = m_clock.now();
        m_clock.addSeconds(24 * 3600);
        QVERIFY(file->isBackupDue());
        m_clock.setNow(now);
    }

    void twoInASecondBothStay()
    {
        auto file = newFile();
        const auto first = file->backup(BackupReason::ByHand);
        const auto second = file->backup(BackupReason::ByHand);
        QVERIFY(first && second);
        QVERIFY(first->path != second->path);
        QCOMPARE(file->backups().size(), 2);
    }

    void oldOnesAreLetGo()
    {
        auto file = newFile();
        addCompany(*file, QStringLiteral("Alfa Oy"));
        const QDateTime now = m_clock.now();
        for (int i = 0; i < 14; ++i) {
            QVERIFY(file->backup(BackupReason::ByHand));
            m_clock.addSeconds(60);
        }
        m_clock.setNow(now);
        QCOMPARE(file->backups().size(), 10);
        const QDir folder(file->path() + QStringLiteral(".backups"));
        QCOMPARE(folder.entryList(QDir::Files).size(), 10); // nothing half is left either
    }

    // Where a clock was put back, the newest is not the one of the latest moment.
    void whatWasJustMadeStays()
    {
        auto file = newFile();
        const QDateTime now = m_clock.now();
        for (int i = 0; i < 20; ++i) {
            m_clock.addSeconds(60);
            QVERIFY(file->backup(BackupReason::BeforeImport));
        }
        m_clock.setNow(now);
        const auto made = file->backup(BackupReason::BeforeImport);
        QVERIFY(made);
        QVERIFY(QFile::exists(made->path));
    }

    // A register whose rows are not what its journal says drops none of its good backups.
    void unsoundCopyDropsNothing()
    {
        auto file = newFile();
        addCompany(*file, QStringLiteral("Alfa Oy"));
        for (int i = 0; i < 10; ++i)
            QVERIFY(file->backup(BackupReason::ByHand));
        const QString path = file->path();
        file.reset();
        QFile bytes(path);
        QVERIFY(bytes.open(QIODevice::ReadWrite));
        QByteArray all = bytes.readAll();
        all.replace("Alfa Oy", "Alfa Ox");
        bytes.seek(0);
        bytes.write(all);
        bytes.close();
        file = std::move(*Workspace::open(path, session()));
        QVERIFY(file->backup(BackupReason::ByHand));
        QCOMPARE(file->backups().size(), 11);
    }

    void folderThatCannotBe()
    {
        auto file = newFile();
        QFile inTheWay(file->path() + QStringLiteral(".backups"));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        QCOMPARE(file->backup(BackupReason::Daily).error().code, ErrorCode::FolderReadOnly);
        addCompany(*file, QStringLiteral("Alfa Oy")); // the file goes on
    }
};

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
