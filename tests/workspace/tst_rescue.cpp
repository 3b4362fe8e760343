// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edit.h"
#include "support/fixedclock.h"
#include "workspace/rescue.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace kv;
using namespace kv::workspace;

class TestRescue : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    support::FixedClock m_clock{QDateTime(QDate(2027, 1, 4), QTime(9, 0), Qt::UTC)};
    SeededEntropy m_entropy{12};
    int m_files = 0;

    Session session()
    {
        return {m_clock, m_entropy, {}, QStringLiteral("Kati Virta"), QByteArray(32, '1')};
    }
    QString newPath(const QString &name = QStringLiteral("file"))
    {
        return m_folder.filePath(QStringLiteral("%1%2.kiertovuoro").arg(name).arg(++m_files));
    }
    // A closed file with as many steps, each adding a company.
    QString fileOf(int steps, const QString &path = {})
    {
        const QString made = path.isEmpty() ? newPath() : path;
        auto file = std::move(*Workspace::create(made, session()));
        for (int i = 1; i <= steps; ++i)
            addCompany(*file, QStringLiteral("Yritys %1 Oy").arg(i));
        return made;
    }
    static void addCompany(Workspace &file, const QString &name)
    {
        Edit edit(file.dataset(), OperationKind::AddCompany);
        Company company;
        company.id = file.ids().next<Company>();
        company.name = name;
        company.phone = QStringLiteral("040 123 4567");
        edit.add(company);
        QVERIFY(file.commit(edit.operation()));
    }
    static Company namedFirst(const Dataset &dataset)
    {
        for (const Company &company : dataset.companies) {
            if (company.name == QLatin1String("Yritys 1 Oy"))
                return company;
        }
        return {};
    }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void overwrite(const QString &path, qint64 at, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(at);
        QCOMPARE(file.write(bytes), bytes.size());
    }

private slots:
    void restoredFileTellsWhatDiffers()
    {
        const QString path = fileOf(3);
        auto file = std::move(*Workspace::open(path, session()));
        const auto backup = file->backup(BackupReason::ByHand);
        QVERIFY(backup);
        const Dataset then = file->dataset();
        addCompany(*file, QStringLiteral("Uusi Oy"));
        Company changed = namedFirst(file->dataset());
        changed.phone = QStringLiteral("1");
        Edit edit(file->dataset(), OperationKind::EditCompany);
        edit.set(changed);
        QVERIFY(file->commit(edit.operation()));
        const auto before = compareWithBackup(backup->path, *file, session());
        QVERIFY(before);
        file.reset();
        const QByteArray present = bytesOf(path);
        const QByteArray kept = bytesOf(backup->path);

        const QString target = newPath();
        const auto restored = restore(backup->path, target, path, session());
        QVERIFY(restored);
        QVERIFY(restored->isCompared);
        QCOMPARE(restored->missing.size(), 2);
        QCOMPARE(restored->missing.first().kind, OperationKind::EditCompany);
        QCOMPARE(restored->differences.size(), 2);
        QSet<int> kinds;
        for (const Difference &difference : restored->differences)
            kinds.insert(int(difference.kind));
        QCOMPARE(kinds,
                 (QSet<int>{int(Difference::Kind::Changed), int(Difference::Kind::OnlyThere)}));
        QCOMPARE(before->differences, restored->differences);
        QCOMPARE((*Workspace::open(target, session()))->dataset(), then);
        QCOMPARE(bytesOf(path), present);
        QCOMPARE(bytesOf(backup->path), kept);
    }

    void restoreRefuses_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("code");
        QTest::newRow("no backup") << "missing" << int(ErrorCode::FileMissing);
        QTest::newRow("a file in the way") << "inTheWay" << int(ErrorCode::FileExists);
        QTest::newRow("a changed value") << "changed" << int(ErrorCode::FileDamaged);
        QTest::newRow("not ours") << "text" << int(ErrorCode::NotOurFile);
    }
    void restoreRefuses()
    {
        QFETCH(QString, what);
        QFETCH(int, code);
        QString backup = fileOf(2);
        const QString target = newPath();
        if (what == QLatin1String("missing")) {
            backup += u'x';
        } else if (what == QLatin1String("inTheWay")) {
            overwrite(target, 0, "mine");
        } else if (what == QLatin1String("changed")) {
            QByteArray bytes = bytesOf(backup);
            overwrite(backup, 0, bytes.replace("Yritys 1 Oy", "Yritys 9 Oy"));
        } else {
            overwrite(backup, 0, QByteArray(4096, 'x'));
        }
        const auto refused = restore(backup, target, backup, session());
        QVERIFY(!refused);
        QCOMPARE(int(refused.error().code), code);
        QCOMPARE(bytesOf(target), what == QLatin1String("inTheWay") ? "mine" : QByteArray());
        QVERIFY(!QFile::exists(target + QStringLiteral(".part")));
    }

    void salvageKeepsWhatIsConfirmed_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::addColumn<int>("least");
        QTest::newRow("none") << "none" << 40;
        QTest::newRow("first page") << "first" << 40;
        QTest::newRow("first page of a copy") << "firstOfCopy" << 40;
        QTest::newRow("one page") << "one" << 20;
        QTest::newRow("a value") << "value" << 39;
    }
    void salvageKeepsWhatIsConfirmed()
    {
        QFETCH(QString, damage);
        QFETCH(int, least);
        QString path = fileOf(40);
        if (damage == QLatin1String("firstOfCopy"))
            path = (*Workspace::open(path, session()))->backup(BackupReason::ByHand)->path;
        const QByteArray bytes = bytesOf(path);
        if (damage.startsWith(QLatin1String("first")))
            overwrite(path, 0, QByteArray(4096, '\xA5'));
        else if (damage == QLatin1String("one"))
            overwrite(path, bytes.lastIndexOf("040 123 4567") / 4096 * 4096,
                      QByteArray(4096, '\xA5'));
        else if (damage == QLatin1String("value"))
            overwrite(path, 0, QByteArray(bytes).replace("Yritys 30 Oy", "Yritys 31 Oy"));
        const QString target = newPath();
        const auto rescued = salvage(path, target);
        QVERIFY2(rescued, rescued ? "" : qPrintable(describe(rescued.error())));
        QVERIFY2(rescued->kept >= least, qPrintable(QString::number(rescued->kept)));
        QCOMPARE(rescued->kept + rescued->lost, 40);
        const auto file = Workspace::open(target, session());
        QVERIFY(file);
        QCOMPARE((*file)->check()->problems, QStringList());
        QCOMPARE((*file)->dataset().companies.size(), rescued->kept);
        QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("*.damaged*")}), QStringList());
    }

    void salvageOfNothing()
    {
        const QString path = newPath();
        overwrite(path, 0, QByteArray(100'000, 'x'));
        QCOMPARE(salvage(path, newPath()).error().code, ErrorCode::NotOurFile);
    }

    void copyOfAFileThatIsOpen()
    {
        const QString path = fileOf(3);
        const QByteArray bytes = bytesOf(path);
        QTemporaryDir folder;
        const auto copy = copyToRead(path, folder.path());
        QVERIFY(copy);
        auto reading = std::move(*Workspace::openCopyToRead(*copy, session()));
        QCOMPARE(reading->dataset().companies.size(), 3);
        QCOMPARE(bytesOf(*copy), bytes);
    }

    void copyOfANewerFile()
    {
        const QString path = fileOf(3);
        overwrite(path, 60, QByteArray("\0\0\0\x63", 4)); // user_version
        QCOMPARE(Workspace::open(path, session()).error().code, ErrorCode::FileTooNew);
        QTemporaryDir folder;
        const auto copy = copyToRead(path, folder.path());
        QVERIFY(copy);
        auto reading = std::move(*Workspace::openCopyToRead(*copy, session()));
        QCOMPARE(reading->dataset().companies.size(), 3);
        Edit edit(reading->dataset(), OperationKind::RemoveCompany);
        edit.remove(reading->dataset().companies.begin()->id);
        QCOMPARE(reading->commit(edit.operation()).error().code, ErrorCode::FileReadOnly);
    }

    void conflictingCopies_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("found");
        QTest::newRow("Dropbox") << "Lappi (Katin ristiriitainen kopio 2027-01-04)" << true;
        QTest::newRow("Nextcloud") << "Lappi (conflicted copy 2027-01-04 091245)" << true;
        QTest::newRow("Syncthing") << "Lappi.sync-conflict-20270104-091245-ABCDEFG" << true;
        QTest::newRow("OneDrive") << "Lappi-KATI-PC" << true;
        QTest::newRow("Google Drive") << "Lappi (1)" << true;
        QTest::newRow("another file") << "Lappi ja Kainuu" << false;
        QTest::newRow("of another register") << "Lappi (2)" << false;
    }
    void conflictingCopies()
    {
        QFETCH(QString, name);
        QFETCH(bool, found);
        QTemporaryDir folder;
        const QString path = fileOf(1, folder.filePath(QStringLiteral("Lappi.kiertovuoro")));
        const QString other = folder.filePath(name + QStringLiteral(".kiertovuoro"));
        if (name == QLatin1String("Lappi (2)"))
            fileOf(1, other);
        else
            QFile::copy(path, other);
        const auto file = std::move(*Workspace::open(path, session()));
        QCOMPARE(workspace::conflictingCopies(*file), found ? QStringList{other} : QStringList());
    }
};

QTEST_GUILESS_MAIN(TestRescue)
#include "tst_rescue.moc"
