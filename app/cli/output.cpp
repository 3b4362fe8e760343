// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include <QJsonDocument>

#include <algorithm>

namespace kv::commandline {
namespace {

// Paper keeps a date on one line by no-break spaces; a terminal is better served by plain ones.
QString withPlainSpaces(QString text)
{
    return text.replace(QChar::Nbsp, u' ').replace(QChar(0x202f), u' ');
}

QString trimmedRight(const QString &line)
{
    qsizetype end = line.size();
    while (end > 0 && line.at(end - 1) == u' ')
        --end;
    return line.left(end);
}

} // namespace

QString textOf(const TextTable &table)
{
    QList<QStringList> lines = table.rows;
    lines.prepend(table.titles);
    QList<qsizetype> widths(table.titles.size(), 0);
    for (const QStringList &line : std::as_const(lines)) {
        for (qsizetype i = 0; i < line.size() && i < widths.size(); ++i)
            widths[i] = std::max(widths.at(i), line.at(i).size());
    }
    QString text;
    for (const QStringList &line : std::as_const(lines)) {
        QStringList cells;
        for (qsizetype i = 0; i < line.size() && i < widths.size(); ++i) {
            cells.append(table.rightAligned.contains(int(i))
                             ? line.at(i).rightJustified(widths.at(i))
                             : line.at(i).leftJustified(widths.at(i)));
        }
        text += trimmedRight(cells.join(QStringLiteral("  "))) + u'\n';
    }
    return text;
}

void Output::give(const QJsonObject &json, const QString &words)
{
    if (m_form == Form::Json)
        m_device.write(QJsonDocument(json).toJson());
    else
        writeWords(words);
}

void Output::give(const QJsonArray &json, const QString &words)
{
    if (m_form == Form::Json)
        m_device.write(QJsonDocument(json).toJson());
    else
        writeWords(words);
}

void Output::writeWords(const QString &words)
{
    m_device.write(withPlainSpaces(words).toUtf8());
    if (!words.isEmpty() && !words.endsWith(u'\n'))
        m_device.write("\n");
}

} // namespace kv::commandline
