// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/encoding.h"

#include "journal/cborreader.h"
#include "journal/cborwriter.h"

#include <QCryptographicHash>

namespace kv::journal {

Digest hashed(const char *domain, const QByteArray &bytes)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    hash.addData(QByteArrayView(domain));
    hash.addData(bytes);
    return hash.result();
}

QByteArray encode(const RegisterValue &value)
{
    CborWriter writer;
    writer.registerValue(value);
    return writer.take();
}

QByteArray encode(const EntryChange &change)
{
    CborWriter writer;
    writer.array(6);
    writer.text(change.entity);
    writer.bytes(change.record.toRfc4122());
    writer.text(change.reg);
    writer.registerValue(change.after);
    writer.array(change.parents.size());
    for (const Digest &parent : change.parents)
        writer.bytes(parent);
    writer.bytes(change.salt);
    return writer.take();
}

QByteArray encodeHeader(const Entry &entry)
{
    CborWriter writer;
    writer.array(6);
    writer.text(entry.kind);
    writer.bytes(entry.author.toRfc4122());
    writer.bytes(entry.device);
    writer.number(entry.clock);
    writer.optionalBytes(entry.reverts);
    writer.array(entry.changes.size());
    for (const EntryChange &change : entry.changes)
        writer.bytes(change.digest);
    return writer.take();
}

Result<RegisterValue> decodeValue(const QByteArray &bytes)
{
    CborReader reader(bytes, CborReader::Texts::Any);
    const RegisterValue value = reader.registerValue(bytes.size(), bytes.size());
    if (reader.failed() || !reader.atEnd())
        return Error{ErrorCode::FileDamaged, {QString(), QStringLiteral("CBOR")}};
    return value;
}

Digest digestOf(const EntryChange &change)
{
    return hashed("KV1-change", encode(change));
}

Digest idOf(const Entry &entry)
{
    return hashed("KV1-op", encodeHeader(entry));
}

} // namespace kv::journal
