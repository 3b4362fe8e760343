// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/reportpaper.h"

#include "calendar/datetext.h"
#include "documents/fonts.h"
#include "documents/style.h"

#include <QLocale>

#include <algorithm>

namespace kv::documents {
namespace {

constexpr double cellMargins = 2.4; // mm on both sides together
constexpr double nameWidth = 50; // mm: a longer name may be wrapped
constexpr double smallPrint = 7; // points

Align alignOf(reports::Alignment alignment)
{
    switch (alignment) {
    case reports::Alignment::Left:
        return Align::Left;
    case reports::Alignment::Right:
        return Align::Right;
    case reports::Alignment::Centre:
        return Align::Centre;
    }
    Q_UNREACHABLE();
}

QStringList textsOf(const reports::Cells &cells, const QLocale &locale)
{
    QStringList texts;
    for (const reports::Cell &cell : cells)
        texts.append(reports::cellText(cell, locale));
    return texts;
}

Table tableOf(const reports::Report &report, const QLocale &locale)
{
    Table table;
    for (const reports::ReportColumn &column : report.columns)
        table.columns.append({column.title, alignOf(column.alignment), 0});
    for (const reports::Cells &row : report.rows)
        table.rows.append(textsOf(row, locale));
    for (const reports::Cells &row : report.sums)
        table.sums.append(textsOf(row, locale));
    return table;
}

// What a column asks for, in mm, names being wrapped where they are long.
double widthOf(const Table &table, qsizetype column, double points)
{
    const bool wraps = table.columns[column].align == Align::Left;
    double widest = 0;
    for (const QString &word : table.columns[column].title.split(u' '))
        widest = std::max(widest, documents::widthOf(word, points, Weight::Bold));
    for (const QStringList &row : table.rows + table.sums) {
        const double cell = documents::widthOf(row.value(column), points, Weight::Bold);
        widest = std::max(widest, wraps ? std::min(cell, nameWidth) : cell);
    }
    return widest + cellMargins;
}

double widthOf(const Table &table, double points)
{
    double width = 0;
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        width += widthOf(table, i, points);
    return width;
}

Table columnsOf(const Table &table, const QList<qsizetype> &columns)
{
    Table part = table;
    part.columns.clear();
    for (const qsizetype i : columns)
        part.columns.append(table.columns[i]);
    for (QList<QStringList> *rows : {&part.rows, &part.sums}) {
        for (QStringList &row : *rows) {
            QStringList cells;
            for (const qsizetype i : columns)
                cells.append(row.value(i));
            row = cells;
        }
    }
    return part;
}

// A table that is too wide even in small print becomes several, each with the first columns of
// text.
QList<Table> splitToFit(const Table &table, double room)
{
    QList<qsizetype> texts;
    while (texts.size() < table.columns.size() && table.columns[texts.size()].align == Align::Left)
        texts.append(texts.size());
    double textWidth = 0;
    for (const qsizetype i : texts)
        textWidth += widthOf(table, i, smallPrint);
    QList<Table> parts;
    QList<qsizetype> columns = texts;
    double width = textWidth;
    for (qsizetype i = texts.size(); i < table.columns.size(); ++i) {
        const double next = widthOf(table, i, smallPrint);
        if (width + next > room && columns.size() > texts.size()) {
            parts.append(columnsOf(table, columns));
            columns = texts;
            width = textWidth;
        }
        columns.append(i);
        width += next;
    }
    parts.append(columnsOf(table, columns));
    return parts;
}

QLocale localeOf(Language language)
{
    return QLocale(language == Language::Finnish ? QStringLiteral("fi_FI")
                                                 : QStringLiteral("en_GB"));
}

// The paper with its title, before the first table.
Paper beginning(const reports::Report &report, Language language, const QString &sender,
                QDate printed)
{
    Paper paper;
    paper.frame = Frame::Report;
    paper.language = language;
    paper.sender = sender;
    paper.kind = report.title;
    paper.dated = calendar::dateText(printed, language);
    paper.title = (QStringList{report.title} + report.subtitles.mid(0, 2)).join(u' ');
    paper.blocks.append({Title{report.title}, language});
    paper.blocks.append({Paragraph{report.subtitles.join(u'\n')}, language});
    return paper;
}

} // namespace

Paper paperOf(const reports::Report &report, Language language, const QString &sender,
              QDate printed)
{
    const bool finnish = language == Language::Finnish;
    const QLocale locale = localeOf(language);
    const Table table = tableOf(report, locale);
    const Style upright = styleOf(Frame::Report, Orientation::Portrait);

    Paper paper = beginning(report, language, sender, printed);
    paper.orientation = widthOf(table, upright.table) > upright.right - upright.body
        ? Orientation::Landscape
        : Orientation::Portrait;
    const Style style = styleOf(Frame::Report, paper.orientation);
    for (const Table &part : splitToFit(table, style.right - style.body))
        paper.blocks.append({part, language});
    if (!report.failedChecks.isEmpty()) {
        paper.blocks.append(
            {Heading{finnish ? QStringLiteral("Tarkistettavaa") : QStringLiteral("To be checked")},
             language});
        paper.blocks.append({Bullets{report.failedChecks}, language});
    }
    return paper;
}

Paper paperOf(const QList<reports::Report> &parts, Language language, const QString &sender,
              QDate printed)
{
    Q_ASSERT(!parts.isEmpty());
    Paper paper = beginning(parts.first(), language, sender, printed);
    for (const reports::Report &part : parts) {
        if (part.title != parts.first().title)
            paper.blocks.append({Heading{part.title}, language});
        paper.blocks.append({tableOf(part, localeOf(language)), language});
    }
    return paper;
}

} // namespace kv::documents
