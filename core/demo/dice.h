// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entropy.h"

#include <utility>

namespace kv::demo {

// Chance for the demo: whole numbers only, so that every machine throws the same.
class Dice
{
public:
    explicit Dice(quint64 seed)
        : m_entropy(seed)
    { }

    Entropy &entropy() { return m_entropy; }

    // 0 … bound-1
    int below(int bound)
    {
        Q_ASSERT(bound > 0);
        return int(m_entropy.next() % quint64(bound));
    }

    // least … most
    int between(int least, int most) { return least + below(most - least + 1); }

    bool chance(int percent) { return below(100) < percent; }

    template <typename List>
    auto pick(const List &list)
    {
        return list[std::size_t(below(int(std::size(list))))];
    }

    template <typename List>
    void shuffle(List &list)
    {
        for (int i = int(list.size()) - 1; i > 0; --i)
            std::swap(list[i], list[below(i + 1)]);
    }

private:
    SeededEntropy m_entropy;
};

} // namespace kv::demo
