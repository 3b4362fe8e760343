// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/csv.h"

#include <QJsonArray>
#include <QTest>

using namespace kv::reports;

class TestCsv : public QObject
{
    Q_OBJECT

private:
    static Report attendance()
    {
        Report report;
        report.title = QStringLiteral("Läsnäolo");
        report.subtitles = {QStringLiteral("Rovaniemi")};
        report.columns = {{QStringLiteral("company"), QStringLiteral("Yritys")},
                          {QStringLiteral("times"), QStringLiteral("Kertaa"), Alignment::Right},
                          {QStringLiteral("rate"), QStringLiteral("Osallistumisaste")}};
        report.rows = {{QStringLiteral("Äijälän Öljy; Oy"), Number{4, 0}, Percent{40, 0}},
                       {QStringLiteral("=Laskuri"), Number{-1.5, 1}, Cell()}};
        report.sums = {{QStringLiteral("Yhteensä"), Number{4, 0}, Cell()}};
        report.failedChecks = {QStringLiteral("3 yritystä ilman Y-tunnusta")};
        return report;
    }

private slots:
    void cell_data()
    {
        QTest::addColumn<Cell>("cell");
        QTest::addColumn<QString>("expected");
        const auto text = [](const char *utf8) { return Cell(QString::fromUtf8(utf8)); };
        QTest::newRow("nothing") << Cell() << QString();
        QTest::newRow("å ä ö") << text("Åsa Häyrynen") << QStringLiteral("Åsa Häyrynen");
        QTest::newRow("separator") << text("a;b") << QStringLiteral("\"a;b\"");
        QTest::newRow("quotes") << text("Oy \"Taito\"") << QStringLiteral("\"Oy \"\"Taito\"\"\"");
        QTest::newRow("line break") << text("a\nb") << QStringLiteral("\"a\nb\"");
        QTest::newRow("space around") << text(" a ") << QStringLiteral("\" a \"");
        QTest::newRow("formula") << text("=1+1") << QStringLiteral("'=1+1");
        QTest::newRow("plus") << text("+358") << QStringLiteral("'+358");
        QTest::newRow("minus text") << text("-kesken") << QStringLiteral("'-kesken");
        QTest::newRow("at") << text("@kiva") << QStringLiteral("'@kiva");
        QTest::newRow("apostrophe of a name") << text("'t Hoekje") << QStringLiteral("'t Hoekje");
        QTest::newRow("guard of somebody's own") << text("'=1") << QStringLiteral("''=1");
        QTest::newRow("negative figure") << Cell(Number{-3, 0}) << QStringLiteral("-3");
        QTest::newRow("decimals") << Cell(Number{1234.5, 2}) << QStringLiteral("1234,50");
        QTest::newRow("share") << Cell(Percent{40.5, 1}) << QStringLiteral("40,5 %");
        QTest::newRow("day") << Cell(QDate(2027, 1, 12)) << QStringLiteral("12.1.2027");
    }
    void cell()
    {
        QFETCH(Cell, cell);
        QFETCH(QString, expected);
        QCOMPARE(csvOf(QList<Cells>{Cells{cell}}), "\xEF\xBB\xBF" + expected.toUtf8() + "\r\n");
    }

    void aWholeReport()
    {
        QCOMPARE(csvOf(attendance()),
                 QByteArray("\xEF\xBB\xBFLäsnäolo\r\nRovaniemi\r\n\r\n"
                            "Yritys;Kertaa;Osallistumisaste\r\n"
                            "\"Äijälän Öljy; Oy\";4;40 %\r\n"
                            "'=Laskuri;-1,5;\r\n"
                            "Yhteensä;4;\r\n\r\n"
                            "3 yritystä ilman Y-tunnusta\r\n"));
    }

    void wordsOnPaper_data()
    {
        QTest::addColumn<Cell>("cell");
        QTest::addColumn<QString>("finnish");
        QTest::addColumn<QString>("english");
        const QString nbsp(QChar(QChar::Nbsp));
        QTest::newRow("figure") << Cell(Number{1234.5, 1}) << u'1' + nbsp + QStringLiteral("234,5")
                                << QStringLiteral("1,234.5");
        QTest::newRow("share") << Cell(Percent{40, 0}) << QStringLiteral("40%1%").arg(nbsp)
                               << QStringLiteral("40%");
        QTest::newRow("day") << Cell(QDate(2027, 1, 5)) << QStringLiteral("5.1.2027")
                             << QStringLiteral("5 Jan 2027");
        QTest::newRow("nothing") << Cell() << QString() << QString();
    }
    void wordsOnPaper()
    {
        QFETCH(Cell, cell);
        QFETCH(QString, finnish);
        QFETCH(QString, english);
        QCOMPARE(cellText(cell, QLocale(QStringLiteral("fi_FI"))), finnish);
        QCOMPARE(cellText(cell, QLocale(QStringLiteral("en_GB"))), english);
    }

    void json()
    {
        const QJsonObject object = jsonOf(attendance());
        const QJsonArray rows = object[QStringLiteral("rows")].toArray();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].toObject()[QStringLiteral("times")].toInt(), 4);
        QCOMPARE(rows[0].toObject()[QStringLiteral("rate")].toDouble(), 40.0);
        QVERIFY(rows[1].toObject()[QStringLiteral("rate")].isNull());
        QCOMPARE(object[QStringLiteral("sums")][0].toObject()[QStringLiteral("company")].toString(),
                 QStringLiteral("Yhteensä"));
    }
};

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
