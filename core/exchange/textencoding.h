// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace kv::exchange {

// How the bytes of a list stand for letters.
enum class Encoding
{
    Utf8,
    Utf16LittleEndian,
    Utf16BigEndian,
    Windows1252
};

// The letters of a list, and how they were written.
struct DecodedText
{
    QString text;
    Encoding encoding = Encoding::Utf8;

    bool operator==(const DecodedText &) const = default;
};

// Takes the bytes of a text file; gives its letters without the byte order mark. The mark decides;
// without one, bytes that are valid UTF-8 are UTF-8, text whose every other byte is NUL is UTF-16,
// and all else is what an older Finnish Excel saves: Windows-1252. Never fails: a byte that means
// nothing becomes U+FFFD.
DecodedText decodeText(const QByteArray &bytes);

// What bytes are when they are not text, as one of the codes "workbook", "picture", "pdf",
// "archive", "document", "web page", "database", "binary", "empty"; nothing when they may be a
// list. Told by the first bytes that each format begins with, because the ending of a name proves
// nothing.
std::optional<QString> kindUnlessText(const QByteArray &bytes);

// Text that may be kept: in the composed form (NFC), lines ending in \n, and without the characters
// that hide something or break a document: controls but \n and \t, lone surrogates, and the marks
// that turn the direction of writing.
QString cleanText(const QString &text);

} // namespace kv::exchange
