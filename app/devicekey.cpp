// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/devicekey.h"

#include <QStandardPaths>

namespace kv {

QString deviceKeyPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/kiertovuoro/device.key");
}

} // namespace kv
