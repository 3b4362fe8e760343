// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>

// What poppler's programs say of a PDF: an eye that is not ours.
namespace kv::test {

inline QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(60'000);
    return QString::fromUtf8(process.readAllStandardOutput());
}

// The text of a PDF in reading order, a line each, spaces made single.
inline QStringList linesOfPdf(const QString &path)
{
    QStringList lines;
    const QString text = outputOf(QStringLiteral("pdftotext"),
                                  {QStringLiteral("-raw"), QStringLiteral("-enc"),
                                   QStringLiteral("UTF-8"), path, QStringLiteral("-")});
    for (const QString &line : text.split(u'\n')) {
        // Qt 6.4 maps the glyph of a space to a tabulator.
        if (const QString plain = line.simplified(); !plain.isEmpty())
            lines.append(plain);
    }
    return lines;
}

} // namespace kv::test
