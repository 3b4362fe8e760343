// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/encoding.h"

#include <QCborStreamReader>
#include <QCryptographicHash>
#include <QtEndian>

namespace kv::journal {
namespace {

// The major types of RFC 8949, 3.1.
enum Major : quint8
{
    Unsigned = 0,
    Negative = 1,
    Bytes = 2,
    Text = 3,
    Array = 4
};
constexpr char cborNull = char(0xF6);

class Writer
{
public:
    void array(qsizetype count) { head(Array, quint64(count)); }
    void number(qint64 value)
    {
        if (value >= 0)
            head(Unsigned, quint64(value));
        else
            head(Negative, quint64(-1 - value));
    }
    void text(const QString &value)
    {
        const QByteArray utf8 = value.normalized(QString::NormalizationForm_C).toUtf8();
        head(Text, quint64(utf8.size()));
        m_bytes.append(utf8);
    }
    void bytes(const QByteArray &value)
    {
        head(Bytes, quint64(value.size()));
        m_bytes.append(value);
    }
    void null() { m_bytes.append(cborNull); }
    void value(const Value &value)
    {
        if (const auto *whole = std::get_if<qint64>(&value))
            number(*whole);
        else if (const auto *words = std::get_if<QString>(&value))
            text(*words);
        else
            null();
    }
    void registerValue(const RegisterValue &value)
    {
        if (isAbsent(value)) {
            null();
            return;
        }
        array(value.size());
        for (const Value &item : value)
            this->value(item);
    }
    void optionalBytes(const QByteArray &value) { value.isEmpty() ? null() : bytes(value); }

    QByteArray take() { return std::move(m_bytes); }

private:
    void head(Major major, quint64 argument)
    {
        const auto first = quint8(major << 5);
        if (argument < 24) {
            m_bytes.append(char(first | argument));
        } else if (argument <= 0xFF) {
            m_bytes.append(char(first | 24)).append(char(argument));
        } else if (argument <= 0xFFFF) {
            m_bytes.append(char(first | 25));
            big(quint16(argument));
        } else if (argument <= 0xFFFFFFFF) {
            m_bytes.append(char(first | 26));
            big(quint32(argument));
        } else {
            m_bytes.append(char(first | 27));
            big(argument);
        }
    }
    template <typename N>
    void big(N number)
    {
        char buffer[sizeof(N)];
        qToBigEndian(number, buffer);
        m_bytes.append(buffer, sizeof(N));
    }

    QByteArray m_bytes;
};

Digest hashed(const char *domain, const QByteArray &bytes)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    hash.addData(QByteArrayView(domain));
    hash.addData(bytes);
    return hash.result();
}

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

QByteArray encode(const RegisterValue &value)
{
    Writer writer;
    writer.registerValue(value);
    return writer.take();
}

QByteArray encode(const EntryChange &change)
{
    Writer writer;
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
    Writer writer;
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
