// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "harness/register.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace kv;
using namespace kv::harness;

// A program that is killed at any moment, and one that has the file open while another wants it.
class TestKilled : public QObject
{
    Q_OBJECT

    struct Score
    {
        int kills = 0;
        int acknowledged = 0;
        int lost = 0;
        int damaged = 0;
    };

    QTemporaryDir m_folder{scratch()};
    Writer m_writer;
    SeededEntropy m_entropy{quint64(figure("KV_SEED", 5))};

    int below(int limit) { return int(m_entropy.next() % quint64(limit)); }
    void newFile(const QString &path)
    {
        QFile::remove(path);
        auto file = std::move(*workspace::Workspace::create(path, m_writer.session()));
        QVERIFY(file->commit(m_writer.step(*file, 0)));
    }

    // What the child had said before it was killed.
    int killed(const QString &path, const QString &mode)
    {
        QProcess child;
        child.start(QStringLiteral(KV_CRASHCHILD), {path, QString::number(m_entropy.next()), mode});
        // Mostly while it works; now and then while it opens the file.
        if (below(6) != 0)
            child.waitForReadyRead(20'000);
        child.waitForFinished(1 + below(40));
        child.kill();
        child.waitForFinished(20'000);
        const QByteArrayList lines = child.readAllStandardOutput().split('\n');
        int last = -1;
        for (const QByteArray &line : lines.mid(0, lines.size() - 1)) // the last may be half a line
            last = qMax(last, line.toInt());
        return last;
    }

    Score scoreOf(int kills, const QString &mode)
    {
        Score score;
        const QString path = m_folder.filePath(mode + QStringLiteral(".kiertovuoro"));
        int known = 0;
        for (; score.kills < kills; ++score.kills) {
            if (score.kills % 25 == 0) { // a new one: the check is of the whole
                newFile(path);
                known = 1;
            }
            const int said = killed(path, mode);
            const auto file = workspace::Workspace::open(path, m_writer.session());
            const auto check = file ? (*file)->check() : Result<workspace::FileCheck>(file.error());
            if (!check || !check->problems.isEmpty()) {
                ++score.damaged;
                continue;
            }
            const int there = int(check->operations);
            if (said > there || there < known)
                ++score.lost;
            score.acknowledged += qMax(0, qMin(said, there) - known);
            known = there;
        }
        qInfo("%s: %d kills, %d acknowledged steps, %d times one was lost, %d damaged",
              qPrintable(mode), score.kills, score.acknowledged, score.lost, score.damaged);
        return score;
    }

private slots:
    void nothingAcknowledgedIsLost()
    {
        const int kills = figure("KV_KILLS", 60);
        const Score score = scoreOf(kills, QStringLiteral("work"));
        QCOMPARE(score.lost, 0);
        QCOMPARE(score.damaged, 0);
        // Without work the kills prove nothing.
        QVERIFY2(score.acknowledged >= kills / 2, "the disk is too slow for this to prove much");
    }

    // The control: who says "saved" too early is caught.
    void whoSpeaksTooEarlyIsCaught() { QVERIFY(scoreOf(15, QStringLiteral("liar")).lost > 0); }

    void secondProgramIsToldWho()
    {
        const QString path = m_folder.filePath(QStringLiteral("held.kiertovuoro"));
        newFile(path);
        QProcess child;
        child.start(QStringLiteral(KV_CRASHCHILD),
                    {path, QStringLiteral("1"), QStringLiteral("hold")});
        QVERIFY(child.waitForReadyRead(20'000));
        for (auto open : {&workspace::Workspace::open, &workspace::Workspace::openToRead}) {
            const auto refused = open(path, m_writer.session());
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::FileInUse);
            QCOMPARE(refused.error().details.value(1), QSysInfo::machineHostName());
            QCOMPARE(refused.error().details.value(2), QStringLiteral("crashchild"));
        }
        child.kill();
        QVERIFY(child.waitForFinished(20'000));
        QVERIFY(workspace::Workspace::open(path, m_writer.session())); // the lock died with it
    }
};

QTEST_GUILESS_MAIN(TestKilled)
#include "tst_killed.moc"
