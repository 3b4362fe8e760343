// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/solver/tables.h"

#include "planning/ability.h"
#include "planning/constraints/constraints.h"

#include <algorithm>

namespace kv::planning::solver {
namespace {

std::optional<int> known(int index)
{
    return index == nobody ? std::nullopt : std::optional<int>(index);
}

int added(int sum, int cost)
{
    return sum >= impossible || cost >= impossible ? impossible : sum + cost;
}

// Fills the table of one slot from the rules that look at one meeting.
class SlotCompiler
{
public:
    SlotCompiler(const Plan &plan, int group, int slot, int unit)
        : m_plan(plan)
        , m_group(group)
        , m_slot(slot)
        , m_unit(unit)
        , m_at(plan.groups[group].season[slot])
    { }

    SlotTable compile(const std::vector<bool> &able)
    {
        for (const bool each : able)
            m_table.able.push_back(each);
        m_table.locked = m_at.locked.has_value();
        if (!m_table.locked)
            m_table.empty = emptyCost();
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

    int emptyCost() const
    {
        int sum = 0;
        for (const Constraint &rule : constraints()) {
            if (rule.shape == Constraint::Shape::OneMeeting && rule.countsEmpty)
                sum = added(sum, costOf(rule, Sitting(m_plan, m_group, m_slot, nullptr)));
        }
        return sum;
    }

    int costOf(const Constraint &rule, const Sitting &sitting) const
    {
        const int count = rule.one(sitting);
        if (count > 0 && rule.isHard())
            return impossible;
        return rule.costOf(m_plan.weights, count) * m_unit;
    }

    // What the rules that look at exactly these facets say of an evening.
    int costAt(Facets facets, const Evening &evening) const
    {
        int sum = 0;
        for (const Constraint &rule : constraints()) {
            if (rule.shape != Constraint::Shape::OneMeeting || rule.facets != facets
                || (rule.freeOnly && m_at.locked)
                || (!rule.isHard() && m_plan.weights.*rule.weight == 0))
                continue;
            sum = added(sum, costOf(rule, Sitting(m_plan, m_group, m_slot, &evening, facets)));
            if (sum >= impossible)
                break;
        }
        return sum;
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

    void fillExperts()
    {
        const int none = costAt(Facet::Expert, {});
        for (const QDate date : m_table.dates) {
            for (const int theme : m_table.themes) {
                std::vector<ExpertOption> options;
                addOption(options, date, theme, nobody, none);
                const int first = options.empty() ? impossible : options.front().cost;
                for (int expert = 0; expert < m_plan.experts.size(); ++expert) {
                    const int alone = expertCost(expert);
                    // Who costs no less than nobody is never needed, but for one who was told to
                    // come.
                    if (alone < impossible)
                        addOption(options, date, theme, expert, alone,
                                  wasTold(expert) ? impossible : first);
                }
                m_table.experts.push_back(std::move(options));
            }
        }
    }

    bool wasTold(int expert) const { return m_at.sent && m_at.sent->expert == expert; }

    int expertCost(int expert)
    {
        if (m_expertCost.empty()) {
            for (int each = 0; each < m_plan.experts.size(); ++each)
                m_expertCost.push_back(costAt(Facet::Expert, {{}, {}, {}, each}));
        }
        return m_expertCost[std::size_t(expert)];
    }

    void addOption(std::vector<ExpertOption> &options, QDate date, int theme, int expert, int cost,
                   int below = impossible) const
    {
        if (m_at.locked && known(expert) != m_at.locked->expert)
            return;
        cost = added(
            cost,
            costAt(Facets(Facet::Theme) | Facet::Expert, {{}, {}, known(theme), known(expert)}));
        if (cost >= below)
            return;
        cost = added(cost,
                     costAt(Facets(Facet::Date) | Facet::Expert, {date, {}, {}, known(expert)}));
        if (cost < below)
            options.push_back({expert, cost});
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
    int m_unit;
    const Slot &m_at;
    SlotTable m_table;
    std::vector<int> m_dateCost;
    std::vector<int> m_hostCost;
    std::vector<int> m_themeCost;
    std::vector<int> m_expertCost;
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
        keep.emplace_back();
        for (int cell = 0; cell < slot.cells(); ++cell) {
            const int theme = slot.themes[std::size_t(slot.themeOf(cell))];
            const bool isUsedUp
                = !slot.locked && theme != nobody && table.themeLeft[std::size_t(theme)] <= 0;
            keep.back().push_back(!isUsedUp && slot.cost[std::size_t(cell)] < impossible
                                  && !slot.experts[std::size_t(slot.optionsOf(cell))].empty());
        }
    }
    return keep;
}

void countThemes(GroupTable &table, const PlanGroup &group)
{
    table.themeLeft.assign(std::size_t(table.plan->themes.size()), int(group.season.size()));
    for (const Constraint &rule : constraints()) {
        if (rule.shape != Constraint::Shape::Limit)
            continue;
        table.themeLeft.assign(table.themeLeft.size(), rule.limit(group));
        for (int slot = 0; slot < group.season.size(); ++slot) {
            const auto &locked = group.season[slot].locked;
            if (!locked)
                continue;
            if (const auto key = rule.key(Sitting(*table.plan, table.group, slot, &*locked)))
                --table.themeLeft[std::size_t(*key)];
        }
    }
}

void countExperts(GroupTable &table, int unit)
{
    const Plan &plan = *table.plan;
    std::vector<int> uses(std::size_t(plan.experts.size()), 0);
    for (const PlanGroup &group : plan.groups) {
        for (const Slot &slot : group.season) {
            if (slot.locked && slot.locked->expert)
                ++uses[std::size_t(*slot.locked->expert)];
        }
    }
    for (const Constraint &rule : constraints()) {
        if (rule.shape != Constraint::Shape::ExpertLoad)
            continue;
        for (int expert = 0; expert < plan.experts.size(); ++expert) {
            int free = 0;
            const int before = rule.load(plan.experts[expert], uses[std::size_t(expert)]);
            while (free < 1000
                   && rule.load(plan.experts[expert], uses[std::size_t(expert)] + free + 1)
                       == before)
                ++free;
            table.experts.push_back({free, rule.costOf(plan.weights, 1) * unit, false});
        }
    }
    for (std::size_t expert = 0; expert < table.experts.size(); ++expert) {
        int wanted = 0;
        for (const SlotTable &slot : table.season) {
            const bool isWanted = !slot.locked
                && std::any_of(slot.experts.begin(), slot.experts.end(), [&](const auto &options) {
                       return std::any_of(options.begin(), options.end(),
                                          [&](const ExpertOption &option) {
                                              return option.expert == int(expert);
                                          });
                   });
            wanted += isWanted ? 1 : 0;
        }
        table.experts[expert].scarce
            = table.experts[expert].cost > 0 && wanted > table.experts[expert].free;
    }
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
    countThemes(table, ofGroup);
    dropHostsTooEarly(table);
    shrink(table, allPossible(table));
    countExperts(table, unit);
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
