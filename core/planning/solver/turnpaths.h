// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/solver/alive.h"

#include <vector>

// The shortest path through the slots of a group with the rotation kept to the letter: a state is
// a meeting and who has hosted by then. As who waits goes first, few such sets come about, and
// prices on the rotation, which leave the bound a twentieth below the best plan where few of those
// who wait can host, are not needed. Themes and experts stay with prices (state space relaxation:
// Christofides, Mingozzi and Toth, Networks 11, 1981).
namespace kv::planning::solver {

class TurnPaths
{
public:
    // Of the plans within `threshold` that leave no month empty. `guide` is complete.
    TurnPaths(const GroupTable &table, const Guide &guide, int threshold);
    // False: there would be too many states.
    bool isWhole() const { return m_isWhole; }

    // Makes `prices` of themes and experts the present ones: all below is at these.
    void price(Prices prices);
    // No plan is below this; `impossible` where there is none within the threshold.
    int bound() const;
    const Prices &prices() const { return m_guide.prices; }
    // Prices and priced costs; what completes a cell depends on the state, so it has no path.
    const Guide &guide() const { return m_guide; }
    // A cell for each slot.
    std::vector<int> shortest() const;
    // Leaves out the states that no plan within the threshold goes through.
    void fix(int threshold);

    // Who has hosted is a node of each slot; before the first slot there is the node 0.
    // The node after `host` (of the slot's table) hosts; nobody: it is not its turn.
    int next(int slot, int node, int host) const
    {
        return m_layers[std::size_t(slot)][std::size_t(node)].next[std::size_t(host)];
    }
    // The cells of the slot in which `host` leads to the node `after`.
    const AliveCells &cells(int slot, int after, int host) const
    {
        return m_layers[std::size_t(slot) + 1][std::size_t(after)].cells[std::size_t(host)];
    }
    // All cells of a slot that some state has, in order.
    std::vector<std::vector<int>> aliveCells() const;

private:
    struct Node
    {
        std::vector<int> next; // by host of the slot that follows
        std::vector<AliveCells> cells; // by host of the slot before: the states
    };
    using Layer = std::vector<Node>;
    friend class TurnPathsBuilder;

    // What the cheapest way to each state costs, itself left out; by node, host and place.
    using Reached = std::vector<std::vector<std::vector<int>>>;
    static void keepReached(Layer &layer, Reached &reached);
    int completion(int slot, int node, int cell) const;
    template <typename Visit>
    void eachStep(int slot, int node, int cell, Visit visit) const;

    const GroupTable &m_table;
    Guide m_guide;
    std::vector<Layer> m_layers; // after so many slots
    bool m_isWhole = true;
};

} // namespace kv::planning::solver
