// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fieldwords.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTest>

using namespace kv;

// Fields and values in words. English here; that no Finnish is missing is tst_translations.
class TestFieldWords : public QObject
{
    Q_OBJECT

    static FieldInfo field(EntityType type, const char *name)
    {
        for (const FieldInfo &info : entityInfo(type).fields) {
            if (info.name == QLatin1String(name))
                return info;
        }
        qFatal("no field %s", name);
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    // A new field or state without words would show its stored name to a reader.
    void everyFieldAndStateHasWords()
    {
        // These are one plain word in English and in the file alike.
        const QStringList plain{
            QStringLiteral("advisor"),      QStringLiteral("answer"),
            QStringLiteral("area"),         QStringLiteral("areas"),
            QStringLiteral("code"),         QStringLiteral("company"),
            QStringLiteral("date"),         QStringLiteral("description"),
            QStringLiteral("directions"),   QStringLiteral("erased"),
            QStringLiteral("expert"),       QStringLiteral("from"),
            QStringLiteral("group"),        QStringLiteral("headcount"),
            QStringLiteral("host"),         QStringLiteral("industry"),
            QStringLiteral("language"),     QStringLiteral("link"),
            QStringLiteral("meeting"),      QStringLiteral("month"),
            QStringLiteral("months"),       QStringLiteral("municipalities"),
            QStringLiteral("municipality"), QStringLiteral("name"),
            QStringLiteral("note"),         QStringLiteral("organisation"),
            QStringLiteral("person"),       QStringLiteral("phone"),
            QStringLiteral("place"),        QStringLiteral("programme"),
            QStringLiteral("reason"),       QStringLiteral("region"),
            QStringLiteral("role"),         QStringLiteral("state"),
            QStringLiteral("theme"),        QStringLiteral("themes"),
            QStringLiteral("title"),        QStringLiteral("topic"),
            QStringLiteral("turnover"),     QStringLiteral("until"),
            QStringLiteral("weekdays"),
        };
        for (int type = 0; type < entityTypeCount; ++type) {
            for (const FieldInfo &info : entityInfo(EntityType(type)).fields) {
                QVERIFY2(fieldTitle(info) != info.name || plain.contains(info.name),
                         qPrintable(info.name));
                for (const QString &word : info.words)
                    QVERIFY2(!valueText({}, info, Value(word))
                                  .contains(QRegularExpression(QStringLiteral("[a-z][A-Z]|^..$"))),
                             qPrintable(word));
            }
        }
    }

    void values_data()
    {
        QTest::addColumn<FieldInfo>("info");
        QTest::addColumn<Value>("value");
        QTest::addColumn<QString>("text");

        const auto company = [](const char *name) { return field(EntityType::Company, name); };
        const auto meeting = [](const char *name) { return field(EntityType::Meeting, name); };
        QTest::newRow("absent") << company("phone") << Value() << QString();
        QTest::newRow("text") << company("name") << Value(QStringLiteral("Alfa Oy"))
                              << QStringLiteral("Alfa Oy");
        QTest::newRow("number") << company("capacity") << Value(qint64(14)) << QStringLiteral("14");
        QTest::newRow("flag") << company("canHost") << Value(qint64(0)) << QStringLiteral("no");
        QTest::newRow("cents") << company("turnover") << Value(qint64(123456700))
                               << QStringLiteral("1,234,567\u00a0€");
        QTest::newRow("months") << company("months") << Value(QStringLiteral("1\n11"))
                                << QStringLiteral("Jan, Nov");
        QTest::newRow("wished months")
            << company("preferMonths") << Value(QStringLiteral("5")) << QStringLiteral("May");
        QTest::newRow("weekdays") << company("weekdays") << Value(QStringLiteral("2\n4"))
                                  << QStringLiteral("Tue, Thu");
        QTest::newRow("themes") << company("offeredThemes")
                                << Value(QStringLiteral("Kassa\nMyynti"))
                                << QStringLiteral("Kassa, Myynti");
        QTest::newRow("language") << company("language") << Value(QStringLiteral("fi"))
                                  << QStringLiteral("Finnish");
        QTest::newRow("date") << meeting("date") << Value(QStringLiteral("2027-03-09"))
                              << QStringLiteral("09/03/2027");
        QTest::newRow("month of a meeting")
            << meeting("month") << Value(QStringLiteral("2027-03-01")) << QStringLiteral("3/2027");
        QTest::newRow("time") << meeting("start") << Value(QStringLiteral("17:30"))
                              << QStringLiteral("17:30");
        QTest::newRow("state") << meeting("state") << Value(QStringLiteral("promised"))
                               << QStringLiteral("promised");
        QTest::newRow("nobody known")
            << meeting("host") << Value(QStringLiteral("{}")) << QString();
    }

    void values()
    {
        QFETCH(FieldInfo, info);
        QFETCH(Value, value);
        QTEST(valueText({}, info, value), "text");
    }

    void namesStandForIds()
    {
        Dataset dataset;
        Company alfa;
        alfa.id = Id<Company>(QUuid::createUuid());
        alfa.name = QStringLiteral("Alfa Oy");
        dataset.table<Company>().put(alfa);
        QCOMPARE(valueText(dataset, field(EntityType::Meeting, "host"), Value(alfa.id.toString())),
                 alfa.name);
    }
};

QTEST_GUILESS_MAIN(TestFieldWords)
#include "tst_fieldwords.moc"
