// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdf.h"

#include "documents/paint.h"
#include "domain/exactfile.h"

#include <QBuffer>
#include <QPdfWriter>

namespace kv::documents
{

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
    Q_UNUSED(created)
    return bytes;
}

Done writePdf(const QString &path, const Paper &paper, const QDateTime &created)
{
    const auto bytes = pdfOf(paper, created);
    if (!bytes)
        return bytes.error();
    return writeExact(path, *bytes);
}

} // namespace kv::documents
