// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/csv.h"

#include <algorithm>

namespace kv::reports {
namespace {

// What a spreadsheet starts to count at; and a ' that the reader of our own files would else take
// for the guard.
QString guarded(const QString &text)
{
    if (text.isEmpty())
        return text;
    const QChar first = text[0];
    if (QStringView(u"=+-@\t\r").contains(first) || first.isNull())
        return u'\'' + text;
    if (first != u'\'' || text.size() < 2)
        return text;
    const QChar next = text[1];
    const bool mistakable
        = QStringView(u"=+-@\t\r\n'").contains(next) || next.isNull() || next.isDigit();
    return mistakable ? u'\'' + text : text;
}

QString quoted(const QString &text)
{
    const bool needed = std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        return c == u';' || c == u'"' || c == u'\n' || c == u'\r' || c == u'\t' || c == u',';
    });
    if (!needed && text.trimmed().size() == text.size())
        return text;
    QString doubled = text;
    doubled.replace(u'"', QLatin1String("\"\""));
    return u'"' + doubled + u'"';
}

QString numberText(double value, int decimals)
{
    return QString::number(value, 'f', decimals).replace(u'.', u',');
}

QString csvText(const Cell &cell)
{
    if (const auto *text = std::get_if<QString>(&cell))
        return quoted(guarded(*text));
    if (const auto *number = std::get_if<Number>(&cell))
        return numberText(number->value, number->decimals);
    if (const auto *percent = std::get_if<Percent>(&cell))
        return numberText(percent->value, percent->decimals) + QLatin1String(" %");
    if (const auto *date = std::get_if<QDate>(&cell))
        return date->toString(QStringLiteral("d.M.yyyy"));
    return {};
}

Cells asCells(const QStringList &texts)
{
    return Cells(texts.cbegin(), texts.cend());
}

} // namespace

QByteArray csvOf(const QList<Cells> &rows)
{
    QString text{QChar(QChar::ByteOrderMark)};
    for (const Cells &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i > 0)
                text += u';';
            text += csvText(row[i]);
        }
        text += QLatin1String("\r\n");
    }
    return text.toUtf8();
}

QByteArray csvOf(const Report &report)
{
    QList<Cells> rows{{report.title}};
    for (const QString &subtitle : report.subtitles)
        rows.append({subtitle});
    rows.append(Cells());
    QStringList titles;
    for (const ReportColumn &column : report.columns)
        titles.append(column.title);
    rows.append(asCells(titles));
    rows.append(report.rows);
    rows.append(report.sums);
    if (!report.failedChecks.isEmpty())
        rows.append(Cells());
    for (const QString &check : report.failedChecks)
        rows.append({check});
    return csvOf(rows);
}

} // namespace kv::reports
