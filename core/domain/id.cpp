// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/id.h"

#include <QCryptographicHash>
#include <QStringList>
#include <QtEndian>

namespace kv {
namespace {

// The version and variant bits of RFC 9562, section 4.
QUuid stamped(QByteArray bytes, char version)
{
    bytes[6] = char((bytes[6] & 0x0F) | (version << 4));
    bytes[8] = char((bytes[8] & 0x3F) | 0x80);
    return QUuid::fromRfc4122(bytes);
}

} // namespace

QUuid IdSource::nextUuid()
{
    QByteArray bytes(16, '\0');
    qToBigEndian<quint64>(quint64(m_clock.now().toMSecsSinceEpoch()) << 16, bytes.data());
    const quint64 high = m_entropy.next();
    bytes[6] = char(high >> 8);
    bytes[7] = char(high);
    qToBigEndian<quint64>(m_entropy.next(), bytes.data() + 8);
    return stamped(bytes, 7);
}

QUuid naturalUuid(const QString &kind, const QStringList &key)
{
    // The unit separator cannot occur in a field, so two keys cannot run together.
    const QByteArray text
        = (kind + u'\x1f' + key.join(u'\x1f')).normalized(QString::NormalizationForm_C).toUtf8();
    const QByteArray hash
        = QCryptographicHash::hash("KV1-id" + text, QCryptographicHash::Blake2b_256);
    return stamped(hash.left(16), 8);
}

} // namespace kv
