// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/targets.h"

#include "exchange/columns.h"
#include "exchange/companyimport.h"
#include "journal/encoding.h"
#include "journal/fold.h"
#include "support/datasets.h"
#include "support/fixedclock.h"

#include <QFile>

#include <algorithm>

namespace kv::fuzz {
namespace {

using namespace kv::exchange;

const QString words = QStringLiteral("kala kukko talvi mylly");
constexpr PassphraseCost cheap{1, 8192};
// The cost of a guess is read before anything can be authentic; a dear one only takes its time.
constexpr qsizetype costAt = 32;
constexpr qsizetype costBytes = 8;

journal::DeviceKey key()
{
    return journal::keyOfSeed(QByteArray(32, 'f'));
}

journal::EntryChange change(const char *entity, const char *reg, const Value &value)
{
    return {QString::fromLatin1(entity),
            QUuid::fromString(QStringLiteral("0192f000-0000-7000-8000-000000000001")),
            QString::fromLatin1(reg),
            RegisterValue{value},
            {},
            QByteArray(16, 's'),
            {}};
}

journal::Bundle smallBundle()
{
    journal::Entry entry;
    entry.kind = QStringLiteral("addCompany");
    entry.author = QUuid::fromString(QStringLiteral("0192f000-0000-7000-8000-00000000000a"));
    entry.clock = qint64(1'800'000'000'000) << 16;
    entry.changes
        = {change("company", "name", Value(QStringLiteral("Åström Oy"))),
           change("company", "capacity", Value(qint64(12))), change("company", "notes", Value())};
    journal::seal(entry, key());
    journal::Bundle bundle;
    bundle.schema = 2;
    bundle.clock = entry.clock;
    bundle.scope = {QStringLiteral("group"),
                    {QStringLiteral("Oulu")},
                    QDate(2027, 1, 1),
                    {},
                    QStringLiteral("Kati"),
                    QStringLiteral("Sijaisuus"),
                    {}};
    bundle.devices = {{key().publicKey, QStringLiteral("Matti"), {}, 1, QByteArray(32, 'x')}};
    bundle.entries = {entry};
    return bundle;
}

// Bytes as choices; zeros after the last one.
class Choices
{
public:
    explicit Choices(const QByteArray &bytes)
        : m_bytes(bytes)
    { }
    bool atEnd() const { return m_at >= m_bytes.size(); }
    int below(qsizetype limit)
    {
        return atEnd() ? 0 : int(uchar(m_bytes.at(m_at++)) % quint32(limit));
    }
    template <typename T>
    T of(const QList<T> &list)
    {
        return list.at(below(list.size()));
    }

private:
    const QByteArray &m_bytes;
    qsizetype m_at = 0;
};

template <typename T>
bool sameRows(const Table<T> &a, const Table<T> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end());
}

} // namespace

ContainerTarget::ContainerTarget(Opener opener)
    : m_opener(opener ? std::move(opener)
                      : [](const QByteArray &file) { return opened(file, words, {}); })
{
    QFile kept(qEnvironmentVariable("KV_TEST_DATA") + QStringLiteral("/fuzz/container/sealed"));
    if (!kept.open(QIODevice::ReadOnly))
        qFatal("KV_TEST_DATA names no folder with fuzz/container/sealed");
    m_sealed = kept.readAll().mid(1);
}

Seeds ContainerTarget::seeds() const
{
    return {QByteArray(1, '\0') + m_sealed, QByteArray(1, '\1') + payloadOf(smallBundle())};
}

Law ContainerTarget::run(const QByteArray &bytes) const
{
    if (bytes.isEmpty())
        return {};
    const QByteArray rest = bytes.mid(1);
    if (bytes.at(0) & 1)
        return runSealed(rest);
    if (rest.size() > costAt + costBytes
        && rest.mid(costAt, costBytes) != m_sealed.mid(costAt, costBytes))
        return {};
    const bool isTaken = bool(m_opener(rest));
    if (isTaken == (rest == m_sealed))
        return {};
    return isTaken ? QStringLiteral("took a file that nobody sealed")
                   : QStringLiteral("did not take the file that was sealed");
}

Law ContainerTarget::runSealed(const QByteArray &payload) const
{
    const auto file = sealed(payload, key(), words, cheap);
    if (!file)
        return {};
    const auto inside = opened(*file, words, {});
    return !inside || inside->payload != payload
        ? QStringLiteral("what was sealed did not come out")
        : Law();
}

PayloadTarget::PayloadTarget(Reader reader)
    : m_reader(reader ? std::move(reader)
                      : [](const QByteArray &bytes) { return parsePayload(bytes, {}); })
{ }

Seeds PayloadTarget::seeds() const
{
    journal::Bundle withheld = smallBundle();
    journal::EntryChange &hidden = withheld.entries.first().changes.first();
    hidden = {{}, {}, {}, {}, {}, {}, hidden.digest};
    return {payloadOf(smallBundle()), payloadOf(withheld)};
}

Law PayloadTarget::run(const QByteArray &bytes) const
{
    const auto bundle = m_reader(bytes);
    return bundle && payloadOf(*bundle) != bytes ? QStringLiteral("read what it would not write")
                                                 : Law();
}

MergeTarget::MergeTarget(Taker taker)
    : m_taker(taker ? std::move(taker)
                    : [](workspace::Desks &desks, const journal::Bundle &bundle) {
                          return desks.at(1).take(bundle, {true, true, bundle.entries.size(), {}});
                      })
{
    m_desks.found();
    const QByteArray file = m_desks.send(0, 1);
    if (const auto bundle = readExchangeFile(file, m_desks.words, {}))
        m_good = *bundle;
    // Desk 1 has the same and has gone on, so that what comes can meet it.
    if (!m_desks.take(1, file) || !m_desks.setPhone(1, "111"))
        qFatal("the registers to merge were not made");
    m_prepared = m_desks.bytesOf(1);
}

Seeds MergeTarget::seeds() const
{
    QByteArray choices(1, '\1');
    for (int i = 0; i < 200; ++i)
        choices.append(char(i * 37));
    return {QByteArray(1, '\0') + payloadOf(m_good), QByteArray(1, '\0') + payloadOf(smallBundle()),
            choices, choices.left(40)};
}

// Steps on few records and registers, so that they meet each other and what is there.
journal::Bundle MergeTarget::chosen(const QByteArray &bytes) const
{
    const auto fresh = [](const char *entity, const char *last) {
        return journal::RecordKey{
            QString::fromLatin1(entity),
            QUuid::fromString(QStringLiteral("0192f000-0000-7000-8000-00000000000")
                              + QLatin1String(last))};
    };
    QList<journal::RecordKey> records{fresh("company", "1"), fresh("person", "2"),
                                      fresh("meeting", "3"), fresh("unheard", "4")};
    QStringList registers{QString(journal::aliveName), QString(journal::erasedName)};
    QList<RegisterValue> values{{},
                                {Value()},
                                {Value(qint64(1))},
                                {Value(qint64(-1))},
                                {Value(QStringLiteral("2027-03-09"))},
                                {Value(QString(300, u'ä')), Value(qint64(0))}};
    QList<journal::Digest> parents;
    QStringList kinds{QStringLiteral("erase"), QStringLiteral("undo"), QStringLiteral("unheard")};
    for (const journal::Entry &entry : m_good.entries) {
        kinds.append(entry.kind);
        for (const journal::EntryChange &each : entry.changes) {
            records.append({each.entity, each.record});
            registers.append(each.reg);
            values.append(each.after);
            parents.append(each.digest);
        }
    }
    journal::Bundle bundle = m_good;
    bundle.entries.clear();
    Choices choices(bytes);
    while (!choices.atEnd() && bundle.entries.size() < 6) {
        journal::Entry entry = m_good.entries.first();
        entry.kind = choices.of(kinds);
        entry.clock += qint64(choices.below(200)) << 16;
        entry.reverts = choices.below(8) == 0 ? choices.of(parents) : journal::Digest();
        entry.changes.clear();
        for (int count = 1 + choices.below(5); count > 0; --count) {
            const journal::RecordKey record = choices.of(records);
            const bool isOther = choices.below(64) == 63; // the id of a record of another type
            journal::EntryChange change{isOther ? choices.of(records).entity : record.entity,
                                        record.record,
                                        choices.of(registers),
                                        choices.of(values),
                                        {},
                                        QByteArray(16, char(choices.below(4))),
                                        {}};
            for (int known = choices.below(3); known > 0; --known)
                change.parents.append(choices.of(parents));
            change.digest = journal::digestOf(change);
            parents.append(change.digest);
            entry.changes.append(change);
        }
        bundle.entries.append(entry);
    }
    return bundle;
}

Law MergeTarget::run(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return {};
    const QByteArray rest = bytes.mid(1);
    auto bundle = bytes.at(0) & 1 ? Result<journal::Bundle>(chosen(rest)) : parsePayload(rest, {});
    if (!bundle)
        return {};
    // A hostile sender signs whatever it likes, with a key that is its own.
    for (journal::Entry &entry : bundle->entries)
        journal::seal(entry, key());
    for (journal::BundleDevice &device : bundle->devices)
        device.key = key().publicKey;
    bundle->devices = bundle->devices.mid(0, 1);
    bundle->sender = key().publicKey;
    const QByteArray before = m_desks.digest(1);
    const auto taken = m_taker(m_desks, *bundle);
    if (!taken)
        return m_desks.digest(1) == before ? Law() : QStringLiteral("a refused file left traces");
    const Law law = runTaken(*bundle, taken->batch, before);
    if (taken->batch != 0)
        m_desks.putBack(1, m_prepared);
    return law;
}

Law MergeTarget::runTaken(const journal::Bundle &bundle, qint64 batch, const QByteArray &before)
{
    const auto check = m_desks.file(1).check();
    if (!check || !check->problems.isEmpty())
        return QStringLiteral("the tables are not what the journal says: ")
            + (check ? check->problems.join(u' ') : describe(check.error()));
    const auto again = m_taker(m_desks, bundle);
    if (!again || again->batch != 0)
        return QStringLiteral("the same file again was news");
    m_taken += batch != 0;
    if (batch == 0)
        return m_desks.digest(1) == before ? Law() : QStringLiteral("no import, but a change");
    const auto undone = m_desks.at(1).undoImport(batch);
    if (!undone)
        return QStringLiteral("an import could not be undone: ") + describe(undone.error());
    // But an erasure: it is for good.
    const bool erases = std::any_of(
        bundle.entries.begin(), bundle.entries.end(), [](const journal::Entry &entry) {
            return std::any_of(
                entry.changes.begin(), entry.changes.end(),
                [](const journal::EntryChange &each) { return each.reg == journal::erasedName; });
        });
    return erases || m_desks.digest(1) == before ? Law() : QStringLiteral("undoing left traces");
}

ListTarget::ListTarget(Importer importer)
    : m_importer(importer ? std::move(importer)
                          : [](Dataset &dataset, const Operation &step) { apply(dataset, step); })
    , m_dataset(support::datasetFromText(QStringLiteral("group | Oulu\n"
                                                        "member | Alfa Oy\n"
                                                        "member | Beta Oy\n")))
{ }

Seeds ListTarget::seeds() const
{
    return {
        QStringLiteral("\ufeffJäsenet 2026\r\n\r\nYrityksen nimi;Y-tunnus;Paikkakunta;Sähköposti;"
                       "Henkilöstö;Puhelin\r\nAlfa Oy;0112038-9;Oulu;a@example.fi;3,5;040 123\r\n"
                       "\"Gamma\r\n\"\"Oy\"\"\";FI01120389;Kemi;;1;\r\n")
            .toUtf8(),
        QStringLiteral("Name,Contact,Times hosted,Last hosted,Member from\n"
                       "Delta Ltd,Åke Öhman,2,2026-03-04,1.1.2025\nAlfa Oy,,1,,\n")
            .toLatin1(),
        QByteArray("Beta Oy\t\t96100\nEpsilon Oy\tKemi\t94100\n")};
}

Law ListTarget::run(const QByteArray &bytes) const
{
    const auto sheet = readSheet(bytes, {});
    if (!sheet)
        return {};
    support::FixedClock clock(QDate(2026, 12, 15));
    SeededEntropy entropy(1);
    IdSource ids(clock, entropy);
    const Id<CoreGroup> group = m_dataset.groups.begin()->id;
    const ColumnMapping mapping = guessColumns(*sheet);
    const auto preview = [&](const Dataset &dataset) {
        return previewImport(dataset, group, *sheet, mapping, {}, clock.today(), ids);
    };
    const auto first = preview(m_dataset);
    if (!first)
        return {};
    refusedCsv(*sheet, mapping, *first);
    Dataset after = m_dataset;
    m_importer(after, first->operation);
    const auto second = preview(after);
    if (!second || !second->operation.isEmpty())
        return QStringLiteral("the same list again brought something");
    m_importer(after, inverse(first->operation));
    // What is deleted may be remembered; the rows must be the same.
    return sameRows(after.companies, m_dataset.companies)
            && sameRows(after.people, m_dataset.people)
            && sameRows(after.memberships, m_dataset.memberships)
            && sameRows(after.hostTurns, m_dataset.hostTurns)
        ? Law()
        : QStringLiteral("undoing a list left traces");
}

} // namespace kv::fuzz
