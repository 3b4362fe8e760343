// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <rapidcheck.h>

#include <functional>
#include <vector>

namespace kv::test {

// A list without a half, a quarter, … of it: long ones get short in few steps.
template <typename Act>
class WithoutPieces
{
public:
    explicit WithoutPieces(std::vector<Act> acts)
        : m_acts(std::move(acts))
        , m_piece(m_acts.size() / 2)
    { }
    rc::Maybe<std::vector<Act>> operator()()
    {
        if (m_piece == 0)
            return rc::Nothing;
        const auto begin = m_acts.begin() + std::ptrdiff_t(m_at);
        const auto end = m_acts.begin() + std::ptrdiff_t(std::min(m_acts.size(), m_at + m_piece));
        std::vector<Act> fewer(m_acts.begin(), begin);
        fewer.insert(fewer.end(), end, m_acts.end());
        m_at += m_piece;
        if (m_at >= m_acts.size()) {
            m_at = 0;
            m_piece /= 2;
        }
        return fewer;
    }

private:
    std::vector<Act> m_acts;
    std::size_t m_piece;
    std::size_t m_at = 0;
};

// The fewest of these acts, in their order, that still break what all of them break, as rapidcheck
// finds them: none of what is left, nor any run of them, can be left out.
template <typename Act>
std::vector<Act> smallest(const std::vector<Act> &acts,
                          const std::function<bool(const std::vector<Act> &)> &breaks)
{
    using Acts = std::vector<Act>;
    const std::size_t few = 40; // to try each run of more takes too long
    const auto tree = rc::shrinkable::shrinkRecur(Acts(acts), [few](const Acts &each) {
        auto pieces = rc::makeSeq<WithoutPieces<Act>>(each);
        return each.size() > few
            ? pieces
            : rc::seq::concat(std::move(pieces), rc::shrink::removeChunks(each));
    });
    return rc::shrinkable::findLocalMin(tree, breaks).first;
}

} // namespace kv::test
