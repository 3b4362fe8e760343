// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"

namespace kv::support {

// A clock that tells what it is told.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(QDateTime now)
        : m_now(std::move(now))
    { }
    // Noon of a day, so that today() is the same day in every time zone of Europe.
    explicit FixedClock(QDate day)
        : FixedClock(QDateTime(day, QTime(12, 0), Qt::UTC))
    { }

    QDateTime now() const override { return m_now; }
    void setNow(const QDateTime &now) { m_now = now; }
    void addSeconds(qint64 seconds) { m_now = m_now.addSecs(seconds); }

private:
    QDateTime m_now;
};

} // namespace kv::support
