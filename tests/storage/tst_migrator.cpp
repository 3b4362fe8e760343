// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrator.h"
#include "storage/store.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace kv;
using namespace kv::storage;

// A file of an earlier version: as the first migrations alone leave it.
class TestMigrator : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString oldFile(const QString &name)
    {
        const QString path = m_folder.filePath(name);
        auto connection = std::move(*Connection::open(path, OpenMode::Create));
        QFile file(QStringLiteral(":/migrations/0001_initial.sql"));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        Transaction transaction(*connection);
        for (const QString &statement : statementsOf(QString::fromUtf8(file.readAll())))
            connection->execute(statement);
        connection->execute(QStringLiteral("PRAGMA user_version = 1"));
        transaction.commit();
        return path;
    }
    static int versionOf(const QString &path)
    {
        auto connection = std::move(*Connection::open(path, OpenMode::Reading));
        return connection->single(QStringLiteral("PRAGMA user_version")).toInt();
    }

private slots:
    void oldFileIsMigratedOnACopy()
    {
        const QString path = oldFile(QStringLiteral("old.kiertovuoro"));
        QVERIFY(Store::open(path));
        QCOMPARE(versionOf(path), newestSchema());
        QCOMPARE(versionOf(path + QStringLiteral(".v1.bak")), 1);
        QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("old*")}, QDir::Files),
                 (QStringList{QStringLiteral("old.kiertovuoro"),
                              QStringLiteral("old.kiertovuoro.v1.bak")}));
    }

    // A row that the journal does not have: the migrated copy is not what the journal says.
    void unsoundFileStaysAsItWas()
    {
        const QString path = oldFile(QStringLiteral("unsound.kiertovuoro"));
        {
            auto connection = std::move(*Connection::open(path, OpenMode::Existing));
            connection->execute(QStringLiteral(
                "INSERT INTO region (id, alive, name) VALUES (randomblob(16), 1, 'x')"));
        }
        const auto refused = Store::open(path);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::MigrationFailed);
        QCOMPARE(versionOf(path), 1);
        QVERIFY(!QFile::exists(path + QStringLiteral(".migrating")));
    }
};

QTEST_GUILESS_MAIN(TestMigrator)
#include "tst_migrator.moc"
