// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFileInfo>

namespace kv::test {

// A pattern of a temporary folder for those who write much: in memory where there is room.
inline QString scratch()
{
    const QFileInfo memory(QStringLiteral("/dev/shm"));
    const QString folder
        = memory.isDir() && memory.isWritable() ? memory.filePath() : QDir::tempPath();
    return folder + QStringLiteral("/kiertovuoro-XXXXXX");
}

} // namespace kv::test
