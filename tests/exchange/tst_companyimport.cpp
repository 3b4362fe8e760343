// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/companyimport.h"

#include "exchange/importcases.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

using namespace kv;
using namespace kv::exchange;

class TestCompanyImport : public QObject
{
    Q_OBJECT

private slots:
    void rows_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("warned");
        const auto add = [](const char *name, const char *list, const char *expected,
                            const char *warned = "") {
            QTest::newRow(name) << QByteArray(list) << QString::fromLatin1(expected)
                                << QString::fromLatin1(warned);
        };
        // There are: Alfa Oy 9000001-1 Kemi; Beeta Oy (no id) Kemi; Beeta Oy (no id) Simo; Gamma Oy
        // 9000003-8 Tornio.
        add("new", "Yritys;Y-tunnus;Kunta\nUusi Oy;9000004-6;Kemi\n", "2 new");
        add("by id, whatever its form", "Yritys;Y-tunnus\nAlfa Oy;FI90000011\n", "2 changed");
        add("by id, renamed", "Yritys;Y-tunnus\nAlfa ja Kumppanit Oy;9000001-1\n", "2 changed",
            "2 nameDiffers");
        add("by name, one of them", "Yritys\ngamma OY\n", "2 changed");
        add("by name and municipality", "Yritys;Kunta\nBeeta Oy;Simo\n", "2 changed");
        add("by name, two of them", "Yritys\nBeeta Oy\n", "2 refused(ambiguous)");
        add("same name elsewhere", "Yritys;Kunta\nGamma Oy;Kemi\n", "2 new", "2 resemblesCompany");
        add("same name, another id", "Yritys;Y-tunnus;Kunta\nGamma Oy;9000004-6;Tornio\n", "2 new",
            "2 resemblesCompany");
        add("without its legal form", "Yritys;Kunta\nAlfa;Kemi\n", "2 new", "2 resemblesCompany");
        add("no name", "Yritys;Y-tunnus\n;9000004-6\n…;9000005-4\n",
            "2 refused(noName), 3 refused(noName)");
        add("wrong check digit", "Yritys;Y-tunnus\nUusi Oy;9000004-5\n",
            "2 refused(invalidBusinessId)");
        add("not an id", "Yritys;Y-tunnus\nUusi Oy;abc\n", "2 refused(invalidBusinessId)");
        add("id not known yet", "Yritys;Y-tunnus\nUusi Oy;haussa\nToinen Oy;-\n", "2 new, 3 new",
            "2 businessIdUnknown");
        add("one company twice, alike", "Yritys;Y-tunnus\nUusi Oy;9000004-6\nUusi Oy;90000046\n",
            "2 new, 3 same");
        add("one company twice, not alike",
            "Yritys;Y-tunnus;Kunta\nUusi Oy;9000004-6;Kemi\nMuu Oy;;Kemi\nUusi Oy;9000004-6;Simo\n",
            "2 refused(differs), 3 new, 4 refused(differs)");
        add("one company thrice, one not alike",
            "Yritys;Y-tunnus;Puhelin\nUusi Oy;9000004-6;040 1234567\nUusi Oy;9000004-6;\n"
            "Uusi Oy;9000004-6;040 7654321\n",
            "2 refused(differs), 3 refused(differs), 4 refused(differs)");
        add("one company twice by name", "Yritys;Kunta\nUusi Oy;Kemi\nUUSI OY;kemi\n",
            "2 new, 3 same");
        add("its id on the second row only",
            "Yritys;Y-tunnus;Kunta\nUusi Oy;;Kemi\nUusi Oy;9000004-6;Kemi\n", "2 new, 3 changed");
        add("two people of one company",
            "Yritys;Y-tunnus;Yhteyshenkilö\nUusi Oy;9000004-6;Veera Salo\nUusi Oy;9000004-6;Ari "
            "Laa\n",
            "2 new, 3 changed");
        add("two companies of one name", "Yritys;Kunta\nUusi Oy;Kemi\nUusi Oy;Simo\n",
            "2 new, 3 new");
        add("sums and header again",
            "Yritys;Henkilöstö\nUusi Oy;3\nYritys;Henkilöstö\nYhteensä;3\n",
            "2 new, 3 refused(notACompany), 4 refused(notACompany)");
        add("values that mean nothing",
            "Yritys;Henkilöstö;Liikevaihto;Viimeksi isäntänä;Sähköposti;Kieli\n"
            "Uusi Oy;noin 5;paljon;syksyllä;ei ole;savo\n",
            "2 new",
            "2 notUnderstood, 2 notUnderstood, 2 notUnderstood, 2 notUnderstood, 2 notUnderstood");
        add("a personal identity code", "Yritys;Huomautukset\nUusi Oy;131052-308T\nMuu Oy;\n",
            "2 refused(identityCode), 3 new");
        add("one in a column that is not read", "Yritys;Kunta;Koodi\nUusi Oy;Kemi;131052-308T\n",
            "2 new");
        add("phone that a spreadsheet rounded", "Yritys;Puhelin\nUusi Oy;4,06E+08\n", "2 new",
            "2 rounded");
        add("hosted in the future", "Yritys;Viimeksi isäntänä\nUusi Oy;1.1.2027\n", "2 new",
            "2 dateInFuture");
        add("a number for nobody",
            "Yritys;Puhelin;Yhteyshenkilön puhelin\nUusi Oy;040 1234567;040 7654321\n", "2 new",
            "2 contactWithoutName");
    }
    void rows()
    {
        QFETCH(QByteArray, list);
        QFETCH(QString, expected);
        QFETCH(QString, warned);
        const Dataset dataset = datasetWith(
            {company("Alfa Oy", "9000001-1", "Kemi"), company("Beeta Oy", "", "Kemi"),
             company("Beeta Oy", "", "Simo"), company("Gamma Oy", "9000003-8", "Tornio")});
        const auto result = preview(dataset, list);
        QVERIFY(result);
        QCOMPARE(outcomes(*result), expected);
        QCOMPARE(warnings(*result), warned);

        // What the preview counted is what happens, and then the same list changes nothing.
        Dataset after = dataset;
        QVERIFY(!staleChange(after, result->operation));
        apply(after, result->operation);
        QCOMPARE(after.companies.size() - dataset.companies.size(), result->count(RowOutcome::New));
        const auto again = preview(after, list, {}, 2);
        QVERIFY(again);
        QVERIFY2(again->operation.isEmpty(), qPrintable(outcomes(*again)));
        QCOMPARE(again->count(RowOutcome::New) + again->count(RowOutcome::Changed), 0);
        QCOMPARE(again->count(RowOutcome::Refused), result->count(RowOutcome::Refused));
    }

    // "Puhelin" beside "Yhteyshenkilö" is the person's, so that it stays without their consent; in
    // a row without a person it is the company's.
    void numbersBesideAPerson()
    {
        Dataset dataset = datasetWith({});
        const auto result = preview(dataset,
                                    "Yritys;Yhteyshenkilö;Puhelin;Sähköposti\n"
                                    "Uusi Oy;Veera Salo;040 1234567;veera@uusi.fi\n"
                                    "Muu Oy;;040 7654321;info@muu.fi\n");
        QVERIFY(result);
        QCOMPARE(warnings(*result), QString());
        apply(dataset, result->operation);
        const Company *named = companyNamed(dataset, "Uusi Oy");
        QVERIFY(named->phone.isEmpty() && named->email.isEmpty());
        QCOMPARE(dataset.people.size(), 1);
        QCOMPARE(dataset.people.begin()->phone, QStringLiteral("+358401234567"));
        QCOMPARE(dataset.people.begin()->email, QStringLiteral("veera@uusi.fi"));
        const Company *nobody = companyNamed(dataset, "Muu Oy");
        QCOMPARE(nobody->phone, QStringLiteral("+358407654321"));
        QCOMPARE(nobody->email, QStringLiteral("info@muu.fi"));
    }

    void aListOfAnAdvisor()
    {
        const auto sheet = readSheetFile(qEnvironmentVariable("KV_TEST_DATA")
                                         + QLatin1String("/import/companies.csv"));
        QVERIFY(sheet);
        const support::FixedClock clock(today);
        SeededEntropy entropy(1);
        IdSource ids(clock, entropy);
        Dataset dataset = datasetWith({});
        const auto result
            = previewImport(dataset, group(), *sheet, guessColumns(*sheet), {}, today, ids);
        QVERIFY(result);
        QCOMPARE(outcomes(*result),
                 QStringLiteral("4 new, 5 new, 7 new, 8 new, 9 refused(notACompany)"));
        QCOMPARE(result->operation.kind, OperationKind::ImportCompanies);
        apply(dataset, result->operation);

        const Company *oil = companyNamed(dataset, "Äijälän Öljy Oy");
        QVERIFY(oil);
        QCOMPARE(oil->businessId, QStringLiteral("9000001-1"));
        QCOMPARE(oil->street, QStringLiteral("Valtakatu 12 B (sisäpiha)"));
        QCOMPARE(oil->postCode, QStringLiteral("96100"));
        QCOMPARE(oil->phone, QStringLiteral("+358406485020"));
        QCOMPARE(oil->headcount, std::optional(4));
        QCOMPARE(oil->turnover, std::optional<qint64>(25050000));
        QCOMPARE(oil->capacity, std::optional(20));
        QCOMPARE(companyNamed(dataset, "Käsityöpaja Åsa Tmi")->businessId,
                 QStringLiteral("9000003-8"));
        QCOMPARE(companyNamed(dataset, "Lumi & Loimu Osk")->businessId,
                 QStringLiteral("9000004-6"));

        QCOMPARE(dataset.memberships.size(), 4);
        for (const Membership &membership : dataset.memberships) {
            QCOMPARE(membership.from, today);
            QCOMPARE(membership.state, MembershipState::Member);
        }
        QCOMPARE(dataset.hostTurns.size(), 1);
        const HostTurn &turn = *dataset.hostTurns.begin();
        QCOMPARE(turn.company, oil->id);
        QCOMPARE(turn.kind, HostTurnKind::HostedBefore);
        QCOMPARE(turn.count, 2);
        QCOMPARE(turn.date, QDate(2025, 3, 1));
        QCOMPARE(dataset.people.size(), 3);
        for (const Person &person : dataset.people)
            QVERIFY(person.primary);

        // One step, undone in one step.
        Dataset undone = dataset;
        apply(undone, inverse(result->operation));
        QVERIFY(undone.companies.isEmpty() && undone.people.isEmpty()
                && undone.memberships.isEmpty() && undone.hostTurns.isEmpty());
    }

    void invalidIdsAreTakenWhenAsked()
    {
        const QByteArray list("Yritys;Y-tunnus\nUusi Oy;9000004-5\n");
        const auto refused = preview(datasetWith({}), list);
        QVERIFY(refused && refused->operation.isEmpty());
        QVERIFY(!describe(*refused->rows[0].refusal).isEmpty());
        QCOMPARE(refused->rows[0].refusal->value, QStringLiteral("9000004-5"));
        QCOMPARE(refused->rows[0].refusal->column, QStringLiteral("Y-tunnus"));
        const auto taken = preview(datasetWith({}), list, {InvalidIds::Take});
        QVERIFY(taken);
        QCOMPARE(outcomes(*taken), QStringLiteral("2 new"));
        QCOMPARE(warnings(*taken), QStringLiteral("2 invalidBusinessIdTaken"));
        Dataset after = datasetWith({});
        apply(after, taken->operation);
        QCOMPARE(after.companies.begin()->businessId, QStringLiteral("9000004-5"));
        QVERIFY(preview(after, list, {InvalidIds::Take})->operation.isEmpty());
    }

    void onlyWhatDiffersChanges()
    {
        Company alfa = company("Alfa Oy", "9000001-1", "Kemi");
        alfa.phone = QStringLiteral("+358406485020");
        alfa.headcount = 3;
        alfa.email = QStringLiteral("info@alfa.example");
        const Dataset dataset = datasetWith({alfa});
        const auto result
            = preview(dataset,
                      "Yritys;Y-tunnus;Kunta;Puhelin;Henkilöstö;Sähköposti;Jäsen alkaen\n"
                      "ALFA OY;9000001-1;KEMI;040-648 5020;5;;1.2.2024\n");
        QVERIFY(result);
        QCOMPARE(changes(result->rows[0]), QStringLiteral("headcount:3>5, memberFrom:>1.2.2024"));
        QVERIFY(result->rows[0].joins);
        Dataset after = dataset;
        apply(after, result->operation);
        const Company *changed = after.companies.find(alfa.id);
        QCOMPARE(changed->name, alfa.name);
        QCOMPARE(changed->email, alfa.email);
        QCOMPARE(changed->headcount, std::optional(5));
    }

    void refusedRowsAsAFile()
    {
        const QByteArray list("Yritys;Y-tunnus\nUusi Oy;9000004-6\n=Paha Oy;9000004-5\n;x\n");
        const auto sheet = readSheet(list, QStringLiteral("l"));
        const auto result = preview(datasetWith({}), list);
        const QByteArray csv = refusedCsv(*sheet, guessColumns(*sheet), *result);
        const auto again = readSheet(csv, QStringLiteral("hylätyt.csv"));
        QVERIFY(again);
        QCOMPARE(again->rows.size(), 3);
        QCOMPARE(again->rows[1].cells.mid(0, 3),
                 QStringList({QStringLiteral("=Paha Oy"), QStringLiteral("9000004-5"),
                              QStringLiteral("3")}));
        QCOMPARE(again->rows[1].cells[3], describe(*result->rows[1].refusal));
        // Put right, it can be read as it is: the added columns are left out.
        QCOMPARE(guessColumns(*again).columnOf(ImportField::BusinessId), 1);
        QCOMPARE(guessColumns(*again).fields[3], ImportField::Ignored);
        const auto good = readSheet(QByteArray("Yritys\nUusi Oy\n"), QStringLiteral("l"));
        QVERIFY(
            refusedCsv(*good, guessColumns(*good), *preview(datasetWith({}), "Yritys\nUusi Oy\n"))
                .isEmpty());
    }

    void json()
    {
        const QJsonObject object = jsonOf(
            *preview(datasetWith({}), "Yritys;Y-tunnus\nUusi Oy;9000004-6\nPaha Oy;9000004-5\n"));
        QCOMPARE(object[QStringLiteral("new")].toInt(), 1);
        const QJsonObject refused = object[QStringLiteral("refused")].toArray()[0].toObject();
        QCOMPARE(refused[QStringLiteral("row")].toInt(), 3);
        QCOMPARE(refused[QStringLiteral("column")].toString(), QStringLiteral("Y-tunnus"));
        QCOMPARE(refused[QStringLiteral("value")].toString(), QStringLiteral("9000004-5"));
        QCOMPARE(refused[QStringLiteral("code")].toString(), QStringLiteral("invalidBusinessId"));
        QVERIFY(!refused[QStringLiteral("reason")].toString().isEmpty());
    }

    void refusesWhatCannotBeDone()
    {
        const auto noName = preview(datasetWith({}), "Y-tunnus;Puhelin\n9000004-6;040 1234567\n");
        QVERIFY(!noName);
        QCOMPARE(noName.error().code, ErrorCode::MissingColumn);
        const auto noGroup = preview(Dataset(), "Yritys\nUusi Oy\n");
        QVERIFY(!noGroup);
        QCOMPARE(noGroup.error().code, ErrorCode::Unknown);
    }

    void everyRemarkIsASentence()
    {
        for (int issue = 0; issue <= int(ImportIssue::LeftGroup); ++issue) {
            const QString text
                = describe(ImportRemark{ImportIssue(issue), QStringLiteral("column"),
                                        QStringLiteral("value"), QStringLiteral("3")});
            QVERIFY2(!text.isEmpty() && !text.contains(QLatin1String("%1")), qPrintable(text));
            QVERIFY(!codeOf(ImportIssue(issue)).isEmpty());
        }
    }

    void largeListsReportAndCanBeGivenUp()
    {
        QByteArray list("Yritys;Kunta;Yhteyshenkilö\n");
        for (int i = 0; i < 50000; ++i)
            list += "Yritys " + QByteArray::number(i) + " Oy;Kemi;Veera Salo\n";
        const auto sheet = readSheet(list, QStringLiteral("l"));
        QVERIFY(sheet);
        const support::FixedClock clock(today);
        SeededEntropy entropy(1);
        IdSource ids(clock, entropy);
        const Dataset dataset = datasetWith({});
        qsizetype last = -1;
        bool forward = true;
        const auto whole = previewImport(dataset, group(), *sheet, guessColumns(*sheet), {}, today,
                                         ids, [&](qsizetype done, qsizetype all) {
                                             forward = forward && done >= last && done <= all;
                                             last = done;
                                             return true;
                                         });
        QVERIFY(whole && forward);
        QCOMPARE(last, 50000);
        QCOMPARE(whole->count(RowOutcome::New), 50000);
        const auto given
            = previewImport(dataset, group(), *sheet, guessColumns(*sheet), {}, today, ids,
                            [](qsizetype done, qsizetype) { return done < 1000; });
        QVERIFY(!given);
        QCOMPARE(given.error().code, ErrorCode::Cancelled);
    }

    void randomListsNeverCrash()
    {
        QRandomGenerator random(7);
        const QList<QByteArray> pieces{
            "Yritys", "Y-tunnus", "Kunta",  "Yhteyshenkilö",     ";",          ";",       ";",
            "\n",     "\n",       "\"",     "9000001-1",         "9000003-8",  "Alfa Oy", "Kemi",
            "x",      "2",        "3/2025", "Viimeksi isäntänä", "isännöinyt", "@",       "\xE4",
            "'",      ",",        "\t"};
        const Dataset dataset = datasetWith({company("Alfa Oy", "9000001-1", "Kemi")});
        int understood = 0;
        for (int round = 0; round < 5000; ++round) {
            QByteArray list
                = round % 2 == 0 ? QByteArray("Yritys;Y-tunnus;Viimeksi isäntänä\n") : QByteArray();
            for (int i = random.bounded(40); i > 0; --i)
                list += pieces[random.bounded(int(pieces.size()))];
            const auto result = preview(dataset, list);
            if (!result)
                continue;
            ++understood;
            Dataset after = dataset;
            QVERIFY(!staleChange(after, result->operation));
            apply(after, result->operation);
            const auto again = preview(after, list, {}, 2);
            QVERIFY2(again && again->operation.isEmpty(), list.constData());
        }
        QVERIFY(understood > 2000);
    }
};

QTEST_GUILESS_MAIN(TestCompanyImport)
#include "tst_companyimport.moc"
