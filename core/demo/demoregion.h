// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/operation.h"

#include <QByteArray>
#include <QList>

#include <functional>

namespace kv::demo {

// The year that is still to be planned, whatever the clock says; the held years end before it.
inline constexpr int openYear = 2027;

// How large a region is made, and which. One group of 25 members an area.
struct DemoSize
{
    quint64 seed = 1;
    int areas = 2; // 1 …; the first 13 have names of their own
    int years = 2; // 0 … 20, held before the open one

    int firstYear() const { return openYear - years; }
    bool operator==(const DemoSize &) const = default;
};

// A clock for the demo: starts on 2 January 2026 at 9.00 Finnish time, a second later at each look.
// It is behind every machine's: a colleague who is sent a demo file is warned of clocks that are
// ahead.
class DemoClock final : public Clock
{
public:
    QDateTime now() const override;

private:
    mutable qint64 m_looks = 0;
};

// Takes one operation, and says whether it went.
using Committer = std::function<Done(const Operation &)>;

// Makes the region as operations on an empty dataset, each handed over when it is made: first what
// all share, then each group with its companies, then each group's year of held meetings. The same
// size and seed give the same operations, byte by byte. Gives the first error of the committer. No
// company, person, number or address in it is real.
Done makeDemoRegion(const DemoSize &size, const Committer &commit);

// The same as a list, for small regions.
QList<Operation> demoRegion(const DemoSize &size);

// Thirty-two bytes for the device key of a demo file, from its seed: a key that protects nothing.
QByteArray demoKeySeed(quint64 seed);

} // namespace kv::demo
