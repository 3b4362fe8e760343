// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

namespace kv::planning {

// Days and months as the reader calls them.
class Names
{
public:
    explicit Names(const QLocale &locale = QLocale())
        : m_locale(locale)
    { }

    QString of(QDate day) const; // "Tue 15 Sep 2026", "ti 15.9.2026"
    QString shortly(QDate day) const; // without the year: "15 Sep", "15.9."
    QString range(QDate first, QDate last) const; // "3–14 March", "3.–14.3."
    QString month(int month) const; // "September", "syyskuu"
    QString monthAndYear(int month, int year) const; // "September 2026", "9/2026"
    QString weekday(int weekday) const; // "Tuesday", "tiistai"
    // A sentence that may end in a Finnish day: "Suljettu 25.3." has one full stop.
    static QString ended(const QString &sentence);

private:
    bool isFinnish() const { return m_locale.language() == QLocale::Finnish; }

    QLocale m_locale;
};

} // namespace kv::planning
