// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/secondreader.h"

#include <QCborArray>
#include <QCborValue>

namespace kv::exchange {
namespace {

void collectTexts(const QCborValue &value, QStringList &texts)
{
    if (value.isString()) {
        texts.append(value.toString());
    } else if (value.isArray()) {
        const QCborArray array = value.toArray();
        for (const QCborValue &item : array)
            collectTexts(item, texts);
    }
}

} // namespace

std::optional<SecondReading> secondReading(const QByteArray &payload)
{
    QCborParserError error;
    const QCborValue whole = QCborValue::fromCbor(payload, &error);
    if (error.error != QCborError::NoError || error.offset != payload.size() || !whole.isArray())
        return std::nullopt;
    const QCborArray parts = whole.toArray();
    if (parts.size() != 8 || parts.at(0) != QCborValue(QStringLiteral("kvx")))
        return std::nullopt;
    SecondReading reading;
    collectTexts(whole, reading.texts);
    const QCborArray operations = parts.at(7).toArray();
    reading.operations = operations.size();
    for (const QCborValue &operation : operations) {
        const QCborArray changes = operation.toArray().at(6).toArray();
        for (const QCborValue &change : changes) {
            const QCborArray told = change.toArray(); // empty of one by its digest alone
            if (!told.isEmpty())
                reading.told.append({told.at(0).toString(),
                                     QUuid::fromRfc4122(told.at(1).toByteArray()),
                                     told.at(2).toString()});
        }
    }
    return reading;
}

} // namespace kv::exchange
