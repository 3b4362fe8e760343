// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demofile.h"

#include "workspace/workspace.h"

#include <QFile>

namespace kv {

Done makeDemoFile(const QString &path, const demo::DemoSize &size)
{
    const demo::DemoClock clock;
    SeededEntropy entropy(size.seed);
    auto file = workspace::Workspace::create(
        path, {clock, entropy, {}, {}, demo::demoKeySeed(size.seed)});
    if (!file)
        return file.error();
    const auto commit = [&file](const Operation &step) -> Done {
        const auto committed = (*file)->commit(step);
        return committed ? Done() : Done(committed.error());
    };
    const Done made = demo::makeDemoRegion(size, commit);
    file->reset();
    if (!made)
        QFile::remove(path);
    return made;
}

} // namespace kv
