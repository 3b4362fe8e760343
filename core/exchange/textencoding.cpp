// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/textencoding.h"

#include <QStringConverter>

#include <algorithm>
#include <array>

namespace kv::exchange {
namespace {

// Windows-1252 differs from Latin-1 in these 32 places only; the five that it leaves out mean
// nothing.
constexpr std::array<char16_t, 32> Windows1252Upper{
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

constexpr qsizetype Looked = 64 * 1024; // enough of a file to tell what it is

QString fromWindows1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0)
            c = QChar(Windows1252Upper[c.unicode() - 0x80]);
    }
    return text;
}

std::optional<QString> decoded(const QByteArray &bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding);
    const QString text = decoder(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

QString decodedUtf16(const QByteArray &bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding);
    return decoder(bytes);
}

// UTF-16 without its mark: Finnish text has a NUL in nearly every other byte, and always on the
// same side.
std::optional<Encoding> unmarkedUtf16(const QByteArray &bytes)
{
    const qsizetype length = std::min(bytes.size(), Looked) & ~qsizetype(1);
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < length; ++i) {
        if (bytes[i] == '\0')
            ++(i % 2 == 0 ? even : odd);
    }
    if (length < 4)
        return std::nullopt;
    if (even == 0 && odd * 5 >= length * 2) // four of five units
        return Encoding::Utf16LittleEndian;
    if (odd == 0 && even * 5 >= length * 2)
        return Encoding::Utf16BigEndian;
    return std::nullopt;
}

bool hasUtf16Mark(const QByteArray &bytes)
{
    return bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
}

QString kindOfZip(const QByteArray &bytes)
{
    const QByteArray head = bytes.left(Looked);
    const auto names = [&head](const char *part) { return head.contains(part); };
    if (names("mimetypeapplication/vnd.oasis.opendocument.spreadsheet") || names("xl/"))
        return QStringLiteral("workbook");
    if (names("mimetypeapplication/vnd.oasis.opendocument") || names("word/") || names("ppt/"))
        return QStringLiteral("document");
    // Excel may put its own folder beyond what was looked at; the directory of a zip stands at its
    // end.
    if (bytes.right(Looked).contains("xl/workbook"))
        return QStringLiteral("workbook");
    return QStringLiteral("archive");
}

std::optional<QString> kindByMagic(const QByteArray &bytes)
{
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06"))
        return kindOfZip(bytes);
    if (bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")) { // the old container of Office
        const bool workbook
            = bytes.contains(QByteArray::fromRawData("W\0o\0r\0k\0b\0o\0o\0k\0", 16))
            || bytes.contains(QByteArray::fromRawData("B\0o\0o\0k\0", 8));
        return workbook ? QStringLiteral("workbook") : QStringLiteral("document");
    }
    if (bytes.startsWith("%PDF-"))
        return QStringLiteral("pdf");
    if (bytes.startsWith("\x89PNG\r\n\x1A\n") || bytes.startsWith("\xFF\xD8\xFF")
        || bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a")
        || bytes.startsWith(QByteArray::fromRawData("II*\0", 4))
        || bytes.startsWith(QByteArray::fromRawData("MM\0*", 4))
        || (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        || (bytes.startsWith("BM") && bytes.left(64).contains('\0'))
        || (bytes.mid(4, 4) == "ftyp" && bytes.left(4).contains('\0')))
        return QStringLiteral("picture");
    if (bytes.startsWith("SQLite format 3"))
        return QStringLiteral("database");
    if (bytes.startsWith("\x1F\x8B") || bytes.startsWith("7z\xBC\xAF\x27\x1C")
        || bytes.startsWith("Rar!\x1A\x07"))
        return QStringLiteral("archive");
    if (bytes.startsWith("{\\rtf"))
        return QStringLiteral("document");
    return std::nullopt;
}

bool looksLikeWebPage(const QByteArray &bytes)
{
    QByteArray head = bytes.left(256);
    if (head.startsWith("\xEF\xBB\xBF"))
        head.remove(0, 3);
    head = head.trimmed().toLower();
    return head.startsWith("<!doctype") || head.startsWith("<html") || head.startsWith("<?xml")
        || head.startsWith("<svg") || head.startsWith("<table");
}

bool isForbidden(char16_t c)
{
    return (c < 0x20 && c != u'\n' && c != u'\t') || (c >= 0x7F && c <= 0x9F)
        || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

} // namespace

DecodedText decodeText(const QByteArray &bytes)
{
    if (bytes.startsWith("\xFF\xFE"))
        return {decodedUtf16(bytes.mid(2), QStringConverter::Utf16LE), Encoding::Utf16LittleEndian};
    if (bytes.startsWith("\xFE\xFF"))
        return {decodedUtf16(bytes.mid(2), QStringConverter::Utf16BE), Encoding::Utf16BigEndian};
    const QByteArray unmarked = bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes;
    if (const auto encoding = unmarkedUtf16(unmarked)) {
        const auto converter = *encoding == Encoding::Utf16LittleEndian ? QStringConverter::Utf16LE
                                                                        : QStringConverter::Utf16BE;
        return {decodedUtf16(unmarked, converter), *encoding};
    }
    if (const auto text = decoded(unmarked, QStringConverter::Utf8))
        return {*text, Encoding::Utf8};
    return {fromWindows1252(unmarked), Encoding::Windows1252};
}

std::optional<QString> kindUnlessText(const QByteArray &bytes)
{
    if (bytes.trimmed().isEmpty() || bytes.trimmed() == "\xEF\xBB\xBF")
        return QStringLiteral("empty");
    if (const auto kind = kindByMagic(bytes))
        return kind;
    if (looksLikeWebPage(bytes))
        return QStringLiteral("web page");
    if (hasUtf16Mark(bytes) || unmarkedUtf16(bytes))
        return std::nullopt;
    // A list may hold a stray control character (it is cleaned away); noise is full of them.
    const QByteArray head = bytes.left(Looked);
    qsizetype controls = 0;
    for (const char c : head) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 && c != '\n' && c != '\r' && c != '\t')
            ++controls;
    }
    if (controls > 4 && controls * 100 > head.size())
        return QStringLiteral("binary");
    return std::nullopt;
}

QString cleanText(const QString &text)
{
    const bool plain = std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.unicode() < 0x300 && !isForbidden(c.unicode());
    });
    if (plain) // nearly every cell: nothing to remove, nothing to compose
        return text;
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\r') {
            if (i + 1 == text.size() || text[i + 1] != u'\n')
                kept += u'\n';
        } else if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            kept += c;
            kept += text[++i];
        } else if (!c.isSurrogate() && !isForbidden(c.unicode())) {
            kept += c;
        }
    }
    return kept.normalized(QString::NormalizationForm_C);
}

} // namespace kv::exchange
