// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/solver/counters.h"

#include <algorithm>
#include <tuple>
#include <vector>

// Part plans and the layer of them after one slot: see labelsearch.h. `Capacity` is how many things
// they count.
namespace kv::planning::solver {

// A part plan: its last meeting, its counters, what it costs, and what any plan from it costs at
// least.
template <int Capacity>
struct Label
{
    int parent = nobody; // in the layer before
    int slot = -1; // of the last meeting; -1: none in this season
    int cell = nobody; // of the last meeting
    int choice = nobody; // cell taken in this layer's slot
    int expert = nobody; // taken with it
    int turns = 0; // node of the paths by turns, where these guide the search
    int cost = 0; // by the rules
    int priced = 0; // with prices, less the allowance, with what ended rows did not use given back
    int bound = 0;
    Counts<Capacity> hosts; // turns taken
    Counts<Capacity> spent; // themes and experts used: fewer is never worse
};

// The labels after one slot. One that another beats in every respect, with the same last meeting
// and the same turns taken, is left out: whatever completes it completes the other as well or
// better.
template <int Capacity>
class Layer
{
    using Label = solver::Label<Capacity>;

public:
    Layer() { m_heads.assign(1024, nobody); }

    void add(const Label &label)
    {
        const quint64 hash = hashOf(label);
        int looks = 0;
        for (int at = m_heads[headOf(hash)]; at != nobody && looks < 60;
             at = m_entries[std::size_t(at)].next) {
            if (m_entries[std::size_t(at)].hash != hash)
                continue;
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
        m_entries.push_back({hash, nobody});
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
        m_entries.clear();
        for (const Label &label : m_labels)
            m_entries.push_back({hashOf(label), nobody});
        rehash(m_heads.size());
        return m_labels.back().bound;
    }

    const std::vector<Label> &labels() const { return m_labels; }
    int size() const { return int(m_labels.size()); }

private:
    // Where a label stands in the chains of its like.
    struct Entry
    {
        quint64 hash = 0;
        int next = nobody;
    };

    static quint64 hashOf(const Label &label)
    {
        const quint64 last = quint64(label.slot + 1) * 1000003u + quint64(label.cell + 1);
        return label.hosts.hash() ^ last * 0x9e3779b97f4a7c15u;
    }
    std::size_t headOf(quint64 hash) const
    {
        return std::size_t((hash ^ hash >> 32) & (m_heads.size() - 1));
    }
    void link(int index)
    {
        Entry &entry = m_entries[std::size_t(index)];
        int &head = m_heads[headOf(entry.hash)];
        entry.next = head;
        head = index;
    }
    void rehash(std::size_t size)
    {
        m_heads.assign(size, nobody);
        for (int index = 0; index < int(m_labels.size()); ++index)
            link(index);
    }

    std::vector<Label> m_labels;
    std::vector<Entry> m_entries; // by label
    std::vector<int> m_heads;
};

} // namespace kv::planning::solver
