// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/privacy/identitycode.h"

#include <QTest>

using namespace kv;

// The codes are of the test range (900–999), which nobody has.
class TestIdentityCode : public QObject
{
    Q_OBJECT

private slots:
    void found_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        QTest::newRow("1900s") << "131052-308T" << true; // the example of the population register
        QTest::newRow("in a sentence") << "Hetu 131052-308T, soita." << true;
        QTest::newRow("small letter") << "131052-308t" << true;
        QTest::newRow("new mark of the 1900s") << "131052Y308T" << true;
        QTest::newRow("2000s") << "010203A953S" << true;
        QTest::newRow("new mark of the 2000s") << "010203F953S" << true;
        QTest::newRow("1800s") << "131052+308T" << true;
        QTest::newRow("a typeset hyphen") << QStringLiteral("131052\u2010308T") << true;
        QTest::newRow("wrong check character") << "131052-308A" << false;
        QTest::newRow("no such day") << "320152-308T" << false;
        QTest::newRow("business ID") << "2345678-9" << false;
        QTest::newRow("phone number") << "040 123 4567" << false;
        QTest::newRow("part of a longer number") << "9131052-308T" << false;
        QTest::newRow("part of a word") << "131052-308Tx" << false;
        QTest::newRow("nothing") << "" << false;
    }
    void found()
    {
        QFETCH(QString, text);
        QTEST(holdsIdentityCode(text), "found");
    }
};

QTEST_GUILESS_MAIN(TestIdentityCode)
#include "tst_identitycode.moc"
