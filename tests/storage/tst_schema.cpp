// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/entitytypes.h"
#include "storage/connection.h"
#include "storage/migrator.h"

#include <QTemporaryDir>
#include <QTest>

using namespace kv;
using namespace kv::storage;

// The nouns and their tables say the same: a field without its migration fails here.
class TestSchema : public QObject
{
    Q_OBJECT

private slots:
    void tableIsTheSchema_data()
    {
        QTest::addColumn<int>("type");
        for (int type = 0; type < entityTypeCount; ++type)
            QTest::newRow(qPrintable(entityInfo(EntityType(type)).name)) << type;
    }
    void tableIsTheSchema()
    {
        QFETCH(int, type);
        QTemporaryDir folder;
        auto connection
            = Connection::open(folder.filePath(QStringLiteral("a.kiertovuoro")), OpenMode::Create);
        QVERIFY(connection);
        QCOMPARE(migrate(**connection, OpenMode::Create).outcome, MigrationOutcome::Migrated);
        QCOMPARE(migrate(**connection, OpenMode::Create).outcome, MigrationOutcome::UpToDate);
        const EntityInfo &info = entityInfo(EntityType(type));
        QStringList expected{QStringLiteral("id BLOB"), QStringLiteral("alive INTEGER")};
        for (const FieldInfo &field : info.fields)
            expected.append(
                field.name + (field.isText ? QStringLiteral(" TEXT") : QStringLiteral(" INTEGER")));
        QStringList found;
        QSqlQuery &query
            = (*connection)->run(QStringLiteral("PRAGMA table_info(%1)").arg(info.name));
        while (query.next())
            found.append(query.value(1).toString() + u' ' + query.value(2).toString());
        QCOMPARE(found, expected);
    }

    void statementsEndAtTheEndOfALine()
    {
        QCOMPARE(statementsOf(
                     QStringLiteral(
                         "-- a;\nCREATE TABLE a (\n  b TEXT DEFAULT ';x'\n);\n\nDROP TABLE c;\n"))
                     .size(),
                 2);
    }
};

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
