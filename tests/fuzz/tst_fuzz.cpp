// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/mutator.h"
#include "fuzz/targets.h"
#include "support/effort.h"
#include "support/smallest.h"

#include <QDir>
#include <QtTest>

using namespace kv;
using namespace kv::fuzz;

// Spoiled exchange files and lists, the same ones every time: KV_SEED tries others;
// KV_SEALED_FILES, KV_CONTENTS, KV_HOSTILE_MERGES and KV_LISTS more. Bytes that were once found to
// break a law stay in tests/data/fuzz. Each target must also catch a program that is wrong on
// purpose.
class TestFuzz : public QObject
{
    Q_OBJECT

private slots:
    void container();
    void payload();
    void merge();
    void list();

    void catchesAFileOpenedUnsealed();
    void catchesAPayloadReadInPart();
    void catchesAMergeThatLeavesTraces();
    void catchesAListTakenTwice();

private:
    static int asked(const char *name, int usual)
    {
        return qMax(test::effort(usual), qEnvironmentVariableIntValue(name));
    }
    static quint32 seed()
    {
        return qEnvironmentVariableIsSet("KV_SEED") ? qEnvironmentVariable("KV_SEED").toUInt() : 1;
    }
    // The first bytes of so many that break a law, and which; with `name`, those kept of old too.
    template <typename Target>
    static std::pair<QByteArray, Law> firstBroken(Target &target, int cases,
                                                  const QString &name = {})
    {
        QList<QByteArray> inputs = target.seeds();
        const QDir kept(qEnvironmentVariable("KV_TEST_DATA") + QStringLiteral("/fuzz/") + name);
        for (const QString &each : name.isEmpty() ? QStringList() : kept.entryList(QDir::Files)) {
            QFile file(kept.filePath(each));
            if (file.open(QIODevice::ReadOnly))
                inputs.append(file.readAll());
        }
        for (const QByteArray &input : std::as_const(inputs)) {
            if (const Law law = target.run(input); !law.isEmpty())
                return {input, law};
        }
        Mutator mutator(seed(), inputs);
        for (int i = 0; i < cases; ++i) {
            const QByteArray input = mutator.next();
            if (const Law law = target.run(input); !law.isEmpty())
                return {input, law};
        }
        return {};
    }
    // The same finding in fewer bytes. A target of its own, since one may have changed by a
    // finding.
    static QByteArray shrunk(const QByteArray &input,
                             const std::function<Law(const QByteArray &)> &run)
    {
        const std::vector<char> less
            = test::smallest<char>({input.begin(), input.end()}, [&](const auto &bytes) {
                  return !run(QByteArray(bytes.data(), qsizetype(bytes.size()))).isEmpty();
              });
        return QByteArray(less.data(), qsizetype(less.size()));
    }
    template <typename Target>
    static void holds(Target &target, int cases, const QString &name)
    {
        const auto [input, law] = firstBroken(target, cases, name);
        if (law.isEmpty())
            return;
        const QByteArray less
            = shrunk(input, [](const QByteArray &bytes) { return Target().run(bytes); });
        QVERIFY2(false,
                 qPrintable(QStringLiteral("seed %1: %2\n").arg(seed()).arg(law)
                            + QString::fromLatin1(less.toHex()) + u'\n' + Target().run(less)));
    }
};

void TestFuzz::container()
{
    ContainerTarget target;
    holds(target, asked("KV_SEALED_FILES", 2000), QStringLiteral("container"));
}

void TestFuzz::payload()
{
    PayloadTarget target;
    holds(target, asked("KV_CONTENTS", 30'000), QStringLiteral("payload"));
}

void TestFuzz::merge()
{
    MergeTarget target;
    const int cases = asked("KV_HOSTILE_MERGES", 300);
    holds(target, cases, QStringLiteral("merge"));
    QVERIFY2(target.taken() > cases / 20, qPrintable(QString::number(target.taken())));
}

void TestFuzz::list()
{
    ListTarget target;
    holds(target, asked("KV_LISTS", 3000), QStringLiteral("list"));
}

void TestFuzz::catchesAFileOpenedUnsealed()
{
    // Looks at the beginning only.
    ContainerTarget careless([](const QByteArray &file) -> Result<exchange::Opened> {
        if (!file.startsWith("\x8bKVX"))
            return Error{ErrorCode::NotAnExchangeFile, {}};
        return exchange::Opened{file, {}};
    });
    QVERIFY(!firstBroken(careless, 1000).second.isEmpty());
}

void TestFuzz::catchesAPayloadReadInPart()
{
    // Does not mind what follows.
    PayloadTarget careless([](const QByteArray &bytes) {
        auto bundle = exchange::parsePayload(bytes, {});
        for (qsizetype cut = 1; !bundle && cut < 40 && cut < bytes.size(); ++cut)
            bundle = exchange::parsePayload(bytes.chopped(cut), {});
        return bundle;
    });
    const auto [input, law] = firstBroken(careless, 1000);
    QVERIFY(!law.isEmpty());
    const auto run = [&careless](const QByteArray &bytes) { return careless.run(bytes); };
    const QByteArray less = shrunk(input, run);
    QVERIFY(!run(less).isEmpty());
    QVERIFY2(less.size() < input.size(), qPrintable(QString::number(less.size())));
}

void TestFuzz::catchesAMergeThatLeavesTraces()
{
    // Writes before it knows whether it may.
    MergeTarget careless([](workspace::Desks &desks, const journal::Bundle &bundle) {
        if (!desks.setPhone(1,
                            QByteArray::number(desks.clock.moment.toSecsSinceEpoch()).constData()))
            qFatal("the trace was not left");
        return desks.at(1).take(bundle, {true, true, bundle.entries.size(), {}});
    });
    QVERIFY(!firstBroken(careless, 300).second.isEmpty());
}

void TestFuzz::catchesAListTakenTwice()
{
    ListTarget careless([](Dataset &, const Operation &) {});
    QVERIFY(!firstBroken(careless, 10).second.isEmpty());
}

QTEST_GUILESS_MAIN(TestFuzz)
#include "tst_fuzz.moc"
