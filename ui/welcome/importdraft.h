// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/companyimport.h"
#include "operations/companyoperations.h"

namespace kv::ui {

// An import as its assistant has it so far.
struct ImportDraft
{
    QString source; // name of the file; empty: pasted
    exchange::Sheet sheet;
    exchange::ColumnMapping mapping;
    exchange::ImportOptions options;
    exchange::ImportPreview preview;
    QList<operations::HostedBefore> hosted; // ticked by hand
};

} // namespace kv::ui
