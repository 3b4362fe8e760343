// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/value.h"

#include <QByteArray>
#include <QtEndian>

namespace kv::journal {

// The major types of RFC 8949, 3.1.
enum class Major : quint8
{
    Unsigned = 0,
    Negative = 1,
    Bytes = 2,
    Text = 3,
    Array = 4
};
inline constexpr char cborNull = char(0xF6);

// Canonical CBOR, the only form that is hashed and signed: definite lengths, shortest integers,
// text in NFC.
class CborWriter
{
public:
    void array(qsizetype count) { head(Major::Array, quint64(count)); }
    void number(qint64 value)
    {
        if (value >= 0)
            head(Major::Unsigned, quint64(value));
        else
            head(Major::Negative, quint64(-1 - value));
    }
    void text(const QString &value)
    {
        const QByteArray utf8 = value.normalized(QString::NormalizationForm_C).toUtf8();
        head(Major::Text, quint64(utf8.size()));
        m_bytes.append(utf8);
    }
    void bytes(const QByteArray &value)
    {
        head(Major::Bytes, quint64(value.size()));
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
        const auto first = quint8(quint8(major) << 5);
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

} // namespace kv::journal
