// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/result.h"

#include <QTest>

using namespace kv;

class TestResult : public QObject
{
    Q_OBJECT

private slots:
    void valueOrError()
    {
        const Result<int> five(5);
        QVERIFY(five);
        QCOMPARE(*five, 5);
        const Result<int> none(Error{ErrorCode::DiskFull, {QStringLiteral("a.kiertovuoro")}});
        QVERIFY(!none);
        QCOMPARE(none.error().code, ErrorCode::DiskFull);
        QVERIFY(Done());
    }

    // A sentence that forgot a detail would show "%1" to a person.
    void everyCodeHasACompleteSentence()
    {
        const QStringList details{QStringLiteral("one"), QStringLiteral("two"),
                                  QStringLiteral("three")};
        for (int code = 0; code <= int(ErrorCode::Cancelled); ++code) {
            const QString text = describe({ErrorCode(code), details});
            QVERIFY2(!text.isEmpty() && !text.contains(u'%'), qPrintable(text));
        }
    }
};

QTEST_GUILESS_MAIN(TestResult)
#include "tst_result.moc"
