// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace kv {

// Luovutus: what was given to whom, and why.
struct Disclosure
{
    QDateTime at;
    QString receiver;
    QString purpose;
    QString scope;
    QString groups; // names, a line each
    QDate from;
    QDate until;
    QString file;
    qint64 records = 0;
    qint64 people = 0;
    qint64 withheld = 0;
};

} // namespace kv
