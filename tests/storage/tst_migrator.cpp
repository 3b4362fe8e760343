// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrator.h"

#include "domain/edit.h"
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

    // A colleague with a newer version sent it: the journal kept a field that had no column.
    void whatHadNoColumnYetIsShown()
    {
        const QString path = m_folder.filePath(QStringLiteral("told.kiertovuoro"));
        Person person;
        person.id = Id<Person>(QUuid::createUuid());
        person.erased = true;
        {
            auto store = std::move(*Store::create(path));
            SeededEntropy entropy(1);
            const journal::DeviceKey key = journal::keyOfSeed(QByteArray(32, '1'));
            const Dataset nothing;
            Edit edit(nothing, OperationKind::AddPerson);
            edit.add(person);
            QVERIFY(store->append(edit.operation(), nothing,
                                  {{}, key, QDateTime(QDate(2026, 9, 10), QTime(12, 0)), entropy}));
        }
        {
            auto connection = std::move(*Connection::open(path, OpenMode::Existing));
            for (const char *sql :
                 {"ALTER TABLE person DROP COLUMN erased",
                  "ALTER TABLE person DROP COLUMN erasedMarks", "DROP TABLE disclosedperson",
                  "DROP TABLE diet", "DROP TABLE recount", "DROP TABLE weighed",
                  "DROP TABLE weighedpart", "DROP INDEX change_reference",
                  "PRAGMA user_version = 3"})
                connection->execute(QLatin1String(sql));
        }
        const auto store = Store::open(path);
        QVERIFY2(store, store ? "" : qPrintable(describe(store.error())));
        const auto shown = (*store)->load();
        QVERIFY(shown && shown->people.findAny(person.id));
        QCOMPARE(shown->people.findAny(person.id)->erased, std::optional(true));
        QCOMPARE((*store)->check()->problems, QStringList());
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
