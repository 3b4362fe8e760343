// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheet.h"
#include "reports/csv.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTest>

using namespace kv;
using namespace kv::exchange;

namespace {

QString dataFile(const QString &name)
{
    return qEnvironmentVariable("KV_TEST_DATA") + QLatin1String("/import/") + name;
}

QString asText(const Sheet &sheet)
{
    QStringList rows;
    for (const SheetRow &row : sheet.rows)
        rows.append(QString::number(row.number) + u':' + row.cells.join(u'|'));
    return rows.join(u'/').replace(u'\n', u'~');
}

} // namespace

class TestSheet : public QObject
{
    Q_OBJECT

private slots:
    void reads_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("rows");
        QTest::addColumn<Encoding>("encoding");
        QTest::addColumn<QChar>("separator");
        const auto add = [](const char *name, const char *file, const char *rows,
                            Encoding encoding = Encoding::Utf8, char16_t separator = u';') {
            QTest::newRow(name) << QString::fromLatin1(file) << QString::fromUtf8(rows) << encoding
                                << QChar(separator);
        };
        const char *plain = "1:Yritys|Y-tunnus|Kunta|Puhelin|Liikevaihto"
                            "/2:Äijälän Öljy Oy|9000001-1|Rovaniemi|040 648 5020|125000,50"
                            "/3:Käsityöpaja Åsa Tmi|9000003-8|Kemi|0400 123 456";
        add("Excel's CSV UTF-8", "excel-utf8-bom.csv", plain);
        add("Excel's plain CSV", "excel-windows-1252.csv",
            "1:Yritys|Y-tunnus|Kunta|Puhelin|Liikevaihto"
            "/2:Äijälän Öljy Oy|9000001-1|Rovaniemi|040 648 5020|125000,50"
            "/3:Käsityöpaja Åsa – € Tmi|9000003-8|Kemi|0400 123 456",
            Encoding::Windows1252);
        add("UTF-8 without a mark, LF", "utf8-no-bom-lf.csv", plain);
        add("CR alone", "old-mac-cr.csv", plain);
        add("Excel's Unicode text", "excel-unicode-text.txt", plain, Encoding::Utf16LittleEndian,
            u'\t');
        add("UTF-16 big-endian", "utf16-big-endian.txt", plain, Encoding::Utf16BigEndian, u'\t');
        add("UTF-16 without a mark", "utf16-no-mark.txt", plain, Encoding::Utf16LittleEndian,
            u'\t');
        add("comma", "comma.csv",
            "1:Yritys|Y-tunnus|Kunta|Puhelin|Liikevaihto"
            "/2:Äijälän Öljy Oy|9000001-1|Rovaniemi|040 648 5020|125000"
            "/3:Käsityöpaja Åsa Tmi|9000003-8|Kemi|0400 123 456",
            Encoding::Utf8, u',');
        add("title row", "title-row.csv",
            "1:Ydinryhmän yritykset, kevät 2026"
            "/3:Yritys|Y-tunnus|Kunta|Puhelin|Liikevaihto"
            "/4:Äijälän Öljy Oy|9000001-1|Rovaniemi|040 648 5020|125000,50"
            "/5:Käsityöpaja Åsa Tmi|9000003-8|Kemi|0400 123 456");
        add("blank rows keep the numbers", "blank-rows.csv",
            "1:Yritys|Y-tunnus|Kunta|Puhelin|Liikevaihto"
            "/3:Äijälän Öljy Oy|9000001-1|Rovaniemi|040 648 5020|125000,50"
            "/5:Käsityöpaja Åsa Tmi|9000003-8|Kemi|0400 123 456");
        add("line breaks in cells", "quoted-line-breaks.csv",
            "1:Yritys|Osoite|Huomautus/2:Taito; Oy|Katu 1~96100 Rovaniemi|sanoi \"hei\""
            "/3:Toinen Oy|Katu 2");
        add("stray quotes", "stray-quotes.csv",
            "1:Yritys|Kunta/2:Oy \"Taito\" Ab|Kemi/3:12\" pizza Oy|Tornio"
            "/4:\"Auki jäänyt Oy|Simo/5:Viimeinen Oy|Kemi");
        add("ragged rows", "ragged.csv",
            "1:Yritys|Y-tunnus|Kunta/2:Yksi Oy|9000001-1/3:Kaksi Oy"
            "/4:Kolme Oy|9000003-8|Kemi|ylimääräinen");
        add("one guard is taken off", "formula-guard.csv",
            "1:Yritys|Puhelin|Huomautus/2:=Laskuri Oy|0400123456|'=x/3:'t Hoekje|040 1|@jo");
        add("Excel's sep line", "sep-line.csv", "2:Yritys|Kunta/3:Yksi Oy|Kemi", Encoding::Utf8,
            u',');
        add("controls are cleaned", "controls.csv", "1:Yritys|Kunta/2:Yksi Oy|Kémi");
        add("one column", "one-column.csv", "1:Yritys/2:Yksi Oy/3:Kaksi Oy");
    }
    void reads()
    {
        QFETCH(QString, file);
        QFETCH(QString, rows);
        QFETCH(Encoding, encoding);
        QFETCH(QChar, separator);
        const auto sheet = readSheetFile(dataFile(file));
        QVERIFY2(sheet, sheet ? "" : qPrintable(describe(sheet.error())));
        QCOMPARE(asText(*sheet), rows);
        QCOMPARE(sheet->encoding, encoding);
        QCOMPARE(sheet->separator, separator);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("kind");
        const auto add = [](const char *file, ErrorCode code, const char *kind) {
            QTest::newRow(file) << QString::fromLatin1(file) << code << QString::fromLatin1(kind);
        };
        add("picture.csv", ErrorCode::NotATable, "picture");
        add("photograph.csv", ErrorCode::NotATable, "picture");
        add("workbook.xlsx", ErrorCode::IsAWorkbook, "");
        add("libreoffice.ods", ErrorCode::IsAWorkbook, "");
        add("old-excel.xls", ErrorCode::IsAWorkbook, "");
        add("letter.docx", ErrorCode::NotATable, "document");
        add("packed.zip", ErrorCode::NotATable, "archive");
        add("report.pdf", ErrorCode::NotATable, "pdf");
        add("page.html", ErrorCode::NotATable, "web page");
        add("database.kiertovuoro", ErrorCode::NotATable, "database");
        add("empty.csv", ErrorCode::NotATable, "empty");
        add("only-mark.csv", ErrorCode::NotATable, "empty");
        add("only-separators.csv", ErrorCode::NotATable, "empty");
        add("noise.csv", ErrorCode::NotATable, "binary");
        add("missing.csv", ErrorCode::FileMissing, "");
        add(".", ErrorCode::NotATable, "folder");
    }
    void refuses()
    {
        QFETCH(QString, file);
        QFETCH(ErrorCode, code);
        QFETCH(QString, kind);
        const auto sheet = readSheetFile(dataFile(file));
        QVERIFY(!sheet);
        QCOMPARE(sheet.error().code, code);
        QCOMPARE(sheet.error().details.value(1), kind);
    }

    void limits_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("what");
        QTest::newRow("bytes") << QByteArray(int(MaximumBytes) + 1, 'a') << QString();
        QTest::newRow("columns") << QByteArray("a;").repeated(MaximumColumns) + "a"
                                 << QStringLiteral("columns");
        QTest::newRow("rows") << QByteArray("a\n").repeated(MaximumRows + 1)
                              << QStringLiteral("rows");
    }
    void limits()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, what);
        const auto sheet = readSheet(bytes, QStringLiteral("lista.csv"));
        QVERIFY(!sheet);
        QCOMPARE(sheet.error().code, ErrorCode::TooLarge);
        QCOMPARE(sheet.error().details.value(2), what);
    }

    void mostThatIsAllowedIsRead()
    {
        const auto sheet
            = readSheet(QByteArray("a;b\n").repeated(MaximumRows), QStringLiteral("l"));
        QVERIFY(sheet);
        QCOMPARE(sheet->rows.size(), MaximumRows);
    }

    // Opening quotes that never close must not make reading quadratic or lose rows.
    void manyForgottenQuotes()
    {
        const auto sheet = readSheet(QByteArray("\"a\"\";b\n").repeated(3000), QStringLiteral("l"));
        QVERIFY(sheet);
        QVERIFY(sheet->rows.size() > 0);
    }

    void pastedFromExcel()
    {
        const auto sheet = readPastedSheet(
            QStringLiteral("Yritys\tKunta\r\n\"Yksi\nOy\"\tKemi\r\nA, B ja C\tSimo"));
        QVERIFY(sheet);
        QCOMPARE(asText(*sheet), QStringLiteral("1:Yritys|Kunta/2:Yksi~Oy|Kemi/3:A, B ja C|Simo"));
        QVERIFY(!readPastedSheet(QStringLiteral(" \n\t")));
    }

    void everySentenceSaysWhatToDo()
    {
        const auto workbook = readSheetFile(dataFile(QStringLiteral("workbook.xlsx")));
        QVERIFY(describe(workbook.error())
                    .endsWith(QLatin1String("Open the file in Excel, copy the rows and paste them "
                                            "here (Ctrl+V).")));
        const auto picture = readSheetFile(dataFile(QStringLiteral("picture.csv")));
        QVERIFY(describe(picture.error()).contains(QLatin1String("it is a picture")));
    }

    // What the program writes it reads back: import(export(x)) = x.
    void writtenIsReadBack()
    {
        QRandomGenerator random(20261121);
        const QString letters = QStringLiteral("aäÅö;,\"'=+-@\t\n x1€’");
        for (int round = 0; round < 400; ++round) {
            const int columns = random.bounded(2, 6);
            QList<QStringList> written;
            QList<reports::Cells> cells;
            for (int row = random.bounded(1, 8); row > 0; --row) {
                QStringList texts{QStringLiteral("nimi")}; // a blank row would be left out
                while (texts.size() < columns)
                    texts.append(QString());
                for (int column = 1; column < columns; ++column) {
                    for (int i = random.bounded(6); i > 0; --i)
                        texts[column] += letters[random.bounded(int(letters.size()))];
                }
                written.append(texts);
                cells.append(reports::Cells(texts.cbegin(), texts.cend()));
            }
            const auto sheet = readSheet(reports::csvOf(cells), QStringLiteral("oma.csv"));
            QVERIFY(sheet);
            QCOMPARE(sheet->rows.size(), written.size());
            for (qsizetype row = 0; row < written.size(); ++row) {
                QStringList read = sheet->rows[row].cells;
                while (read.size() < columns)
                    read.append(QString());
                QCOMPARE(read, written[row]);
            }
        }
    }

    void randomBytesNeverCrash()
    {
        QRandomGenerator random(1);
        int read = 0;
        for (int round = 0; round < 5000; ++round) {
            QByteArray bytes(random.bounded(300), Qt::Uninitialized);
            const bool nearlyText = round % 2 == 0;
            const QByteArray alphabet("ab;,\"\t\n\r'=\xE4\xC3\xA4\x00", 14);
            for (char &byte : bytes)
                byte = nearlyText ? alphabet[random.bounded(13)] : char(random.bounded(256));
            const auto sheet = readSheet(bytes, QStringLiteral("x"));
            if (!sheet)
                continue;
            ++read;
            for (const SheetRow &row : sheet->rows)
                QVERIFY(row.number > 0 && row.cells.size() <= sheet->columnCount);
        }
        QVERIFY(read > 1000);
    }
};

QTEST_GUILESS_MAIN(TestSheet)
#include "tst_sheet.moc"
