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

} // namespace kv::planning
