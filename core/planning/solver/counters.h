// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/solver/tables.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <vector>

namespace kv::planning::solver {

// Small counts packed sixteen to a word, so that part plans are compared at once. A count stops
// at 15.
template <int Capacity>
class Counts
{
public:
    int at(int index) const { return int(m_words[word(index)] >> shift(index) & 15u); }
    void add(int index)
    {
        if (at(index) < 7)
            m_words[word(index)] += quint64(1) << shift(index);
    }
    void fill(int index) { m_words[word(index)] |= quint64(15) << shift(index); }
    void keepOnly(const Counts &mask)
    {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_words[i] &= mask.m_words[i];
    }
    quint64 hash() const
    {
        quint64 sum = 0x9e3779b97f4a7c15u;
        for (const quint64 each : m_words) {
            sum ^= each;
            sum *= 0xff51afd7ed558ccdu;
            sum ^= sum >> 32;
        }
        return sum;
    }
    // No count above the other's.
    bool isWithin(const Counts &other) const
    {
        constexpr quint64 tops = 0x8888888888888888u;
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            if ((((other.m_words[i] | tops) - m_words[i]) & tops) != tops)
                return false;
        }
        return true;
    }
    // Word by word: as a whole it would be a call into the library, a tenth of all the time.
    bool operator==(const Counts &other) const
    {
        quint64 differing = 0;
        for (std::size_t i = 0; i < m_words.size(); ++i)
            differing |= m_words[i] ^ other.m_words[i];
        return differing == 0;
    }

private:
    static std::size_t word(int index) { return std::size_t(index) / 16; }
    static int shift(int index) { return index % 16 * 4; }

    std::array<quint64, Capacity / 16> m_words{};
};

// Nearly every group counts fewer things than the first two; a register may hold one that does not.
constexpr int usualCapacity = 32;
constexpr int largeCapacity = 96;
constexpr int greatestCapacity = 1024;

// Which hosts, themes and experts a group's part plans count, and how long each count matters.
struct CounterPlaces
{
    std::vector<int> hosts; // by candidate; nobody: not counted
    std::vector<int> themes; // by theme of the plan
    std::vector<int> experts; // by expert of the plan
    std::vector<std::vector<int>> hostsMatter; // by slot: places that later slots look at
    std::vector<std::vector<int>> spentMatters; // by slot, of themes and experts
    std::vector<std::vector<char>> hostCounts; // by slot and candidate: the slot looks at it
    std::vector<int> lastOfTheme; // by theme: the last slot it may come up in, or nobody
    std::vector<int> lastOfExpert;
    int most = 0; // places needed
};

// Of the cells in `alive` (by slot).
CounterPlaces counterPlaces(const GroupTable &table, const std::vector<std::vector<int>> &alive);

} // namespace kv::planning::solver
