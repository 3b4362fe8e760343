// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/casefile.h"

#include <QFile>

namespace kv::planning {

inline QString pathOfCase(const QString &name)
{
    return qEnvironmentVariable("KV_TEST_DATA") + QStringLiteral("/planning/") + name;
}

inline QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// A case of tests/data/planning, which is known to be readable.
inline Plan caseNamed(const QString &name)
{
    const auto plan = readCase(contentsOf(pathOfCase(name)));
    return plan ? *plan : Plan();
}

// A group of the nation's case alone, before anything was held or sent.
inline Plan freshGroup(int place)
{
    Plan plan = caseNamed(QStringLiteral("12-valtakunta-muutos.json"));
    plan.groups = {plan.groups.value(place)};
    for (Slot &slot : plan.groups.first().season) {
        slot.locked.reset();
        slot.sent.reset();
    }
    return plan;
}

} // namespace kv::planning
