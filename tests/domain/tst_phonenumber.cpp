// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/phonenumber.h"

#include <QTest>

using namespace kv;

class TestPhoneNumber : public QObject
{
    Q_OBJECT

private slots:
    void forms_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        QTest::addColumn<QString>("international");
        QTest::addColumn<QString>("national");
        const auto row = [](const char *name, const char *typed, const char *kept,
                            const char *international, const char *national) {
            QTest::newRow(name) << QString::fromUtf8(typed) << QString::fromUtf8(kept)
                                << QString::fromUtf8(international) << QString::fromUtf8(national);
        };
        const char *kept = "+358406485020";
        const char *abroad = "+358 40 648 5020";
        const char *home = "040 648 5020";
        row("international", "+358 40 648 5020", kept, abroad, home);
        row("national", "040 648 5020", kept, abroad, home);
        row("hyphen", "040-6485020", kept, abroad, home);
        row("p.", "p. 040 648 5020", kept, abroad, home);
        row("puh.", "Puh. 0406485020", kept, abroad, home);
        row("Tel.", "Tel. +358 40 648 5020", kept, abroad, home);
        row("GSM:", "GSM: 040 648 5020", kept, abroad, home);
        row("zero in brackets", "+358 (0)40 648 5020", kept, abroad, home);
        row("zero too many", "+358 040 648 5020", kept, abroad, home);
        row("00 in front", "00358 40 648 5020", kept, abroad, home);
        row("plus lost", "358406485020", kept, abroad, home);
        row("zero lost in a spreadsheet", "406485020", kept, abroad, home);
        row("no-break blanks", "040\u00A0648\u00A05020", kept, abroad, home);
        row("six digits after 0400", "0400 123 456", "+358400123456", "+358 400 123 456",
            "0400 123 456");
        row("landline of Lapland", "016 322 6000", "+358163226000", "+358 16 322 6000",
            "016 322 6000");
        row("landline of Helsinki", "(09) 1234 5678", "+358912345678", "+358 9 1234 5678",
            "09 1234 5678");
        row("nationwide", "029 553 9000", "+358295539000", "+358 29 553 9000", "029 553 9000");
        row("nationwide 020", "020 331 000", "+35820331000", "+358 20 331 000", "020 331 000");
        row("Sweden", "+46 70 123 45 67", "+46701234567", "+46 701 234 567", "+46 701 234 567");
        row("Estonia", "+372 5123 4567", "+37251234567", "+372 5123 4567", "+372 5123 4567");
        row("nothing", "  ", "", "", "");
        row("a word", " vain sähköposti ", "vain sähköposti", "vain sähköposti", "vain sähköposti");
        row("two numbers", "040 648 5020 / 016 322 600", "040 648 5020 / 016 322 600",
            "040 648 5020 / 016 322 600", "040 648 5020 / 016 322 600");
        row("a remark", "040 648 5020 (iltaisin)", "040 648 5020 (iltaisin)",
            "040 648 5020 (iltaisin)", "040 648 5020 (iltaisin)");
        row("too short", "112", "112", "112", "112");
        row("too long", "0401234567890123", "0401234567890123", "0401234567890123",
            "0401234567890123");
    }

    void forms()
    {
        QFETCH(QString, typed);
        QFETCH(QString, kept);
        QFETCH(QString, international);
        QFETCH(QString, national);
        QCOMPARE(phoneFromTyped(typed), kept);
        QCOMPARE(phoneFromTyped(kept), kept);
        QCOMPARE(phoneInternational(kept), international);
        QCOMPARE(phoneNational(kept), national);
        // What the program shows it also understands.
        QCOMPARE(phoneFromTyped(international), kept);
        QCOMPARE(phoneFromTyped(national), kept);
        QCOMPARE(isPhoneNumber(kept), kept.startsWith(u'+'));
    }
};

QTEST_GUILESS_MAIN(TestPhoneNumber)
#include "tst_phonenumber.moc"
