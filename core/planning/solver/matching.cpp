// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/solver/matching.h"

#include <algorithm>
#include <set>

namespace kv::planning::solver {
namespace {

// Gives each slot a theme it can have, as long as themes are left.
class Matching
{
public:
    explicit Matching(const GroupTable &table)
        : m_table(table)
        , m_takenBy(table.themeLeft.size())
    {
        for (const SlotTable &slot : table.season) {
            m_themes.emplace_back();
            for (int cell = 0; !slot.locked && cell < slot.cells(); ++cell) {
                if (slot.cost[std::size_t(cell)] < impossible)
                    m_themes.back().insert(slot.themes[std::size_t(slot.themeOf(cell))]);
            }
        }
    }

    Shortage run()
    {
        Shortage shortage;
        std::set<int> reached;
        std::set<int> hungry;
        for (int slot = 0; slot < int(m_themes.size()); ++slot) {
            // No theme at all is no shortage of themes; an open theme never runs out.
            const auto &themes = m_themes[std::size_t(slot)];
            if (themes.empty() || themes.contains(nobody))
                continue;
            m_seen.clear();
            if (assign(slot))
                continue;
            ++shortage.missing;
            reached.insert(m_seen.begin(), m_seen.end());
            hungry.insert(slot);
        }
        for (const int theme : reached)
            hungry.insert(m_takenBy[std::size_t(theme)].begin(),
                          m_takenBy[std::size_t(theme)].end());
        shortage.months.assign(hungry.begin(), hungry.end());
        shortage.themes.assign(reached.begin(), reached.end());
        return shortage;
    }

private:
    bool assign(int slot)
    {
        for (const int theme : m_themes[std::size_t(slot)]) {
            if (!m_seen.insert(theme).second)
                continue;
            auto &takers = m_takenBy[std::size_t(theme)];
            if (int(takers.size()) < m_table.themeLeft[std::size_t(theme)]) {
                takers.push_back(slot);
                return true;
            }
            for (int &taker : takers) {
                if (assign(taker)) {
                    taker = slot;
                    return true;
                }
            }
        }
        return false;
    }

    const GroupTable &m_table;
    std::vector<std::set<int>> m_themes; // by slot
    std::vector<std::vector<int>> m_takenBy; // by theme
    std::set<int> m_seen;
};

} // namespace

Shortage themeShortage(const GroupTable &table)
{
    return Matching(table).run();
}

} // namespace kv::planning::solver
