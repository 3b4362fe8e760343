// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QTest>

// Compares bytes with the file tests/data/<name>. With KV_WRITE_GOLDEN set the file is written
// instead, for a person to look at before it is committed, and the test fails.
inline void compareGolden(const QString &name, const QByteArray &bytes)
{
    QFile golden(qEnvironmentVariable("KV_TEST_DATA") + u'/' + name);
    if (qEnvironmentVariableIsSet("KV_WRITE_GOLDEN")) {
        QVERIFY(golden.open(QIODevice::WriteOnly));
        golden.write(bytes);
        QFAIL("golden file written; look at it and run again");
    }
    QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable(golden.fileName()));
    QCOMPARE(bytes, golden.readAll());
}
