// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/analysis.h"
#include "planning/plan.h"

#include <map>
#include <memory>
#include <utility>
#include <vector>

// The rules of one group compiled into numbers: what the solver searches. Built by asking the rules
// themselves, so nothing here says what a rule means.
namespace kv::planning::solver {

// A cost that no plan has. Three of them still fit in an int's sum with real costs.
constexpr int impossible = 500'000'000;
constexpr int nobody = -1; // no host, an open theme, no expert

inline int added(int sum, int cost)
{
    return sum >= impossible || cost >= impossible ? impossible : sum + cost;
}

// A choice of expert for a date and theme, and what it costs.
struct ExpertOption
{
    int expert = nobody;
    int cost = 0;

    bool operator==(const ExpertOption &) const = default;
};

// The evening that a rule over all four facets rewards: as it was sent. Every other pays `bonus`
// more.
struct Kept
{
    int cell = nobody; // nobody: the evening is not possible any more
    int expert = nobody;
    int bonus = 0;
};

// One slot: a dense table over date, host and theme. A cell is (date * hosts + host) * themes +
// theme.
struct SlotTable
{
    std::vector<QDate> dates;
    std::vector<int> hosts; // candidates of the group, or nobody
    std::vector<int> themes; // themes of the plan, or nobody
    std::vector<int> cost; // by cell, without the expert
    std::vector<std::vector<ExpertOption>> experts; // by date * themes + theme; never empty
    Kept kept;
    int empty = impossible; // cost of leaving the slot without a meeting
    bool locked = false;
    bool ordered = true; // whose turn it is matters here
    std::vector<char> given; // by host of this table: may go before others
    std::vector<char> able; // by candidate of the group: could host, so others wait for it

    int cells() const { return int(cost.size()); }
    int dateOf(int cell) const { return cell / int(hosts.size() * themes.size()); }
    int hostOf(int cell) const { return cell / int(themes.size()) % int(hosts.size()); }
    int themeOf(int cell) const { return cell % int(themes.size()); }
    int optionsOf(int cell) const { return dateOf(cell) * int(themes.size()) + themeOf(cell); }
    const std::vector<ExpertOption> &expertsOn(int date, int theme) const
    {
        return experts[std::size_t(date) * themes.size() + std::size_t(theme)];
    }
};

// Visits the cells in order with their date, host and theme: dividing for each of them takes longer
// than all else that is done with most.
template <typename Visit>
void eachCell(const SlotTable &slot, Visit visit)
{
    int cell = 0;
    for (int date = 0; date < int(slot.dates.size()); ++date) {
        for (int host = 0; host < int(slot.hosts.size()); ++host) {
            for (int theme = 0; theme < int(slot.themes.size()); ++theme)
                visit(cell++, date, host, theme);
        }
    }
}

// What two meetings in a row cost together: it falls apart into dates, hosts and themes.
struct StepTable
{
    int dates = 0; // of the later slot
    int hosts = 0;
    int themes = 0;
    std::vector<int> date; // earlier * dates + later
    std::vector<int> host;
    std::vector<int> theme;
};

// An expert's meetings in this group: so many are free, each further one costs.
struct ExpertUse
{
    int free = 0;
    int cost = 0;
    int wanted = 0; // slots of this group that could ask for the expert

    bool isScarce() const { return cost > 0 && wanted > free; } // so that the count matters
};

struct GroupTable
{
    int group = 0;
    int unit
        = 1; // costs here are this many times the rules' costs, so that prices may be fractions
    bool isWhole = true; // all plans cost whole units: no prices are on them
    std::vector<SlotTable> season;
    std::vector<int> turns; // by candidate: credited turns and locked meetings
    std::vector<int> themeLeft; // by theme of the plan: how often it may still come up
    std::vector<ExpertUse> experts; // by expert of the plan

    // What meetings in these two slots cost together, no meeting between them; from -1: the one
    // before the season. Made by `step` when first wanted.
    const StepTable &step(int from, int to) const;
    bool hasPrevious = false;
    // Some month stays empty for certain, so what two meetings around it cost together is worth
    // counting.
    bool countsOverEmpty = false;

    std::shared_ptr<std::map<std::pair<int, int>, StepTable>> steps;
    std::shared_ptr<const Plan> plan;
};

// Compiles one group of the plan. `unit` is chosen by unitFor().
GroupTable compile(const std::shared_ptr<const Plan> &plan, const Ability &ability, int group,
                   int unit);

// The finest unit in which all costs of the plan stay clear of overflow; 0: they do not even in
// whole ones.
int unitFor(const Plan &plan);

// Removes the cells that `keep` does not name, with the dates, hosts and themes that are then
// without cells.
using Keep = std::vector<std::vector<char>>; // by slot and cell
void shrink(GroupTable &table, const Keep &keep);

// The least that leaving a month empty costs.
int leastEmptyCost(const GroupTable &table);

// The cell of an evening that is in the table, whoever speaks.
int cellOf(const SlotTable &slot, const Evening &evening);

// The evening of a cell.
Evening eveningAt(const SlotTable &slot, int cell, int expert);

} // namespace kv::planning::solver
