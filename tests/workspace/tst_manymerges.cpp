// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/effort.h"
#include "workspace/desks.h"

#include <QTest>

using namespace kv;
using namespace kv::workspace;

// The merge through real files: random edits, deletions, decisions, undos and imports of three
// advisors. How many runs: KV_FILE_MERGES; from which seed: KV_MERGE_SEED.
class TestManyMerges : public QObject
{
    Q_OBJECT

    SeededEntropy m_chance{1};

    int below(int limit) { return int(m_chance.next() % quint64(limit)); }

    void edit(Desks &desks, int desk)
    {
        Workspace &file = desks.file(desk);
        QList<Theme> themes(file.dataset().themes.begin(), file.dataset().themes.end());
        const QString text = QString::number(below(30));
        switch (below(6)) {
        case 0:
        case 1: {
            Company alfa = desks.alfaAt(desk);
            if (alfa.id.isNull())
                break; // its founding was undone
            (below(2) ? alfa.phone : alfa.email) = text;
            (void)desks.put(desk, alfa); // nothing to do where it is so already
            break;
        }
        case 2: {
            Theme theme;
            theme.id = file.ids().next<Theme>();
            theme.name = QStringLiteral("Teema ") + text;
            QVERIFY(desks.put(desk, theme, OperationKind::EditThemes));
            break;
        }
        case 3:
            if (!themes.isEmpty()) {
                Theme theme = themes.at(below(int(themes.size())));
                theme.topic = text;
                (void)desks.put(desk, theme, OperationKind::EditThemes);
            }
            break;
        case 4:
            if (!themes.isEmpty()) {
                Edit remove(file.dataset(), OperationKind::EditThemes);
                remove.remove(themes.at(below(int(themes.size()))).id);
                QVERIFY(file.commit(remove.operation()));
            }
            break;
        default:
            (void)file.undo(); // may have nothing, or something stands on it
        }
    }

    void decide(Desks &desks, int desk)
    {
        const auto conflicts = desks.at(desk).conflicts();
        QVERIFY(conflicts);
        if (!conflicts->isEmpty())
            QVERIFY(desks.at(desk).resolve(conflicts->at(below(int(conflicts->size()))).id,
                                           below(2) ? Take::Mine : Take::Theirs));
    }

    // Takes a file in, and now and then undoes that: then all is as before.
    void exchange(Desks &desks, int from, int to)
    {
        const QByteArray bytes = desks.send(from, to, SharingScope::Group, below(3) == 0);
        if (bytes.isEmpty())
            return;
        const QByteArray digest = desks.digest(to);
        const Dataset before = desks.file(to).dataset();
        const auto report = desks.take(to, bytes);
        QVERIFY2(report, report ? "" : qPrintable(describe(report.error())));
        if (report->batch == 0 || below(4) != 0)
            return;
        QVERIFY(desks.at(to).undoImport(report->batch));
        QCOMPARE(desks.digest(to), digest);
        QCOMPARE(desks.file(to).dataset(), before);
    }

private slots:
    void filesOfRandomHistoriesEndEqualAndWhole()
    {
        const int runs = qMax(test::effort(12), qEnvironmentVariableIntValue("KV_FILE_MERGES"));
        const int first = qMax(1, qEnvironmentVariableIntValue("KV_MERGE_SEED"));
        for (int run = 0; run < runs; ++run) {
            qInfo("seed %d", first + run);
            m_chance = SeededEntropy(quint64(first + run));
            Desks desks(3, quint64(run) + 50);
            desks.found();
            QVERIFY(desks.tell(0, 1));
            QVERIFY(desks.tell(0, 2));
            for (int step = 0; step < 40 && !QTest::currentTestFailed(); ++step) {
                const int desk = below(3);
                switch (below(8)) {
                case 0:
                    decide(desks, desk);
                    break;
                case 1:
                case 2:
                    exchange(desks, desk, (desk + 1 + below(2)) % 3);
                    break;
                default:
                    edit(desks, desk);
                }
            }
            for (int round = 0; round < 2; ++round) {
                for (int from = 0; from < 3; ++from) {
                    for (int to = 0; to < 3; ++to) {
                        if (from != to)
                            QVERIFY(
                                desks.take(to, desks.send(from, to, SharingScope::Group, true)));
                    }
                }
            }
            for (int desk = 0; desk < 3; ++desk) {
                QCOMPARE(desks.digest(desk), desks.digest(0));
                const auto check = desks.file(desk).check();
                QVERIFY(check);
                QCOMPARE(check->problems, QStringList());
                QCOMPARE(desks.at(desk).conflicts()->size(), desks.at(0).conflicts()->size());
            }
            const auto again = desks.take(1, desks.send(0, 1, SharingScope::Group, true));
            QVERIFY(again && again->isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestManyMerges)
#include "tst_manymerges.moc"
