// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdf.h"

#include "documents/paint.h"
#include "domain/exactfile.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QPdfWriter>
#include <QRegularExpression>

namespace kv::documents {
namespace {

// Qt 6.4 writes the clock of the machine, and has no word for another. Each date is replaced by one
// of the same length, in the offset that it was written in, so that the table of places stays true.
QByteArray datedAt(QByteArray bytes, const QDateTime &created)
{
    static const QRegularExpression dates(
        QStringLiteral("/CreationDate \\(D:(\\d{14})([+-]\\d\\d|Z)(?:'(\\d\\d)')?"
                       "|xmp:(?:Create|Modify)Date=\"(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d)"));
    int offset = 0;
    // Latin-1 keeps the places: one character a byte.
    for (const auto &match : dates.globalMatch(QString::fromLatin1(bytes))) {
        const bool inInfo = match.hasCaptured(1);
        if (inInfo && match.captured(2) != u"Z") {
            const int hours = match.captured(2).toInt();
            const int minutes = match.captured(3).toInt();
            offset = hours * 3600 + (hours < 0 ? -minutes : minutes) * 60;
        }
        const QDateTime moment = created.toOffsetFromUtc(offset);
        const QString text = moment.toString(inInfo ? QStringLiteral("yyyyMMddHHmmss")
                                                    : QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
        bytes.replace(match.capturedStart(inInfo ? 1 : 4), text.size(), text.toLatin1());
    }
    return bytes;
}

// The identifier by which a reader knows the file again: of its content, where Qt throws a die.
QByteArray withOwnId(QByteArray bytes)
{
    const QByteArray opens("/ID [ <");
    constexpr int digits = 32;
    const qsizetype first = bytes.lastIndexOf(opens) + opens.size();
    const qsizetype second = first + digits + 3; // after "> <"
    if (first < opens.size() || bytes.mid(first + digits, 3) != "> <")
        return bytes;
    for (const qsizetype at : {first, second})
        bytes.replace(at, digits, QByteArray(digits, '0'));
    const QByteArray id = QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex();
    for (const qsizetype at : {first, second})
        bytes.replace(at, digits, id);
    return bytes;
}

} // namespace

Result<QByteArray> pdfOf(const Paper &paper, const QDateTime &created)
{
    const Layout layout = layoutOf(paper);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(1200);
        writer.setTitle(paper.title);
        writer.setCreator(QStringLiteral("Kiertovuoro"));
        preparePages(writer, layout);
        if (!drawPages(writer, layout))
            return Error{ErrorCode::CannotWrite, {paper.title, QStringLiteral("PDF")}};
    }
    return withOwnId(datedAt(bytes, created));
}

Done writePdf(const QString &path, const Paper &paper, const QDateTime &created)
{
    const auto bytes = pdfOf(paper, created);
    if (!bytes)
        return bytes.error();
    return writeExact(path, *bytes);
}

} // namespace kv::documents
