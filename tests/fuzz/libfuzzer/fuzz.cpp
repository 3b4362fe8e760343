// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// libFuzzer on one target: KV_TARGET names it. It stops at the first law that breaks, or where the
// sanitizers do. Two of the names are of careless readers: to let one of them pass is to fuzz
// nothing.
#include "fuzz/targets.h"

#include <algorithm>
#include <cstring>

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t *data, std::size_t size, std::size_t most);

namespace {

using namespace kv;
using namespace kv::fuzz;

struct Target
{
    Seeds seeds;
    std::function<Law(const QByteArray &)> run;
};

template <typename T>
Target targetOf(T made)
{
    const auto shared = std::make_shared<T>(std::move(made));
    return {shared->seeds(), [shared](const QByteArray &bytes) { return shared->run(bytes); }};
}

// Does not mind what follows.
Result<journal::Bundle> readInPart(const QByteArray &bytes)
{
    auto bundle = exchange::parsePayload(bytes, {});
    for (qsizetype cut = 1; !bundle && cut < 40 && cut < bytes.size(); ++cut)
        bundle = exchange::parsePayload(bytes.chopped(cut), {});
    return bundle;
}

// Takes as many bytes as a string says it has, where fewer may be there.
Result<journal::Bundle> readBeyond(const QByteArray &bytes)
{
    // As long as they are and no longer, so that the sanitizer sees their end.
    const std::vector<char> exact(bytes.begin(), bytes.end());
    for (std::size_t at = 0; at + 1 < exact.size(); ++at) {
        if (exact[at] != '\x58') // a byte string with a byte of length
            continue;
        const std::size_t length = uchar(exact[at + 1]);
        std::vector<char> string(length);
        if (length > 0)
            std::memcpy(string.data(), exact.data() + at + 2, length);
        at += 1 + length;
    }
    return exchange::parsePayload(bytes, {});
}

Target targetNamed(const QByteArray &name)
{
    if (name == "container")
        return targetOf(ContainerTarget());
    if (name == "payload")
        return targetOf(PayloadTarget());
    if (name == "merge")
        return {MergeTarget().seeds(), [](const QByteArray &bytes) {
                    static MergeTarget made;
                    return made.run(bytes);
                }};
    if (name == "list")
        return targetOf(ListTarget());
    if (name == "carelessLaw")
        return targetOf(PayloadTarget(readInPart));
    if (name == "carelessMemory")
        return targetOf(PayloadTarget(readBeyond));
    qFatal("KV_TARGET is none of container, payload, merge, list, carelessLaw, carelessMemory");
}

const Target &target()
{
    static const Target named = targetNamed(qgetenv("KV_TARGET"));
    return named;
}

} // namespace

// Begins with whole files: what is spoiled from nothing never gets beyond the first bytes.
extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t *data, std::size_t size,
                                               std::size_t most, unsigned int seed)
{
    const Seeds &seeds = target().seeds;
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
    const Law broken
        = target().run(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!broken.isEmpty())
        qFatal("%s", qPrintable(broken));
    return 0;
}
