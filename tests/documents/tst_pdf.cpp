// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdf.h"
#include "pdfreading.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace kv;
using namespace kv::documents;
using namespace kv::test;

namespace {

const QDateTime evening(QDate(2026, 12, 14), QTime(18, 30), Qt::UTC);

Paper paperOf(int paragraphs)
{
    Paper paper;
    paper.sender = QStringLiteral("Esimerkkiseudun Kehitys Oy");
    paper.kind = QStringLiteral("Kutsu");
    paper.dated = QStringLiteral("14.12.2026");
    paper.title = QStringLiteral("Kutsu ydinryhmätapaamiseen 12.1.2027");
    paper.blocks.append({Title{QStringLiteral("Kutsu: ”ÅÄÖ åäö” 17.30–20.00 – 10 €")}});
    for (int i = 0; i < paragraphs; ++i)
        paper.blocks.append({Paragraph{QStringLiteral("Kappale %1").arg(i)}});
    return paper;
}

} // namespace

class TestPdf : public QObject
{
    Q_OBJECT

private slots:
    void readsBack()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("kutsu.pdf"));
        QVERIFY(writePdf(path, paperOf(45), evening));

        const QStringList lines = linesOfPdf(path);
        QVERIFY(lines.contains(QStringLiteral("Kutsu: ”ÅÄÖ åäö” 17.30–20.00 – 10 €")));
        qsizetype at = 0;
        for (int i = 0; i < 45; ++i) {
            at = lines.indexOf(QStringLiteral("Kappale %1").arg(i), at);
            QVERIFY2(at >= 0, qPrintable(QString::number(i)));
        }
        QVERIFY(lines.filter(QStringLiteral("2 (2)")).size() == 1);

        const QString facts = outputOf(
            QStringLiteral("pdfinfo"),
            {QStringLiteral("-isodates"), QStringLiteral("-enc"), QStringLiteral("UTF-8"), path});
        QVERIFY(facts.contains(QStringLiteral("Kutsu ydinryhmätapaamiseen 12.1.2027")));
        QVERIFY(facts.contains(QStringLiteral("(A4)")));
        QVERIFY(facts.contains(QRegularExpression(QStringLiteral("Pages: +2\n"))));

        const QStringList fonts
            = outputOf(QStringLiteral("pdffonts"), {path}).trimmed().split(u'\n').mid(2);
        QCOMPARE(fonts.size(), 2);
        for (const QString &font : fonts) {
            QVERIFY2(font.contains(QStringLiteral("LiberationSans")), qPrintable(font));
            QVERIFY2(font.simplified().contains(QStringLiteral("Identity-H yes")),
                     qPrintable(font));
        }
    }

    // An archive compares files: the clock of the machine must not be in them.
    void isDatedAsAsked()
    {
        const auto first = pdfOf(paperOf(2), evening);
        QVERIFY(first);
        QVERIFY(first->contains("/CreationDate (D:20261214") || first->contains("(D:20261215"));
        QVERIFY(!first->contains(
            QByteArray("/CreationDate (D:")
            + QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMddHH")).toLatin1()));
        QCOMPARE(first->count(" xmp:CreateDate=\"2026-12-1"), 1);
        QVERIFY(first->contains("pdfaid:conformance=\"B\""));
        const auto again = pdfOf(paperOf(2), evening);
        QVERIFY(again);
        QCOMPARE(*again, *first);
        QVERIFY(*pdfOf(paperOf(3), evening) != *first);
    }

    void aFolderThatIsNotThereIsAnError()
    {
        const QTemporaryDir folder;
        const Done done
            = writePdf(folder.filePath(QStringLiteral("missing/kutsu.pdf")), paperOf(1), evening);
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::CannotWrite);
    }
};

QTEST_MAIN(TestPdf)
#include "tst_pdf.moc"
