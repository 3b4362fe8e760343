// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/solver/labelsearch.h"

#include "planning/solver/counters.h"

#include <algorithm>
#include <tuple>

namespace kv::planning::solver {
namespace {

// A part plan: its last meeting, its counters, what it costs, and what any plan from it costs at
// least.
struct Label
{
    int parent = nobody; // in the layer before
    int slot = -1; // of the last meeting; -1: none in this season
    int cell = nobody; // of the last meeting
    int choice = nobody; // cell taken in this layer's slot
    int expert = nobody; // taken with it
    int cost = 0; // by the rules
    int priced = 0; // with prices, less the allowance, with what ended rows did not use given back
    int bound = 0;
    Counts hosts; // turns taken
    Counts spent; // themes and experts used: fewer is never worse
};

// How a label came about; all that is kept of a layer once the next is there.
struct Trace
{
    int parent = nobody;
    int choice = nobody;
    int expert = nobody;
};

// The labels after one slot. One that another beats in every respect, with the same last meeting
// and the same turns taken, is left out: whatever completes it completes the other as well or
// better.
class Layer
{
public:
    Layer() { m_heads.assign(1024, nobody); }

    void add(const Label &label)
    {
        int looks = 0;
        for (int at = m_heads[headOf(label)]; at != nobody && looks < 200;
             at = m_next[std::size_t(at)]) {
            Label &other = m_labels[std::size_t(at)];
            if (other.slot != label.slot || other.cell != label.cell || other.hosts != label.hosts)
                continue;
            ++looks;
            if (other.cost <= label.cost && other.spent.isWithin(label.spent))
                return;
            if (label.cost <= other.cost && label.spent.isWithin(other.spent)) {
                other = label;
                return;
            }
        }
        m_labels.push_back(label);
        m_next.push_back(nobody);
        if (m_labels.size() > m_heads.size())
            rehash(m_heads.size() * 4);
        else
            link(int(m_labels.size()) - 1);
    }

    // Keeps the best by bound; returns the bound of the worst that stays.
    int trim(int width)
    {
        const auto isBetter = [](const Label &a, const Label &b) {
            return std::tie(a.bound, a.cost, a.parent, a.choice, a.expert)
                < std::tie(b.bound, b.cost, b.parent, b.choice, b.expert);
        };
        std::nth_element(m_labels.begin(), m_labels.begin() + width, m_labels.end(), isBetter);
        m_labels.resize(std::size_t(width));
        std::sort(m_labels.begin(), m_labels.end(), isBetter);
        m_next.assign(m_labels.size(), nobody);
        rehash(m_heads.size());
        return m_labels.back().bound;
    }

    const std::vector<Label> &labels() const { return m_labels; }
    int size() const { return int(m_labels.size()); }

private:
    std::size_t headOf(const Label &label) const
    {
        const quint64 last = quint64(label.slot + 1) * 1000003u + quint64(label.cell + 1);
        return std::size_t((label.hosts.hash() ^ last * 0x9e3779b97f4a7c15u)
                           & (m_heads.size() - 1));
    }
    void link(int index)
    {
        int &head = m_heads[headOf(m_labels[std::size_t(index)])];
        m_next[std::size_t(index)] = head;
        head = index;
    }
    void rehash(std::size_t size)
    {
        m_heads.assign(size, nobody);
        for (int index = 0; index < int(m_labels.size()); ++index)
            link(index);
    }

    std::vector<Label> m_labels;
    std::vector<int> m_next;
    std::vector<int> m_heads;
};

class Searcher
{
public:
    Searcher(const GroupTable &table, const RotationRows &rows, const Guide &guide,
             const LabelSearch &how)
        : m_table(table)
        , m_rows(rows)
        , m_guide(guide)
        , m_how(how)
    { }

    Searched run()
    {
        findAlive();
        m_places = counterPlaces(m_table, m_alive);
        if (!m_places.fits)
            return {{}, false};
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
    // The cells that a plan within the threshold can use.
    void findAlive()
    {
        const int limit = m_how.threshold >= impossible
            ? impossible
            : m_how.threshold + m_guide.priced.allowance;
        for (int s = 0; s < int(m_table.season.size()); ++s) {
            m_alive.emplace_back();
            const SlotTable &slot = m_table.season[std::size_t(s)];
            m_aliveOfHost.emplace_back(slot.hosts.size());
            for (int cell = 0; cell < slot.cells(); ++cell) {
                const int through = m_guide.path.through(s, cell);
                if (through >= impossible || through > limit)
                    continue;
                m_alive.back().push_back(cell);
                m_aliveOfHost.back()[std::size_t(slot.hostOf(cell))].push_back(cell);
            }
        }
    }

    // Nothing: too many labels.
    std::optional<std::vector<Label>> expanded(const std::vector<Label> &labels, int s)
    {
        Layer layer;
        m_cutoff = m_how.threshold;
        for (int parent = 0; parent < int(labels.size()); ++parent) {
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
        if (slot.empty < impossible)
            addEmpty(label, parent, s, layer);
        const StepTable *step
            = label.slot >= 0 || m_table.hasPrevious ? &m_table.step(label.slot, s) : nullptr;
        const int fewest = fewestTurns(label, slot);
        for (std::size_t host = 0; host < slot.hosts.size(); ++host) {
            const int candidate = slot.hosts[host];
            if (!slot.locked && candidate != nobody && !slot.given[host]
                && turnsOf(label, candidate) > fewest)
                continue;
            for (const int cell : m_aliveOfHost[at][host]) {
                const int pair = step ? pairCost(*step, label, slot, cell) : 0;
                if (pair >= impossible)
                    continue;
                const int rest = m_guide.path.backward[at][std::size_t(cell)];
                if (label.priced + pair + m_guide.priced.costs[at][std::size_t(cell)] + rest
                    <= m_cutoff)
                    addMeetings(label, parent, s, cell, pair, layer);
            }
        }
    }

    int pairCost(const StepTable &step, const Label &label, const SlotTable &slot, int cell) const
    {
        if (label.slot >= 0)
            return stepCost(step, m_table.season[std::size_t(label.slot)], label.cell, slot, cell);
        return step.date[std::size_t(slot.dateOf(cell))] + step.host[std::size_t(slot.hostOf(cell))]
            + step.theme[std::size_t(slot.themeOf(cell))];
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
        next.priced += m_table.season[std::size_t(s)].empty + givenBack(label, next, s, nobody);
        next.bound = std::min(next.priced + m_guide.path.restAfterEmpty(s, next.slot, next.cell),
                              impossible);
        store(next, s, layer);
    }

    void addMeetings(const Label &label, int parent, int s, int cell, int pair, Layer &layer)
    {
        const auto at = std::size_t(s);
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
                + option.cost + pair;
            Label next = label;
            next.parent = parent;
            next.slot = s;
            next.cell = cell;
            next.choice = cell;
            next.expert = option.expert;
            next.cost += own;
            next.priced += own + prices;
            if (!slot.locked)
                countMeeting(next, slot.hosts[host], themeAt, option.expert);
            next.priced += givenBack(label, next, s,
                                     slot.locked || slot.given[host] ? nobody : slot.hosts[host]);
            next.bound
                = std::min(next.priced + m_guide.path.backward[at][std::size_t(cell)], impossible);
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
    // any more.
    int givenBack(const Label &before, const Label &after, int s, int host) const
    {
        int sum = 0;
        for (std::size_t row = 0; row < m_rows.caps.size(); ++row) {
            const HostCap &cap = m_rows.caps[row];
            const int place = m_places.hosts[std::size_t(cap.candidate)];
            if (cap.slot == s && m_guide.prices.caps[row] > 0 && place != nobody)
                sum += m_guide.prices.caps[row] * std::max(0, cap.limit - after.hosts.at(place));
        }
        for (std::size_t row = 0; row < m_rows.waits.size(); ++row) {
            const Waiting &wait = m_rows.waits[row];
            const int place = m_places.hosts[std::size_t(wait.candidate)];
            if (wait.slot != s || m_guide.prices.waits[row] == 0 || place == nobody)
                continue;
            const bool isAbove = host != nobody
                && m_table.turns[std::size_t(host)] > m_table.turns[std::size_t(wait.candidate)];
            sum += m_guide.prices.waits[row] * std::max(0, before.hosts.at(place) - int(isAbove));
        }
        for (std::size_t theme = 0; theme < m_places.lastOfTheme.size(); ++theme) {
            const int place = m_places.themes[theme];
            if (m_places.lastOfTheme[theme] == s && m_guide.prices.themes[theme] > 0
                && place != nobody)
                sum += m_guide.prices.themes[theme]
                    * std::max(0, m_table.themeLeft[theme] - after.spent.at(place));
        }
        for (std::size_t expert = 0; expert < m_places.lastOfExpert.size(); ++expert) {
            const int place = m_places.experts[expert];
            if (m_places.lastOfExpert[expert] == s && m_guide.prices.experts[expert] > 0
                && place != nobody)
                sum += m_guide.prices.experts[expert]
                    * std::max(0, m_table.experts[expert].free - after.spent.at(place));
        }
        return sum;
    }

    void store(Label &next, int s, Layer &layer) const
    {
        if (next.bound > m_cutoff)
            return;
        next.hosts.keepOnly(m_places.hostsMatter[std::size_t(s)]);
        next.spent.keepOnly(m_places.spentMatters[std::size_t(s)]);
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
    CounterPlaces m_places;
    std::vector<std::vector<int>> m_alive; // by slot
    std::vector<std::vector<std::vector<int>>> m_aliveOfHost; // by slot and host of the slot
    std::vector<std::vector<Trace>> m_traces; // by slot
    int m_cutoff = impossible;
    bool m_trimmed = false;
};

} // namespace

Searched search(const GroupTable &table, const RotationRows &rows, const Guide &guide,
                const LabelSearch &how)
{
    return Searcher(table, rows, guide, how).run();
}

} // namespace kv::planning::solver
