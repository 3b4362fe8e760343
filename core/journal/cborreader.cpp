// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/cborreader.h"

#include "journal/cborwriter.h"

#include <QStringDecoder>

#include <algorithm>

namespace kv::journal {

int CborReader::majorNext() const
{
    return m_failed || m_at >= m_bytes.size() ? -1 : quint8(m_bytes.at(m_at)) >> 5;
}

quint64 CborReader::head(int major)
{
    if (majorNext() != major) {
        fail();
        return 0;
    }
    const int low = quint8(m_bytes.at(m_at)) & 0x1F;
    ++m_at;
    if (low < 24)
        return quint64(low);
    const int width = low <= 27 ? 1 << (low - 24) : 0;
    if (width == 0 || m_bytes.size() - m_at < width) {
        fail();
        return 0;
    }
    quint64 value = 0;
    for (int i = 0; i < width; ++i)
        value = value << 8 | quint8(m_bytes.at(m_at++));
    const bool shorterWouldDo = width == 1 ? value < 24 : value >> (width * 4) == 0;
    if (shorterWouldDo)
        fail();
    return m_failed ? 0 : value;
}

qsizetype CborReader::array(qsizetype most)
{
    const quint64 count = head(int(Major::Array));
    if (count > quint64(most) || count > quint64(m_bytes.size() - m_at))
        fail();
    return m_failed ? 0 : qsizetype(count);
}

qint64 CborReader::number()
{
    const bool negative = majorNext() == int(Major::Negative);
    const quint64 value = head(int(negative ? Major::Negative : Major::Unsigned));
    if (value > quint64(INT64_MAX))
        fail();
    if (m_failed)
        return 0;
    return negative ? -1 - qint64(value) : qint64(value);
}

QString CborReader::text(qsizetype most)
{
    const quint64 size = head(int(Major::Text));
    if (m_failed || size > quint64(most) || size > quint64(m_bytes.size() - m_at)) {
        fail();
        return {};
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    const QString text = decoder(QByteArrayView(m_bytes).sliced(m_at, qsizetype(size)));
    m_at += qsizetype(size);
    const bool isTaken = m_texts == Texts::Any
        || (isHarmless(text) && text == text.normalized(QString::NormalizationForm_C));
    if (decoder.hasError() || !isTaken)
        fail();
    return m_failed ? QString() : text;
}

QByteArray CborReader::bytesUpTo(qsizetype most)
{
    const quint64 size = head(int(Major::Bytes));
    if (m_failed || size > quint64(most) || size > quint64(m_bytes.size() - m_at)) {
        fail();
        return {};
    }
    m_at += qsizetype(size);
    return m_bytes.mid(m_at - qsizetype(size), qsizetype(size));
}

QByteArray CborReader::bytes(qsizetype exactly)
{
    const QByteArray read = bytesUpTo(exactly);
    if (read.size() != exactly)
        fail();
    return m_failed ? QByteArray() : read;
}

bool CborReader::isNull() const
{
    return !m_failed && m_at < m_bytes.size() && m_bytes.at(m_at) == cborNull;
}

bool CborReader::isBytes() const
{
    return majorNext() == int(Major::Bytes);
}

void CborReader::null()
{
    if (isNull())
        ++m_at;
    else
        fail();
}

RegisterValue CborReader::registerValue(qsizetype fields, qsizetype most)
{
    RegisterValue value;
    if (isNull()) {
        null();
        return value;
    }
    const qsizetype count = array(fields);
    for (qsizetype i = 0; i < count && !m_failed; ++i) {
        if (isNull()) {
            null();
            value.append(Value());
        } else if (majorNext() == int(Major::Text)) {
            value.append(Value(text(most)));
        } else {
            value.append(Value(number()));
        }
    }
    // One that is absent throughout has the form null.
    if (isAbsent(value))
        fail();
    return value;
}

bool isHarmless(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text.at(i).unicode();
        const bool control
            = (unit < 0x20 && unit != u'\n' && unit != u'\t') || (unit >= 0x7F && unit <= 0x9F);
        const bool turnsDirection
            = (unit >= 0x202A && unit <= 0x202E) || (unit >= 0x2066 && unit <= 0x2069);
        if (control || turnsDirection)
            return false;
        if (!QChar::isSurrogate(unit))
            continue;
        const bool pair = QChar::isHighSurrogate(unit) && i + 1 < text.size()
            && text.at(i + 1).isLowSurrogate();
        if (!pair)
            return false;
        ++i;
    }
    return true;
}

} // namespace kv::journal
