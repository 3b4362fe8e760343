// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rotation.h"

#include <QSet>

#include <algorithm>

namespace kv::storage {
namespace {

constexpr int latest = 10;
constexpr int weeks = 8;
constexpr int months = 12;
constexpr int imports = 20;

QPair<int, int> weekOf(const Backup &backup)
{
    int year = 0;
    const int week = backup.at.date().weekNumber(&year);
    return {year, week};
}

QPair<int, int> monthOf(const Backup &backup)
{
    return {backup.at.date().year(), backup.at.date().month()};
}

// Whether this is the newest of its span, and the span one of the newest `limit`. Seen newest
// first.
bool opens(QSet<QPair<int, int>> &seen, QPair<int, int> span, int limit)
{
    if (seen.contains(span) || seen.size() >= limit)
        return false;
    seen.insert(span);
    return true;
}

} // namespace

QList<Backup> surplus(const QList<Backup> &all)
{
    QList<Backup> sorted = all;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const Backup &a, const Backup &b) { return a.at > b.at; });
    QList<Backup> dropped;
    QSet<QPair<int, int>> weeksSeen;
    QSet<QPair<int, int>> monthsSeen;
    int ordinary = 0;
    int beforeImport = 0;
    for (const Backup &backup : std::as_const(sorted)) {
        if (backup.reason == BackupReason::BeforeImport) {
            if (++beforeImport > imports)
                dropped.append(backup);
            continue;
        }
        const bool ofWeek = opens(weeksSeen, weekOf(backup), weeks);
        const bool ofMonth = opens(monthsSeen, monthOf(backup), months);
        if (++ordinary > latest && !ofWeek && !ofMonth)
            dropped.append(backup);
    }
    return dropped;
}

} // namespace kv::storage
