// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/companyimport.h"

#include "exchange/importcases.h"

#include <QTest>

using namespace kv;
using namespace kv::exchange;

// What a row brings beside the company itself: membership, hosting history, people, address.
class TestImportedFacts : public QObject
{
    Q_OBJECT

private slots:
    void membershipsThatAreThere()
    {
        const QByteArray list("Yritys;Jäsen alkaen\nAlfa Oy;1.2.2024\n");
        const auto outcomeFor = [&list](const char *member) {
            const auto result
                = preview(support::datasetFromText(QStringLiteral("group | Rovaniemi\n")
                                                   + QString::fromUtf8(member)),
                          list);
            return outcomes(*result) + u' ' + changes(result->rows[0]) + u' ' + warnings(*result);
        };
        QCOMPARE(outcomeFor("member | Alfa Oy | 2024-02-01"), QStringLiteral("2 same  "));
        QCOMPARE(outcomeFor("member | Alfa Oy | 2023-01-01"),
                 QStringLiteral("2 changed memberFrom:1.1.2023>1.2.2024 "));
        QCOMPARE(outcomeFor("member | Alfa Oy | 2024-02-01 | 2025-01-31 | left"),
                 QStringLiteral("2 same  2 leftGroup"));
        QCOMPARE(outcomeFor("member | Alfa Oy | 2022-02-01 | 2023-01-31 | left"),
                 QStringLiteral("2 changed memberFrom:>1.2.2024 "));
    }

    void hostingHistory_data()
    {
        QTest::addColumn<QByteArray>("cells"); // times;last
        QTest::addColumn<int>("count"); // 0: no turn
        QTest::addColumn<QDate>("date");
        QTest::newRow("times and last") << QByteArray("2;12.3.2025") << 2 << QDate(2025, 3, 12);
        QTest::newRow("times only") << QByteArray("3;") << 3 << QDate();
        QTest::newRow("last only") << QByteArray(";3/2025") << 1 << QDate(2025, 3, 1);
        QTest::newRow("last beside a zero") << QByteArray("0;3/2025") << 1 << QDate(2025, 3, 1);
        QTest::newRow("a tick") << QByteArray("x;") << 1 << QDate();
        QTest::newRow("never") << QByteArray("0;") << 0 << QDate();
        QTest::newRow("a dash") << QByteArray("-;-") << 0 << QDate();
        QTest::newRow("not said") << QByteArray(";") << 0 << QDate();
    }
    void hostingHistory()
    {
        QFETCH(QByteArray, cells);
        QFETCH(int, count);
        QFETCH(QDate, date);
        Dataset dataset = datasetWith({});
        const auto result = preview(
            dataset, "Yritys;Isännöinyt (kertaa);Viimeksi isäntänä\nAlfa Oy;" + cells + '\n');
        QVERIFY(result);
        QVERIFY(warnings(*result).isEmpty());
        apply(dataset, result->operation);
        QCOMPARE(dataset.hostTurns.size(), count == 0 ? 0 : 1);
        if (count > 0) {
            QCOMPARE(dataset.hostTurns.begin()->count, count);
            QCOMPARE(dataset.hostTurns.begin()->date, date);
        }
        // A later list corrects the count; the turn stays one.
        const auto later = preview(dataset, "Yritys;Isännöinyt (kertaa)\nAlfa Oy;5\n", {}, 2);
        apply(dataset, later->operation);
        QCOMPARE(dataset.hostTurns.size(), 1);
        QCOMPARE(dataset.hostTurns.begin()->count, 5);
    }

    void contacts()
    {
        Dataset dataset = datasetWith({});
        const auto first = preview(
            dataset,
            "Yritys;Yhteyshenkilö;Tehtävä;Yhteyshenkilön sähköposti;Yhteyshenkilön puhelin\n"
            "Alfa Oy;Veera Salo;toimitusjohtaja;veera@alfa.example;040 1234567\n"
            "Beeta Oy;\"Ari Laa\nUlla af Hällström\";;;\"040 1\n040 2\"\n"
            "Gamma Oy;;;gamma@gamma.example;050 1234567\n");
        QVERIFY(first);
        apply(dataset, first->operation);
        QCOMPARE(dataset.people.size(), 3);
        const Id<Company> alfa = companyNamed(dataset, "Alfa Oy")->id;
        QStringList names;
        for (const Person &person : dataset.people) {
            names.append(person.primary ? person.name() + u'!' : person.name());
            if (person.company == alfa) {
                QCOMPARE(person.lastName, QStringLiteral("Salo"));
                QCOMPARE(person.phone, QStringLiteral("+358401234567"));
            }
        }
        names.sort();
        QCOMPARE(names.join(u','), QStringLiteral("Ari Laa!,Ulla af Hällström,Veera Salo!"));
        QCOMPARE(companyNamed(dataset, "Gamma Oy")->phone, QStringLiteral("+358501234567"));

        // The same person again, named the other way round, with a new number.
        const auto second = preview(
            dataset,
            "Yritys;Sukunimi Etunimi;Yhteyshenkilön puhelin\nAlfa Oy;Salo Veera;040 7654321\n", {},
            2);
        QCOMPARE(changes(second->rows[0]),
                 QStringLiteral("contactPhone:+358401234567>+358407654321"));
    }

    void addresses_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<QString>("address");
        QTest::newRow("three columns") << QByteArray(
            "Yritys;Osoite;Postinumero;Postitoimipaikka\nA Oy;Katu 1;96100;ROVANIEMI\n")
                                       << QStringLiteral("Katu 1|96100|ROVANIEMI");
        QTest::newRow("lost zeros")
            << QByteArray("Yritys;Postinumero\nA Oy;2100\n") << QStringLiteral("|02100|");
        QTest::newRow("code and office in one")
            << QByteArray("Yritys;Postinumero\nA Oy;FI-96100 Rovaniemi\n")
            << QStringLiteral("|96100|Rovaniemi");
        QTest::newRow("both in the office")
            << QByteArray("Yritys;Postitoimipaikka\nA Oy;96100 Rovaniemi\n")
            << QStringLiteral("|96100|Rovaniemi");
        QTest::newRow("code twice")
            << QByteArray("Yritys;Postinumero;Postitoimipaikka\nA Oy;96100;96100 Rovaniemi\n")
            << QStringLiteral("|96100|Rovaniemi");
        QTest::newRow("all in one line")
            << QByteArray("Yritys;Osoite\nA Oy;Katu 1, 96100 Rovaniemi\n")
            << QStringLiteral("Katu 1|96100|Rovaniemi");
        QTest::newRow("all in one cell of two lines")
            << QByteArray("Yritys;Osoite\nA Oy;\"Katu 1\n96100 Rovaniemi\"\n")
            << QStringLiteral("Katu 1|96100|Rovaniemi");
        QTest::newRow("street only")
            << QByteArray("Yritys;Osoite\nA Oy;Katu 12345\n") << QStringLiteral("Katu 12345||");
    }
    void addresses()
    {
        QFETCH(QByteArray, list);
        QFETCH(QString, address);
        Dataset dataset = datasetWith({});
        const auto result = preview(dataset, list);
        QVERIFY(result);
        apply(dataset, result->operation);
        const Company &made = *dataset.companies.begin();
        QCOMPARE(QStringList({made.street, made.postCode, made.postOffice}).join(u'|'), address);
    }
};

QTEST_GUILESS_MAIN(TestImportedFacts)
#include "tst_importedfacts.moc"
