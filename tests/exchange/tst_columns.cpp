// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/columns.h"

#include "exchange/headerwords.h"

#include <QSet>
#include <QTest>

using namespace kv;
using namespace kv::exchange;

namespace {

Sheet sheetOf(const char *text)
{
    const auto sheet = readSheet(QByteArray(text), QStringLiteral("lista.csv"));
    Q_ASSERT(sheet);
    return *sheet;
}

QString namesOf(const ColumnMapping &mapping)
{
    QStringList names;
    for (const ImportField field : mapping.fields)
        names.append(fieldName(field));
    return names.join(u' ');
}

} // namespace

class TestColumns : public QObject
{
    Q_OBJECT

private slots:
    void header_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<ImportField>("field");
        const auto add = [](const char *header, ImportField field) {
            QTest::newRow(header) << QString::fromUtf8(header) << field;
        };
        add("Yritys", ImportField::Name);
        add("YRITYKSEN NIMI", ImportField::Name);
        add("Company name", ImportField::Name);
        add("Jäsenyritys", ImportField::Name);
        add("Y-tunnus", ImportField::BusinessId);
        add("y tunnus:", ImportField::BusinessId);
        add("Business ID", ImportField::BusinessId);
        add("Yritysmuoto", ImportField::LegalForm);
        add("Kotipaikka", ImportField::Municipality);
        add("Toimiala (TOL)", ImportField::Industry);
        add("Katuosoite", ImportField::Street);
        add("Postinro", ImportField::PostCode);
        add("Postitoimipaikka", ImportField::PostOffice);
        add("Puh.", ImportField::Phone);
        add("Puhelin / GSM", ImportField::Phone);
        add("Sähköposti", ImportField::Email);
        add("E-mail", ImportField::Email);
        add("Kieli", ImportField::Language);
        add("Henkilöstömäärä", ImportField::Headcount);
        add("Hlö", ImportField::Headcount);
        add("Liikevaihto 2025 (1 000 €)", ImportField::Turnover);
        add("Liikevaihto €", ImportField::Turnover);
        add("Liikevaihto t€", ImportField::Turnover);
        add("Liikevaihto, M€", ImportField::Turnover);
        add("Tilat (hlö)", ImportField::Capacity);
        add("Capacity", ImportField::Capacity);
        add("Voi isännöidä", ImportField::CanHost);
        add("Yhteyshenkilö", ImportField::ContactName);
        add("Yrittäjä", ImportField::ContactName);
        add("Yhteyshenkilön nimi", ImportField::ContactName);
        add("Etunimi", ImportField::ContactFirstName);
        add("Contact last name", ImportField::ContactLastName);
        add("Yhteyshenkilön puh.", ImportField::ContactPhone);
        add("Yhteyshenkilö: sähköposti", ImportField::ContactEmail);
        add("Contact e-mail", ImportField::ContactEmail);
        add("Tehtävä", ImportField::ContactRole);
        add("Isännöinyt (kertaa)", ImportField::TimesHosted);
        add("isännöinyt kertaa", ImportField::TimesHosted);
        add("Times hosted", ImportField::TimesHosted);
        add("Viimeksi isäntänä", ImportField::LastHosted);
        add("Last hosted", ImportField::LastHosted);
        add("Jäsen alkaen", ImportField::MemberFrom);
        add("Member since", ImportField::MemberFrom);
        add("Huomautuksia", ImportField::Notes);
        add("Huom!", ImportField::Notes);
        add("", ImportField::Ignored);
        add("Muistilista kevään yritysvierailuista", ImportField::Ignored);
    }
    void header()
    {
        QFETCH(QString, header);
        QFETCH(ImportField, field);
        QCOMPARE(fieldName(fieldOfHeader(header)), fieldName(field));
    }

    void guess_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<int>("headerRow");
        QTest::addColumn<QString>("fields");
        const auto add = [](const char *name, const char *list, int row, const char *fields) {
            QTest::newRow(name) << QByteArray(list) << row << QString::fromLatin1(fields);
        };
        add("plain", "Yritys;Y-tunnus;Kunta\nYksi Oy;9000001-1;Kemi\n", 0,
            "name businessId municipality");
        add("title row above",
            "Ydinryhmän yritykset 2026;;\n\nYritys;Y-tunnus;Kunta\nYksi Oy;9000001-1;Kemi\n", 1,
            "name businessId municipality");
        add("title that is a known word", "Yritykset;;\nNimi;Y-tunnus;Kunta\nYksi Oy;;Kemi\n", 1,
            "name businessId municipality");
        add("name of company and of person", "Nimi;Yritys;Puhelin\nVeera Salo;Yksi Oy;040 1\n", 0,
            "contactName name phone");
        add("two phones", "Yritys;Puhelin;Yhteyshenkilö;Puhelin\nYksi Oy;1;A B;2\n", 0,
            "name phone contactName contactPhone");
        add("phone and mail of a person", "Yritys;Yhteyshenkilö;Sähköposti;Puhelin\nA Oy;A B;x;1\n",
            0, "name contactName contactEmail contactPhone");
        add("phone and mail before the person",
            "Yritys;Puhelin;Sähköposti;Yrittäjä\nA Oy;1;x;A B\n", 0,
            "name phone email contactName");
        add("a company's own after the person",
            "Yritys;Etunimi;Sukunimi;Yrityksen puhelin;Vaihde;Sposti\nA Oy;A;B;1;2;x\n", 0,
            "name contactFirstName contactLastName phone contactPhone contactEmail");
        add("unknown column", "Yritys;Lempiväri;Kunta\nYksi Oy;sininen;Kemi\n", 0,
            "name ignored municipality");
        add("one column", "Yritys\nYksi Oy\nKaksi Oy\n", 0, "name");
        add("one column without header", "Yksi Oy\nKaksi Oy\n", -1, "name");
        add("no header",
            "9000001-1;Yksi Oy;Kemi;040 648 5020;a@yksi.fi;94100\n"
            "9000003-8;Kaksi Oy;Simo;0400 123 456;b@kaksi.fi;95200\n",
            -1, "businessId name ignored phone email postCode");
        add("no header, address",
            "Yksi Oy;Valtakatu 12 B;94100;KEMI;oy\nKaksi Oy;Ratakatu 3;95200;SIMO;oy\n", -1,
            "name street postCode postOffice legalForm");
    }
    void guess()
    {
        QFETCH(QByteArray, list);
        QFETCH(int, headerRow);
        QFETCH(QString, fields);
        const ColumnMapping mapping = guessColumns(sheetOf(list.constData()));
        QCOMPARE(namesOf(mapping), fields);
        QCOMPARE(mapping.headerRow, headerRow);
    }

    void map_data()
    {
        QTest::addColumn<QString>("map");
        QTest::addColumn<QString>("fields"); // "" : refused
        QTest::newRow("by header")
            << QStringLiteral("Väri=notes") << QStringLiteral("name notes municipality");
        QTest::newRow("folded") << QStringLiteral("VARI = Notes")
                                << QStringLiteral("name notes municipality");
        QTest::newRow("by letter")
            << QStringLiteral("B=notes") << QStringLiteral("name notes municipality");
        QTest::newRow("two") << QStringLiteral("Väri=name,Yritys=contactName")
                             << QStringLiteral("contactName name municipality");
        QTest::newRow("moved") << QStringLiteral("Väri=name")
                               << QStringLiteral("ignored name municipality");
        QTest::newRow("left out") << QStringLiteral("Kunta=")
                                  << QStringLiteral("name ignored ignored");
        QTest::newRow("left out by word")
            << QStringLiteral("Kunta=ignored") << QStringLiteral("name ignored ignored");
        QTest::newRow("nothing") << QString() << QStringLiteral("name ignored municipality");
        QTest::newRow("no such column") << QStringLiteral("Puoli=notes") << QString();
        QTest::newRow("no such field") << QStringLiteral("Väri=colour") << QString();
        QTest::newRow("no sign") << QStringLiteral("Väri") << QString();
    }
    void map()
    {
        QFETCH(QString, map);
        QFETCH(QString, fields);
        const Sheet sheet = sheetOf("Yritys;Väri;Kunta\nYksi Oy;sininen;Kemi\n");
        const auto mapping = withMap(sheet, guessColumns(sheet), map);
        QCOMPARE(mapping ? namesOf(*mapping) : QString(), fields);
        if (!mapping)
            QCOMPARE(mapping.error().code, ErrorCode::InvalidValue);
    }

    void everyFieldHasItsOwnNameAndTitle()
    {
        QSet<QString> names;
        QSet<QString> titles;
        for (int i = 0; i < ImportFieldCount; ++i) {
            const auto field = ImportField(i);
            QCOMPARE(fieldOfName(fieldName(field)), field);
            names.insert(fieldName(field));
            titles.insert(fieldTitle(field));
        }
        QCOMPARE(names.size(), ImportFieldCount);
        QCOMPARE(titles.size(), ImportFieldCount);
    }

    void titlesOfColumns()
    {
        const Sheet headed = sheetOf("Yritys;;Kunta\nYksi Oy;x;Kemi\n");
        QCOMPARE(columnTitle(headed, guessColumns(headed), 0), QStringLiteral("Yritys"));
        QCOMPARE(columnTitle(headed, guessColumns(headed), 1), QStringLiteral("B"));
        QCOMPARE(columnTitle(headed, {-1, {}}, 26), QStringLiteral("AA"));
        QCOMPARE(columnTitle(headed, {-1, {}}, 701), QStringLiteral("ZZ"));
    }
};

QTEST_GUILESS_MAIN(TestColumns)
#include "tst_columns.moc"
