// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/network.h"

#include <vector>

namespace kv::journal {

// One thing that happens: somebody edits, or is told what another has. Each has its own chance, so
// that it is much the same when others before it are left out.
struct Act
{
    int who = 0;
    int from = -1; // who tells; negative: nobody, it is an edit
    int percent = 0; // of what they have
    quint64 chance = 0;
};

// What happens in a network, from a seed.
struct History
{
    quint64 seed = 0;
    int replicas = 2;
    int records = 4;
    std::vector<Act> acts;
    Signing signing = Signing::No;
};

History historyOf(quint64 seed); // a short one, in which not everybody is told everything
History yearsOf(quint64 seed, int edits); // a long one of many records

Network played(const History &history, Defect defect = Defect::None);

// All that anybody has in a network, each entry as fully as anybody knows it.
QList<Entry> everythingIn(const Network &network);

// The acts that matter to a law that breaks.
using Law = std::function<bool(Network)>;
History smallest(History history, const Law &law, Defect defect = Defect::None);

// Its seed, and each act with what it wrote.
QString inWords(const History &history, Defect defect = Defect::None);

} // namespace kv::journal
