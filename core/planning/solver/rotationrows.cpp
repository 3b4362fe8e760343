// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/solver/rotationrows.h"

#include <algorithm>

namespace kv::planning::solver {
namespace {

bool isCandidate(const SlotTable &slot, int candidate)
{
    return std::find(slot.hosts.begin(), slot.hosts.end(), candidate) != slot.hosts.end();
}

bool isGiven(const SlotTable &slot, int candidate)
{
    const auto host = std::find(slot.hosts.begin(), slot.hosts.end(), candidate);
    return host != slot.hosts.end() && slot.given[std::size_t(host - slot.hosts.begin())];
}

// How many hostings must have been before the candidate may host here for the `time`-th time: its
// own, and those that bring everybody who could host here level.
int hostingsBefore(const GroupTable &table, const SlotTable &slot, int candidate, int time)
{
    const int level = table.turns[std::size_t(candidate)] + time - 1;
    int sum = time - 1;
    for (int other = 0; other < int(slot.able.size()); ++other) {
        if (other != candidate && slot.able[std::size_t(other)])
            sum += std::max(0, level - table.turns[std::size_t(other)]);
    }
    return sum;
}

void addCaps(const GroupTable &table, int candidate, std::vector<HostCap> &caps)
{
    int freeBefore = 0;
    int limit = 0;
    int slotsOfCandidate = 0;
    std::vector<HostCap> found;
    for (int s = 0; s < int(table.season.size()); ++s) {
        const SlotTable &slot = table.season[std::size_t(s)];
        if (slot.locked)
            continue;
        if (isGiven(slot, candidate))
            return; // may host out of turn, so the count says little
        if (isCandidate(slot, candidate)) {
            ++slotsOfCandidate;
            while (hostingsBefore(table, slot, candidate, limit + 1) <= freeBefore)
                ++limit;
            // The latest slot of an equal limit says it for those before.
            if (!found.empty() && found.back().limit == limit)
                found.pop_back();
            if (limit < slotsOfCandidate)
                found.push_back({s, candidate, limit});
        }
        ++freeBefore;
    }
    caps.insert(caps.end(), found.begin(), found.end());
}

} // namespace

RotationRows rotationRows(const GroupTable &table)
{
    RotationRows rows;
    for (int candidate = 0; candidate < int(table.turns.size()); ++candidate)
        addCaps(table, candidate, rows.caps);
    for (int s = 0; s < int(table.season.size()); ++s) {
        const SlotTable &slot = table.season[std::size_t(s)];
        if (slot.locked)
            continue;
        int most = -1;
        for (std::size_t host = 0; host < slot.hosts.size(); ++host) {
            if (!slot.given[host])
                most = std::max(most, table.turns[std::size_t(slot.hosts[host])]);
        }
        for (int candidate = 0; candidate < int(slot.able.size()); ++candidate) {
            if (slot.able[std::size_t(candidate)] && table.turns[std::size_t(candidate)] < most)
                rows.waits.push_back({s, candidate});
        }
    }
    return rows;
}

} // namespace kv::planning::solver
