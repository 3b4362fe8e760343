// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edit.h"
#include "storage/connection.h"
#include "storage/store.h"

#include <QTemporaryDir>
#include <QTest>

using namespace kv;
using namespace kv::storage;

// What is changed in a file behind the journal's back is named by a check.
class TestVerify : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    SeededEntropy m_entropy{4};
    int m_files = 0;

    // A company in two steps: added with one phone, then given another.
    QString soundFile()
    {
        const QString path = m_folder.filePath(QStringLiteral("file%1.kiertovuoro").arg(++m_files));
        const auto store = std::move(*Store::create(path));
        const journal::DeviceKey key = journal::keyOfSeed(QByteArray(32, 'k'));
        const QDateTime now(QDate(2027, 1, 4), QTime(9, 0), Qt::UTC);
        Dataset dataset;
        Company company;
        company.id = naturalId<Company>(QStringLiteral("c"), {QStringLiteral("1")});
        company.name = QStringLiteral("Alfa Oy");
        for (const char *phone : {"111", "222"}) {
            company.phone = QString::fromLatin1(phone);
            Edit edit(dataset, OperationKind::EditCompany);
            edit.set(company);
            const auto done = store->append(edit.operation(), dataset, {{}, key, now, m_entropy});
            Q_ASSERT(done);
            apply(dataset, *done);
        }
        return path;
    }

private slots:
    void everyDifferenceIsNamed_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("problem"); // how the first begins; "": none
        const auto row = [](const char *name, const char *sql, const char *problem) {
            QTest::newRow(name) << QString::fromLatin1(sql) << QString::fromLatin1(problem);
        };
        row("nothing", "SELECT 1", "");
        row("head is gone", "DELETE FROM head WHERE register = 'phone'", "head missing: company ");
        row("head is another",
            "UPDATE head SET change = (SELECT digest FROM change WHERE register = 'phone' ORDER BY "
            "operation LIMIT 1) WHERE register = 'phone'",
            "head missing: company ");
        row("head too many",
            "INSERT INTO head SELECT entity, record, register, digest FROM change WHERE register = "
            "'phone' AND operation = 1",
            "heads that the journal does not have: 1");
        row("another value in a row", "UPDATE company SET phone = '333'",
            "row differs from the journal: company ");
        row("row is deleted", "UPDATE company SET alive = 0",
            "row differs from the journal: company ");
        row("row is gone", "DELETE FROM company", "row differs from the journal: company ");
        row("row too many", "INSERT INTO region (id, alive, name) VALUES (zeroblob(16), 1, 'x')",
            "rows that the journal does not have: region 1");
        row("deleted row too many",
            "INSERT INTO region (id, alive, name) VALUES (zeroblob(16), 0, 'x')",
            "deleted rows differ from the journal");
        row("another value in the journal",
            "UPDATE change SET after = x'8163333333' WHERE register = 'phone' AND operation = 1",
            "operation 1 is not what was signed");
        row("another salt", "UPDATE change SET salt = zeroblob(16) WHERE operation = 2",
            "operation 2 is not what was signed");
        row("another moment", "UPDATE operation SET clock = clock + 1 WHERE seq = 2",
            "operation 2 is not what was signed");
        row("another author", "UPDATE operation SET author = randomblob(16) WHERE seq = 1",
            "operation 1 is not what was signed");
        row("another signature", "UPDATE operation SET signature = zeroblob(64) WHERE seq = 2",
            "operation 2 is not what was signed");
        row("short signature", "UPDATE operation SET signature = x'00' WHERE seq = 2",
            "operation 2 is not what was signed");
        row("short device", "UPDATE operation SET device = x'00' WHERE seq = 2",
            "operation 2 is not what was signed");
        row("change is gone", "DELETE FROM change WHERE register = 'phone' AND operation = 2",
            "operation 2 is not what was signed");
        row("step is gone", "DELETE FROM operation WHERE seq = 1", "foreign_key_check: change");
    }
    void everyDifferenceIsNamed()
    {
        QFETCH(QString, sql);
        QFETCH(QString, problem);
        const QString path = soundFile();
        {
            const auto connection = std::move(*Connection::open(path, OpenMode::Existing));
            connection->execute(QStringLiteral("PRAGMA foreign_keys = OFF"));
            connection->execute(sql);
        }
        const auto report = std::move(*Store::open(path))->check();
        QVERIFY(report);
        const QString first = report->problems.value(0);
        QVERIFY2(problem.isEmpty() ? first.isEmpty() : first.startsWith(problem),
                 qPrintable(first));
    }

    void stopsWhereItIsTold()
    {
        int asked = 0;
        const auto report
            = std::move(*Store::open(soundFile()))->check([&asked](qint64 done, qint64 all) {
                  ++asked;
                  return all == 2 && done == 0;
              });
        QCOMPARE(report.error().code, ErrorCode::Cancelled);
        QCOMPARE(asked, 2);
    }
};

QTEST_GUILESS_MAIN(TestVerify)
#include "tst_verify.moc"
