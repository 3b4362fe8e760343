// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backup.h"
#include "domain/operation.h"

namespace kv {

// A step in words, in the reader's language: "Host asked: 10/09/2027, Alfa Oy". Names stay in the
// nominative.
QString describe(const Operation &operation, const Dataset &dataset);

// What kind of step it is, in words without names.
QString describe(OperationKind kind);

// What a reader calls an entity, also a deleted one; "" where it was never there.
QString nameOf(const Dataset &dataset, EntityType type, QUuid id);

template <typename T>
QString nameOf(const Dataset &dataset, Id<T> id)
{
    return id.isNull() ? QString() : nameOf(dataset, Schema<T>::type, id.uuid());
}

// What a reader calls records of a kind, in lower case: "company", "attendance".
QString describe(EntityType type);

// Why a backup was made, in lower case.
QString describe(BackupReason reason);

// A state as a reader calls it, in lower case.
QString describe(MeetingState state);

} // namespace kv
