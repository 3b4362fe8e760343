// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/entropy.h"

#include <QHash>
#include <QUuid>

namespace kv {

// Identity of one T that survives exchange. Null means "none".
template <typename T>
class Id
{
public:
    Id() = default;
    explicit Id(QUuid uuid)
        : m_uuid(uuid)
    { }

    bool isNull() const { return m_uuid.isNull(); }
    explicit operator bool() const { return !isNull(); }
    QUuid uuid() const { return m_uuid; }
    QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }

    friend bool operator==(Id a, Id b) { return a.m_uuid == b.m_uuid; }
    friend bool operator!=(Id a, Id b) { return a.m_uuid != b.m_uuid; }
    friend bool operator<(Id a, Id b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(Id id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

// Makes new ids: UUIDv7 (RFC 9562), so that they sort by the time they were made.
class IdSource
{
public:
    IdSource(const Clock &clock, Entropy &entropy)
        : m_clock(clock)
        , m_entropy(entropy)
    { }

    template <typename T>
    Id<T> next()
    {
        return Id<T>(nextUuid());
    }

private:
    QUuid nextUuid();

    const Clock &m_clock;
    Entropy &m_entropy;
};

// The id of a fact that two coordinators may enter apart: UUIDv8 (RFC 9562) from its natural key.
QUuid naturalUuid(const QString &kind, const QStringList &key);

template <typename T>
Id<T> naturalId(const QString &kind, const QStringList &key)
{
    return Id<T>(naturalUuid(kind, key));
}

} // namespace kv
