// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/companies/named.h"

#include <QTest>

using namespace kv;

namespace {

Dataset fiveCompanies()
{
    const QList<std::pair<QString, QString>> companies{
        {QStringLiteral("Säde Oy"), QStringLiteral("0737546-2")},
        {QStringLiteral("Sade Oy"), QString()},
        {QStringLiteral("Kemin Konepaja Ky"), QStringLiteral("12345")},
        {QStringLiteral("Kemin Kukka Tmi"), QString()},
        {QStringLiteral("Kemin Kukka Oy"), QString()},
    };
    Dataset dataset;
    int number = 0;
    for (const auto &[name, businessId] : companies) {
        Company company;
        company.id = Id<Company>(QUuid(uint(++number), 0, 0, 0, 0, 0, 0, 0, 0, 0, 1));
        company.name = name;
        company.businessId = businessId;
        dataset.companies.put(company);
    }
    return dataset;
}

} // namespace

class TestCompanyNamed : public QObject
{
    Q_OBJECT

private slots:
    void aCompanyIsFoundAsPeopleCallIt_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name"); // "" where the error decides
        QTest::addColumn<ErrorCode>("error");
        const auto found = [](const char *how, const char *typed, const char *name) {
            QTest::newRow(how) << QString::fromUtf8(typed) << QString::fromUtf8(name)
                               << ErrorCode::Unknown;
        };
        const auto refused = [](const char *how, const char *typed, ErrorCode error) {
            QTest::newRow(how) << QString::fromUtf8(typed) << QString() << error;
        };
        found("the whole name", "Säde Oy", "Säde Oy");
        found("any case", "SÄDE OY", "Säde Oy");
        found("å, ä and ö are letters", "sade oy", "Sade Oy");
        found("without the legal form", "Kemin Konepaja", "Kemin Konepaja Ky");
        found("the beginning", "kemin kon", "Kemin Konepaja Ky");
        found("business ID", "0737546-2", "Säde Oy");
        found("business ID as a VAT number", "FI07375462", "Säde Oy");
        found("business ID that fails the check", "12345", "Kemin Konepaja Ky");
        found("id", "00000001-0000-0000-0000-000000000001", "Säde Oy");
        found("legal form decides", "Kemin Kukka Tmi", "Kemin Kukka Tmi");
        refused("two without their legal form", "Kemin Kukka", ErrorCode::Ambiguous);
        refused("two begin so", "Kemin", ErrorCode::Ambiguous);
        refused("nobody", "Muumi Oy", ErrorCode::Unknown);
        refused("nothing", "  ", ErrorCode::Unknown);
        refused("another's business ID", "2345678-1", ErrorCode::Unknown);
    }
    void aCompanyIsFoundAsPeopleCallIt()
    {
        QFETCH(QString, typed);
        QFETCH(QString, name);
        QFETCH(ErrorCode, error);
        const Dataset dataset = fiveCompanies();
        const auto company = companyNamed(dataset, typed);
        if (name.isEmpty()) {
            QVERIFY(!company);
            QCOMPARE(company.error(), (Error{error, {QStringLiteral("company"), typed}}));
        } else {
            QVERIFY2(company, qPrintable(describe(company ? Error() : company.error())));
            QCOMPARE(dataset.companies.value(*company).name, name);
        }
    }
};

QTEST_GUILESS_MAIN(TestCompanyNamed)
#include "tst_companynamed.moc"
