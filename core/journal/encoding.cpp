// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/encoding.h"

#include "journal/cborwriter.h"

#include <QCborStreamReader>
#include <QCryptographicHash>

namespace kv::journal {
namespace {

Error damaged()
{
    return {ErrorCode::FileDamaged, {QString(), QStringLiteral("CBOR")}};
}

std::optional<QString> readText(QCborStreamReader &reader)
{
    QString text;
    auto part = reader.readString();
    while (part.status == QCborStreamReader::Ok) {
        text += part.data;
        part = reader.readString();
    }
    return part.status == QCborStreamReader::EndOfString ? std::optional(text) : std::nullopt;
}

} // namespace

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
    QCborStreamReader reader(bytes);
    RegisterValue value;
    if (reader.isNull())
        return value;
    if (!reader.isArray() || !reader.isLengthKnown() || reader.length() > quint64(bytes.size())
        || !reader.enterContainer())
        return damaged();
    while (reader.hasNext()) {
        if (reader.isUnsignedInteger() && reader.toUnsignedInteger() <= quint64(INT64_MAX)) {
            value.append(Value(reader.toInteger()));
            reader.next();
        } else if (reader.isNegativeInteger()) {
            value.append(Value(reader.toInteger()));
            reader.next();
        } else if (reader.isString()) {
            const auto text = readText(reader);
            if (!text)
                return damaged();
            value.append(Value(*text));
        } else if (reader.isNull()) {
            value.append(Value());
            reader.next();
        } else {
            return damaged();
        }
    }
    if (reader.lastError() != QCborError::NoError)
        return damaged();
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
