// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/bundle.h"
#include "workspace/transfer.h"

namespace kv::ui {

// A file that is being received, as its assistant has it so far.
struct ReceiveDraft
{
    QString path;
    QByteArray bytes;
    QString passphrase; // that opened it
    std::optional<journal::Bundle> bundle; // once it is open
    workspace::MergeChoice choice;
    exchange::MergeReport whole; // with nothing left out
    exchange::MergeReport report; // as it would be now
};

} // namespace kv::ui
