// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/clock.h"
#include "domain/operation.h"
#include "journal/encoding.h"
#include "journal/fold.h"
#include "journal/hybridclock.h"
#include "journal/shown.h"
#include "journal/signature.h"
#include "support/golden.h"

#include <QCborArray>
#include <QCborValue>
#include <QTemporaryDir>
#include <QTest>

using namespace kv;
using namespace kv::journal;

namespace {

EntryChange changeOf(const QString &reg, const RegisterValue &after,
                     const QList<Digest> &parents = {})
{
    return {QStringLiteral("company"),
            QUuid::fromString(QStringLiteral("0192f000-0000-7000-8000-000000000001")),
            reg,
            after,
            parents,
            QByteArray(16, '\x5a'),
            {}};
}

Entry entryOf(const QList<EntryChange> &changes, qint64 clock)
{
    Entry entry;
    entry.kind = QStringLiteral("editCompany");
    entry.author = QUuid::fromString(QStringLiteral("0192f000-0000-7000-8000-00000000000a"));
    entry.clock = clock;
    entry.changes = changes;
    return entry;
}

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT

private slots:
    // Qt's own CBOR is the outside truth for ours.
    void encodingIsCbor_data()
    {
        QTest::addColumn<RegisterValue>("value");
        QTest::newRow("text") << RegisterValue{Value(QStringLiteral("Hääyötie"))};
        QTest::newRow("empty text is not absent") << RegisterValue{Value(QStringLiteral(""))};
        QTest::newRow("absent beside text") << RegisterValue{Value(), Value(QStringLiteral("a"))};
        for (const qint64 number : {0LL, 1LL, 23LL, 24LL, 255LL, 256LL, 65535LL, 65536LL,
                                    4294967295LL, 4294967296LL, -1LL, -24LL, -25LL, -257LL})
            QTest::addRow("number %lld", number) << RegisterValue{Value(number)};
        QTest::newRow("long text") << RegisterValue{Value(QString(70000, u'ä'))};
    }
    void encodingIsCbor()
    {
        QFETCH(RegisterValue, value);
        QCborArray array;
        for (const Value &item : value) {
            if (const auto *number = std::get_if<qint64>(&item))
                array.append(*number);
            else if (const auto *text = std::get_if<QString>(&item))
                array.append(*text);
            else
                array.append(QCborValue::Null);
        }
        QCOMPARE(encode(value), QCborValue(array).toCbor());
        const auto back = decodeValue(encode(value));
        QVERIFY(back);
        QCOMPARE(*back, value);
    }

    void absentRegisterIsNull()
    {
        QCOMPARE(encode(RegisterValue{Value(), Value()}), QByteArray("\xF6"));
    }

    void textIsNormalised()
    {
        QCOMPARE(encode({Value(QString::fromUtf8("a\u0308"))}),
                 encode({Value(QString::fromUtf8("\u00e4"))}));
    }

    void damagedValueIsRefused()
    {
        const QByteArray good = encode({Value(QStringLiteral("abc")), Value(qint64(500))});
        for (qsizetype cut = 0; cut < good.size(); ++cut)
            QVERIFY(!decodeValue(good.left(cut)));
        QVERIFY(!decodeValue(QByteArray("\x9f\x01\xff"))); // indefinite length
        QVERIFY(!decodeValue(
            QByteArray("\x81\xfb\x3f\xf0\0\0\0\0\0\0", 10))); // a floating-point number
    }

    void sealedEntryIsAuthenticAndEveryByteCounts()
    {
        const DeviceKey key = keyOfSeed(QByteArray(32, '\x03'));
        Entry entry
            = entryOf({changeOf(QStringLiteral("phone"), {Value(QStringLiteral("+35840"))})}, 17);
        seal(entry, key);
        QVERIFY(isAuthentic(entry));
        const auto broken = [&](auto &&spoil) {
            Entry other = entry;
            spoil(other);
            return !isAuthentic(other);
        };
        QVERIFY(broken([](Entry &e) { e.kind = QStringLiteral("addCompany"); }));
        QVERIFY(broken([](Entry &e) { e.clock = 18; }));
        QVERIFY(broken([](Entry &e) { e.author = QUuid::createUuid(); }));
        QVERIFY(broken([](Entry &e) { e.reverts = QByteArray(32, 'x'); }));
        QVERIFY(broken([](Entry &e) { e.changes[0].after = {Value(QStringLiteral("+35841"))}; }));
        QVERIFY(broken([](Entry &e) { e.changes[0].salt[3] = 'y'; }));
        QVERIFY(broken([](Entry &e) { e.changes[0].parents.append(QByteArray(32, 'p')); }));
        QVERIFY(broken([](Entry &e) { e.signature[5] = char(e.signature[5] ^ 1); }));
        QVERIFY(broken([&](Entry &e) { e.device = keyOfSeed(QByteArray(32, 'k')).publicKey; }));
    }

    // Freezes the format: other people's files depend on these bytes.
    void formatIsFrozen()
    {
        const DeviceKey key = keyOfSeed(QByteArray(32, '\x01'));
        QByteArray text;
        QList<Digest> parents;
        for (int i = 0; i < 10; ++i) {
            Entry entry = entryOf(
                {changeOf(QStringLiteral("alive"), {Value(qint64(1))}),
                 changeOf(QStringLiteral("name"),
                          i == 9 ? RegisterValue()
                                 : RegisterValue{Value(QStringLiteral("Yritys %1 Öy").arg(i))},
                          parents)},
                (qint64(1800000000000 + i) << 16) + i);
            if (i == 5)
                entry.reverts = QByteArray(32, '\x11');
            seal(entry, key);
            parents = {entry.changes.at(1).digest};
            text += encode(entry.changes.at(1)).toHex() + '\n' + encodeHeader(entry).toHex() + '\n'
                + entry.id.toHex() + '\n' + entry.signature.toHex() + '\n';
        }
        compareGolden(QStringLiteral("journal/ten-operations.txt"), text);
    }

    void keyFileIsMadeOnceForItsOwner()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("deep/device.key"));
        const auto first = deviceKey(path);
        QVERIFY(first);
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
        QCOMPARE(deviceKey(path)->publicKey, first->publicKey);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("short");
        file.close();
        QCOMPARE(deviceKey(path).error().code, ErrorCode::KeyUnusable);
    }

    void foldKeepsWhatNobodySuperseded()
    {
        const DeviceKey key = keyOfSeed(QByteArray(32, '\x09'));
        const auto sealed = [&](const QString &value, const QList<Digest> &parents, qint64 clock) {
            Entry entry
                = entryOf({changeOf(QStringLiteral("phone"), {Value(value)}, parents)}, clock);
            seal(entry, key);
            return entry;
        };
        const Entry base = sealed(QStringLiteral("1"), {}, 1);
        const Entry mine = sealed(QStringLiteral("2"), {base.changes[0].digest}, 2);
        const Entry theirs = sealed(QStringLiteral("3"), {base.changes[0].digest}, 3);
        const QList<Entry> entries{theirs, base, mine};
        const auto heads = fold(entries).values().value(0);
        QCOMPARE(heads.size(), 2);
        QVERIFY(isConflict(heads));
        QCOMPARE(shownHead(QStringLiteral("company"), QStringLiteral("phone"), heads).after,
                 RegisterValue{Value(QStringLiteral("3"))});
        // Two who wrote the same do not disagree.
        Entry alike = mine;
        alike.changes[0].salt = QByteArray(16, 'z');
        seal(alike, key);
        const auto agreed = fold(QList<Entry>{base, mine, alike}).values().value(0);
        QCOMPARE(agreed.size(), 2);
        QVERIFY(!isConflict(agreed));
        const Entry resolved
            = sealed(QStringLiteral("2"), {mine.changes[0].digest, theirs.changes[0].digest}, 4);
        const auto after = fold({resolved, theirs, mine, base}).values().value(0);
        QCOMPARE(after.size(), 1);
        QVERIFY(!isConflict(after));
    }

    void sameChangeTwiceIsOneHead()
    {
        Entry entry = entryOf({changeOf(QStringLiteral("phone"), {Value(QStringLiteral("1"))})}, 1);
        seal(entry, keyOfSeed(QByteArray(32, '\x09')));
        QCOMPARE(fold(QList<Entry>{entry, entry}).values().value(0).size(), 1);
    }

    // Taken back, brought back, taken back again: what two wrote is there, or what was decided.
    void aDecisionStandsUntilItIsTakenBack_data()
    {
        QTest::addColumn<int>("steps"); // after the decision, each of which takes back the last
        QTest::addColumn<QStringList>("shown");
        const QStringList both{QStringLiteral("1"), QStringLiteral("2")};
        const QStringList decided{QStringLiteral("1 or 2")};
        QTest::newRow("decided") << 0 << decided;
        QTest::newRow("taken back") << 1 << both;
        QTest::newRow("brought back") << 2 << decided;
        QTest::newRow("taken back again") << 3 << both;
        QTest::newRow("brought back again") << 4 << decided;
    }
    void aDecisionStandsUntilItIsTakenBack()
    {
        QFETCH(int, steps);
        QFETCH(QStringList, shown);
        QList<Entry> entries;
        const auto add = [&](const char *value, const QList<Digest> &parents, const Digest &reverts,
                             OperationKind kind) {
            Entry entry = entryOf(
                {changeOf(QStringLiteral("phone"), {Value(QString::fromLatin1(value))}, parents)},
                1 + entries.size());
            entry.kind = textOf(kind);
            entry.reverts = reverts;
            seal(entry, keyOfSeed(QByteArray(32, '\x09')));
            entries.append(entry);
            return entry.changes.first().digest;
        };
        const Digest one = add("1", {}, {}, OperationKind::EditCompany);
        const Digest two = add("2", {}, {}, OperationKind::EditCompany);
        Digest last = add("1 or 2", {one, two}, {}, OperationKind::Resolve);
        for (int i = 0; i < steps; ++i)
            last = add("whatever", {last}, entries.last().id, OperationKind::Revert);
        // In any order: a file may bring the last step first.
        for (int turn = 0; turn < int(entries.size()); ++turn) {
            std::rotate(entries.begin(), entries.begin() + 1, entries.end());
            QStringList values;
            const auto heads = fold(entries).values().value(0);
            for (const Head &head : heads)
                values.append(std::get<QString>(head.after.first()));
            values.sort();
            QCOMPARE(values, shown);
        }
    }

    // The later is shown; at one moment, the greater device, then the greater step: everywhere the
    // same, in whatever order they stand.
    void shownIsTheLaterThenTheGreater_data()
    {
        using Key = std::tuple<qint64, char, char>; // clock, device, operation
        QTest::addColumn<Key>("shown");
        QTest::addColumn<Key>("other");
        QTest::newRow("later, by a lesser device") << Key(2, 'a', 'a') << Key(1, 'b', 'b');
        QTest::newRow("greater device, lesser step") << Key(1, 'b', 'a') << Key(1, 'a', 'b');
        QTest::newRow("greater step") << Key(1, 'a', 'b') << Key(1, 'a', 'a');
    }
    void shownIsTheLaterThenTheGreater()
    {
        using Key = std::tuple<qint64, char, char>;
        QFETCH(Key, shown);
        QFETCH(Key, other);
        const auto head = [](const Key &key) {
            const auto [clock, device, operation] = key;
            return Head{QByteArray(32, char(clock + device + operation)),
                        clock,
                        QByteArray(32, device),
                        QByteArray(32, operation),
                        {Value(QString(QChar::fromLatin1(device)))},
                        {}};
        };
        const QString entity = QStringLiteral("company");
        const QString reg = QStringLiteral("phone");
        QCOMPARE(shownHead(entity, reg, {head(shown), head(other)}), head(shown));
        QCOMPARE(shownHead(entity, reg, {head(other), head(shown)}), head(shown));
    }

    // Shown are the fields that are known, if they are of their kind: a stranger may say anything.
    void shownAreTheFieldsThatAreKnown_data()
    {
        QTest::addColumn<QString>("reg");
        QTest::addColumn<RegisterValue>("said");
        QTest::addColumn<RegisterValue>("shown");
        const QString phone = QStringLiteral("phone");
        const QString address = QStringLiteral("postalAddress");
        const Value text(QStringLiteral("a"));
        const Value number(qint64(40));
        QTest::newRow("a text") << phone << RegisterValue{text} << RegisterValue{text};
        QTest::newRow("a number") << phone << RegisterValue{number} << RegisterValue();
        QTest::newRow("another field of a newer version")
            << phone << RegisterValue{text, number} << RegisterValue{text};
        QTest::newRow("fewer fields of an older version")
            << address << RegisterValue{text} << RegisterValue{text, Value(), Value()};
    }
    void shownAreTheFieldsThatAreKnown()
    {
        QFETCH(QString, reg);
        QFETCH(RegisterValue, said);
        QFETCH(RegisterValue, shown);
        const QString entity = QStringLiteral("company");
        const auto known = knownRegister(entity, reg);
        QVERIFY(known);
        const Head head{QByteArray(32, 'c'), 1, QByteArray(32, 'd'), QByteArray(32, 'o'), said, {}};
        QCOMPARE(shownValue(*known, entity, reg, {head}), shown);
    }

    // Whoever says later that a person is not erased is not believed.
    void erasureIsNotTakenBackByAClock()
    {
        const auto head = [](qint64 erased, qint64 clock) {
            return Head{QByteArray(32, char(clock)), clock,           QByteArray(32, 'd'),
                        QByteArray(32, 'o'),         {Value(erased)}, {}};
        };
        for (const qint64 erased : {1, 9}) {
            const QList<Head> heads{head(1, erased), head(0, 5)};
            QCOMPARE(shownHead(QStringLiteral("person"), erasedName, heads).after,
                     RegisterValue{Value(qint64(1))});
        }
    }

    void clockNeverGoesBack()
    {
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(1000, Qt::UTC);
        QCOMPARE(nextClock(now, 0), 1000LL << 16);
        QCOMPARE(nextClock(now, 1000LL << 16), (1000LL << 16) + 1);
        QCOMPARE(nextClock(now, 5000LL << 16), (5000LL << 16) + 1);
        QCOMPARE(momentOf(nextClock(now, 0)), now);
    }
};

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
