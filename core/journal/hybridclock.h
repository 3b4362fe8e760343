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

inline QDateTime momentOf(qint64 clock)
{
    return QDateTime::fromMSecsSinceEpoch(clock >> 16, Qt::UTC);
}

} // namespace kv::journal
