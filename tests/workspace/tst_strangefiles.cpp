// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/signature.h"
#include "workspace/desks.h"

#include <QTest>

using namespace kv;
using namespace kv::workspace;

// Files that no honest program writes, well signed; found by spoiling good ones (tests/fuzz).
class TestStrangeFiles : public QObject
{
    Q_OBJECT

    static journal::EntryChange said(const char *entity, QUuid record, const char *reg,
                                     const Value &value)
    {
        return {QString::fromLatin1(entity), record, QString::fromLatin1(reg), {value}, {},
                QByteArray(16, 's'),         {}};
    }
    // A file of a stranger with one step.
    static journal::Bundle fileWith(Desks &desks, const QList<journal::EntryChange> &changes)
    {
        const journal::DeviceKey key = journal::keyOfSeed(QByteArray(32, 'q'));
        journal::Entry step;
        step.kind = QStringLiteral("erase");
        step.clock = qint64(desks.clock.moment.toMSecsSinceEpoch()) << 16;
        step.changes = changes;
        journal::seal(step, key);
        journal::Bundle bundle;
        bundle.schema = 2;
        bundle.clock = step.clock;
        bundle.sender = key.publicKey;
        bundle.devices = {{key.publicKey, QStringLiteral("Vieras"), {}, 1, {}}};
        bundle.entries = {step};
        return bundle;
    }
    static Result<exchange::MergeReport> take(Desks &desks, const journal::Bundle &bundle)
    {
        return desks.at(0).take(bundle, {true, false, {}, {}});
    }
private slots:
    void recordOfWhichLittleIsSaid()
    {
        Desks desks(1);
        desks.found();
        const QUuid id = QUuid::createUuidV5(QUuid(), QByteArray("g"));
        // A group has weekdays and hours of its own accord; a row of it has not.
        QVERIFY(take(desks, fileWith(desks, {said("coregroup", id, "alive", Value(qint64(1)))})));
        QCOMPARE(desks.problems(0), QStringList());
        QVERIFY(desks.file(0).dataset().groups.contains(Id<CoreGroup>(id)));
        desks.reopen(0);
        QCOMPARE(desks.problems(0), QStringList());
    }

    void idOfTwoRecordsIsRefused_data()
    {
        QTest::addColumn<bool>("known");
        QTest::newRow("one of them is here") << true;
        QTest::newRow("both are new") << false;
    }
    void idOfTwoRecordsIsRefused()
    {
        QFETCH(bool, known);
        Desks desks(1);
        desks.found();
        const QUuid id
            = known ? desks.company.uuid() : QUuid::createUuidV5(QUuid(), QByteArray("c"));
        const QByteArray before = desks.digest(0);
        const auto taken = take(desks,
                                fileWith(desks,
                                         {said("company", id, "phone", Value(qint64(1))),
                                          said("person", id, "phone", Value(qint64(1)))}));
        QVERIFY(!taken);
        QCOMPARE(taken.error().code, ErrorCode::ExchangeDamaged);
        QCOMPARE(desks.digest(0), before);
    }

    // Only people are erased for good: whatever else a file says it erases comes back by undo.
    void nothingButAPersonIsErasedForGood()
    {
        Desks desks(1);
        desks.found();
        QVERIFY(desks.setPhone(0, "111"));
        const QByteArray before = desks.digest(0);
        const auto taken = take(
            desks,
            fileWith(desks, {said("company", desks.company.uuid(), "erased", Value(qint64(1)))}));
        QVERIFY(taken);
        QVERIFY(taken->batch > 0);
        QVERIFY(desks.at(0).undoImport(taken->batch));
        QCOMPARE(desks.digest(0), before);
        QCOMPARE(desks.alfaAt(0).phone, QStringLiteral("111"));
        QCOMPARE(desks.problems(0), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestStrangeFiles)
#include "tst_strangefiles.moc"
