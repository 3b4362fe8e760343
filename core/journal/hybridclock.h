// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace kv::journal {

// The hybrid logical clock (Kulkarni et al. 2014) of a device: 47 bits of milliseconds since 1970
// and a counter of 16. It only decides which of two values is shown first, never what survives.
inline qint64 nextClock(const QDateTime &now, qint64 greatestSeen)
{
    return qMax(now.toMSecsSinceEpoch() << 16, greatestSeen + 1);
}

// No file is taken that says so late a moment, the year 4199: each step is later than all that were
// seen, so after the last moment there could be none.
inline constexpr qint64 mostClock = qint64(1) << 62;

// A clock further ahead of ours than this is refused until a person has seen both.
inline constexpr qint64 clockGateMinutes = 24 * 60;

inline bool isTooFarAhead(qint64 clock, const QDateTime &now)
{
    return clock >> 16 > now.toMSecsSinceEpoch() + clockGateMinutes * 60'000;
}

inline QDateTime momentOf(qint64 clock)
{
    return QDateTime::fromMSecsSinceEpoch(clock >> 16, Qt::UTC);
}

} // namespace kv::journal
