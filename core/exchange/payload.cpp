// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/payload.h"

#include "journal/cborreader.h"
#include "journal/cborwriter.h"
#include "journal/encoding.h"
#include "journal/hybridclock.h"

namespace kv::exchange {
namespace {

using journal::Bundle;
using journal::CborReader;
using journal::CborWriter;
using journal::Entry;
using journal::EntryChange;

constexpr int digestSize = 32;
constexpr int keySize = 32;
constexpr int signatureSize = 64;
constexpr int uuidSize = 16;
constexpr qint64 format = 1;
constexpr qsizetype mostValueBytes = mostValueCharacters * 3;
constexpr qsizetype mostTextBytes = 2'000; // of a name or a purpose
constexpr qsizetype mostFigures = 20'000;
constexpr qsizetype mostChanges = 1'000'000; // of an operation; the bytes that are there bound it

void writeDay(CborWriter &writer, QDate day)
{
    if (day.isValid())
        writer.text(day.toString(Qt::ISODate));
    else
        writer.null();
}

void write(CborWriter &writer, const journal::BundleScope &scope)
{
    writer.array(7);
    writer.text(scope.code);
    writer.array(scope.groups.size());
    for (const QString &group : scope.groups)
        writer.text(group);
    writeDay(writer, scope.from);
    writeDay(writer, scope.until);
    writer.text(scope.receiver);
    writer.text(scope.purpose);
    writer.array(scope.figures.size());
    for (const journal::Figure &figure : scope.figures) {
        writer.array(2);
        writer.text(figure.of);
        writer.number(figure.count);
    }
}

void write(CborWriter &writer, const EntryChange &change)
{
    if (change.isWithheld() || change.isErased()) {
        writer.bytes(change.digest);
        return;
    }
    writer.array(6);
    writer.text(change.entity);
    writer.bytes(change.record.toRfc4122());
    writer.text(change.reg);
    writer.registerValue(change.after);
    writer.array(change.parents.size());
    for (const journal::Digest &parent : change.parents)
        writer.bytes(parent);
    writer.bytes(change.salt);
}

QDate readDay(CborReader &reader)
{
    if (reader.isNull()) {
        reader.null();
        return {};
    }
    const QString text = reader.text(10);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid() || day.toString(Qt::ISODate) != text)
        reader.fail();
    return day;
}

void expectArray(CborReader &reader, qsizetype count)
{
    if (reader.array(count) != count)
        reader.fail();
}

// A name of the format: letters and digits, as those of the schema are.
QString readName(CborReader &reader)
{
    const QString name = reader.text(mostNameBytes);
    for (const QChar character : name) {
        const bool plain = character.unicode() < 0x80 && character.isLetterOrNumber();
        if (!plain)
            reader.fail();
    }
    if (name.isEmpty())
        reader.fail();
    return name;
}

journal::BundleScope readScope(CborReader &reader)
{
    journal::BundleScope scope;
    expectArray(reader, 7);
    scope.code = readName(reader);
    const qsizetype groups = reader.array(mostDevices);
    for (qsizetype i = 0; i < groups && !reader.failed(); ++i)
        scope.groups.append(reader.text(mostTextBytes));
    scope.from = readDay(reader);
    scope.until = readDay(reader);
    scope.receiver = reader.text(mostTextBytes);
    scope.purpose = reader.text(mostTextBytes);
    const qsizetype figures = reader.array(mostFigures);
    for (qsizetype i = 0; i < figures && !reader.failed(); ++i) {
        expectArray(reader, 2);
        const QString of = reader.text(mostTextBytes);
        scope.figures.append({of, reader.number()});
    }
    return scope;
}

EntryChange readChange(CborReader &reader)
{
    EntryChange change;
    if (reader.isBytes()) {
        change.digest = reader.bytes(digestSize);
        return change;
    }
    expectArray(reader, 6);
    change.entity = readName(reader);
    change.record = QUuid::fromRfc4122(reader.bytes(uuidSize));
    change.reg = readName(reader);
    change.after = reader.registerValue(mostFields, mostValueBytes);
    const qsizetype parents = reader.array(journal::mostParents);
    for (qsizetype i = 0; i < parents && !reader.failed(); ++i)
        change.parents.append(reader.bytes(digestSize));
    change.salt = reader.bytes(uuidSize);
    if (reader.failed() || change.record.isNull() || !isSendable(change)) {
        reader.fail();
        return {};
    }
    change.digest = journal::digestOf(change);
    return change;
}

Entry readOperation(CborReader &reader, const QList<journal::BundleDevice> &devices)
{
    Entry entry;
    expectArray(reader, 7);
    entry.kind = readName(reader);
    entry.author = QUuid::fromRfc4122(reader.bytes(uuidSize));
    const qint64 device = reader.number();
    if (device < 0 || device >= devices.size())
        reader.fail();
    else
        entry.device = devices.at(device).key;
    entry.clock = reader.number();
    if (entry.clock < 0 || entry.clock >= journal::mostClock)
        reader.fail();
    if (reader.isNull())
        reader.null();
    else
        entry.reverts = reader.bytes(digestSize);
    entry.signature = reader.bytes(signatureSize);
    const qsizetype changes = reader.array(mostChanges);
    for (qsizetype i = 0; i < changes && !reader.failed(); ++i)
        entry.changes.append(readChange(reader));
    if (!reader.failed())
        entry.id = journal::idOf(entry);
    return entry;
}

} // namespace

bool isSendable(const EntryChange &change)
{
    for (const Value &value : change.after) {
        const auto *text = std::get_if<QString>(&value);
        if (text && (text->size() > mostValueCharacters || !journal::isHarmless(*text)))
            return false;
    }
    return change.after.size() <= mostFields && change.parents.size() <= journal::mostParents;
}

QByteArray payloadOf(const Bundle &bundle)
{
    QHash<QByteArray, qint64> indexes;
    CborWriter writer;
    writer.array(8);
    writer.text(QStringLiteral("kvx"));
    writer.number(format);
    writer.number(bundle.schema);
    writer.number(format);
    writer.number(bundle.clock);
    write(writer, bundle.scope);
    writer.array(bundle.devices.size());
    for (const journal::BundleDevice &device : bundle.devices) {
        indexes.insert(device.key, indexes.size());
        writer.array(5);
        writer.bytes(device.key);
        writer.text(device.name);
        writer.bytes(device.coordinator.toRfc4122());
        writer.number(device.held);
        writer.bytes(device.heldXor.isEmpty() ? QByteArray(digestSize, '\0') : device.heldXor);
    }
    writer.array(bundle.entries.size());
    for (const Entry &entry : bundle.entries) {
        Q_ASSERT(indexes.contains(entry.device));
        writer.array(7);
        writer.text(entry.kind);
        writer.bytes(entry.author.toRfc4122());
        writer.number(indexes.value(entry.device));
        writer.number(entry.clock);
        writer.optionalBytes(entry.reverts);
        writer.bytes(entry.signature);
        writer.array(entry.changes.size());
        for (const EntryChange &change : entry.changes)
            write(writer, change);
    }
    return writer.take();
}

Result<Bundle> parsePayload(const QByteArray &payload, const QString &name)
{
    CborReader reader(payload);
    const auto damaged = [&] {
        return Error{ErrorCode::ExchangeDamaged, {name, QString::number(reader.position())}};
    };
    Bundle bundle;
    expectArray(reader, 8);
    if (reader.text(3) != QLatin1String("kvx"))
        return damaged();
    const qint64 written = reader.number();
    const qint64 schema = reader.number();
    const qint64 oldestReader = reader.number();
    if (written < 1 || oldestReader < 1 || schema < 0 || schema > 1'000'000)
        reader.fail();
    bundle.schema = int(schema);
    if (!reader.failed() && (written > format || oldestReader > format))
        return Error{ErrorCode::ExchangeTooNew, {name}};
    bundle.clock = reader.number();
    bundle.scope = readScope(reader);
    const qsizetype devices = reader.array(mostDevices);
    for (qsizetype i = 0; i < devices && !reader.failed(); ++i) {
        journal::BundleDevice device;
        expectArray(reader, 5);
        device.key = reader.bytes(keySize);
        device.name = reader.text(mostTextBytes);
        device.coordinator = QUuid::fromRfc4122(reader.bytes(uuidSize));
        device.held = reader.number();
        device.heldXor = reader.bytes(digestSize);
        bundle.devices.append(device);
    }
    const qsizetype operations = reader.array(payload.size());
    if (!reader.failed() && operations > mostOperations)
        return Error{ErrorCode::TooLarge,
                     {name, QString::number(mostOperations), QStringLiteral("rows")}};
    // The smallest operation takes more than 100 bytes: no more is believed than can be there.
    if (operations > (payload.size() - reader.position()) / 50)
        reader.fail();
    for (qsizetype i = 0; i < operations && !reader.failed(); ++i)
        bundle.entries.append(readOperation(reader, bundle.devices));
    if (reader.failed() || !reader.atEnd() || bundle.devices.isEmpty())
        return damaged();
    return bundle;
}

} // namespace kv::exchange
