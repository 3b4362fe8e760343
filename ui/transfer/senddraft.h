// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exportplan.h"
#include "exchange/plainfiles.h"

namespace kv::ui {

// What is being sent, as its assistant has it so far.
struct SendDraft
{
    bool hasProgram = true; // the receiver: else lists and a calendar go
    exchange::ExportRequest request;
    std::optional<exchange::ExportPlan> plan;
    QList<exchange::PlainFile> files; // for a receiver without the program
    QString passphrase;
    QString folder; // where it is written
    QString name; // of the file, or of the folder of lists
};

} // namespace kv::ui
