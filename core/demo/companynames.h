// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/dice.h"

#include <QSet>
#include <QString>
#include <QStringList>

namespace kv::demo {

// A line of business: what companies of it are called, how large they are, what they cannot do
// when.
struct TradeRow
{
    const char *industry; // as the advisors write it
    const char *word; // in a company's name
    int leastRoom; // people that fit in, least and most
    int mostRoom;
    const char *busyMonths; // "12 1 2 3": cannot host then; empty: any month will do
};

// The name and what hangs on it.
struct NamedCompany
{
    QString name;
    QString legalForm;
    const TradeRow *trade = nullptr;
};

// Makes company names, each once, and business ids 9000001-1 upwards, which are not in use.
class CompanyNames
{
public:
    NamedCompany next(Dice &dice);
    // A name of exactly sixty letters, with å, ä and ö.
    NamedCompany longest();
    // The next number that has a check digit.
    QString nextBusinessId();

private:
    QSet<QString> m_given;
    int m_number = 9000000;
};

} // namespace kv::demo
