// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace kv {

// Where chance comes from: ids and salts. Tests and the demo pass a seeded one.
class Entropy
{
public:
    virtual ~Entropy() = default;
    virtual quint64 next() = 0;
};

class SystemEntropy final : public Entropy
{
public:
    quint64 next() override;
};

// The same seed gives the same sequence on every machine (SplitMix64, Steele, Lea and Flood 2014).
class SeededEntropy final : public Entropy
{
public:
    explicit SeededEntropy(quint64 seed)
        : m_state(seed)
    { }
    quint64 next() override;

private:
    quint64 m_state;
};

} // namespace kv
