// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// libFuzzer on one target, which the build names: KV_TARGET. It stops at the first law that breaks.
#include "fuzz/targets.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static kv::fuzz::KV_TARGET target;
    const QString broken
        = target.run(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!broken.isEmpty())
        qFatal("%s", qPrintable(broken));
    return 0;
}
