// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <map>

namespace kv::harness {

// The files of a folder: what a disk holds.
using Disk = std::map<QString, QByteArray>;

// Lets SQLite work on a disk in memory, under the name "kvmemory". At most one may live.
class MemoryVfs
{
public:
    MemoryVfs();
    ~MemoryVfs();
    MemoryVfs(const MemoryVfs &) = delete;
    MemoryVfs &operator=(const MemoryVfs &) = delete;

    // The disk it works on. Must not change while a connection is open.
    Disk &disk();
};

} // namespace kv::harness
