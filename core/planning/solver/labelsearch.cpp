// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/solver/labelsearch.h"

#include "planning/solver/labels.h"

#include <algorithm>
#include <tuple>

namespace kv::planning::solver {
namespace {

// So many part plans take so long to go on from that it is worth asking whether to.
constexpr int manyLabels = 25'000;

// How a label came about; all that is kept of a layer once the next is there.
struct Trace
{
    int parent = nobody;
    int choice = nobody;
    int expert = nobody;
};

template <int Capacity>
class Searcher
{
    using Label = solver::Label<Capacity>;
    using Layer = solver::Layer<Capacity>;

public:
    Searcher(const GroupTable &table, const RotationRows &rows, const Guide &guide,
             const LabelSearch &how, const Alive &alive, const CounterPlaces &places)
        : m_table(table)
        , m_rows(rows)
        , m_guide(guide)
        , m_how(how)
        , m_alive(alive)
        , m_places(places)
    {
        const auto maskOf = [](const std::vector<int> &mattering) {
            Counts<Capacity> mask;
            for (const int place : mattering)
                mask.fill(place);
            return mask;
        };
        for (std::size_t s = 0; s < table.season.size(); ++s) {
            m_hostsMatter.push_back(maskOf(places.hostsMatter[s]));
            m_spentMatters.push_back(maskOf(places.spentMatters[s]));
        }
        listEndingRows();
    }

    Searched run()
    {
        std::vector<Label> labels(1);
        labels[0].priced = -m_guide.priced.allowance;
        for (int slot = 0; slot < int(m_table.season.size()); ++slot) {
            auto next = expanded(labels, slot);
            if (!next || next->empty())
                return {{}, next.has_value() && !m_trimmed};
            labels = std::move(*next);
            m_traces.emplace_back();
            for (const Label &label : labels)
                m_traces.back().push_back({label.parent, label.choice, label.expert});
        }
        return {planOf(labels), !m_trimmed};
    }

private:
    bool isStopped() const { return m_how.stop && *m_how.stop && (*m_how.stop)(); }

    // A row with a price, at the slot where nothing can use it any more.
    struct EndingRow
    {
        int place = 0; // of the count
        int price = 0;
        int allowed = 0; // of a wait: the turns of who waits
    };
    struct Ending
    {
        std::vector<EndingRow> hosts;
        std::vector<EndingRow> waits;
        std::vector<EndingRow> spent;
    };

    void listEndingRows()
    {
        const Prices &prices = m_guide.prices;
        m_ending.resize(m_table.season.size());
        const auto add = [](std::vector<EndingRow> &to, int place, int price, int allowed) {
            if (place != nobody && price > 0)
                to.push_back({place, price, allowed});
        };
        for (std::size_t row = 0; row < m_rows.caps.size(); ++row) {
            const HostCap &cap = m_rows.caps[row];
            // After the last slot that looks at the count nobody keeps it, and nothing adds to it.
            int last = cap.slot;
            while (last > 0 && !m_places.hostCounts[std::size_t(last)][std::size_t(cap.candidate)])
                --last;
            add(m_ending[std::size_t(last)].hosts, m_places.hosts[std::size_t(cap.candidate)],
                prices.caps[row], cap.limit);
        }
        for (std::size_t row = 0; row < m_rows.waits.size(); ++row) {
            const Waiting &wait = m_rows.waits[row];
            add(m_ending[std::size_t(wait.slot)].waits, m_places.hosts[std::size_t(wait.candidate)],
                prices.waits[row], m_table.turns[std::size_t(wait.candidate)]);
        }
        const auto addSpent = [&](const auto &lastOf, const auto &placeOf, const auto &price,
                                  auto allowed) {
            for (std::size_t i = 0; i < lastOf.size(); ++i) {
                if (lastOf[i] != nobody)
                    add(m_ending[std::size_t(lastOf[i])].spent, placeOf[i], price[i], allowed(i));
            }
        };
        addSpent(m_places.lastOfTheme, m_places.themes, prices.themes,
                 [&](std::size_t theme) { return m_table.themeLeft[theme]; });
        addSpent(m_places.lastOfExpert, m_places.experts, prices.experts,
                 [&](std::size_t expert) { return m_table.experts[expert].free; });
    }

    // Nothing: too many labels, or stopped.
    std::optional<std::vector<Label>> expanded(const std::vector<Label> &labels, int s)
    {
        Layer layer;
        m_cutoff = m_how.threshold;
        for (int parent = 0; parent < int(labels.size()); ++parent) {
            if (parent % manyLabels == manyLabels - 1 && isStopped()) {
                m_trimmed = true;
                return {};
            }
            expand(labels[std::size_t(parent)], parent, s, layer);
            if (m_how.isBeam && layer.size() > 8 * m_how.width) {
                m_cutoff = std::min(m_cutoff, layer.trim(m_how.width));
                m_trimmed = true;
            } else if (!m_how.isBeam && layer.size() > m_how.width) {
                m_trimmed = true;
                return {};
            }
        }
        if (m_how.isBeam && layer.size() > m_how.width) {
            layer.trim(m_how.width);
            m_trimmed = true;
        }
        return layer.labels();
    }

    void expand(const Label &label, int parent, int s, Layer &layer)
    {
        const auto at = std::size_t(s);
        const SlotTable &slot = m_table.season[at];
        if (slot.empty < impossible && !m_how.turns)
            addEmpty(label, parent, s, layer);
        const StepRow row = stepRow(m_table, label.slot, label.cell, s);
        const int fewest = m_how.turns ? 0 : fewestTurns(label, slot);
        for (int host = 0; host < int(slot.hosts.size()); ++host) {
            const Next next
                = m_how.turns ? nextByPaths(label, s, host) : nextByCounts(label, s, host, fewest);
            if (!next.cells)
                continue;
            const int hostPair = row.ofHost(host);
            const int back = turnsGivenBack(label, s, host);
            const int room = m_cutoff - label.priced - hostPair - back;
            for (const AliveCell &alive : *next.cells) {
                if (alive.rest > room)
                    break; // all after it are dearer
                const int pair = row.ofDateAndTheme(alive.date, alive.theme);
                if (alive.rest + pair <= room)
                    addMeetings(label, parent, s, alive, {next.turns, hostPair + pair, back},
                                layer);
            }
        }
    }

    // What is known of a host's meeting before its cell and expert are.
    struct Coming
    {
        int turns = nobody;
        int pair = 0; // with the meeting before
        int givenBack = 0; // by rows of the rotation
    };

    // What a host may take, and who has hosted then.
    struct Next
    {
        const AliveCells *cells = nullptr; // absent: it is not the host's turn
        int turns = nobody;
    };

    Next nextByPaths(const Label &label, int s, int host) const
    {
        const int node = m_how.turns->next(s, label.turns, host);
        return node == nobody ? Next{} : Next{&m_how.turns->cells(s, node, host), node};
    }

    Next nextByCounts(const Label &label, int s, int host, int fewest) const
    {
        const auto at = std::size_t(host);
        const SlotTable &slot = m_table.season[std::size_t(s)];
        const int candidate = slot.hosts[at];
        if (!slot.locked && candidate != nobody && !slot.given[at]
            && turnsOf(label, candidate) > fewest)
            return {};
        return {&m_alive.ofHost[std::size_t(s)][at], nobody};
    }

    int turnsOf(const Label &label, int candidate) const
    {
        const int place = m_places.hosts[std::size_t(candidate)];
        return m_table.turns[std::size_t(candidate)]
            + (place == nobody ? 0 : label.hosts.at(place));
    }

    int fewestTurns(const Label &label, const SlotTable &slot) const
    {
        int fewest = impossible;
        for (int candidate = 0; candidate < int(slot.able.size()); ++candidate) {
            if (slot.able[std::size_t(candidate)])
                fewest = std::min(fewest, turnsOf(label, candidate));
        }
        return fewest;
    }

    void addEmpty(const Label &label, int parent, int s, Layer &layer)
    {
        Label next = label;
        next.parent = parent;
        next.choice = nobody;
        next.expert = nobody;
        next.cost += m_table.season[std::size_t(s)].empty;
        next.priced += m_table.season[std::size_t(s)].empty + turnsGivenBack(label, s, nobody)
            + spentGivenBack(next, s);
        next.bound = std::min(next.priced + m_guide.path.restAfterEmpty(s, next.slot, next.cell),
                              impossible);
        store(next, s, layer);
    }

    void addMeetings(const Label &label, int parent, int s, const AliveCell &alive,
                     const Coming &coming, Layer &layer)
    {
        const auto at = std::size_t(s);
        const int cell = alive.cell;
        const int after = alive.rest - m_guide.priced.costs[at][std::size_t(cell)];
        const SlotTable &slot = m_table.season[at];
        const int theme = slot.themes[std::size_t(slot.themeOf(cell))];
        const int themeAt
            = theme == nobody || slot.locked ? nobody : m_places.themes[std::size_t(theme)];
        if (themeAt != nobody && label.spent.at(themeAt) >= m_table.themeLeft[std::size_t(theme)])
            return;
        const auto host = std::size_t(slot.hostOf(cell));
        const int prices = slot.locked ? 0
                                       : m_guide.priced.hosts[at][host]
                + (theme == nobody ? 0 : m_guide.prices.themes[std::size_t(theme)]);
        for (const ExpertOption &option : slot.experts[std::size_t(slot.optionsOf(cell))]) {
            const bool isKept = cell == slot.kept.cell && option.expert == slot.kept.expert;
            const int own = slot.cost[std::size_t(cell)] - (isKept ? slot.kept.bonus : 0)
                + option.cost + coming.pair;
            // Experts' loads and their rows only add to it.
            if (label.priced + own + prices + coming.givenBack + after > m_cutoff)
                continue;
            Label next = label;
            next.parent = parent;
            next.slot = s;
            next.cell = cell;
            next.choice = cell;
            next.expert = option.expert;
            next.turns = coming.turns;
            next.cost += own;
            next.priced += own + prices + coming.givenBack;
            if (!slot.locked)
                countMeeting(next, slot.hosts[host], themeAt, option.expert);
            next.priced += spentGivenBack(next, s);
            next.bound = std::min(next.priced + after, impossible);
            store(next, s, layer);
        }
    }

    void countMeeting(Label &next, int candidate, int themeAt, int expert) const
    {
        if (candidate != nobody && m_places.hosts[std::size_t(candidate)] != nobody)
            next.hosts.add(m_places.hosts[std::size_t(candidate)]);
        if (themeAt != nobody)
            next.spent.add(themeAt);
        if (expert == nobody)
            return;
        const ExpertUse &use = m_table.experts[std::size_t(expert)];
        const int place = m_places.experts[std::size_t(expert)];
        next.priced += m_guide.prices.experts[std::size_t(expert)];
        if (place == nobody)
            return;
        if (next.spent.at(place) >= use.free) {
            // One too many costs in full; its price has been counted already.
            next.cost += use.cost;
            next.priced += use.cost - m_guide.prices.experts[std::size_t(expert)];
        }
        next.spent.add(place);
    }

    // What rows that end at this slot allowed and were not used for: the bound need not allow it
    // any more. `host` of the slot's table hosts, or nobody.
    int turnsGivenBack(const Label &label, int s, int host) const
    {
        const Ending &ending = m_ending[std::size_t(s)];
        const SlotTable &slot = m_table.season[std::size_t(s)];
        const int counted = host == nobody || slot.locked ? nobody : slot.hosts[std::size_t(host)];
        const int place = counted == nobody ? nobody : m_places.hosts[std::size_t(counted)];
        Counts<Capacity> after = label.hosts;
        if (place != nobody)
            after.add(place);
        int sum = 0;
        for (const EndingRow &row : ending.hosts)
            sum += row.price * std::max(0, row.allowed - after.at(row.place));
        const int turns = counted == nobody || slot.given[std::size_t(host)]
            ? -1
            : m_table.turns[std::size_t(counted)];
        for (const EndingRow &row : ending.waits)
            sum += row.price * std::max(0, label.hosts.at(row.place) - int(turns > row.allowed));
        return sum;
    }

    int spentGivenBack(const Label &after, int s) const
    {
        int sum = 0;
        for (const EndingRow &row : m_ending[std::size_t(s)].spent)
            sum += row.price * std::max(0, row.allowed - after.spent.at(row.place));
        return sum;
    }

    void store(Label &next, int s, Layer &layer) const
    {
        if (next.bound > m_cutoff)
            return;
        next.hosts.keepOnly(m_hostsMatter[std::size_t(s)]);
        next.spent.keepOnly(m_spentMatters[std::size_t(s)]);
        layer.add(next);
    }

    std::optional<GroupPlan> planOf(const std::vector<Label> &last) const
    {
        const auto best
            = std::min_element(last.begin(), last.end(), [](const Label &a, const Label &b) {
                  return std::tie(a.cost, a.parent, a.choice, a.expert)
                      < std::tie(b.cost, b.parent, b.choice, b.expert);
              });
        GroupPlan plan;
        plan.cost = best->cost;
        int at = int(best - last.begin());
        for (auto layer = m_traces.rbegin(); layer != m_traces.rend(); ++layer) {
            const Trace &trace = (*layer)[std::size_t(at)];
            plan.cells.push_back(trace.choice);
            plan.experts.push_back(trace.expert);
            at = trace.parent;
        }
        std::reverse(plan.cells.begin(), plan.cells.end());
        std::reverse(plan.experts.begin(), plan.experts.end());
        return plan;
    }

    const GroupTable &m_table;
    const RotationRows &m_rows;
    const Guide &m_guide;
    LabelSearch m_how;
    const Alive &m_alive;
    const CounterPlaces &m_places;
    std::vector<Counts<Capacity>> m_hostsMatter; // by slot
    std::vector<Counts<Capacity>> m_spentMatters;
    std::vector<std::vector<Trace>> m_traces; // by slot
    std::vector<Ending> m_ending; // by slot
    int m_cutoff = impossible;
    bool m_trimmed = false;
};

} // namespace

Searched search(const GroupTable &table, const RotationRows &rows, const Guide &guide,
                const LabelSearch &how)
{
    const Alive alive
        = how.turns ? Alive{how.turns->aliveCells(), {}} : aliveCells(table, guide, how.threshold);
    const CounterPlaces places = counterPlaces(table, alive.cells);
    if (places.most <= usualCapacity)
        return Searcher<usualCapacity>(table, rows, guide, how, alive, places).run();
    if (places.most <= largeCapacity)
        return Searcher<largeCapacity>(table, rows, guide, how, alive, places).run();
    if (places.most <= greatestCapacity)
        return Searcher<greatestCapacity>(table, rows, guide, how, alive, places).run();
    return {{}, false};
}

} // namespace kv::planning::solver
