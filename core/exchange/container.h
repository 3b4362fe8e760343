// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "journal/signature.h"

namespace kv::exchange {

// The outside of a .kvexchange file, format 1 (exchange.md 5); numbers big-endian:
//
//   8 bytes   8B 'K' 'V' 'X' 0D 0A 1A 0A
//   u32 1     u32 sealed slots: 0, room for later
//   passphrase slot: 16 salt, u32 operations, u32 bytes of memory (Argon2id), 24 nonce,
//             48 secretbox of the file key
//   24 bytes  header of the secretstream (XChaCha20-Poly1305)
//   chunks of 64 KiB + 17 with BLAKE2b of all that stands before them; the last one is marked
//   inside: 32 key of the sender's device | 64 Ed25519 over "KVX1-sign", that same BLAKE2b, and the
//             payload | payload
//
// libsodium is seen in container.cpp only.

inline constexpr qsizetype mostFileBytes = qsizetype(32) * 1024 * 1024;

// What one guess of a passphrase costs.
struct PassphraseCost
{
    quint32 operations = 3;
    quint32 memory = 64 * 1024 * 1024; // bytes
};

// What was inside, and the device that signed it.
struct Opened
{
    QByteArray payload;
    QByteArray sender;
};

// KeyUnusable where the system gives no memory or no chance.
Result<QByteArray> sealed(const QByteArray &payload, const journal::DeviceKey &key,
                          const QString &passphrase, const PassphraseCost &cost = {});

// Nothing of the content is looked at before all of it is authentic. NotAnExchangeFile,
// ExchangeTooNew, TooLarge, WrongPassphrase, ExchangeDamaged (cut short, changed, added to).
Result<Opened> opened(const QByteArray &file, const QString &passphrase, const QString &name);

// A number from the system, below the limit, for passphrases and file names.
quint32 drawn(quint32 limit);

} // namespace kv::exchange
