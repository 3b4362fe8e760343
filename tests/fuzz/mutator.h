// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QRandomGenerator>

namespace kv::fuzz {

// Spoils good bytes, the same way for the same seed: bits, bytes that numbers end at, pieces left
// out, doubled, moved, and pieces of another input.
class Mutator
{
public:
    Mutator(quint32 seed, QList<QByteArray> seeds)
        : m_random(seed)
        , m_seeds(std::move(seeds))
    { }

    QByteArray next()
    {
        QByteArray bytes = any();
        for (int times = 1 + below(4); times > 0; --times)
            spoil(bytes);
        return bytes;
    }

private:
    int below(qsizetype limit) { return limit > 0 ? int(m_random.bounded(quint32(limit))) : 0; }
    const QByteArray &any() { return m_seeds.at(below(m_seeds.size())); }

    void spoil(QByteArray &bytes)
    {
        static constexpr char edges[] = {'\x00', '\x01', '\x17', '\x1b', '\x3b', '\x5f', '\x7f',
                                         '\x80', '\xfb', '\xff', ';',    '"',    '\n',   '\r'};
        if (bytes.isEmpty())
            bytes = any();
        const int at = below(bytes.size());
        const int length = 1 + below(qMin(bytes.size() - at, qsizetype(40)));
        switch (below(8)) {
        case 0:
            bytes[at] = char(bytes.at(at) ^ (1 << below(8)));
            return;
        case 1:
            bytes[at] = edges[below(sizeof edges)];
            return;
        case 2:
            bytes[at] = char(bytes.at(at) + below(5) - 2);
            return;
        case 3:
            bytes.remove(at, length);
            return;
        case 4:
            bytes.insert(at, bytes.mid(at, length));
            return;
        case 5:
            bytes.insert(below(bytes.size()), bytes.mid(at, length));
            return;
        case 6:
            bytes.truncate(at);
            return;
        case 7: {
            const QByteArray &other = any();
            const int from = below(other.size());
            bytes.insert(at, other.mid(from, 1 + below(200)));
            return;
        }
        }
    }

    QRandomGenerator m_random;
    QList<QByteArray> m_seeds;
};

} // namespace kv::fuzz
