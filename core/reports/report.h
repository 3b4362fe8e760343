// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QLocale>
#include <QString>
#include <QStringList>

#include <variant>

namespace kv::reports {

// A figure and how many decimals of it are shown; of a share (Percent), 40 means 40 %.
struct Number
{
    double value = 0;
    int decimals = 0;

    bool operator==(const Number &) const = default;
};

struct Percent
{
    double value = 0;
    int decimals = 0;

    bool operator==(const Percent &) const = default;
};

// One value of a table: nothing, words, a figure, a share or a day.
using Cell = std::variant<std::monostate, QString, Number, Percent, QDate>;
using Cells = QList<Cell>;

enum class Alignment
{
    Left,
    Right,
    Centre
};

// A column: what it is called on paper, and in a program's output.
struct ReportColumn
{
    QString key; // stable English name, for JSON
    QString title; // in the reader's language
    Alignment alignment = Alignment::Left;
    int width = 10; // its share of the page, beside the other columns

    bool operator==(const ReportColumn &) const = default;
};

// A report as values: it holds neither format nor layout, so window, paper, CSV and JSON say the
// same.
struct Report
{
    QString title;
    QStringList subtitles; // period, group, project, when printed: a line each
    QList<ReportColumn> columns;
    QList<Cells> rows;
    QList<Cells> sums; // rows under the rows; the first is the sum proper
    QStringList failedChecks; // whole sentences: what the reader should know is missing

    bool operator==(const Report &) const = default;
};

// A cell as a reader of the locale writes it: "1 234,5", "40 %", "15.9.2026"; nothing is "".
QString cellText(const Cell &cell, const QLocale &locale);

// A cell for programs: dates are ISO text, figures are numbers, nothing is null.
QJsonValue jsonOf(const Cell &cell);

// The report for programs: title, subtitles, rows and sums as objects by column key, failedChecks.
// Dates are ISO text, figures are numbers, nothing is null.
QJsonObject jsonOf(const Report &report);

} // namespace kv::reports
