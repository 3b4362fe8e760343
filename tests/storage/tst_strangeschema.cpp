// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/restore.h"
#include "storage/store.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace kv;
using namespace kv::storage;

// A file that somebody prepared, so that the program does their work with each step: it is not
// opened, not even to be read, and left as it was.
class TestStrangeSchema : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    static bool doctor(const QString &path, const QString &sql)
    {
        bool done = false;
        {
            auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), path);
            database.setDatabaseName(path);
            done = database.open() && QSqlQuery(database).exec(sql);
        }
        QSqlDatabase::removeDatabase(path);
        return done;
    }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void isRefused_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<bool>("isRefused");
        QTest::newRow("a trigger")
            << QStringLiteral("CREATE TRIGGER t AFTER INSERT ON operation BEGIN "
                              "DELETE FROM company; END")
            << true;
        QTest::newRow("a view") << QStringLiteral("CREATE VIEW v AS SELECT * FROM person") << true;
        QTest::newRow("a virtual table")
            << QStringLiteral("create virtual table v using rtree(id, a, b)") << true;
        QTest::newRow("an index of one's own")
            << QStringLiteral("CREATE INDEX i ON company (name)") << false;
    }
    void isRefused()
    {
        QFETCH(QString, sql);
        QFETCH(bool, isRefused);
        const QString path = m_folder.filePath(QString::fromLatin1(QTest::currentDataTag())
                                               + QStringLiteral(".kiertovuoro"));
        QVERIFY(Store::create(path));
        QVERIFY(doctor(path, sql));
        const QByteArray before = bytesOf(path);
        for (const auto &open : {&Store::open, &Store::openToRead, &Store::openCopyToRead}) {
            const auto store = open(path);
            QCOMPARE(!store, isRefused);
            if (!store)
                QCOMPARE(store.error().code, ErrorCode::FileDamaged);
        }
        QCOMPARE(!restore(path, path + QStringLiteral(".restored")), isRefused);
        if (isRefused)
            QCOMPARE(bytesOf(path), before);
    }
};

QTEST_GUILESS_MAIN(TestStrangeSchema)
#include "tst_strangeschema.moc"
