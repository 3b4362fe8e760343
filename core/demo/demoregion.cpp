// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoregion.h"

#include "demo/foundation.h"
#include "demo/groupmaker.h"
#include "demo/season.h"

#include <QtEndian>

#include <algorithm>

namespace kv::demo {
namespace {

// Streams of chance that must not be one: the key and the data.
constexpr quint64 keyStream = 0x6B65790000000000;

} // namespace

QDateTime DemoClock::now() const
{
    static const QDateTime start(QDate(openYear - 1, 1, 2), QTime(7, 0), Qt::UTC);
    return start.addSecs(m_looks++);
}

Done makeDemoRegion(const DemoSize &size, const Committer &commit)
{
    Q_ASSERT(size.areas >= 1 && size.years >= 0 && size.years <= 20);
    Dice dice(size.seed);
    const DemoClock clock;
    IdSource ids(clock, dice.entropy());
    CompanyNames names;

    Foundation foundation = makeFoundation(size, dice, ids, names);
    if (Done done = commit(foundation.operation); !done)
        return done;

    QList<DemoGroup> groups;
    for (int area = 0; area < size.areas; ++area) {
        GroupMaker maker(size, foundation, dice, ids, names);
        groups += maker.make(area);
        if (Done done = commit(maker.operation()); !done)
            return done;
    }

    OpenDays openDays;
    for (int year = size.firstYear(); year < openYear; ++year) {
        for (DemoGroup &group : groups) {
            Season season(foundation, openDays, dice, ids);
            if (Done done = commit(season.hold(group, year)); !done)
                return done;
        }
    }
    return {};
}

QList<Operation> demoRegion(const DemoSize &size)
{
    QList<Operation> operations;
    const Done done = makeDemoRegion(size, [&operations](const Operation &operation) {
        operations += operation;
        return Done();
    });
    Q_ASSERT(done);
    Q_UNUSED(done)
    return operations;
}

QByteArray demoKeySeed(quint64 seed)
{
    SeededEntropy entropy(seed ^ keyStream);
    QByteArray bytes(32, '\0');
    for (int word = 0; word < 4; ++word)
        qToBigEndian<quint64>(entropy.next(), bytes.data() + 8 * word);
    return bytes;
}

} // namespace kv::demo
