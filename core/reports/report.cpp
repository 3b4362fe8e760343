// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/report.h"

#include <QJsonArray>

namespace kv::reports {
namespace {

template <typename... Ways>
struct EachOf : Ways...
{
    using Ways::operator()...;
};
template <typename... Ways>
EachOf(Ways...) -> EachOf<Ways...>;

QString dateText(const QDate &date, const QLocale &locale)
{
    // Not the host's idea of a short date: a Finnish day has no leading zeros, and an English
    // reader gets no American order.
    return locale.language() == QLocale::Finnish
        ? date.toString(QStringLiteral("d.M.yyyy"))
        : locale.toString(date, QStringLiteral("d MMM yyyy"));
}

QString percentText(const Percent &percent, const QLocale &locale)
{
    const QString number = locale.toString(percent.value, 'f', percent.decimals);
    return locale.language() == QLocale::Finnish ? number + QChar(QChar::Nbsp) + u'%'
                                                 : number + u'%';
}

QJsonObject jsonOf(const Cells &cells, const QList<ReportColumn> &columns)
{
    QJsonObject object;
    for (qsizetype i = 0; i < columns.size(); ++i)
        object.insert(columns[i].key, jsonOf(cells.value(i)));
    return object;
}

} // namespace

QJsonValue jsonOf(const Cell &cell)
{
    return std::visit(EachOf{
                          [](std::monostate) { return QJsonValue(QJsonValue::Null); },
                          [](const QString &text) { return QJsonValue(text); },
                          [](const Number &number) { return QJsonValue(number.value); },
                          [](const Percent &percent) { return QJsonValue(percent.value); },
                          [](const QDate &date) { return QJsonValue(date.toString(Qt::ISODate)); },
                      },
                      cell);
}

QString cellText(const Cell &cell, const QLocale &locale)
{
    return std::visit(EachOf{
                          [](std::monostate) { return QString(); },
                          [](const QString &text) { return text; },
                          [&](const Number &number) {
                              return locale.toString(number.value, 'f', number.decimals);
                          },
                          [&](const Percent &percent) { return percentText(percent, locale); },
                          [&](const QDate &date) { return dateText(date, locale); },
                      },
                      cell);
}

QJsonObject jsonOf(const Report &report)
{
    QJsonArray rows;
    for (const Cells &row : report.rows)
        rows.append(jsonOf(row, report.columns));
    QJsonObject object{
        {QStringLiteral("title"), report.title},
        {QStringLiteral("subtitles"), QJsonArray::fromStringList(report.subtitles)},
        {QStringLiteral("rows"), rows},
        {QStringLiteral("failedChecks"), QJsonArray::fromStringList(report.failedChecks)}};
    QJsonArray sums;
    for (const Cells &row : report.sums)
        sums.append(jsonOf(row, report.columns));
    if (!sums.isEmpty())
        object.insert(QStringLiteral("sums"), sums);
    return object;
}

} // namespace kv::reports
