// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace kv::calendar {

// An evening as a calendar program takes it. Times are Finnish ones.
struct CalendarEvent
{
    QString uid; // the same for the life of the meeting
    int sequence = 0; // grows when its time or place changes
    QDate day;
    QTime start; // null: the whole day
    QTime end; // null: not known
    QString summary;
    QString location;
    QString description;
    bool isCancelled = false;
};

// A calendar to be published, as RFC 5545 wants it: UTF-8, CRLF, lines folded at 75 bytes between
// letters, texts escaped, a tab as a space, other controls left out, the two rules of
// Europe/Helsinki written out (a calendar program may know no other zones than those in the file).
// Days must be valid.
QByteArray icalendarOf(const QString &name, const QList<CalendarEvent> &events,
                       const QDateTime &now);

} // namespace kv::calendar
