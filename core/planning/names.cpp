// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/names.h"

namespace kv::planning {

QString Names::of(QDate day) const
{
    const QString weekday = m_locale.standaloneDayName(day.dayOfWeek(), QLocale::ShortFormat);
    const QString date = isFinnish() ? day.toString(QStringLiteral("d.M.yyyy"))
                                     : m_locale.toString(day, QStringLiteral("d MMM yyyy"));
    return weekday + QLatin1Char(' ') + date;
}

QString Names::shortly(QDate day) const
{
    return isFinnish() ? day.toString(QStringLiteral("d.M."))
                       : m_locale.toString(day, QStringLiteral("d MMM"));
}

QString Names::range(QDate first, QDate last) const
{
    if (first == last)
        return shortly(first);
    const bool oneMonth = first.year() == last.year() && first.month() == last.month();
    const QString start = !oneMonth ? shortly(first)
        : isFinnish()               ? first.toString(QStringLiteral("d."))
                                    : QString::number(first.day());
    return start + QChar(0x2013) + shortly(last);
}

QString Names::month(int month) const
{
    return m_locale.standaloneMonthName(month, QLocale::LongFormat);
}

QString Names::monthAndYear(int month, int year) const
{
    return isFinnish() ? QStringLiteral("%1/%2").arg(month).arg(year)
                       : QStringLiteral("%1 %2").arg(this->month(month)).arg(year);
}

QString Names::weekday(int weekday) const
{
    return m_locale.standaloneDayName(weekday, QLocale::LongFormat);
}

QString Names::ended(const QString &sentence)
{
    return sentence.endsWith(QLatin1String("..")) ? sentence.chopped(1) : sentence;
}

} // namespace kv::planning
