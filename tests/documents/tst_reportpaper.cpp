// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/layout.h"
#include "documents/pdf.h"
#include "documents/reportpaper.h"
#include "pdfreading.h"

#include <QTemporaryDir>
#include <QTest>

using namespace kv;
using namespace kv::documents;
using namespace kv::reports;
using namespace kv::test;

namespace {

const QDate printed(2026, 12, 15);

// A company a row, a letter for each evening, and the sum of the letters.
Report reportOf(int companies, int evenings)
{
    Report report;
    report.title = QStringLiteral("Läsnäoloraportti");
    report.subtitles = {QStringLiteral("Ydinryhmä: Rovaniemi"),
                        QStringLiteral("Tiedot tulostettu 15.12.2026 klo 9.05")};
    report.columns = {{QStringLiteral("company"), QStringLiteral("Yritys")},
                      {QStringLiteral("businessId"), QStringLiteral("Y-tunnus")}};
    for (int i = 1; i <= evenings; ++i)
        report.columns.append(
            {QString::number(i), QStringLiteral("%1.12. 2026").arg(i), Alignment::Centre});
    report.columns.append({QStringLiteral("attended"), QStringLiteral("Mukana"), Alignment::Right});
    for (int i = 1; i <= companies; ++i) {
        Cells row{QStringLiteral("Åströmin Yritys %1 Oy").arg(i), QStringLiteral("9000001-1")};
        for (int j = 0; j < evenings; ++j)
            row.append(QStringLiteral("L"));
        row.append(Number{double(evenings), 0});
        report.rows.append(row);
    }
    Cells sum{QStringLiteral("Yhteensä"), Cell()};
    for (int j = 0; j < evenings; ++j)
        sum.append(Number{double(companies), 0});
    sum.append(Number{double(companies * evenings), 0});
    report.sums = {sum};
    report.failedChecks = {QStringLiteral("3 yritystä ilman Y-tunnusta.")};
    return report;
}

Paper paperWith(int companies, int evenings)
{
    return paperOf(reportOf(companies, evenings), Language::Finnish,
                   QStringLiteral("Esimerkkiseudun Kehitys Oy"), printed);
}

} // namespace

class TestReportPaper : public QObject
{
    Q_OBJECT

private slots:
    void asWideAsItNeeds_data()
    {
        QTest::addColumn<int>("evenings");
        QTest::addColumn<Orientation>("orientation");
        QTest::addColumn<int>("tables");
        QTest::newRow("a quarter of a year") << 3 << Orientation::Portrait << 1;
        QTest::newRow("a year") << 11 << Orientation::Landscape << 1;
        QTest::newRow("five years") << 55 << Orientation::Landscape << 3;
    }

    void asWideAsItNeeds()
    {
        QFETCH(int, evenings);
        const Paper paper = paperWith(25, evenings);
        QTEST(paper.orientation, "orientation");
        int tables = 0;
        int columns = 0;
        for (const Block &block : paper.blocks) {
            if (const auto *table = std::get_if<Table>(&block.content)) {
                ++tables;
                columns += int(table->columns.size()) - 2;
                QCOMPARE(table->columns.first().title, QStringLiteral("Yritys"));
                QCOMPARE(table->rows.size(), 25);
                QCOMPARE(table->rows.last().size(), table->columns.size());
            }
        }
        QTEST(tables, "tables");
        QCOMPARE(columns, evenings + 1);
    }

    // Read by an eye that is not ours: nothing is lost between figures and paper.
    void printsEverything()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("raportti.pdf"));
        QVERIFY(writePdf(path, paperWith(60, 11), QDateTime(printed, QTime(9, 5), Qt::UTC)));
        const QStringList lines = linesOfPdf(path);
        const QString text = lines.join(u'\n');
        for (int i = 1; i <= 60; ++i)
            QCOMPARE(text.count(QStringLiteral(
                                    "Åströmin Yritys %1 Oy 9000001-1 L L L L L L L L L L L 11\n")
                                    .arg(i)),
                     1);
        QVERIFY(text.contains(QStringLiteral("Yhteensä 60 60 60 60 60 60 60 60 60 60 60 660")));
        QVERIFY(text.contains(QStringLiteral("Tiedot tulostettu 15.12.2026 klo 9.05")));
        QVERIFY(text.indexOf(QStringLiteral("Tarkistettavaa"))
                > text.indexOf(QStringLiteral("Yhteensä")));
        QVERIFY(text.contains(QStringLiteral("3 yritystä ilman Y-tunnusta.")));
        const qsizetype pages = layoutOf(paperWith(60, 11)).pages.size();
        QVERIFY(pages > 1);
        for (qsizetype i = 1; i <= pages; ++i)
            QVERIFY(text.contains(QStringLiteral("%1 (%2)").arg(i).arg(pages)));
        // The titles on each page, and the word in the check.
        QCOMPARE(text.count(QStringLiteral("Y-tunnus")), pages + 1);
    }

    void withoutRowsOrChecks()
    {
        Report report = reportOf(0, 0);
        report.failedChecks.clear();
        report.sums.clear();
        const Paper paper = paperOf(report, Language::English, QString(), printed);
        QCOMPARE(layoutOf(paper).pages.size(), 1);
        QCOMPARE(paper.dated,
                 QStringLiteral("15 December 2026")
                     .replace(QStringLiteral("15 "), QStringLiteral("15") + QChar(QChar::Nbsp)));
        for (const Block &block : paper.blocks)
            QVERIFY(!std::holds_alternative<Heading>(block.content));
    }
};

QTEST_MAIN(TestReportPaper)
#include "tst_reportpaper.moc"
