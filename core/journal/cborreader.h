// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/value.h"

#include <QByteArray>

namespace kv::journal {

// Reads what CborWriter writes, and nothing else: each item in its one canonical form, no length
// believed before the bytes for it are there. After the first fault every read gives nothing.
// It knows nothing of Qt's reader, so a hostile file meets these lines only.
class CborReader
{
public:
    // Which texts it takes: those of others must be harmless; what was written here may be any.
    enum class Texts
    {
        Harmless,
        Any
    };
    explicit CborReader(const QByteArray &bytes, Texts texts = Texts::Harmless)
        : m_bytes(bytes)
        , m_texts(texts)
    { }

    bool failed() const { return m_failed; }
    bool atEnd() const { return m_at == m_bytes.size(); }
    qsizetype position() const { return m_at; }

    // The count of an array, which may not be more than `most`, nor than bytes are left.
    qsizetype array(qsizetype most);
    qint64 number();
    // At most `most` bytes of text: valid UTF-8; a harmless one in NFC, without controls but line
    // feed and tab, and without the marks that turn the direction of writing.
    QString text(qsizetype most);
    // Exactly this many bytes.
    QByteArray bytes(qsizetype exactly);
    QByteArray bytesUpTo(qsizetype most);
    bool isNull() const;
    bool isBytes() const;
    void null();
    // A register: null, or up to `fields` values of at most `most` bytes each.
    RegisterValue registerValue(qsizetype fields, qsizetype most);

    void fail() { m_failed = true; }

private:
    quint64 head(int major);
    int majorNext() const;

    const QByteArray m_bytes;
    const Texts m_texts;
    qsizetype m_at = 0;
    bool m_failed = false;
};

// Whether a text may be taken from outside (exchange.md 6).
bool isHarmless(const QString &text);

} // namespace kv::journal
