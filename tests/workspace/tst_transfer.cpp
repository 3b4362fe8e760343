// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/desks.h"

#include <QSignalSpy>
#include <QTest>

using namespace kv;
using namespace kv::workspace;

class TestTransfer : public QObject
{
    Q_OBJECT

private slots:
    void whatIsSentArrivesAndTwiceChangesNothing()
    {
        Desks desks(2);
        desks.found();
        const QByteArray bytes = desks.send(0, 1);
        QVERIFY(!bytes.isEmpty());
        QSignalSpy committed(&desks.file(1), &Workspace::committed);
        const auto first = desks.take(1, bytes);
        QVERIFY(first);
        QVERIFY(first->batch > 0);
        QVERIFY(!first->isSenderKnown);
        QCOMPARE(first->sender, Desks::nameOf(0));
        QCOMPARE(committed.size(), 1);
        QCOMPARE(desks.alfaAt(1).name, QStringLiteral("Alfa Oy"));
        QCOMPARE(desks.digest(0), desks.digest(1));
        QCOMPARE(desks.problems(1), QStringList());

        const auto again = desks.take(1, bytes);
        QVERIFY(again);
        QVERIFY(again->isEmpty());
        QVERIFY(again->isSenderKnown);
        QCOMPARE(again->batch, 0);
        QCOMPARE(committed.size(), 1);
        const auto own = desks.take(0, bytes);
        QVERIFY(own && own->isOwn && own->isEmpty());

        desks.reopen(1);
        QCOMPARE(desks.alfaAt(1).name, QStringLiteral("Alfa Oy"));
        QVERIFY(desks.send(0, 1).isEmpty()); // nothing new for this receiver
        QVERIFY(!desks.send(0, 1, SharingScope::Group, true).isEmpty());
    }

    void twoEditsOfOneFieldAreAConflictUntilResolved_data()
    {
        QTest::addColumn<int>("take");
        QTest::addColumn<QString>("shown");
        QTest::newRow("mine") << int(Take::Mine) << QStringLiteral("111");
        QTest::newRow("theirs") << int(Take::Theirs) << QStringLiteral("222");
    }
    void twoEditsOfOneFieldAreAConflictUntilResolved()
    {
        QFETCH(int, take);
        QFETCH(QString, shown);
        Desks desks(2);
        desks.found();
        QVERIFY(desks.tell(0, 1));
        QVERIFY(desks.setPhone(0, "111"));
        QVERIFY(desks.setPhone(1, "222"));
        const auto report = desks.take(0, desks.send(1, 0));
        QVERIFY(report);
        QVERIFY(desks.tell(0, 1));
        QCOMPARE(desks.digest(0), desks.digest(1));
        QCOMPARE(desks.alfaAt(0).phone, QStringLiteral("222")); // the later is shown first
        const auto conflicts = desks.at(0).conflicts();
        QVERIFY(conflicts);
        QCOMPARE(conflicts->size(), 1);
        QCOMPARE(desks.at(1).conflicts()->size(), 1);
        QCOMPARE(conflicts->first().sides.size(), 2);
        // An ordinary edit does not make the other's value go away unseen.
        QVERIFY(desks.at(0).resolve(conflicts->first().id, Take(take)));
        QCOMPARE(desks.alfaAt(0).phone, shown);
        QVERIFY(desks.at(0).conflicts()->isEmpty());
        QVERIFY(desks.tell(0, 1));
        QVERIFY(desks.at(1).conflicts()->isEmpty());
        QCOMPARE(desks.alfaAt(1).phone, shown);
        QCOMPARE(desks.digest(0), desks.digest(1));
        QCOMPARE(desks.problems(0), QStringList());
        QCOMPARE(desks.problems(1), QStringList());
    }

    void anEditLeavesAnUnseenValueListed()
    {
        Desks desks(2);
        desks.found();
        QVERIFY(desks.tell(0, 1));
        QVERIFY(desks.setPhone(0, "111"));
        QVERIFY(desks.setPhone(1, "222"));
        QVERIFY(desks.tell(1, 0));
        QVERIFY(desks.setPhone(0, "333")); // made from 222, that was shown
        const auto conflicts = desks.at(0).conflicts();
        QVERIFY(conflicts);
        QCOMPARE(conflicts->size(), 1); // 333 against 111
        QCOMPARE(desks.problems(0), QStringList());
    }

    void aDeletionAgainstAnEditStaysAndIsFlagged()
    {
        Desks desks(2);
        desks.found();
        Company beta;
        beta.id = desks.file(0).ids().next<Company>();
        beta.name = QStringLiteral("Beeta Oy");
        Edit add(desks.file(0).dataset(), OperationKind::AddCompany);
        add.add(beta);
        Membership membership;
        membership.company = beta.id;
        membership.group = desks.group;
        membership.id = membershipId(beta.id, desks.group, {});
        add.add(membership);
        QVERIFY(desks.file(0).commit(add.operation()));
        QVERIFY(desks.tell(0, 1));
        Edit remove(desks.file(0).dataset(), OperationKind::RemoveCompany);
        remove.remove(membership.id);
        remove.remove(beta.id);
        QVERIFY(desks.file(0).commit(remove.operation()));
        beta = desks.file(1).dataset().companies.value(beta.id);
        beta.phone = QStringLiteral("777");
        QVERIFY(desks.put(1, beta));
        QVERIFY(desks.tell(1, 0));
        QVERIFY(desks.tell(0, 1));
        QCOMPARE(desks.digest(0), desks.digest(1));
        for (int desk : {0, 1}) {
            QVERIFY(desks.file(desk).dataset().companies.contains(beta.id));
            const auto conflicts = desks.at(desk).conflicts();
            QVERIFY(conflicts);
            QCOMPARE(conflicts->size(), 1);
            QVERIFY(conflicts->first().isDeletedAgainstEdited);
            QCOMPARE(desks.problems(desk), QStringList());
        }
        const QString id = desks.at(0).conflicts()->first().id;
        QVERIFY(desks.at(0).resolve(id, Take::Mine)); // mine: the deletion
        QVERIFY(!desks.file(0).dataset().companies.contains(beta.id));
        QVERIFY(desks.tell(0, 1));
        QVERIFY(!desks.file(1).dataset().companies.contains(beta.id));
        QVERIFY(desks.at(1).conflicts()->isEmpty());
    }

    void othersOnlySuggestToTheOwnerOfAGroup()
    {
        Desks desks(2);
        desks.found();
        QVERIFY(desks.tell(0, 1));
        QVERIFY(!desks.addMeeting(1).isNull());
        CoreGroup group = desks.file(1).dataset().groups.value(desks.group);
        group.name = QStringLiteral("Uusi nimi");
        QVERIFY(desks.put(1, group, OperationKind::EditGroup));
        const auto report = desks.take(0, desks.send(1, 0), {});
        QVERIFY(report);
        QVERIFY(desks.file(0).dataset().meetings.isEmpty());
        const auto suggestions = desks.at(0).suggestions();
        QVERIFY(suggestions);
        QCOMPARE(suggestions->size(), 2);
        QCOMPARE(desks.problems(0), QStringList());
        QVERIFY(desks.at(0).accept(suggestions->first().operation.id));
        QCOMPARE(desks.file(0).dataset().meetings.size(), 1);
        QVERIFY(desks.at(0).decline(suggestions->at(1).operation.id));
        QCOMPARE(desks.file(0).dataset().groups.value(desks.group).name,
                 QStringLiteral("Oulun ydinryhmä"));
        QVERIFY(desks.at(0).suggestions()->isEmpty());
        QVERIFY(desks.tell(0, 1));
        QCOMPARE(desks.file(1).dataset().groups.value(desks.group).name,
                 QStringLiteral("Oulun ydinryhmä"));
        QCOMPARE(desks.digest(0), desks.digest(1));
        QCOMPARE(desks.problems(0), QStringList());
    }

    void anImportIsUndoneAtAnyTime()
    {
        Desks desks(2);
        desks.found();
        QVERIFY(desks.tell(0, 1));
        const Dataset before = desks.file(0).dataset();
        const QByteArray digest = desks.digest(0);
        QVERIFY(desks.setPhone(1, "222"));
        Company gamma;
        gamma.id = desks.file(1).ids().next<Company>();
        gamma.name = QStringLiteral("Gamma Oy");
        QVERIFY(desks.put(1, gamma));
        Membership membership;
        membership.company = gamma.id;
        membership.group = desks.group;
        membership.id = membershipId(gamma.id, desks.group, {});
        QVERIFY(desks.put(1, membership, OperationKind::EditMembership));
        const QByteArray bytes = desks.send(1, 0);
        const auto report = desks.take(0, bytes);
        QVERIFY(report);
        QVERIFY(desks.file(0).dataset().companies.contains(gamma.id));
        QVERIFY(desks.at(0).undoImport(report->batch));
        QCOMPARE(desks.digest(0), digest);
        QCOMPARE(desks.file(0).dataset(), before);
        QCOMPARE(desks.problems(0), QStringList());
        desks.reopen(0);
        QCOMPARE(desks.file(0).dataset(), before);
        QCOMPARE(desks.at(0).undoImport(report->batch).error().code, ErrorCode::NothingToDo);
        // What was edited here since stays.
        const auto again = desks.take(0, bytes);
        QVERIFY(again);
        Company alfa = desks.alfaAt(0);
        alfa.email = QStringLiteral("alfa@esimerkki.example");
        QVERIFY(desks.put(0, alfa));
        QVERIFY(desks.at(0).undoImport(again->batch));
        QCOMPARE(desks.alfaAt(0).email, alfa.email);
        QCOMPARE(desks.alfaAt(0).phone, QString());
        QCOMPARE(desks.problems(0), QStringList());
    }

    void anOlderImportIsUndoneAndANewerStays()
    {
        Desks desks(2);
        desks.found();
        QVERIFY(desks.tell(0, 1));
        QVERIFY(desks.setPhone(1, "222"));
        const auto older = desks.take(0, desks.send(1, 0));
        Company alfa = desks.alfaAt(1);
        alfa.email = QStringLiteral("alfa@esimerkki.example");
        QVERIFY(desks.put(1, alfa));
        QVERIFY(desks.tell(1, 0));
        QVERIFY(older && desks.at(0).undoImport(older->batch));
        QCOMPARE(desks.alfaAt(0).phone, QString());
        QCOMPARE(desks.alfaAt(0).email, alfa.email);
        QCOMPARE(desks.problems(0), QStringList());
    }

    void previewIsTheMergeAndChangesNothing()
    {
        Desks desks(2);
        desks.found();
        const QByteArray bytes = desks.send(0, 1);
        const auto bundle = exchange::readExchangeFile(bytes, desks.words, {});
        QVERIFY(bundle);
        const QByteArray digest = desks.digest(1);
        const auto preview = desks.at(1).preview(*bundle);
        QVERIFY(preview);
        QCOMPARE(desks.digest(1), digest);
        QVERIFY(desks.at(1).imports()->isEmpty());
        const auto report = desks.at(1).take(*bundle, {});
        QVERIFY(report);
        QCOMPARE(preview->applied, report->applied);
        QCOMPARE(preview->created, report->created);
        QVERIFY(!report->created.isEmpty());
        QCOMPARE(desks.at(1).imports()->size(), 1);
        QCOMPARE(desks.at(1).senders()->size(), 1);
    }

    void manyDeletionsNeedTheTypedNumber()
    {
        Desks desks(2);
        desks.found();
        QList<Id<Company>> made;
        Edit add(desks.file(0).dataset(), OperationKind::AddCompany);
        for (int i = 0; i < 10; ++i) {
            Company company;
            company.id = desks.file(0).ids().next<Company>();
            company.name = QStringLiteral("Yritys %1").arg(i);
            add.add(company);
            Membership membership;
            membership.company = company.id;
            membership.group = desks.group;
            membership.id = membershipId(company.id, desks.group, {});
            add.add(membership);
            made.append(company.id);
        }
        QVERIFY(desks.file(0).commit(add.operation()));
        QVERIFY(desks.tell(0, 1));
        Edit remove(desks.file(0).dataset(), OperationKind::RemoveCompany);
        for (const Id<Company> id : std::as_const(made)) {
            remove.remove(membershipId(id, desks.group, {}));
            remove.remove(id);
        }
        QVERIFY(desks.file(0).commit(remove.operation()));
        const QByteArray bytes = desks.send(0, 1);
        const auto refused = desks.take(1, bytes);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::NeedsConfirmation);
        QCOMPARE(refused.error().details.first(), QStringLiteral("20"));
        QCOMPARE(desks.file(1).dataset().companies.size(), 11);
        QVERIFY(desks.take(1, bytes, {true, false, 20, {}}));
        QCOMPARE(desks.file(1).dataset().companies.size(), 1);
    }

    void aClockAheadIsRefusedUntilSeen()
    {
        Desks desks(2);
        desks.clock.moment = desks.clock.moment.addDays(3);
        desks.found();
        const QByteArray bytes = desks.send(0, 1);
        desks.clock.moment = desks.clock.moment.addDays(-3);
        const auto refused = desks.take(1, bytes);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::ClockAhead);
        QVERIFY(desks.take(1, bytes, {true, true, {}, {}}));
    }

    void whatIsLeftOutWaits()
    {
        Desks desks(2);
        desks.found();
        const QByteArray bytes = desks.send(0, 1);
        const auto report = desks.take(1, bytes, {true, false, {}, {desks.company.uuid()}});
        QVERIFY(report);
        QVERIFY(!desks.file(1).dataset().companies.contains(desks.company));
        QVERIFY(!report->brokenReferences.isEmpty()); // its membership is there
        QCOMPARE(desks.problems(1), QStringList());
        QVERIFY(desks.take(1, bytes));
        QVERIFY(desks.file(1).dataset().companies.contains(desks.company));
        QCOMPARE(desks.digest(0), desks.digest(1));
    }

    void aForgedOperationOfAnotherAuthorIsRefused()
    {
        Desks desks(3);
        desks.found();
        QVERIFY(desks.tell(0, 1));
        // Desk 1 passes on desk 0's operations, one of them altered.
        exchange::ExportRequest request;
        request.scope = SharingScope::Group;
        request.receiver = Desks::nameOf(2);
        auto plan = desks.at(1).plan(request);
        QVERIFY(plan);
        plan->bundle.entries.first().kind = QStringLiteral("editCompany");
        const auto refused = desks.at(2).take(plan->bundle, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::ExchangeDamaged);
        QVERIFY(desks.file(2).dataset().companies.isEmpty());
    }

    void unknownFieldsOfTomorrowArePassedOn()
    {
        Desks desks(3);
        desks.found();
        exchange::ExportRequest request;
        request.scope = SharingScope::Group;
        auto plan = desks.at(0).plan(request);
        QVERIFY(plan);
        journal::Entry tomorrow;
        tomorrow.kind = QStringLiteral("kindOfTomorrow");
        tomorrow.clock = qint64(desks.clock.moment.toMSecsSinceEpoch()) << 16;
        tomorrow.changes = {{QStringLiteral("company"),
                             desks.company.uuid(),
                             QStringLiteral("fieldOfTomorrow"),
                             {Value(qint64(7))},
                             {},
                             QByteArray(16, 'x'),
                             {}},
                            {QStringLiteral("nounOfTomorrow"),
                             QUuid::createUuidV5(QUuid(), QByteArray("n")),
                             QStringLiteral("name"),
                             {Value(QStringLiteral("uusi"))},
                             {},
                             QByteArray(16, 'y'),
                             {}}};
        const journal::DeviceKey key = journal::keyOfSeed(QByteArray(32, 'q'));
        journal::seal(tomorrow, key);
        plan->bundle.devices.append({key.publicKey, QStringLiteral("Uusi"), {}, 1, {}});
        plan->bundle.entries.append(tomorrow);
        QVERIFY(desks.at(1).take(plan->bundle, {true, false, {}, {}}));
        QCOMPARE(desks.problems(1), QStringList());
        const auto history = desks.file(1).history(10);
        QVERIFY(history);
        QCOMPARE(history->first().kind, OperationKind::Other);
        QCOMPARE(desks.file(1).dataset().companies.size(), 1);
    }

    void joinedCompaniesAreOneEverywhere()
    {
        Desks desks(2);
        desks.found();
        Company twin;
        twin.id = desks.file(0).ids().next<Company>();
        twin.name = QStringLiteral("Alfa");
        twin.businessId = QStringLiteral("2345671-5");
        twin.phone = QStringLiteral("999");
        QVERIFY(desks.put(0, twin));
        QCOMPARE(desks.at(0).duplicates()->size(), 1); // by name
        Company alfa = desks.alfaAt(0);
        alfa.businessId = twin.businessId;
        QVERIFY(desks.put(0, alfa));
        QVERIFY(desks.at(0).duplicates()->first().isCertain);
        QVERIFY(desks.at(0).join(desks.company, twin.id));
        QCOMPARE(desks.alfaAt(0).phone, QStringLiteral("999"));
        QVERIFY(desks.at(0).duplicates()->isEmpty());
        QVERIFY(desks.file(0).undo());
        const auto pair = desks.at(0).duplicates()->first();
        QVERIFY(desks.at(0).noteNotSame(pair.first, pair.second));
        QVERIFY(desks.at(0).duplicates()->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTransfer)
#include "tst_transfer.moc"
