// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "journal/entry.h"

namespace kv::journal {

// The Ed25519 key of a device (RFC 8032). It lives in a file of its own, never in the register, so
// a stolen backup cannot sign.
struct DeviceKey
{
    QByteArray publicKey; // 32 bytes
    QByteArray secretKey; // 64 bytes
};

// The key of a file, made there (readable by its owner alone) if there is none. KeyUnusable with
// its path.
Result<DeviceKey> deviceKey(const QString &path);

// A key from 32 bytes that are given: for the demo and for tests, which must repeat.
DeviceKey keyOfSeed(const QByteArray &seed);

// Fills in the digests, the id and the signature of an entry.
void seal(Entry &entry, const DeviceKey &key);

// Whether the digests, the id and the signature are those of its contents.
bool isAuthentic(const Entry &entry);

} // namespace kv::journal
