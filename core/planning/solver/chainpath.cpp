// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/solver/chainpath.h"

#include <algorithm>

// The loops below are much of the time of planning: let the processor's wide registers help.
#if defined(__x86_64__) && defined(__linux__) && defined(__GNUC__) && !defined(__SANITIZE_ADDRESS__)
#define KV_WIDE __attribute__((target_clones("avx2", "default")))
#else
#define KV_WIDE
#endif

namespace kv::planning::solver {
namespace {

// into[i] = min(into[i], from[i] + cost), and never above `impossible`.
inline void relaxRow(int *into, const int *from, int cost, int size)
{
    for (int i = 0; i < size; ++i) {
        const int sum = from[i] + cost;
        into[i] = into[i] < sum ? into[i] : sum;
    }
}

// A table of costs, read from the side that is known: row by row, each filled up to a whole number
// of wide registers.
struct Turned
{
    int rows = 0;
    int columns = 0;
    int stride = 0; // from row to row
    std::vector<int> costs;
    int most = 0; // the dearest, or `impossible`

    const int *row(int x) const { return costs.data() + std::size_t(x) * std::size_t(stride); }
};

// For each block of `size` values of a table: the least of values[x] + costs(x, y), for each y.
KV_WIDE void relaxBlocks(const std::vector<int> &values, int size, const Turned &costs,
                         std::vector<int> &result)
{
    std::fill(result.begin(), result.end(), impossible);
    for (int x = 0; x < costs.rows; ++x) {
        for (int y = 0; y < costs.columns; ++y) {
            if (const int cost = costs.row(x)[y]; cost < impossible)
                relaxRow(result.data() + y * size, values.data() + x * size, cost, size);
        }
    }
}

// For each row of a table: the least of values[x] + costs(x, y) over all x of the row, for each y,
// in rows as long as `costs.stride`. No cost is below nought, so what is dearer than the least of
// the row with the dearest cost is nowhere the least.
KV_WIDE void relaxRows(const std::vector<int> &values, const Turned &costs,
                       std::vector<int> &result)
{
    std::fill(result.begin(), result.end(), impossible);
    const int *row = values.data();
    const int *end = row + values.size();
    for (int *into = result.data(); row < end; row += costs.rows, into += costs.stride) {
        int least = impossible;
        for (int x = 0; x < costs.rows; ++x)
            least = row[x] < least ? row[x] : least;
        const int limit = std::min(least + costs.most, impossible - 1);
        for (int x = 0; x < costs.rows; ++x) {
            if (row[x] <= limit)
                relaxRow(into, costs.row(x), row[x], costs.stride);
        }
    }
}

struct Shape
{
    int dates;
    int hosts;
    int themes;
};

Shape shapeOf(const SlotTable &slot)
{
    return {int(slot.dates.size()), int(slot.hosts.size()), int(slot.themes.size())};
}

enum class Direction
{
    Forward,
    Backward
};

Turned turned(const std::vector<int> &costs, int in, int out, Direction direction)
{
    constexpr int wide = 8;
    Turned result{in, out, (out + wide - 1) / wide * wide, {}, 0};
    result.costs.assign(std::size_t(in * result.stride), impossible);
    for (int x = 0; x < in; ++x) {
        for (int y = 0; y < out; ++y) {
            const int at = direction == Direction::Forward ? x * out + y : y * in + x;
            result.costs[std::size_t(x * result.stride + y)] = costs[std::size_t(at)];
            result.most = std::max(result.most, costs[std::size_t(at)]);
        }
    }
    return result;
}

// Rows and columns of each block of a table changed over; `stride` is from row to row of it.
std::vector<int> changedOver(const std::vector<int> &values, int rows, int columns, int stride)
{
    const int blocks = int(values.size()) / (rows * stride);
    std::vector<int> result(std::size_t(blocks * rows * columns));
    int *into = result.data();
    for (int block = 0; block < blocks; ++block) {
        const int *from = values.data() + block * rows * stride;
        for (int column = 0; column < columns; ++column) {
            for (int row = 0; row < rows; ++row)
                *into++ = from[row * stride + column];
        }
    }
    return result;
}

// The least of values[x] + step(x, y) over all x, for each y. Backward, y comes before x.
std::vector<int> relaxed(const std::vector<int> &values, Shape in, Shape out, const StepTable &step,
                         Direction direction)
{
    const auto size = std::size_t(out.dates * out.hosts * out.themes);
    if (values.empty() || size == 0)
        return std::vector<int>(size, impossible);
    const int block = in.hosts * in.themes;
    std::vector<int> byDate(std::size_t(out.dates * block));
    relaxBlocks(values, block, turned(step.date, in.dates, out.dates, direction), byDate);
    const Turned themes = turned(step.theme, in.themes, out.themes, direction);
    std::vector<int> byTheme(std::size_t(out.dates * in.hosts * themes.stride));
    relaxRows(byDate, themes, byTheme);
    const Turned hosts = turned(step.host, in.hosts, out.hosts, direction);
    std::vector<int> byHost(std::size_t(out.dates * out.themes * hosts.stride));
    relaxRows(changedOver(byTheme, in.hosts, out.themes, themes.stride), hosts, byHost);
    return changedOver(byHost, out.themes, out.hosts, hosts.stride);
}

int least(const std::vector<int> &values)
{
    return values.empty() ? impossible : *std::min_element(values.begin(), values.end());
}

void addInto(std::vector<int> &values, const std::vector<int> &costs)
{
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = std::min(values[i] + costs[i], impossible);
}

// Builds the path slot by slot. A single empty slot between two meetings is counted exactly where
// the table asks for it; longer gaps, and all of them elsewhere, leave out what the two cost
// together, which only lowers the bound.
class PathBuilder
{
public:
    PathBuilder(const GroupTable &table, const Costs &costs, ChainPath &path)
        : m_table(table)
        , m_costs(costs)
        , m_count(int(table.season.size()))
        , m_path(path)
    { }

    void buildForward()
    {
        const auto size = std::size_t(m_count);
        m_path.forward.resize(size);
        m_past.assign(size + 1, 0);
        m_gap.assign(size + 1, impossible);
        for (int slot = 0; slot < m_count; ++slot)
            goForward(slot);
        m_path.best = m_past.back();
    }

    void buildBackward()
    {
        const auto size = std::size_t(m_count);
        m_path.backward.resize(size);
        m_path.afterEmpty.resize(size);
        m_path.afterEmpties.assign(size, 0);
        for (int slot = m_count - 1; slot >= 0; --slot)
            goBackward(slot);
    }

private:
    const SlotTable &at(int slot) const { return m_table.season[std::size_t(slot)]; }

    // From the meeting of one slot, or from before the season, to each cell of a later one.
    std::vector<int> reached(int from, int to) const
    {
        if (from >= 0)
            return relaxed(m_path.forward[std::size_t(from)], shapeOf(at(from)), shapeOf(at(to)),
                           m_table.step(from, to), Direction::Forward);
        if (m_table.hasPrevious)
            return relaxed({0}, {1, 1, 1}, shapeOf(at(to)), m_table.step(-1, to),
                           Direction::Forward);
        return std::vector<int>(at(to).cost.size(), 0);
    }

    void goForward(int slot)
    {
        const auto s = std::size_t(slot);
        std::vector<int> reach = reached(slot - 1, slot);
        // Over an empty slot before; further back, whatever the meeting was.
        int over = slot > 0 ? m_gap[s] : impossible;
        if (slot > 0 && m_table.countsOverEmpty) {
            const auto single = reached(slot - 2, slot);
            const int empty = at(slot - 1).empty;
            for (std::size_t cell = 0; cell < reach.size(); ++cell)
                reach[cell] = std::min(reach[cell], std::min(single[cell] + empty, impossible));
            over = slot > 1 ? std::min(m_gap[s - 1] + empty, impossible) : impossible;
        }
        for (int &value : reach)
            value = std::min(value, over);
        addInto(reach, m_costs[s]);
        m_path.forward[s] = std::move(reach);
        m_gap[s + 1] = std::min(m_past[s] + at(slot).empty, impossible);
        m_past[s + 1] = std::min(least(m_path.forward[s]), m_gap[s + 1]);
    }

    // What a cell of the slot and all after it cost.
    std::vector<int> fromCell(int slot) const
    {
        std::vector<int> rest = m_path.backward[std::size_t(slot)];
        addInto(rest, m_costs[std::size_t(slot)]);
        return rest;
    }

    std::vector<int> before(int from, int to) const
    {
        return relaxed(fromCell(to), shapeOf(at(to)), shapeOf(at(from)), m_table.step(from, to),
                       Direction::Backward);
    }

    // The slot is empty: the rest, whatever was before.
    int restAfter(int slot) const
    {
        if (slot == m_count - 1)
            return 0;
        return std::min({least(fromCell(slot + 1)),
                         at(slot + 1).empty + m_path.afterEmpties[std::size_t(slot) + 1],
                         impossible});
    }

    void goBackward(int slot)
    {
        const auto s = std::size_t(slot);
        m_path.afterEmpties[s] = restAfter(slot);
        std::vector<int> &rest = m_path.backward[s];
        if (slot == m_count - 1) {
            rest.assign(at(slot).cost.size(), 0);
        } else {
            rest = before(slot, slot + 1);
            const int empty = at(slot + 1).empty;
            std::vector<int> &single = m_path.afterEmpty[s + 1];
            if (m_table.countsOverEmpty && slot + 2 < m_count) {
                const int longer
                    = std::min(at(slot + 2).empty + m_path.afterEmpties[s + 2], impossible);
                single = before(slot, slot + 2);
                for (int &value : single)
                    value = std::min(value, longer);
            }
            for (std::size_t cell = 0; cell < rest.size(); ++cell) {
                const int skipping
                    = empty + (single.empty() ? m_path.afterEmpties[s + 1] : single[cell]);
                rest[cell] = std::min({rest[cell], skipping, impossible});
            }
        }
    }

    const GroupTable &m_table;
    const Costs &m_costs;
    int m_count;
    ChainPath &m_path;
    std::vector<int> m_past; // by slot: the cheapest way to have come past all slots before it
    std::vector<int> m_gap; // the same, the slot before it empty
};

} // namespace

ChainPath forwardPath(const GroupTable &table, const Costs &costs)
{
    ChainPath path;
    PathBuilder(table, costs, path).buildForward();
    return path;
}

void addBackward(const GroupTable &table, const Costs &costs, ChainPath &path)
{
    PathBuilder(table, costs, path).buildBackward();
}

std::vector<int> shortestPath(const GroupTable &table, const Costs &costs, const ChainPath &path)
{
    const int last = int(table.season.size()) - 1;
    std::vector<int> cells(table.season.size(), nobody);
    int wanted = path.best; // what the part up to and including the slot must cost
    int after = nobody; // the next slot that has a meeting
    for (int s = last; s >= 0; --s) {
        const auto at = std::size_t(s);
        const auto &reach = path.forward[at];
        // Over a gap that the path did not count exactly, any meeting will do.
        const bool counts
            = after != nobody && (after == s + 1 || (after == s + 2 && table.countsOverEmpty));
        for (int cell = 0; cell < int(reach.size()) && cells[at] == nobody; ++cell) {
            if (reach[std::size_t(cell)] > wanted)
                continue; // no step is below nought
            const int step = counts
                ? stepCost(table.step(s, after), table.season[at], cell,
                           table.season[std::size_t(after)], cells[std::size_t(after)])
                : 0;
            if (step < impossible && reach[std::size_t(cell)] + step == wanted)
                cells[at] = cell;
        }
        if (cells[at] == nobody) {
            wanted -= table.season[at].empty;
            continue;
        }
        wanted = reach[std::size_t(cells[at])] - costs[at][std::size_t(cells[at])];
        after = s;
    }
    return cells;
}

} // namespace kv::planning::solver
