// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/solver/counters.h"

namespace kv::planning::solver {
namespace {

struct Wanted
{
    std::vector<char> hosts; // by candidate
    std::vector<char> themes;
    std::vector<char> experts;
};

// What a slot asks of the counters: whose turns it compares, which themes and experts it could use.
Wanted wantedIn(const GroupTable &table, const SlotTable &slot, const std::vector<int> &alive)
{
    Wanted wanted{std::vector<char>(table.turns.size(), 0),
                  std::vector<char>(table.themeLeft.size(), 0),
                  std::vector<char>(table.experts.size(), 0)};
    if (slot.locked)
        return wanted;
    bool comparesTurns = false;
    for (const int cell : alive) {
        const auto at = std::size_t(slot.hostOf(cell));
        if (slot.hosts[at] != nobody && !slot.given[at]) {
            wanted.hosts[std::size_t(slot.hosts[at])] = 1;
            comparesTurns = true;
        }
        const int theme = slot.themes[std::size_t(slot.themeOf(cell))];
        if (theme != nobody)
            wanted.themes[std::size_t(theme)] = 1;
        for (const ExpertOption &option : slot.experts[std::size_t(slot.optionsOf(cell))]) {
            if (option.expert != nobody)
                wanted.experts[std::size_t(option.expert)] = 1;
        }
    }
    for (std::size_t candidate = 0; comparesTurns && candidate < slot.able.size(); ++candidate) {
        if (slot.able[candidate])
            wanted.hosts[candidate] = 1;
    }
    return wanted;
}

} // namespace

CounterPlaces counterPlaces(const GroupTable &table, const std::vector<std::vector<int>> &alive)
{
    CounterPlaces places;
    places.hosts.assign(table.turns.size(), nobody);
    places.themes.assign(table.themeLeft.size(), nobody);
    places.experts.assign(table.experts.size(), nobody);
    places.lastOfTheme.assign(table.themeLeft.size(), nobody);
    places.lastOfExpert.assign(table.experts.size(), nobody);
    std::vector<int> slotsOfTheme(table.themeLeft.size(), 0);
    std::vector<Wanted> wanted;
    for (std::size_t s = 0; s < table.season.size(); ++s) {
        wanted.push_back(wantedIn(table, table.season[s], alive[s]));
        for (std::size_t theme = 0; theme < slotsOfTheme.size(); ++theme) {
            slotsOfTheme[theme] += wanted[s].themes[theme];
            if (wanted[s].themes[theme])
                places.lastOfTheme[theme] = int(s);
        }
        for (std::size_t expert = 0; expert < table.experts.size(); ++expert) {
            if (wanted[s].experts[expert])
                places.lastOfExpert[expert] = int(s);
        }
    }
    int hosts = 0;
    int spent = 0;
    const auto place = [](int &of, int &next) {
        if (of == nobody)
            of = next++;
    };
    for (std::size_t s = 0; s < table.season.size(); ++s) {
        for (std::size_t candidate = 0; candidate < table.turns.size(); ++candidate) {
            if (wanted[s].hosts[candidate])
                place(places.hosts[candidate], hosts);
        }
        for (std::size_t theme = 0; theme < slotsOfTheme.size(); ++theme) {
            if (wanted[s].themes[theme] && slotsOfTheme[theme] > table.themeLeft[theme])
                place(places.themes[theme], spent);
        }
    }
    for (std::size_t expert = 0; expert < table.experts.size(); ++expert) {
        if (table.experts[expert].isScarce() && places.lastOfExpert[expert] != nobody)
            place(places.experts[expert], spent);
    }
    places.most = std::max(hosts, spent);
    places.hostsMatter.resize(table.season.size());
    places.spentMatters.resize(table.season.size());
    // From the last slot on: what matters to the next, and what the next itself looks at.
    const auto matter = [&](const std::vector<int> &of, auto used, auto &matters) {
        std::vector<char> seen(of.size(), 0);
        for (std::size_t s = table.season.size(); s-- > 0;) {
            for (std::size_t i = 0; i < of.size(); ++i) {
                if (of[i] != nobody && seen[i])
                    matters[s].push_back(of[i]);
                seen[i] = seen[i] || used(wanted[s])[i];
            }
        }
    };
    matter(
        places.hosts, [](const Wanted &w) -> auto & { return w.hosts; }, places.hostsMatter);
    matter(
        places.themes, [](const Wanted &w) -> auto & { return w.themes; }, places.spentMatters);
    matter(
        places.experts, [](const Wanted &w) -> auto & { return w.experts; }, places.spentMatters);
    for (Wanted &each : wanted)
        places.hostCounts.push_back(std::move(each.hosts));
    return places;
}

} // namespace kv::planning::solver
