// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reporttext.h"

namespace kv::ui {

namespace {

QList<QStringList> rowsOf(const reports::Report &report, const QLocale &locale)
{
    QStringList titles;
    for (const reports::ReportColumn &column : report.columns) {
        titles.append(column.title);
    }
    QList<QStringList> rows{titles};
    for (const reports::Cells &cells : report.rows + report.sums) {
        QStringList row;
        for (const reports::Cell &cell : cells) {
            row.append(reports::cellText(cell, locale));
        }
        rows.append(row);
    }
    return rows;
}

} // namespace

QString tabTextOf(const reports::Report &report, const QLocale &locale)
{
    QStringList lines{report.title};
    lines += report.subtitles;
    lines.append(QString());
    for (const QStringList &row : rowsOf(report, locale)) {
        lines.append(row.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

QString htmlOf(const reports::Report &report, const QLocale &locale)
{
    QString html = QStringLiteral("<table>");
    QString tag = QStringLiteral("th");
    for (const QStringList &row : rowsOf(report, locale)) {
        html += QStringLiteral("<tr>");
        for (const QString &cell : row) {
            html += QStringLiteral("<%1>%2</%1>").arg(tag, cell.toHtmlEscaped());
        }
        html += QStringLiteral("</tr>");
        tag = QStringLiteral("td");
    }
    return html + QStringLiteral("</table>");
}

} // namespace kv::ui
