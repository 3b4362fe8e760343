// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/signature.h"
#include "workspace/workspace.h"

namespace kv::storage {
class Store;
}

namespace kv::workspace {

// What is under a workspace: seen by this module alone.
struct Workspace::Disk
{
    std::unique_ptr<storage::Store> store;
    journal::DeviceKey key;
};

} // namespace kv::workspace
