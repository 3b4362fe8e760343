// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rotation.h"

#include <QTest>

using namespace kv;
using namespace kv::storage;

class TestRotation : public QObject
{
    Q_OBJECT

    static QList<Backup> everyDay(int days, BackupReason reason)
    {
        QList<Backup> all;
        for (int day = 0; day < days; ++day)
            all.append({QString::number(day),
                        QDateTime(QDate(2026, 1, 1).addDays(day), QTime(9, 0), Qt::UTC), reason,
                        1});
        return all;
    }
    static QList<QDate> kept(QList<Backup> all)
    {
        const QList<Backup> dropped = surplus(all);
        QList<QDate> days;
        for (const Backup &backup : all) {
            if (!dropped.contains(backup))
                days.prepend(backup.at.date());
        }
        return days;
    }

private slots:
    void howManyStay_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("reason");
        QTest::addColumn<int>("staying");
        QTest::newRow("none") << 0 << int(BackupReason::Daily) << 0;
        QTest::newRow("ten days") << 10 << int(BackupReason::Daily) << 10;
        QTest::newRow("three weeks")
            << 21 << int(BackupReason::Daily) << 12; // and two ends of weeks
        QTest::newRow("twenty imports") << 20 << int(BackupReason::BeforeImport) << 20;
        QTest::newRow("sixty imports") << 60 << int(BackupReason::BeforeImport) << 20;
    }
    void howManyStay()
    {
        QFETCH(int, days);
        QFETCH(int, reason);
        QFETCH(int, staying);
        const auto all = everyDay(days, BackupReason(reason));
        QCOMPARE(all.size() - surplus(all).size(), staying);
    }

    void twoYearsOfDays()
    {
        const auto all = everyDay(730, BackupReason::Daily); // to 31.12.2027
        const QList<QDate> days = kept(all);
        for (int i = 0; i < 10; ++i)
            QCOMPARE(days.at(i), QDate(2027, 12, 31).addDays(-i));
        QVERIFY(days.contains(QDate(2027, 12, 19))); // a Sunday, the newest of its week
        QVERIFY(days.contains(QDate(2027, 11, 14))); // of the eighth week
        QVERIFY(!days.contains(QDate(2027, 11, 7)));
        QVERIFY(days.contains(QDate(2027, 1, 31))); // of the twelfth month
        QVERIFY(!days.contains(QDate(2026, 12, 31)));
        QVERIFY(days.size() <= 10 + 8 + 12);
    }

    // What was dropped day by day is what is dropped at once: nothing is missed on the way.
    void dayByDay()
    {
        QList<Backup> left;
        for (const Backup &backup : everyDay(400, BackupReason::Closing)) {
            left.append(backup);
            for (const Backup &gone : surplus(left))
                left.removeOne(gone);
        }
        QCOMPARE(kept(left), kept(everyDay(400, BackupReason::Closing)));
    }
};

QTEST_GUILESS_MAIN(TestRotation)
#include "tst_rotation.moc"
