// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sharing.h"

#include <QTest>

using namespace kv;

class TestSharing : public QObject
{
    Q_OBJECT

private slots:
    // A new field stays at home until somebody has decided.
    void everyRegisterIsDecided()
    {
        for (int type = 0; type < entityTypeCount; ++type) {
            const EntityInfo &info = entityInfo(EntityType(type));
            for (const RegisterInfo &reg : info.registers)
                QVERIFY2(isDecided(info.type, reg.name), qPrintable(info.name + u'.' + reg.name));
        }
    }
    void whatMayLeave_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QString>("reg");
        QTest::addColumn<QString>("scopes");
        const auto row = [](EntityType type, const char *reg, const char *scopes) {
            QTest::addRow("%s %s", qPrintable(entityInfo(type).name), reg)
                << int(type) << QString::fromLatin1(reg) << QString::fromLatin1(scopes);
        };
        row(EntityType::Company, "notes", "");
        row(EntityType::Company, "name", "calendar companies group");
        row(EntityType::Company, "phone", "companies group");
        row(EntityType::Company, "turnover", "group");
        row(EntityType::Person, "name", "group");
        row(EntityType::Registration, "note", "");
        row(EntityType::Attendance, "guestName", "");
        row(EntityType::Unavailability, "reason", "");
        row(EntityType::HostTurn, "reason", "");
        row(EntityType::Meeting, "when", "calendar group");
        row(EntityType::Meeting, "link", "group");
        row(EntityType::Meeting, "fieldOfTomorrow", "");
    }
    void whatMayLeave()
    {
        QFETCH(int, type);
        QFETCH(QString, reg);
        QFETCH(QString, scopes);
        QStringList found;
        for (const SharingScope scope : {SharingScope::Calendar, SharingScope::Statistics,
                                         SharingScope::Companies, SharingScope::Group}) {
            if (mayLeave(EntityType(type), reg, scope))
                found.append(textOf(scope));
        }
        QCOMPARE(found.join(u' '), scopes);
    }
};

QTEST_GUILESS_MAIN(TestSharing)
#include "tst_sharing.moc"
