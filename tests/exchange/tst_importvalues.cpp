// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importvalues.h"

#include <QTest>

using namespace kv;
using namespace kv::exchange;

class TestImportValues : public QObject
{
    Q_OBJECT

private slots:
    void count_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<int>("count"); // -1: not understood
        const auto add = [](const char *cell, int count) {
            QTest::newRow(cell) << QString::fromUtf8(cell) << count;
        };
        add("12", 12);
        add("0", 0);
        add("12 hlö", 12);
        add("1 200", 1200);
        add("1\xc2\xa0"
            "200",
            1200);
        add("3,5", 4);
        add("12,0", 12);
        add("2 krt", 2);
        add("noin 10", -1);
        add("1-4", -1);
        add("-3", -1);
        add("", -1);
        add("99999999999999999999", -1);
    }
    void count()
    {
        QFETCH(QString, cell);
        QFETCH(int, count);
        QCOMPARE(countOf(cell).value_or(-1), count);
    }

    void cents_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("title");
        QTest::addColumn<qint64>("cents"); // -1: not understood
        const auto add = [](const char *cell, const char *title, qint64 cents) {
            QTest::addRow("%s in %s", cell, title)
                << QString::fromUtf8(cell) << QString::fromUtf8(title) << cents;
        };
        add("125000", "Liikevaihto", 12500000);
        add("125 000,50 €", "Liikevaihto", 12500050);
        add("125000.50", "Turnover", 12500050);
        add("125.000,50", "Liikevaihto", 12500050);
        add("125,000.50", "Turnover", 12500050);
        add("125.000", "Liikevaihto", 12500000);
        add("1,250,000", "Turnover", 125000000);
        add("125,000", "Turnover", 12500000);
        add("1,2 M€", "Liikevaihto", 120000000);
        add("250 t€", "Liikevaihto", 25000000);
        add("250", "Liikevaihto (1 000 €)", 25000000);
        add("250", "Liikevaihto t€", 25000000);
        add("1,250", "Liikevaihto M€", 125000000);
        add("1,2 M€", "Liikevaihto t€", 120000000);
        add("-5", "Liikevaihto", -1);
        add("ei tiedossa", "Liikevaihto", -1);
        add("10 kr", "Liikevaihto", -1);
        add("", "Liikevaihto", -1);
        add("9999999999999999", "Liikevaihto", -1);
    }
    void cents()
    {
        QFETCH(QString, cell);
        QFETCH(QString, title);
        QFETCH(qint64, cents);
        QCOMPARE(centsOf(cell, title).value_or(-1), cents);
    }

    void yesOrNo()
    {
        for (const char *yes : {"Kyllä", "x", "X", "1", "yes", "voi"})
            QCOMPARE(yesOrNoOf(QString::fromUtf8(yes)), std::optional(true));
        for (const char *no : {"Ei", "-", "0", "no", "ei voi"})
            QCOMPARE(yesOrNoOf(QString::fromUtf8(no)), std::optional(false));
        for (const char *neither : {"ehkä", "?", "2"})
            QCOMPARE(yesOrNoOf(QString::fromUtf8(neither)), std::optional<bool>());
    }

    void language()
    {
        QCOMPARE(languageOf(QStringLiteral("Suomi")), std::optional(Language::Finnish));
        QCOMPARE(languageOf(QStringLiteral("EN")), std::optional(Language::English));
        QVERIFY(!languageOf(QStringLiteral("ruotsi")));
    }

    void date_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QDate>("date"); // invalid: not understood
        QTest::addColumn<DatePrecision>("precision");
        const auto add
            = [](const char *cell, QDate date, DatePrecision precision = DatePrecision::Day) {
                  QTest::newRow(cell) << QString::fromUtf8(cell) << date << precision;
              };
        add("12.1.2024", {2024, 1, 12});
        add("12.01.2024 0:00", {2024, 1, 12});
        add("12.1.24", {2024, 1, 12});
        add("2024-01-12", {2024, 1, 12});
        add("12/1/2024", {2024, 1, 12});
        add("1/25/2024", {2024, 1, 25});
        add("1/2024", {2024, 1, 1}, DatePrecision::Month);
        add("01.2024", {2024, 1, 1}, DatePrecision::Month);
        add("2024-03", {2024, 3, 1}, DatePrecision::Month);
        add("tammikuu 2024", {2024, 1, 1}, DatePrecision::Month);
        add("kesäkuussa 2024", {2024, 6, 1}, DatePrecision::Month);
        add("Mar 2024", {2024, 3, 1}, DatePrecision::Month);
        add("2024", {2024, 1, 1}, DatePrecision::Year);
        add("45292", {2024, 1, 1});
        add("31.2.2024", {});
        add("syksy", {});
        add("99999", {});
        add("12.13.2024", {});
        add("", {});
    }
    void date()
    {
        QFETCH(QString, cell);
        QFETCH(QDate, date);
        QFETCH(DatePrecision, precision);
        const auto read = dateOf(cell);
        QCOMPARE(read ? read->date : QDate(), date);
        if (read)
            QCOMPARE(read->precision, precision);
    }

    void name_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<NameOrder>("order");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        const auto add = [](const char *cell, const char *first, const char *last,
                            NameOrder order = NameOrder::FirstLast) {
            QTest::newRow(cell) << QString::fromUtf8(cell) << order << QString::fromUtf8(first)
                                << QString::fromUtf8(last);
        };
        add("Veera Salo", "Veera", "Salo");
        add("  Anna  Maija Salo ", "Anna Maija", "Salo");
        add("Salo, Veera", "Veera", "Salo");
        add("Ulla af Hällström", "Ulla", "af Hällström");
        add("Veera", "Veera", "");
        add("Salo Veera", "Veera", "Salo", NameOrder::LastFirst);
        add("", "", "");
    }
    void name()
    {
        QFETCH(QString, cell);
        QFETCH(NameOrder, order);
        QFETCH(QString, first);
        QFETCH(QString, last);
        QCOMPARE(personNameOf(cell, order), (PersonName{first, last}));
    }
};

QTEST_GUILESS_MAIN(TestImportValues)
#include "tst_importvalues.moc"
