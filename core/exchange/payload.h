// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "journal/bundle.h"

namespace kv::exchange {

// The content of an exchange file as canonical CBOR:
//
//   ["kvx", 1, schema, oldest reader, clock, scope, devices, operations]
//   scope      [code, [group …], from, until, receiver, purpose, [[of, count] …]]
//   device     [key, name, coordinator, operations held, XOR of their ids]
//   operation  [kind, author, index of its device, clock, reverted id or null, signature, changes]
//   change     its digest alone, or [entity, record, register, value, parents, salt]
//
// Ids and digests are not in it but computed, so nobody can say them wrong.

// Limits on what is read; a file beyond one of them is refused whole (exchange.md 6).
inline constexpr qsizetype mostOperations = 200'000;
inline constexpr qsizetype mostNameBytes = 64;
inline constexpr qsizetype mostValueCharacters = 20'000;
inline constexpr qsizetype mostDevices = 1'000;
inline constexpr qsizetype mostFields = 100;

QByteArray payloadOf(const journal::Bundle &bundle);

// Its content, each digest and id computed; the signatures of the operations are not looked at.
// ExchangeDamaged with where it ends to make sense; ExchangeTooNew; TooLarge.
Result<journal::Bundle> parsePayload(const QByteArray &payload, const QString &name);

// Whether a reader would take this change.
bool isSendable(const journal::EntryChange &change);

} // namespace kv::exchange
