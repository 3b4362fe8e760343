// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/history.h"

#include "support/smallest.h"

namespace kv::journal {
namespace {

void happen(Network &network, const Act &act)
{
    network.setChance(act.chance);
    if (act.from < 0)
        network.edit(act.who);
    else
        network.tell(act.from, act.who, act.percent);
}

Network beginning(const History &history, Defect defect)
{
    return Network(history.seed, history.replicas, history.records, defect, history.signing);
}

QString inWords(const RegisterValue &values)
{
    QStringList texts;
    for (const Value &value : values) {
        const auto *text = std::get_if<QString>(&value);
        const auto *number = std::get_if<qint64>(&value);
        texts.append(text ? *text : number ? QString::number(*number) : QStringLiteral("–"));
    }
    return texts.join(u'/');
}

} // namespace

History historyOf(quint64 seed)
{
    SeededEntropy entropy(seed);
    const auto below = [&](int limit) { return int(entropy.next() % quint64(limit)); };
    History history{seed, 2 + below(5), 4, {}, Signing::No};
    const int acts = 15 + below(30);
    for (int i = 0; i < acts; ++i) {
        const int who = below(history.replicas);
        const int from = below(100) < 70 ? -1 : below(history.replicas);
        history.acts.push_back({who, from, 60, entropy.next()});
    }
    return history;
}

History yearsOf(quint64 seed, int edits)
{
    SeededEntropy entropy(seed);
    const auto below = [&](int limit) { return int(entropy.next() % quint64(limit)); };
    History history{seed, 2 + below(5), 30, {}, Signing::No};
    while (edits > 0) {
        const int who = below(history.replicas);
        const int from = below(100) < 95 ? -1 : below(history.replicas);
        edits -= from < 0 ? 1 : 0;
        history.acts.push_back({who, from, 90, entropy.next()});
    }
    return history;
}

Network played(const History &history, Defect defect)
{
    Network network = beginning(history, defect);
    for (const Act &act : history.acts)
        happen(network, act);
    network.setChance(history.seed);
    return network;
}

QList<Entry> everythingIn(const Network &network)
{
    QHash<Digest, Entry> all;
    for (const Network::Replica &replica : network.replicas) {
        for (const Entry &entry : replica.entries)
            unite(all, entry);
    }
    return all.values();
}

History smallest(History history, const Law &law, Defect defect)
{
    const std::vector<Act> all = history.acts;
    history.acts = test::smallest<Act>(all, [&](const std::vector<Act> &acts) {
        history.acts = acts;
        return !law(played(history, defect));
    });
    return history;
}

QString inWords(const History &history, Defect defect)
{
    QStringList lines{QStringLiteral("seed %1, %2 advisors, the smallest history found has %3 acts")
                          .arg(history.seed)
                          .arg(history.replicas)
                          .arg(history.acts.size())};
    Network network = beginning(history, defect);
    for (const Act &act : history.acts) {
        happen(network, act);
        if (act.from >= 0) {
            lines.append(QStringLiteral("%1 is told %2 % of what %3 has")
                             .arg(act.who)
                             .arg(act.percent)
                             .arg(act.from));
            continue;
        }
        const EntryChange &change = network.newest();
        lines.append(QStringLiteral("%1 writes %2 %3 %4 = %5")
                         .arg(act.who)
                         .arg(change.entity, change.record.toString(QUuid::Id128).left(4),
                              change.reg, inWords(change.after)));
    }
    return lines.join(u'\n');
}

} // namespace kv::journal
