// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "harness/powerloss.h"
#include "harness/register.h"

#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace kv;
using namespace kv::harness;

namespace {

constexpr int steps = 25;

// How much is in a file after a number of steps: a step that is there in part shows.
struct Amount
{
    qint64 operations = 0;
    qint64 changes = 0;
    qint64 companies = 0;

    bool operator==(const Amount &) const = default;
};

struct Run
{
    Disk before;
    Recording recording;
    QList<Amount> amounts; // after step 0 (before all), 1, 2, …
};

struct Verdict
{
    int images = 0;
    int corrupt = 0;
    int partial = 0;
    int lost = 0; // a step that the user was told is saved

    int failed() const { return corrupt + partial + lost; }
};

qint64 numberOf(sqlite3 *database, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    qint64 number = -1;
    if (sqlite3_prepare_v2(database, sql, -1, &statement, nullptr) == SQLITE_OK
        && sqlite3_step(statement) == SQLITE_ROW)
        number = sqlite3_column_int64(statement, 0);
    sqlite3_finalize(statement);
    return number;
}

bool isWhole(sqlite3 *database)
{
    sqlite3_stmt *statement = nullptr;
    const bool whole
        = sqlite3_prepare_v2(database, "PRAGMA integrity_check(1)", -1, &statement, nullptr)
            == SQLITE_OK
        && sqlite3_step(statement) == SQLITE_ROW
        && qstrcmp(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)), "ok") == 0;
    sqlite3_finalize(statement);
    return whole;
}

Amount amountIn(sqlite3 *database)
{
    return {numberOf(database, "SELECT count(*) FROM operation"),
            numberOf(database, "SELECT count(*) FROM change"),
            numberOf(database, "SELECT count(*) FROM company WHERE name IS NOT NULL")};
}

} // namespace

// What a power cut may leave of a file, at every moment of 25 steps.
class TestPowerLoss : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder{scratch()};
    SeededEntropy m_entropy{quint64(figure("KV_SEED", 7))};

    Run recorded(ShimVfs &shim, const QString &name)
    {
        Writer writer;
        const QString path = m_folder.filePath(name);
        auto file = std::move(*workspace::Workspace::create(path, writer.session()));
        Run run;
        Amount amount;
        const auto took = [&](const Operation &step) {
            const auto done = file->commit(step);
            QVERIFY2(done, done ? "" : qPrintable(describe(done.error())));
            ++amount.operations;
            amount.changes += done->changes.size();
            amount.companies = file->dataset().companies.size();
        };
        took(writer.step(*file, 0));
        run.amounts.append(amount);
        // Not by QFile on the open file: its closing would give up the lock.
        file.reset();
        run.before.insert_or_assign(name, bytesOf(path));
        file = std::move(*workspace::Workspace::open(path, writer.session()));
        shim.record();
        for (int i = 1; i <= steps; ++i) {
            took(writer.step(*file, i));
            run.amounts.append(amount);
            shim.acknowledge(i);
        }
        run.recording = shim.takeRecording();
        return run;
    }

    void judge(const Disk &image, const QString &name, const Run &run, int acknowledged,
               MemoryVfs &memory, Verdict &verdict)
    {
        ++verdict.images;
        memory.disk() = image;
        sqlite3 *database = nullptr;
        const QByteArray path = '/' + name.toUtf8();
        const int code
            = sqlite3_open_v2(path.constData(), &database, SQLITE_OPEN_READWRITE, "kvmemory");
        if (code != SQLITE_OK || !isWhole(database)) {
            ++verdict.corrupt;
        } else {
            const Amount amount = amountIn(database);
            const qsizetype found = run.amounts.indexOf(amount);
            if (found < 0)
                ++verdict.partial;
            else if (found < acknowledged)
                ++verdict.lost;
        }
        sqlite3_close(database);
    }

    Verdict verdictOf(const Run &run, const QString &name, int images)
    {
        MemoryVfs memory;
        PowerLoss loss(run.before);
        Verdict verdict;
        int acknowledged = 0;
        const int each = qMax(1, images / int(run.recording.size()));
        for (const Event &event : run.recording) {
            loss.happened(event);
            if (event.call == Call::Acknowledged)
                acknowledged = int(event.at);
            for (int i = 0; i < each; ++i)
                judge(loss.image(m_entropy), name, run, acknowledged, memory, verdict);
        }
        qInfo("%s: %d images at %d moments: %d corrupt, %d partial, %d lost", qPrintable(name),
              verdict.images, int(run.recording.size()), verdict.corrupt, verdict.partial,
              verdict.lost);
        return verdict;
    }

private slots:
    void nothingThatWasSavedIsLost()
    {
        ShimVfs shim;
        const QString name = QStringLiteral("shipped.kiertovuoro");
        const Run run = recorded(shim, name);
        QVERIFY(run.recording.size() > steps * 10);
        const Verdict verdict = verdictOf(run, name, figure("KV_IMAGES", 8'000));
        QVERIFY(verdict.images >= 3'000);
        QCOMPARE(verdict.corrupt, 0);
        QCOMPARE(verdict.partial, 0);
        QCOMPARE(verdict.lost, 0);
    }

    // The control: without syncs the same harness must find damage almost everywhere.
    void withoutSyncsIsLost()
    {
        ShimVfs shim;
        shim.neverSync();
        const QString name = QStringLiteral("off.kiertovuoro");
        const Run run = recorded(shim, name);
        const Verdict verdict = verdictOf(run, name, figure("KV_IMAGES", 8'000) / 6);
        QVERIFY2(verdict.failed() > verdict.images * 9 / 10,
                 "a file that is never synced must fail: the harness does not see");
    }
};

QTEST_GUILESS_MAIN(TestPowerLoss)
#include "tst_powerloss.moc"
