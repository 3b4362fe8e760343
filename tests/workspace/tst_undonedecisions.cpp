// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks.h"
#include "domain/describe.h"

#include <QTest>

using namespace kv;
using namespace kv::workspace;

// What two advisors decide of conflicts and suggestions, and how it is taken back.
class TestUndoneDecisions : public QObject
{
    Q_OBJECT

private slots:
    // The values of both are there again, each by who wrote it; so at the other desk.
    void takingBackADecisionBringsTheConflictBack()
    {
        Desks desks(2);
        desks.found();
        QVERIFY(desks.tell(0, 1));
        QVERIFY(desks.setPhone(0, "111"));
        QVERIFY(desks.setPhone(1, "222"));
        QVERIFY(desks.tell(1, 0));
        QVERIFY(desks.tell(0, 1));
        const auto before = desks.at(0).conflicts();
        QCOMPARE(before->size(), 1);
        const QByteArray undecided = desks.digest(0);
        QVERIFY(desks.at(0).resolve(before->first().id, Take::Mine));
        QCOMPARE(desks.alfaAt(0).phone, QStringLiteral("111"));
        QVERIFY(desks.tell(0, 1));
        const QByteArray decided = desks.digest(0);

        // Undo, redo, undo: each is an operation of its own and travels.
        for (const bool isDecided : {false, true, false}) {
            desks.clock.moment = desks.clock.moment.addSecs(61);
            const auto done = isDecided ? desks.file(0).redo() : desks.file(0).undo();
            QVERIFY2(done, done ? "" : qPrintable(describe(done.error())));
            QVERIFY(desks.tell(0, 1));
            for (const int desk : {0, 1}) {
                const auto conflicts = desks.at(desk).conflicts();
                QCOMPARE(conflicts->size(), isDecided ? 0 : 1);
                QCOMPARE(desks.alfaAt(desk).phone, QLatin1String(isDecided ? "111" : "222"));
                QCOMPARE(desks.digest(desk), isDecided ? decided : undecided);
                if (!isDecided) {
                    QCOMPARE(conflicts->first().id, before->first().id);
                    QCOMPARE(conflicts->first().sides.size(), 2);
                    QCOMPARE(conflicts->first().sides.first().author, desks.file(1).author());
                }
                QCOMPARE(desks.problems(desk), QStringList());
            }
        }
        // And can be decided anew.
        QVERIFY(desks.at(1).resolve(before->first().id, Take::Mine));
        QVERIFY(desks.tell(1, 0));
        QVERIFY(desks.at(0).conflicts()->isEmpty());
        QCOMPARE(desks.alfaAt(0).phone, QStringLiteral("222"));
        QCOMPARE(desks.file(0).redo().error().code, ErrorCode::Conflict);
        QCOMPARE(desks.problems(0), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestUndoneDecisions)
#include "tst_undonedecisions.moc"
