// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/fonts.h"
#include "documents/layout.h"
#include "documents/paint.h"

#include <QRawFont>
#include <QTest>

#include <algorithm>

using namespace kv;
using namespace kv::documents;

namespace {

const QString longName
    = QStringLiteral("Pohjois-Suomen Äänentoisto- ja Ölynvaihtopalvelut Åström & Öhman Oy");

Paper letterOf(const QList<Content> &contents)
{
    Paper paper;
    paper.sender = QStringLiteral("Esimerkkiseudun Kehitys Oy");
    paper.kind = QStringLiteral("Kutsu");
    paper.dated = QStringLiteral("14.12.2026");
    for (const Content &content : contents)
        paper.blocks.append({content, Language::Finnish});
    return paper;
}

QList<Content> paragraphs(int count)
{
    return QList<Content>(count, Paragraph{QStringLiteral("Rivi, joka on yhden rivin pituinen.")});
}

QStringList textsOf(const Page &page)
{
    QStringList texts;
    for (const Piece &piece : page.pieces)
        texts.append(piece.text);
    return texts;
}

const Piece *pieceWith(const Page &page, const QString &text)
{
    const auto found
        = std::find_if(page.pieces.begin(), page.pieces.end(),
                       [&text](const Piece &piece) { return piece.text.contains(text); });
    return found == page.pieces.end() ? nullptr : &*found;
}

Table tableOf(int rows)
{
    Table table;
    table.columns = {{QStringLiteral("Yritys")}, {QStringLiteral("Läsnä"), Align::Right}};
    for (int i = 1; i <= rows; ++i)
        table.rows.append(
            {QStringLiteral("Yritys %1").arg(i) + (i % 5 ? QString() : longName.repeated(3)),
             QString::number(i)});
    table.sums = {{QStringLiteral("Yhteensä"), QStringLiteral("99")}};
    return table;
}

} // namespace

class TestLayout : public QObject
{
    Q_OBJECT

private slots:
    void theFontIsOurOwn()
    {
        const QByteArray names
            = QRawFont::fromFont(paperFont(11, Weight::Regular)).fontTable("name");
        QVERIFY(names.contains("Version 2.1.5")
                || names.contains(QByteArray("\0V\0e\0r\0s\0i\0o\0n\0 \0002\0.\0001\0.\0005", 26)));
    }

    // Places of SFS 2487:2024, in millimetres.
    void partsStandWhereTheStandardSays()
    {
        const Layout layout = layoutOf(letterOf(
            {Paragraph{QStringLiteral("Jäsenyritykset"), Paragraph::Place::Margin},
             Title{QStringLiteral("Kutsu tapaamiseen")}, Paragraph{QStringLiteral("Tervetuloa!")},
             Labelled{QStringLiteral("Aika"), QStringLiteral("ti 12.1.2027")}}));
        QCOMPARE(layout.pages.size(), 1);
        const Page &page = layout.pages.first();
        const auto left = [&page](const QString &text) { return pieceWith(page, text)->at.x(); };
        QCOMPARE(left(QStringLiteral("Esimerkkiseudun")), 20.0);
        QCOMPARE(left(QStringLiteral("14.12.2026")), 112.0);
        QCOMPARE(left(QStringLiteral("Jäsenyritykset")), 20.0);
        QCOMPARE(left(QStringLiteral("Kutsu tapaamiseen")), 20.0);
        QCOMPARE(left(QStringLiteral("Tervetuloa!")), 43.0);
        QCOMPARE(left(QStringLiteral("Aika")), 20.0);
        QCOMPARE(left(QStringLiteral("ti 12.1.2027")), 43.0);
        const Piece *number = pieceWith(page, QStringLiteral("1 (1)"));
        QVERIFY(number);
        QCOMPARE(number->at.x() + widthOf(number->text, number->points, number->weight), 200.0);
        QVERIFY(pieceWith(page, QStringLiteral("Jäsenyritykset"))->at.y() > 42);
    }

    void valuesClearTheWidestLabel()
    {
        const Layout layout
            = layoutOf(letterOf({Labelled{QStringLiteral("Aika"), QStringLiteral("tiistaina")},
                                 Labelled{QStringLiteral("Osallistuminen"), longName}}));
        QCOMPARE(pieceWith(layout.pages.first(), QStringLiteral("tiistaina"))->at.x(), 66.0);
    }

    void everyPageHasItsNumberAndMetadata()
    {
        const Layout layout = layoutOf(letterOf(paragraphs(70)));
        QVERIFY(layout.pages.size() > 2);
        for (qsizetype i = 0; i < layout.pages.size(); ++i) {
            const QStringList texts = textsOf(layout.pages[i]);
            QVERIFY(texts.contains(QStringLiteral("%1 (%2)").arg(i + 1).arg(layout.pages.size())));
            QVERIFY(texts.contains(QStringLiteral("Kutsu")));
            QCOMPARE(layout.pages[i].pieces.first().role, i == 0 ? Role::Text : Role::Artifact);
        }
    }

    void aFewLinesTooManyAreSetCloser()
    {
        QCOMPARE(layoutOf(letterOf(paragraphs(26))).pages.size(), 1);
        const Layout closer = layoutOf(letterOf(paragraphs(30)));
        QCOMPARE(closer.pages.size(), 1);
        QVERIFY(closer.pages.first().pieces.last().points < 11);
        QCOMPARE(layoutOf(letterOf(paragraphs(45))).pages.size(), 2);
    }

    void aHeadingStaysWithItsText()
    {
        for (int before = 20; before < 80; ++before) {
            QList<Content> contents = paragraphs(before);
            contents.append(Heading{QStringLiteral("Ilmoittautuminen")});
            contents.append(Paragraph{QStringLiteral("viimeistään tiistaina")});
            for (const Page &page : layoutOf(letterOf(contents)).pages)
                QCOMPARE(bool(pieceWith(page, QStringLiteral("Ilmoittautuminen"))),
                         bool(pieceWith(page, QStringLiteral("viimeistään"))));
        }
    }

    void theContactLinesAreNeverAlone()
    {
        for (int before = 15; before < 80; ++before) {
            QList<Content> contents = paragraphs(before);
            contents.append(Signature{QStringLiteral("Matti Malli"), {}});
            contents.append(Contact{longName, {QStringLiteral("Kauppakatu 1")}});
            const Layout layout = layoutOf(letterOf(contents));
            const Page &last = layout.pages.last();
            QVERIFY(pieceWith(last, QStringLiteral("Kauppakatu 1")));
            QVERIFY(pieceWith(last, QStringLiteral("Matti Malli")));
            QVERIFY(pieceWith(last, QStringLiteral("Rivi, joka")));
        }
    }

    void nothingLeavesThePage_data()
    {
        QTest::addColumn<Paper>("paper");
        QTest::newRow("long sender") << [] {
            Paper paper = letterOf({});
            paper.sender = longName.repeated(4);
            return paper;
        }();
        QTest::newRow("long name as a value")
            << letterOf({Labelled{QStringLiteral("Isäntäyritys"), longName.repeated(3)}});
        QTest::newRow("word without an end")
            << letterOf({Paragraph{QStringLiteral("abcdefghijklmnopqrstu").repeated(30)}});
        QTest::newRow("long label") << letterOf({Labelled{longName, longName}});
        QTest::newRow("table of many rows") << letterOf({tableOf(80)});
        Table wide = tableOf(5);
        for (int i = 0; i < 12; ++i)
            wide.columns.append({QStringLiteral("12.1.2027"), Align::Right});
        Paper report = letterOf({wide});
        report.frame = Frame::Report;
        QTest::newRow("wide table upright") << report;
        report.orientation = Orientation::Landscape;
        QTest::newRow("wide table across") << report;
        QTest::newRow("group higher than a page")
            << letterOf({Labelled{QStringLiteral("Paikka"), longName.repeated(150)}});
    }

    void nothingLeavesThePage()
    {
        QFETCH(Paper, paper);
        const Layout layout = layoutOf(paper);
        for (const Page &page : layout.pages) {
            for (const Piece &piece : page.pieces) {
                const double right = piece.at.x() + widthOf(piece.text, piece.points, piece.weight);
                QVERIFY2(piece.at.x() >= 20 && right <= layout.size.width() - 9.9,
                         qPrintable(piece.text));
                QVERIFY2(piece.at.y() > 14 && piece.at.y() < layout.size.height() - 18,
                         qPrintable(piece.text));
            }
        }
    }

    void titlesOfATableAreRepeatedAndRowsKeptWhole()
    {
        const Layout layout = layoutOf(letterOf({tableOf(80)}));
        QVERIFY(layout.pages.size() > 1);
        int rows = 0;
        for (qsizetype i = 0; i < layout.pages.size(); ++i) {
            const Piece *title = pieceWith(layout.pages[i], QStringLiteral("Läsnä"));
            QVERIFY(title);
            QCOMPARE(title->role, i == 0 ? Role::TableTitle : Role::Artifact);
            for (const Piece &piece : layout.pages[i].pieces)
                rows += piece.role == Role::TableCell && piece.text.startsWith(u"Yritys ");
        }
        QCOMPARE(rows, 80);
        const QStringList last = textsOf(layout.pages.last());
        QVERIFY(last.indexOf(QStringLiteral("80")) >= 0);
        QVERIFY(last.indexOf(QStringLiteral("80")) < last.indexOf(QStringLiteral("99")));
    }

    void aPictureHasInkAndTheRightSize()
    {
        const Layout layout = layoutOf(letterOf({tableOf(3)}));
        const QImage image = imageOf(layout, 0, 50.8);
        QCOMPARE(image.size(), QSize(420, 594));
        int dark = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                dark += qGray(image.pixel(x, y)) < 128;
        QVERIFY(dark > 200);
    }
};

QTEST_MAIN(TestLayout)
#include "tst_layout.moc"
