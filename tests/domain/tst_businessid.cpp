// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/companies/businessid.h"

#include <QTest>

using namespace kv;

class TestBusinessId : public QObject
{
    Q_OBJECT

private slots:
    void check_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<BusinessIdFault>("fault");
        using enum BusinessIdFault;
        const auto row = [](const char *name, const char *typed, const char *text,
                            BusinessIdFault fault) {
            QTest::newRow(name) << QString::fromUtf8(typed) << QString::fromUtf8(text) << fault;
        };
        // Published or worked by hand
        row("rest 6", "0245895-5", "0245895-5", None);
        row("rest 4", "2331972-7", "2331972-7", None);
        row("rest 0", "1572860-0", "1572860-0", None);
        row("rest 2", "0112038-9", "0112038-9", None);
        row("would be -1", "1234567-8", "1234567-8", CheckDigit);
        row("published as wrong", "0737546-1", "0737546-1", CheckDigit);
        row("rest 1, any letter", "9000002-x", "9000002-X", NoCheckDigit);
        row("rest 1, a digit", "9000002-1", "9000002-1", NoCheckDigit);
        row("rest 1, ten would be the digit", "9000002-0", "9000002-0", NoCheckDigit);
        row("fictive 1", "9000001-1", "9000001-1", None);
        row("fictive 3", "9000003-8", "9000003-8", None);
        row("fictive 7", "9000007-0", "9000007-0", None);
        row("fictive 9", "9000009-7", "9000009-7", None);
        row("all zeros", "0000000-0", "0000000-0", Zeros);
        // Ways to write one
        row("VAT form", "FI01162976", "0116297-6", None);
        row("VAT form with hyphen", "FI-0116297-6", "0116297-6", None);
        row("small letters", "fi 0116297-6", "0116297-6", None);
        row("blanks around", "  0116297-6 ", "0116297-6", None);
        row("no-break blank within", "0116297\u00A0-\u00A06", "0116297-6", None);
        row("no dash", "01162976", "0116297-6", None);
        row("first zero lost, no dash", "1162976", "0116297-6", None);
        row("old six digits", "116297-6", "0116297-6", None);
        row("en dash", "0116297–6", "0116297-6", None);
        row("em dash", "0116297—6", "0116297-6", None);
        row("no-break hyphen", "0116297‑6", "0116297-6", None);
        row("minus sign", "0116297−6", "0116297-6", None);
        // No ids
        row("nothing", "", "", Empty);
        row("only blanks", " \t", "", Empty);
        row("too short", "12345-6", "12345-6", Form);
        row("too long", "123456789", "123456789", Form);
        row("hyphen in the wrong place", "0116-2976", "0116-2976", Form);
        row("two hyphens", "0116297--6", "0116297--6", Form);
        row("a word", " ei vielä ", "ei vielä", Form);
        row("a letter as check digit", "0116297-K", "0116297-K", Form);
        row("digits of another script", "٠١١٦٢٩٧-٦", "٠١١٦٢٩٧-٦", Form);
        row("only the country", "FI", "", Empty);
    }

    void check()
    {
        QFETCH(QString, typed);
        QFETCH(QString, text);
        QFETCH(BusinessIdFault, fault);
        const BusinessIdCheck check = checkBusinessId(typed);
        QCOMPARE(check.text, text);
        QCOMPARE(check.fault, fault);
        QCOMPARE(BusinessId::parse(typed).has_value(), fault == BusinessIdFault::None);
        QCOMPARE(describe(check.fault).isEmpty(), fault == BusinessIdFault::None);
        // What is kept reads the same again.
        QCOMPARE(checkBusinessId(check.text), check);
    }

    void formsOfOneId()
    {
        const auto id = BusinessId::parse(QStringLiteral("FI 245895–5"));
        QVERIFY(id);
        QCOMPARE(id->text(), QStringLiteral("0245895-5"));
        QCOMPARE(id->vatNumber(), QStringLiteral("FI02458955"));
        QCOMPARE(*id, *BusinessId::parse(QStringLiteral("02458955")));
        QVERIFY(*id < *BusinessId::parse(QStringLiteral("2331972-7")));
    }

    void oneDigitAlwaysFits()
    {
        // Of the ten numbers that differ in the check digit at most one is right.
        for (int number = 9000000; number < 9000200; ++number) {
            const QString body = QString::number(number);
            int right = 0;
            for (int digit = 0; digit < 10; ++digit)
                right += checkBusinessId(body + QString::number(digit)).isValid();
            QCOMPARE(right, businessIdCheckDigit(body) ? 1 : 0);
        }
    }
};

QTEST_GUILESS_MAIN(TestBusinessId)
#include "tst_businessid.moc"
