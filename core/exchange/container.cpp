// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/container.h"

#include "exchange/passphrase.h"
#include "journal/encoding.h"

#include <QtEndian>

#include <sodium.h>

namespace kv::exchange {
namespace {

constexpr qsizetype chunkSize = qsizetype(64) * 1024;
constexpr qsizetype sealSize = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr qsizetype streamHeaderSize = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr qsizetype keySize = crypto_secretstream_xchacha20poly1305_KEYBYTES;
constexpr qsizetype saltSize = crypto_pwhash_SALTBYTES;
constexpr qsizetype nonceSize = crypto_secretbox_NONCEBYTES;
constexpr qsizetype lockedKeySize = keySize + crypto_secretbox_MACBYTES;
constexpr qsizetype slotSize = saltSize + 8 + nonceSize + lockedKeySize;
constexpr qsizetype signatureSize = crypto_sign_BYTES;
constexpr qsizetype publicKeySize = crypto_sign_PUBLICKEYBYTES;
constexpr quint32 format = 1;
constexpr quint32 mostMemory = 256 * 1024 * 1024;
constexpr quint32 mostOperationsOfHash = 6;

static_assert(saltSize == 16 && nonceSize == 24 && lockedKeySize == 48 && streamHeaderSize == 24
              && sealSize == 17);

QByteArray magic()
{
    return QByteArray::fromHex("8b4b56580d0a1a0a");
}

bool isReady()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}

unsigned char *out(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const unsigned char *in(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

QByteArray random(qsizetype size)
{
    QByteArray bytes(size, '\0');
    randombytes_buf(out(bytes), size_t(size));
    return bytes;
}

QByteArray u32(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

quint32 u32At(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

// The key that a passphrase makes; empty where there is no memory for it.
QByteArray keyOf(const QString &passphrase, const QByteArray &salt, const PassphraseCost &cost)
{
    const QByteArray words = normalisedPassphrase(passphrase).toUtf8();
    QByteArray key(keySize, '\0');
    const int failed
        = crypto_pwhash(out(key), size_t(key.size()), words.constData(), size_t(words.size()),
                        in(salt), cost.operations, cost.memory, crypto_pwhash_ALG_ARGON2ID13);
    return failed ? QByteArray() : key;
}

QByteArray signedBytes(const QByteArray &headerHash, const QByteArray &payload)
{
    return "KVX1-sign" + headerHash + payload;
}

QByteArray hashOfHeader(const QByteArray &header)
{
    return journal::hashed("KVX1-header", header);
}

} // namespace

quint32 drawn(quint32 limit)
{
    isReady();
    return randombytes_uniform(limit);
}

Result<QByteArray> sealed(const QByteArray &payload, const journal::DeviceKey &key,
                          const QString &passphrase, const PassphraseCost &cost)
{
    const Error unusable{ErrorCode::KeyUnusable, {QStringLiteral("Argon2id")}};
    if (!isReady())
        return unusable;
    const QByteArray fileKey = random(keySize);
    const QByteArray salt = random(saltSize);
    const QByteArray nonce = random(nonceSize);
    const QByteArray slotKey = keyOf(passphrase, salt, cost);
    if (slotKey.isEmpty())
        return unusable;
    QByteArray locked(lockedKeySize, '\0');
    crypto_secretbox_easy(out(locked), in(fileKey), size_t(fileKey.size()), in(nonce), in(slotKey));

    QByteArray streamHeader(streamHeaderSize, '\0');
    crypto_secretstream_xchacha20poly1305_state state;
    crypto_secretstream_xchacha20poly1305_init_push(&state, out(streamHeader), in(fileKey));
    QByteArray file = magic() + u32(format) + u32(0) + salt + u32(cost.operations)
        + u32(cost.memory) + nonce + locked + streamHeader;
    const QByteArray hash = hashOfHeader(file);

    const QByteArray message = signedBytes(hash, payload);
    QByteArray signature(signatureSize, '\0');
    crypto_sign_detached(out(signature), nullptr, in(message), size_t(message.size()),
                         in(key.secretKey));
    const QByteArray inside = key.publicKey + signature + payload;
    for (qsizetype at = 0; at < inside.size(); at += chunkSize) {
        const QByteArray chunk = inside.mid(at, chunkSize);
        const bool last = at + chunkSize >= inside.size();
        QByteArray closed(chunk.size() + sealSize, '\0');
        crypto_secretstream_xchacha20poly1305_push(
            &state, out(closed), nullptr, in(chunk), size_t(chunk.size()), in(hash),
            size_t(hash.size()), last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0);
        file += closed;
    }
    return file;
}

Result<Opened> opened(const QByteArray &file, const QString &passphrase, const QString &name)
{
    const auto damaged = [&](const char *what) {
        return Error{ErrorCode::ExchangeDamaged, {name, QString::fromLatin1(what)}};
    };
    if (file.size() > mostFileBytes)
        return Error{ErrorCode::TooLarge, {name, QStringLiteral("32 MB")}};
    if (!file.startsWith(magic()) || !isReady())
        return Error{ErrorCode::NotAnExchangeFile, {name}};
    constexpr qsizetype slotAt = 16;
    constexpr qsizetype bodyAt = slotAt + slotSize + streamHeaderSize;
    if (file.size() < bodyAt + sealSize)
        return damaged("length");
    if (u32At(file, 8) != format || u32At(file, 12) != 0)
        return Error{ErrorCode::ExchangeTooNew, {name}};

    const QByteArray salt = file.mid(slotAt, saltSize);
    const PassphraseCost cost{u32At(file, slotAt + saltSize), u32At(file, slotAt + saltSize + 4)};
    if (cost.operations < crypto_pwhash_OPSLIMIT_MIN || cost.operations > mostOperationsOfHash
        || cost.memory < crypto_pwhash_MEMLIMIT_MIN || cost.memory > mostMemory)
        return damaged("cost");
    const QByteArray slotKey = keyOf(passphrase, salt, cost);
    QByteArray fileKey(keySize, '\0');
    const QByteArray nonce = file.mid(slotAt + saltSize + 8, nonceSize);
    const QByteArray locked = file.mid(slotAt + saltSize + 8 + nonceSize, lockedKeySize);
    if (slotKey.isEmpty()
        || crypto_secretbox_open_easy(out(fileKey), in(locked), size_t(locked.size()), in(nonce),
                                      in(slotKey))
            != 0)
        return Error{ErrorCode::WrongPassphrase, {name}};

    const QByteArray hash = hashOfHeader(file.left(bodyAt));
    crypto_secretstream_xchacha20poly1305_state state;
    const QByteArray streamHeader = file.mid(bodyAt - streamHeaderSize, streamHeaderSize);
    if (crypto_secretstream_xchacha20poly1305_init_pull(&state, in(streamHeader), in(fileKey)) != 0)
        return damaged("stream");
    QByteArray inside;
    bool ended = false;
    for (qsizetype at = bodyAt; at < file.size(); at += chunkSize + sealSize) {
        const QByteArray closed = file.mid(at, chunkSize + sealSize);
        if (ended || closed.size() < sealSize)
            return damaged("end");
        QByteArray chunk(closed.size() - sealSize, '\0');
        unsigned char tag = 0;
        if (crypto_secretstream_xchacha20poly1305_pull(&state, out(chunk), nullptr, &tag,
                                                       in(closed), size_t(closed.size()), in(hash),
                                                       size_t(hash.size()))
            != 0)
            return damaged("chunk");
        ended = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
        inside += chunk;
    }
    if (!ended || inside.size() < publicKeySize + signatureSize)
        return damaged("end");

    Opened opened{inside.mid(publicKeySize + signatureSize), inside.left(publicKeySize)};
    const QByteArray signature = inside.mid(publicKeySize, signatureSize);
    const QByteArray message = signedBytes(hash, opened.payload);
    if (crypto_sign_verify_detached(in(signature), in(message), size_t(message.size()),
                                    in(opened.sender))
        != 0)
        return damaged("signature");
    return opened;
}

} // namespace kv::exchange
