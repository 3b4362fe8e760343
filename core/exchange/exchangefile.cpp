// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exchangefile.h"

#include "domain/folding.h"
#include "exchange/payload.h"
#include "exchange/secondreader.h"
#include "journal/fold.h"

#include <QFile>
#include <QFileInfo>

namespace kv::exchange {

QString leakIn(const QByteArray &payload, const ExportPlan &plan)
{
    const auto reading = secondReading(payload);
    if (!reading || reading->operations != plan.bundle.entries.size())
        return QStringLiteral("CBOR");
    for (const auto &[entity, record, reg] : reading->told) {
        const auto type = entityTypeNamed(entity);
        const bool ofEvery = reg == journal::aliveName || reg == journal::erasedName;
        if (!type || (!ofEvery && !mayLeave(*type, reg, plan.request.scope))
            || !plan.records.value(*type).contains(record))
            return entity + u'.' + reg;
    }
    for (const QString &text : reading->texts) {
        if (!plan.goingTexts.contains(text))
            return text;
    }
    return {};
}

Result<QByteArray> exchangeFileOf(const ExportPlan &plan, const journal::DeviceKey &key,
                                  const QString &passphrase, const PassphraseCost &cost)
{
    if (plan.bundle.entries.isEmpty() && plan.bundle.scope.figures.isEmpty())
        return Error{ErrorCode::NothingToSend, {}};
    const QByteArray payload = payloadOf(plan.bundle);
    auto file = sealed(payload, key, passphrase, cost);
    if (!file)
        return file;
    if (file->size() > mostFileBytes)
        return Error{ErrorCode::TooLarge,
                     {exchangeFileName(QString(), QDateTime()), QStringLiteral("32 MB")}};
    const auto again = opened(*file, passphrase, QString());
    const auto bundle = again ? parsePayload(again->payload, QString()) : again.error();
    if (!bundle)
        return Error{ErrorCode::WouldLeak, {bundle.error().details.join(u' ')}};
    if (bundle->entries != plan.bundle.entries)
        return Error{ErrorCode::WouldLeak, {QStringLiteral("CBOR")}};
    if (const QString leak = leakIn(again->payload, plan); !leak.isEmpty())
        return Error{ErrorCode::WouldLeak, {leak}};
    return file;
}

Result<journal::Bundle> readExchangeFile(const QByteArray &file, const QString &passphrase,
                                         const QString &name)
{
    const auto inside = opened(file, passphrase, name);
    if (!inside)
        return inside.error();
    auto bundle = parsePayload(inside->payload, name);
    if (!bundle)
        return bundle;
    bundle->sender = inside->sender;
    if (bundle->devices.first().key != bundle->sender)
        return Error{ErrorCode::ExchangeDamaged, {name, QStringLiteral("sender")}};
    return bundle;
}

Result<QByteArray> bytesOfFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return Error{ErrorCode::FileMissing, {path}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::CannotRead, {path, file.errorString()}};
    const QByteArray bytes = file.read(mostFileBytes + 1);
    if (bytes.size() > mostFileBytes)
        return Error{ErrorCode::TooLarge, {QFileInfo(path).fileName(), QStringLiteral("32 MB")}};
    return bytes;
}

QString exchangeFileName(const QString &region, const QDateTime &now)
{
    QString place;
    for (const QChar character : foldedWord(region)) {
        if (character.unicode() < 0x80 && character.isLetterOrNumber())
            place += character;
    }
    return QStringLiteral("KV_%1_%2_%3.kvexchange")
        .arg(place.isEmpty() ? QStringLiteral("alue") : place.left(30),
             now.toString(QStringLiteral("yyyyMMdd-hhmm")))
        .arg(drawn(0xFFFFFFFF), 8, 16, QLatin1Char('0'));
}

} // namespace kv::exchange
