// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "journal/entry.h"

namespace kv::journal {

// Canonical CBOR (RFC 8949, 4.2): arrays of definite length, shortest integers, text in NFC, absent
// = null. These bytes are hashed and signed: tests/data/journal freezes them.
QByteArray encode(const RegisterValue &value);
QByteArray encode(const EntryChange &change); // without its digest
QByteArray encodeHeader(const Entry &entry); // without its id, with the digests of its changes

// The value back from its bytes; an error where they are not what encode() makes.
Result<RegisterValue> decodeValue(const QByteArray &bytes);

// BLAKE2b-256, domain-separated: a change can never pass for an operation.
Digest hashed(const char *domain, const QByteArray &bytes);
Digest digestOf(const EntryChange &change);
Digest idOf(const Entry &entry);

} // namespace kv::journal
