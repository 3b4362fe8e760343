// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/signature.h"

#include "domain/exactfile.h"
#include "journal/encoding.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sodium.h>

namespace kv::journal {
namespace {

bool sodiumReady()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}

QByteArray signedBytes(const Digest &id)
{
    return "KV1-sign" + id;
}

} // namespace

Result<DeviceKey> deviceKey(const QString &path)
{
    const Error unusable{ErrorCode::KeyUnusable, {path}};
    if (!sodiumReady())
        return unusable;
    QFile file(path);
    if (file.exists()) {
        if (!file.open(QIODevice::ReadOnly))
            return unusable;
        const QByteArray seed = file.read(crypto_sign_SEEDBYTES + 1);
        if (seed.size() != int(crypto_sign_SEEDBYTES))
            return unusable;
        return keyOfSeed(seed);
    }
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return unusable;
    QByteArray seed(crypto_sign_SEEDBYTES, '\0');
    randombytes_buf(seed.data(), size_t(seed.size()));
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return unusable;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(seed);
    file.close();
    // On a full disk a write that was cut short may still be called complete.
    if (QFileInfo(path).size() != seed.size()) {
        file.remove();
        return unusable;
    }
    return keyOfSeed(seed);
}

DeviceKey keyOfSeed(const QByteArray &seed)
{
    Q_ASSERT(seed.size() == int(crypto_sign_SEEDBYTES));
    sodiumReady();
    DeviceKey key{QByteArray(crypto_sign_PUBLICKEYBYTES, '\0'),
                  QByteArray(crypto_sign_SECRETKEYBYTES, '\0')};
    crypto_sign_seed_keypair(reinterpret_cast<unsigned char *>(key.publicKey.data()),
                             reinterpret_cast<unsigned char *>(key.secretKey.data()),
                             reinterpret_cast<const unsigned char *>(seed.constData()));
    return key;
}

void seal(Entry &entry, const DeviceKey &key)
{
    entry.device = key.publicKey;
    for (EntryChange &change : entry.changes)
        change.digest = digestOf(change);
    entry.id = idOf(entry);
    const QByteArray message = signedBytes(entry.id);
    entry.signature = QByteArray(crypto_sign_BYTES, '\0');
    crypto_sign_detached(reinterpret_cast<unsigned char *>(entry.signature.data()), nullptr,
                         reinterpret_cast<const unsigned char *>(message.constData()),
                         size_t(message.size()),
                         reinterpret_cast<const unsigned char *>(key.secretKey.constData()));
}

bool isAuthentic(const Entry &entry)
{
    for (const EntryChange &change : entry.changes) {
        const bool known = !change.isWithheld() && !change.isErased();
        if (known && digestOf(change) != change.digest)
            return false;
    }
    if (!sodiumReady() || idOf(entry) != entry.id
        || entry.device.size() != int(crypto_sign_PUBLICKEYBYTES)
        || entry.signature.size() != int(crypto_sign_BYTES))
        return false;
    const QByteArray message = signedBytes(entry.id);
    return crypto_sign_verify_detached(
               reinterpret_cast<const unsigned char *>(entry.signature.constData()),
               reinterpret_cast<const unsigned char *>(message.constData()), size_t(message.size()),
               reinterpret_cast<const unsigned char *>(entry.device.constData()))
        == 0;
}

} // namespace kv::journal
