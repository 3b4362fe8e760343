// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/language.h"

#include <QDate>
#include <QString>

#include <optional>

namespace kv::exchange {

// Cells of a list as values, however advisors write them. Nothing is guessed: what is not
// understood gives none.

// A count: "12", "12 hlö", "1 200", "3,5" (rounded). Never negative.
std::optional<int> countOf(const QString &cell);

// Money as cents: "125 000,50 €", "125000.50", "1,2 M€", "250 t€"; the unit may stand in the title
// of the column instead: "Liikevaihto (1 000 €)". Never negative.
std::optional<qint64> centsOf(const QString &cell, const QString &columnTitle);

// "kyllä", "x", "1", "yes" or "ei", "-", "0", "no".
std::optional<bool> yesOrNoOf(const QString &cell);

// "fi", "suomi", "Finnish", "en", "englanti", …
std::optional<Language> languageOf(const QString &cell);

enum class DatePrecision
{
    Day,
    Month,
    Year
};

// A day that may be known only to its month or year; then it is the first day of that.
struct ReadDate
{
    QDate date;
    DatePrecision precision = DatePrecision::Day;

    bool operator==(const ReadDate &) const = default;
};

// "12.1.2024", "12.1.24", "2024-01-12", "12/1/2024", "1/2024", "tammikuu 2024", "2024", and the
// day number that Excel shows in a cell formatted as a number.
std::optional<ReadDate> dateOf(const QString &cell);

// How the one column of a name is written.
enum class NameOrder
{
    FirstLast,
    LastFirst
};

struct PersonName
{
    QString first;
    QString last;

    bool operator==(const PersonName &) const = default;
};

// "Anna-Maija Salo", "Salo, Anna-Maija", "Ulla af Hällström". One word is a first name.
PersonName personNameOf(const QString &cell, NameOrder order);

} // namespace kv::exchange
