// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/container.h"
#include "exchange/exchangefile.h"
#include "exchange/passphrase.h"
#include "exchange/payload.h"
#include "exchange/secondreader.h"
#include "journal/cborreader.h"
#include "journal/cborwriter.h"
#include "journal/hybridclock.h"

#include <QRegularExpression>
#include <QTest>

#include <functional>

using namespace kv;
using namespace kv::exchange;

namespace {

const QString words = QStringLiteral("kala kukko talvi mylly");
constexpr PassphraseCost cheap{1, 8192};

journal::DeviceKey key()
{
    return journal::keyOfSeed(QByteArray(32, 'k'));
}

journal::Entry entryWith(const RegisterValue &value, const QString &reg = QStringLiteral("name"))
{
    journal::Entry entry;
    entry.kind = QStringLiteral("addCompany");
    entry.author = QUuid::fromString(QStringLiteral("0192f000-0000-7000-8000-00000000000a"));
    entry.clock = qint64(1'800'000'000'000) << 16;
    entry.changes = {{QStringLiteral("company"),
                      QUuid::fromString(QStringLiteral("0192f000-0000-7000-8000-000000000001")),
                      reg,
                      value,
                      {},
                      QByteArray(16, 's'),
                      {}}};
    journal::seal(entry, key());
    return entry;
}

journal::Bundle bundleOf(const QList<journal::Entry> &entries)
{
    journal::Bundle bundle;
    bundle.schema = 2;
    bundle.clock = 5;
    bundle.scope = {QStringLiteral("group"),
                    {QStringLiteral("Oulu")},
                    QDate(2027, 1, 1),
                    {},
                    QStringLiteral("Kati"),
                    QStringLiteral("Sijaisuus"),
                    {{QStringLiteral("members Oulu"), 25}}};
    bundle.devices = {{key().publicKey, QStringLiteral("Matti"), {}, 3, QByteArray(32, 'x')}};
    bundle.entries = entries;
    return bundle;
}

journal::Bundle good()
{
    return bundleOf({entryWith({Value(QStringLiteral("Åström Oy"))}),
                     entryWith({Value(qint64(12)), Value(), Value(QStringLiteral("b"))},
                               QStringLiteral("period"))});
}

QByteArray sealedGood()
{
    const auto file = sealed(payloadOf(good()), key(), words, cheap);
    return file ? *file : QByteArray();
}

} // namespace

class TestExchangeFile : public QObject
{
    Q_OBJECT

private slots:
    void whatIsSealedComesOutAgain()
    {
        const auto bundle = readExchangeFile(
            sealedGood(), QStringLiteral(" Kala-KUKKO,  talvi\nmylly "), QStringLiteral("a"));
        QVERIFY(bundle);
        journal::Bundle expected = good();
        expected.sender = key().publicKey;
        QCOMPARE(*bundle, expected);
    }

    void aWithheldChangeKeepsTheOperationAuthentic()
    {
        journal::Bundle bundle = good();
        journal::EntryChange &change = bundle.entries.first().changes.first();
        const QByteArray digest = change.digest;
        change = {};
        change.digest = digest;
        const auto read = parsePayload(payloadOf(bundle), {});
        QVERIFY(read);
        QCOMPARE(read->entries, bundle.entries);
        QVERIFY(journal::isAuthentic(read->entries.first()));
    }

    // Whoever has the words can seal, but not sign for another.
    void forgedSignatureIsNotTaken()
    {
        const journal::DeviceKey other = journal::keyOfSeed(QByteArray(32, 'o'));
        const auto file
            = sealed(payloadOf(good()), {key().publicKey, other.secretKey}, words, cheap);
        QVERIFY(file);
        const auto read = opened(*file, words, {});
        QVERIFY(!read);
        QCOMPARE(read.error().details.last(), QStringLiteral("signature"));
    }
    void whoSealsAsAnotherIsNotTaken()
    {
        const journal::DeviceKey other = journal::keyOfSeed(QByteArray(32, 'o'));
        const auto file = sealed(payloadOf(good()), other, words, cheap);
        QVERIFY(file);
        const auto read = readExchangeFile(*file, words, {});
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::ExchangeDamaged);
        QCOMPARE(read.error().details.last(), QStringLiteral("sender"));
    }

    // No byte may differ, none may be missing, none may follow.
    void everyChangedByteIsNoticed()
    {
        const QByteArray file = sealedGood();
        QVERIFY(opened(file, words, {}));
        for (qsizetype at = 0; at < file.size(); ++at) {
            // A cost that takes seconds is tried elsewhere.
            if (at >= 32 && at < 40)
                continue;
            QByteArray other = file;
            other[at] = char(other.at(at) ^ (1 << (at % 8)));
            QVERIFY2(!opened(other, words, {}), qPrintable(QString::number(at)));
        }
    }
    void everyCutIsNoticed()
    {
        const QByteArray file = sealedGood();
        for (qsizetype size = 0; size < file.size(); size += size < 150 ? 1 : 7)
            QVERIFY2(!opened(file.left(size), words, {}), qPrintable(QString::number(size)));
        QVERIFY(!opened(file + 'x', words, {}));
        QVERIFY(!opened(file + file, words, {}));
    }
    void aLongFileIsInChunksAndACutBetweenThemIsNoticed()
    {
        QList<journal::Entry> entries;
        for (int i = 0; i < 800; ++i)
            entries.append(entryWith({Value(QString(100, u'ä') + QString::number(i))}));
        const auto file = sealed(payloadOf(bundleOf(entries)), key(), words, cheap);
        QVERIFY(file);
        QVERIFY(file->size() > 3 * 65536);
        QCOMPARE(readExchangeFile(*file, words, {})->entries.size(), 800);
        const qsizetype header = 16 + 96 + 24;
        const auto cut = opened(file->left(header + 2 * (65536 + 17)), words, {});
        QCOMPARE(cut.error().code, ErrorCode::ExchangeDamaged);
        QCOMPARE(cut.error().details.last(), QStringLiteral("end")); // before any signature
        QByteArray swapped = *file;
        for (int i = 0; i < 65536 + 17; ++i)
            std::swap(swapped[header + i], swapped[header + 65536 + 17 + i]);
        QVERIFY(!opened(swapped, words, {}));
    }
    void refusals_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("passphrase");
        QTest::addColumn<int>("code");
        const QByteArray file = sealedGood();
        const auto with = [&](qsizetype at, const QByteArray &bytes) {
            return QByteArray(file).replace(at, bytes.size(), bytes);
        };
        QTest::newRow("wrong words")
            << file << QStringLiteral("kala kukko talvi talvi") << int(ErrorCode::WrongPassphrase);
        QTest::newRow("not ours") << QByteArray("PK\x03\x04 something else entirely") << words
                                  << int(ErrorCode::NotAnExchangeFile);
        QTest::newRow("line ends changed by mail")
            << QByteArray(file).replace("\r\n", "\n") << words << int(ErrorCode::NotAnExchangeFile);
        QTest::newRow("empty") << QByteArray() << words << int(ErrorCode::NotAnExchangeFile);
        QTest::newRow("format of tomorrow")
            << with(8, QByteArray("\0\0\0\2", 4)) << words << int(ErrorCode::ExchangeTooNew);
        QTest::newRow("slots of tomorrow")
            << with(12, QByteArray("\0\0\0\1", 4)) << words << int(ErrorCode::ExchangeTooNew);
        QTest::newRow("hash of a week")
            << with(32, QByteArray("\0\0\0\7", 4)) << words << int(ErrorCode::ExchangeDamaged);
        QTest::newRow("hash of all memory")
            << with(36, QByteArray("\x10\0\0\1", 4)) << words << int(ErrorCode::ExchangeDamaged);
        QTest::newRow("no cost") << with(32, QByteArray(8, '\0')) << words
                                 << int(ErrorCode::ExchangeDamaged);
        QTest::newRow("too large")
            << QByteArray(mostFileBytes + 1, 'x') << words << int(ErrorCode::TooLarge);
    }
    void refusals()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, passphrase);
        QFETCH(int, code);
        const auto result = opened(file, passphrase, QStringLiteral("a"));
        QVERIFY(!result);
        QCOMPARE(int(result.error().code), code);
    }

    // Limits of what is parsed, each of its own.
    void limits_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<bool>("taken");
        const auto row = [](const char *name, const journal::Bundle &bundle, bool taken = false) {
            QTest::newRow(name) << payloadOf(bundle) << taken;
        };
        const auto text
            = [](const QString &value) { return bundleOf({entryWith({Value(value)})}); };
        row("as it should be", good(), true);
        row("nothing but figures", bundleOf({}), true);
        row("longest value", text(QString(mostValueCharacters, u'a')), true);
        row("longest value of wide letters", text(QString(mostValueCharacters, u'語')), true);
        row("value too long", text(QString(mostValueCharacters + 1, u'a')));
        row("line feed and tab", text(QStringLiteral("a\n\tb")), true);
        row("NUL", text(QStringLiteral("a") + QChar(0) + u'b'));
        row("bell", text(QStringLiteral("a\a")));
        row("carriage return", text(QStringLiteral("a\r\n")));
        row("control of ISO 6429", text(QString(QChar(0x9B))));
        row("direction turned", text(QStringLiteral("a\u202eb")));
        row("isolate", text(QStringLiteral("a\u2066b")));
        row("name of 64", bundleOf({entryWith({Value(qint64(1))}, QString(64, u'a'))}), true);
        row("name of 65", bundleOf({entryWith({Value(qint64(1))}, QString(65, u'a'))}));
        row("name with a quote", bundleOf({entryWith({Value(qint64(1))}, QStringLiteral("a\"b"))}));
        journal::Entry many = entryWith({Value(qint64(1))});
        many.changes.first().parents = QList<QByteArray>(journal::mostParents, QByteArray(32, 'p'));
        row("64 parents", bundleOf({many}), true);
        many.changes.first().parents.append(QByteArray(32, 'p'));
        row("65 parents", bundleOf({many}));
        journal::Entry wide = entryWith(RegisterValue(mostFields, Value(qint64(1))));
        row("100 fields", bundleOf({wide}), true);
        wide.changes.first().after.append(Value(qint64(1)));
        row("101 fields", bundleOf({wide}));
        journal::Entry early = entryWith({Value(qint64(1))});
        early.clock = -1;
        row("clock before all time", bundleOf({early}));
        early.clock = journal::mostClock;
        row("clock after all time", bundleOf({early})); // nothing could be later than it
        early.clock = journal::mostClock - 1;
        row("last moment", bundleOf({early}), true);
        const QByteArray payload = payloadOf(good());
        const QByteArray author = '\x50' + good().entries.first().author.toRfc4122();
        QTest::newRow("step of a device that is not told")
            << QByteArray(payload).replace(author + '\0', author + '\1') << false;
        QTest::newRow("a byte more") << payload + QByteArray(1, '\0') << false;
        QTest::newRow("indefinite length") << QByteArray("\x9f\x63kvx") << false;
        QTest::newRow("array of all there is")
            << QByteArray("\x9b\x7f\xff\xff\xff\xff\xff\xff\xff", 9) << false;
        QTest::newRow("text of all there is")
            << QByteArray("\x88\x7b\x7f\xff\xff\xff\xff\xff\xff\xff", 10) << false;
        QTest::newRow("longer form of a number")
            << QByteArray(payload).replace(5, 1, QByteArray("\x18\x01", 2)) << false;
        QTest::newRow("half a letter")
            << QByteArray(payload).replace(QByteArray("Matti"), QByteArray("Matt\xc3")) << false;
        // 200 001 operations, said in few bytes.
        QByteArray bomb = payloadOf(bundleOf({}));
        bomb.chop(1);
        QTest::newRow("200 001 operations that are not there")
            << bomb + QByteArray("\x9a\x00\x03\x0d\x41", 5) << false;
    }
    void limits()
    {
        QFETCH(QByteArray, payload);
        QFETCH(bool, taken);
        QCOMPARE(parsePayload(payload, {}).has_value(), taken);
    }
    void formats_data()
    {
        QTest::addColumn<int>("at"); // the byte that is another
        QTest::addColumn<char>("format");
        QTest::addColumn<int>("code");
        QTest::newRow("written by the program of tomorrow")
            << 5 << '\2' << int(ErrorCode::ExchangeTooNew);
        QTest::newRow("for readers of tomorrow") << 7 << '\2' << int(ErrorCode::ExchangeTooNew);
        QTest::newRow("written by none") << 5 << '\0' << int(ErrorCode::ExchangeDamaged);
        QTest::newRow("for readers of none") << 7 << '\0' << int(ErrorCode::ExchangeDamaged);
        QTest::newRow("schema below all") << 6 << '\x20' << int(ErrorCode::ExchangeDamaged);
    }
    void formats()
    {
        QFETCH(int, at);
        QFETCH(char, format);
        QFETCH(int, code);
        QByteArray payload = payloadOf(good());
        payload[at] = format;
        const auto read = parsePayload(payload, {});
        QVERIFY(!read);
        QCOMPARE(int(read.error().code), code);
    }
    void tooManyOperationsAreRefused()
    {
        QByteArray bytes = payloadOf(bundleOf({}));
        bytes.chop(1);
        journal::CborWriter writer;
        writer.array(mostOperations + 1);
        bytes += writer.take() + QByteArray(200'001 * 60, '\xF6');
        const auto read = parsePayload(bytes, {});
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::TooLarge);
    }
    // What is taken is written back to the same bytes: there is one form only.
    void anythingTakenHasOneForm()
    {
        SeededEntropy entropy(8);
        const QByteArray payload = payloadOf(good());
        int taken = 0;
        for (int i = 0; i < 20'000; ++i) {
            QByteArray other = payload;
            for (int flips = 0; flips < 1 + int(entropy.next() % 3); ++flips)
                other[qsizetype(entropy.next() % quint64(other.size()))] = char(entropy.next());
            const auto read = parsePayload(other, {});
            if (!read)
                continue;
            ++taken;
            QCOMPARE(payloadOf(*read), other);
        }
        QVERIFY(taken > 100);
    }

    void theSecondReaderReadsAlike()
    {
        const auto reading = secondReading(payloadOf(good()));
        QVERIFY(reading);
        QCOMPARE(reading->operations, 2);
        QVERIFY(reading->texts.contains(QStringLiteral("Åström Oy")));
        QCOMPARE(reading->told.first().entity, QStringLiteral("company"));
        QCOMPARE(reading->told.first().record, good().entries.first().changes.first().record);
        QCOMPARE(reading->told.first().reg, QStringLiteral("name"));
        QVERIFY(!secondReading("nonsense"));
    }

    void fileNameIsSafeAndNeverTheSame()
    {
        const QDateTime now(QDate(2027, 2, 3), QTime(14, 5), Qt::UTC);
        const QString name = exchangeFileName(QStringLiteral("../Pohjois Pohjanmaa/ÄÖ"), now);
        static const QRegularExpression form(
            QStringLiteral("^KV_[a-z0-9]+_20270203-1405_[0-9a-f]{8}\\.kvexchange$"));
        QVERIFY2(form.match(name).hasMatch(), qPrintable(name));
        QVERIFY(name != exchangeFileName(QStringLiteral("../Pohjois Pohjanmaa/ÄÖ"), now));
    }
};

QTEST_GUILESS_MAIN(TestExchangeFile)
#include "tst_exchangefile.moc"
