// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "harness/register.h"
#include "journal/history.h"
#include "storage/exchangetables.h"
#include "storage/migrator.h"
#include "support/effort.h"

#include <QTemporaryDir>
#include <QTest>

using namespace kv;
using namespace kv::journal;
using storage::ExchangeTables;
using storage::Store;

// The merge in the tables: random histories are taken into a real file, some bundles after the
// other, in any order and at first in part. How many bundles: KV_TABLE_MERGES; from which seed:
// KV_MERGE_SEED. Of a history that breaks a law, rapidcheck finds the few acts that matter.
class TestTableMerges : public QObject
{
    Q_OBJECT

    enum class Taking
    {
        Shipped,
        SkipsWhatItKnows // a step that was known by its digest is never filled in
    };

    QTemporaryDir m_folder{harness::scratch()};
    QByteArray m_empty; // a new file
    int m_merges = 0; // that brought something
    int m_repeats = 0; // the same again, which must change nothing
    int m_undone = 0; // taken back: the last of each history

    static History signedHistoryOf(quint64 seed)
    {
        History history = historyOf(seed);
        history.signing = Signing::Yes;
        return history;
    }

    // Everything in three pieces of which some is withheld, then all of it.
    static QList<Bundle> bundlesOf(Network &network, const QList<Entry> &entries)
    {
        QList<Bundle> bundles(4);
        QList<Entry> order = entries;
        network.shuffle(order);
        for (const Entry &entry : std::as_const(order))
            bundles[network.below(3)].entries.append(network.scoped(entry, 30));
        bundles.last().entries = order;
        for (Bundle &bundle : bundles) {
            bundle.schema = storage::newestSchema();
            for (const Network::Replica &replica : std::as_const(network.replicas))
                bundle.devices.append({replica.device, QStringLiteral("Neuvoja"), {}, 0, Digest()});
            bundle.sender = bundle.devices.first().key;
        }
        return bundles;
    }

    static Bundle withoutKnown(Bundle bundle, QSet<Digest> &known)
    {
        bundle.entries.removeIf([&](const Entry &entry) { return known.contains(entry.id); });
        for (const Entry &entry : std::as_const(bundle.entries))
            known.insert(entry.id);
        return bundle;
    }

    // One bundle into the file. What is wrong; nothing where all is as it must be.
    QString taken(Store &file, const Bundle &bundle, Dataset &dataset)
    {
        ExchangeTables tables(file);
        const auto take = [&] {
            const auto aside = [](const Entry &, const EntryChange &) { return QString(); };
            const QDateTime now(QDate(2027, 1, 15), QTime(9, 0), Qt::UTC);
            return tables.take({bundle, "file", now, QByteArray(32, 'o'), aside}, dataset,
                               ExchangeTables::Keep::Yes);
        };
        const auto before = tables.digest();
        const auto first = take();
        if (!before || !first)
            return describe(first ? before.error() : first.error());
        if (first->batch == 0)
            return *tables.digest() == *before ? QString()
                                               : QStringLiteral("no news, but a change");
        ++m_merges;
        dataset = first->after;
        const Digest after = *tables.digest();
        const auto again = take();
        ++m_repeats;
        if (!again || again->batch != 0 || *tables.digest() != after)
            return QStringLiteral("the same again was news");
        return {};
    }

    // The newest batch is taken back: all is as before it.
    QString undone(Store &file, const Dataset &dataset, const Digest &before)
    {
        ExchangeTables tables(file);
        const auto batches = tables.batches();
        const auto done = batches ? tables.reject(batches->first().id, dataset)
                                  : Result<Operation>(batches.error());
        ++m_undone;
        return done && *tables.digest() == before
            ? QString()
            : QStringLiteral("taken back, it is not as it was");
    }

    QString broken(Network network, Taking taking)
    {
        const QList<Entry> entries = everythingIn(network);
        const QString path = m_folder.filePath(QStringLiteral("merged.kiertovuoro"));
        harness::writeBytes(path, m_empty);
        const auto file = Store::open(path);
        if (!file)
            return describe(file.error());
        Dataset dataset;
        QSet<Digest> known;
        Digest before;
        bool isNews = false;
        for (const Bundle &bundle : bundlesOf(network, entries)) {
            before = *ExchangeTables(**file).digest();
            const int merges = m_merges;
            const bool skips = taking == Taking::SkipsWhatItKnows;
            const QString wrong
                = taken(**file, skips ? withoutKnown(bundle, known) : bundle, dataset);
            if (!wrong.isEmpty())
                return wrong;
            isNews = m_merges > merges;
        }
        const auto check = (*file)->check();
        if (!check || !check->problems.isEmpty())
            return check ? check->problems.join(u' ') : describe(check.error());
        if (check->digest != digestOf(fold(entries)) || *(*file)->load() != dataset)
            return QStringLiteral("folded otherwise");
        return isNews ? undone(**file, dataset, before) : QString();
    }

    Law lawOf(Taking taking)
    {
        return [this, taking](const Network &network) { return broken(network, taking).isEmpty(); };
    }

private slots:
    void initTestCase()
    {
        QHashSeed::setDeterministicGlobalSeed();
        const QString path = m_folder.filePath(QStringLiteral("empty.kiertovuoro"));
        QVERIFY(Store::create(path));
        m_empty = harness::bytesOf(path);
    }

    void tablesAreWhatTheFoldSays()
    {
        const int merges = harness::figure("KV_TABLE_MERGES", test::effort(300));
        const quint64 first = quint64(harness::figure("KV_MERGE_SEED", 2027)) * 1'000'003;
        quint64 cases = 0;
        for (; m_merges < merges; ++cases) {
            const History history = signedHistoryOf(first + cases);
            const QString wrong = broken(played(history), Taking::Shipped);
            if (wrong.isEmpty())
                continue;
            const History few = smallest(history, lawOf(Taking::Shipped));
            QFAIL(qPrintable(wrong + u'\n' + inWords(few)));
        }
        qInfo("%lld histories, %d merges, %d the same again, %d taken back", cases, m_merges,
              m_repeats, m_undone);
    }

    // The planted defect, and that a finding can be read.
    void whatIsKnownInPartIsFilledIn()
    {
        const Law law = lawOf(Taking::SkipsWhatItKnows);
        const History history = signedHistoryOf(1);
        QVERIFY(!law(played(history)));
        const History few = smallest(history, law);
        qInfo("%s", qPrintable(inWords(few)));
        QVERIFY(!law(played(few)));
        QVERIFY2(few.acts.size() <= 2, qPrintable(inWords(few)));
    }
};

QTEST_GUILESS_MAIN(TestTableMerges)
#include "tst_tablemerges.moc"
