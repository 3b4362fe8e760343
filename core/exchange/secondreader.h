// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>
#include <QUuid>

#include <optional>

namespace kv::exchange {

// What a reader that shares no line with ours finds in a payload: Qt's CBOR. It looks at a finished
// file before it is offered, so that a slip of writer and reader alike does not pass.
struct SecondReading
{
    QStringList texts; // every text of the file, also names of fields
    struct Told // a change in full
    {
        QString entity;
        QUuid record;
        QString reg;
    };
    QList<Told> told;
    qsizetype operations = 0;
};

// Nothing where it cannot read it.
std::optional<SecondReading> secondReading(const QByteArray &payload);

} // namespace kv::exchange
