// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/solver/tables.h"

#include "planning/ability.h"
#include "planning/constraints/constraints.h"
#include "planning/solver/slotrules.h"
#include "planning/solver/uses.h"

#include <algorithm>

namespace kv::planning::solver {
namespace {

std::optional<int> known(int index)
{
    return index == nobody ? std::nullopt : std::optional<int>(index);
}

// Fills the table of one slot from the rules that look at one meeting.
class SlotCompiler
{
public:
    SlotCompiler(const Plan &plan, int group, int slot, int unit)
        : m_plan(plan)
        , m_group(group)
        , m_slot(slot)
        , m_at(plan.groups[group].season[slot])
        , m_rules(plan, group, slot, unit)
    { }

    SlotTable compile(const std::vector<bool> &able)
    {
        for (const bool each : able)
            m_table.able.push_back(each);
        m_table.locked = m_at.locked.has_value();
        if (!m_table.locked)
            m_table.empty = m_rules.costOfEmpty();
        listValues();
        fillCells();
        fillExperts();
        keepAsSent();
        for (const int host : m_table.hosts)
            m_table.given.push_back(host == nobody || isHostGiven(m_at, host));
        return std::move(m_table);
    }

private:
    const PlanGroup &group() const { return m_plan.groups[m_group]; }

    int costAt(Facets facets, const Evening &evening) const
    {
        return m_rules.costAt(facets, evening);
    }

    void listValues()
    {
        if (m_at.locked) {
            m_table.dates = {m_at.locked->date};
            m_table.hosts = {m_at.locked->host.value_or(nobody)};
            m_table.themes = {m_at.locked->theme.value_or(nobody)};
        } else {
            const QList<QDate> days = openDays(m_plan, m_group, m_slot);
            m_table.dates.assign(days.begin(), days.end());
            m_table.hosts.push_back(nobody);
            for (int host = 0; host < group().candidates.size(); ++host)
                m_table.hosts.push_back(host);
            m_table.themes = possibleThemes();
        }
        for (const QDate date : m_table.dates)
            m_dateCost.push_back(costAt(Facet::Date, {date, {}, {}, {}}));
        std::vector<int> hosts;
        for (const int host : m_table.hosts) {
            const int cost = costAt(Facet::Host, {{}, known(host), {}, {}});
            if (cost < impossible) {
                hosts.push_back(host);
                m_hostCost.push_back(cost);
            }
        }
        m_table.hosts = std::move(hosts);
        for (const int theme : m_table.themes)
            m_themeCost.push_back(costAt(Facet::Theme, {{}, {}, known(theme), {}}));
    }

    std::vector<int> possibleThemes() const
    {
        std::vector<int> themes(group().backlog.begin(), group().backlog.end());
        for (const Candidate &candidate : group().candidates)
            themes.insert(themes.end(), candidate.offers.begin(), candidate.offers.end());
        if (m_at.onlyTheme)
            themes.push_back(*m_at.onlyTheme);
        if (group().themeMayStayOpen)
            themes.push_back(nobody);
        std::sort(themes.begin(), themes.end());
        themes.erase(std::unique(themes.begin(), themes.end()), themes.end());
        return themes;
    }

    void fillCells()
    {
        const std::size_t hosts = m_table.hosts.size();
        const std::size_t themes = m_table.themes.size();
        std::vector<int> hostTheme;
        for (std::size_t host = 0; host < hosts; ++host) {
            for (std::size_t theme = 0; theme < themes; ++theme) {
                const Evening evening{
                    {}, known(m_table.hosts[host]), known(m_table.themes[theme]), {}};
                const int both = costAt(Facets(Facet::Host) | Facet::Theme, evening);
                hostTheme.push_back(added(added(m_hostCost[host], m_themeCost[theme]), both));
            }
        }
        m_table.cost.reserve(m_table.dates.size() * hosts * themes);
        const bool isChosen = m_at.volunteer || m_at.onlyDate || m_at.onlyTheme;
        for (std::size_t date = 0; date < m_table.dates.size(); ++date) {
            for (std::size_t host = 0; host < hosts; ++host) {
                Evening evening{m_table.dates[date], known(m_table.hosts[host]), {}, {}};
                const int there
                    = added(m_dateCost[date], costAt(Facets(Facet::Date) | Facet::Host, evening));
                for (std::size_t theme = 0; theme < themes; ++theme) {
                    int cost = added(there, hostTheme[host * themes + theme]);
                    if (isChosen && cost < impossible) {
                        evening.theme = known(m_table.themes[theme]);
                        cost = added(
                            cost,
                            costAt(Facets(Facet::Date) | Facet::Host | Facet::Theme, evening));
                    }
                    m_table.cost.push_back(cost);
                }
            }
        }
    }

    // What an expert costs falls apart into the expert alone, with a theme, and with a date.
    void fillExperts()
    {
        const std::vector<ExpertOption> all = possibleExperts();
        std::vector<std::vector<int>> withTheme; // by theme and place in `all`
        for (const int theme : m_table.themes) {
            withTheme.emplace_back();
            for (const ExpertOption &option : all)
                withTheme.back().push_back(
                    added(option.cost,
                          costAt(Facets(Facet::Theme) | Facet::Expert,
                                 {{}, {}, known(theme), known(option.expert)})));
        }
        for (const QDate date : m_table.dates) {
            std::vector<int> onDate; // by place in `all`
            for (const ExpertOption &option : all)
                onDate.push_back(costAt(Facets(Facet::Date) | Facet::Expert,
                                        {date, {}, {}, known(option.expert)}));
            for (const auto &costs : withTheme)
                m_table.experts.push_back(usefulOf(all, costs, onDate));
        }
    }

    // Nobody first, and everybody who may come to the slot at all.
    std::vector<ExpertOption> possibleExperts() const
    {
        std::vector<ExpertOption> possible;
        for (int expert = nobody; expert < int(m_plan.experts.size()); ++expert) {
            if (m_at.locked && known(expert) != m_at.locked->expert)
                continue;
            const int cost = costAt(Facet::Expert, {{}, {}, {}, known(expert)});
            if (cost < impossible)
                possible.push_back({expert, cost});
        }
        return possible;
    }

    // Who costs no less than nobody is never needed, but for one who was told to come.
    std::vector<ExpertOption> usefulOf(const std::vector<ExpertOption> &all,
                                       const std::vector<int> &withTheme,
                                       const std::vector<int> &onDate) const
    {
        std::vector<ExpertOption> useful;
        int below = impossible;
        for (std::size_t place = 0; place < all.size(); ++place) {
            const int expert = all[place].expert;
            const bool wasTold = m_at.sent && m_at.sent->expert == expert;
            const int cost = added(withTheme[place], onDate[place]);
            if (cost < (wasTold ? impossible : below))
                useful.push_back({expert, cost});
            if (expert == nobody)
                below = cost;
        }
        return useful;
    }

    // A rule over all four facets can only tell the evening that was sent from every other.
    void keepAsSent()
    {
        if (!m_at.sent || m_at.locked)
            return;
        const Evening &sent = *m_at.sent;
        Evening other = sent;
        other.date = sent.date.addDays(366);
        const int bonus = costAt(allFacets, other) - costAt(allFacets, sent);
        if (bonus == 0)
            return;
        m_table.kept.bonus = bonus;
        m_table.kept.expert = sent.expert.value_or(nobody);
        for (int cell = 0; cell < m_table.cells(); ++cell) {
            const Evening evening = eveningAt(m_table, cell, m_table.kept.expert);
            if (evening == sent)
                m_table.kept.cell = cell;
            if (m_table.cost[std::size_t(cell)] < impossible)
                m_table.cost[std::size_t(cell)] += bonus;
        }
    }

    const Plan &m_plan;
    int m_group;
    int m_slot;
    const Slot &m_at;
    SlotRules m_rules;
    SlotTable m_table;
    std::vector<int> m_dateCost;
    std::vector<int> m_hostCost;
    std::vector<int> m_themeCost;
};

// Who has so many turns that the months before the slot cannot bring the others level is out:
// everybody who could host there must have caught up first.
void dropHostsTooEarly(GroupTable &table)
{
    int freeBefore = 0;
    for (SlotTable &slot : table.season) {
        if (slot.locked)
            continue;
        const int themes = int(slot.themes.size());
        for (int cell = 0; cell < slot.cells(); ++cell) {
            const int at = slot.hostOf(cell);
            if (slot.given[std::size_t(at)])
                continue;
            const int turns = table.turns[std::size_t(slot.hosts[std::size_t(at)])];
            int behind = 0;
            for (std::size_t other = 0; other < slot.able.size(); ++other) {
                if (slot.able[other])
                    behind += std::max(0, turns - table.turns[other]);
            }
            if (behind > freeBefore)
                std::fill_n(slot.cost.begin() + cell, themes, impossible);
            cell += themes - 1;
        }
        ++freeBefore;
    }
}

Keep allPossible(const GroupTable &table)
{
    Keep keep;
    for (const SlotTable &slot : table.season) {
        std::vector<char> isLeft; // by theme
        for (const int theme : slot.themes)
            isLeft.push_back(slot.locked || theme == nobody
                             || table.themeLeft[std::size_t(theme)] > 0);
        keep.emplace_back();
        eachCell(slot, [&](int cell, int date, int, int theme) {
            keep.back().push_back(isLeft[std::size_t(theme)]
                                  && slot.cost[std::size_t(cell)] < impossible
                                  && !slot.expertsOn(date, theme).empty());
        });
    }
    return keep;
}

} // namespace

Evening eveningAt(const SlotTable &slot, int cell, int expert)
{
    return {slot.dates[std::size_t(slot.dateOf(cell))],
            known(slot.hosts[std::size_t(slot.hostOf(cell))]),
            known(slot.themes[std::size_t(slot.themeOf(cell))]), known(expert)};
}

GroupTable compile(const std::shared_ptr<const Plan> &plan, const Ability &ability, int group,
                   int unit)
{
    GroupTable table;
    table.group = group;
    table.unit = unit;
    table.plan = plan;
    table.steps = std::make_shared<std::map<std::pair<int, int>, StepTable>>();
    const PlanGroup &ofGroup = plan->groups[group];
    table.hasPrevious = ofGroup.previous.has_value();
    for (const Candidate &candidate : ofGroup.candidates)
        table.turns.push_back(candidate.turns);
    for (int slot = 0; slot < ofGroup.season.size(); ++slot) {
        const auto &locked = ofGroup.season[slot].locked;
        if (locked && locked->host)
            ++table.turns[std::size_t(*locked->host)];
        table.season.push_back(SlotCompiler(*plan, group, slot, unit)
                                   .compile(ability[std::size_t(group)][std::size_t(slot)]));
    }
    countThemes(table);
    dropHostsTooEarly(table);
    shrink(table, allPossible(table));
    countExperts(table);
    return table;
}

int unitFor(const Plan &plan)
{
    qint64 worst = 0;
    for (int group = 0; group < plan.groups.size(); ++group)
        worst = std::max(worst, worstCost(plan, group));
    for (int unit = 64; unit > 0; unit /= 2) {
        if (worst * unit < impossible / 4)
            return unit;
    }
    return 0;
}

} // namespace kv::planning::solver
