// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// libFuzzer on one target, which the build names: KV_TARGET. It stops at the first law that breaks.
#include "fuzz/targets.h"

#include <algorithm>

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t *data, std::size_t size, std::size_t most);

namespace {

kv::fuzz::KV_TARGET &target()
{
    static kv::fuzz::KV_TARGET made;
    return made;
}

} // namespace

// Begins with whole files: what is spoiled from nothing never gets beyond the first bytes.
extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t *data, std::size_t size,
                                               std::size_t most, unsigned int seed)
{
    static const QList<QByteArray> seeds = target().seeds();
    const std::size_t few = 16;
    if (size < few && !seeds.isEmpty()) {
        const QByteArray &whole = seeds.at(qsizetype(seed) % seeds.size());
        size = std::min(most, std::size_t(whole.size()));
        std::copy_n(whole.constData(), size, data);
    }
    return LLVMFuzzerMutate(data, size, most);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString broken
        = target().run(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!broken.isEmpty())
        qFatal("%s", qPrintable(broken));
    return 0;
}
