// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/integrity.h"
#include "workspace/desks.h"

#include <QTest>

using namespace kv;
using namespace kv::workspace;

class TestDecisions : public QObject
{
    Q_OBJECT

private slots:
    void joinTakesTheChosenFieldsOfTheOther_data()
    {
        QTest::addColumn<QStringList>("fromOther");
        QTest::addColumn<QString>("phone");
        QTest::addColumn<QString>("street");
        QTest::addColumn<QString>("email");
        const QString phone = QStringLiteral("phone");
        const QString address = QStringLiteral("postalAddress");
        // What only the other says is taken, whatever was chosen.
        QTest::newRow("nothing") << QStringList() << "111"
                                 << "Kotikatu 1"
                                 << "beta@example.fi";
        QTest::newRow("one field") << QStringList{phone} << "222"
                                   << "Kotikatu 1"
                                   << "beta@example.fi";
        QTest::newRow("an address as a whole") << QStringList{address} << "111"
                                               << "Uusikatu 2"
                                               << "beta@example.fi";
    }
    void joinTakesTheChosenFieldsOfTheOther()
    {
        QFETCH(QStringList, fromOther);
        QFETCH(QString, phone);
        QFETCH(QString, street);
        QFETCH(QString, email);
        Desks desks(1);
        desks.found();
        Company alfa = desks.alfaAt(0);
        alfa.phone = QStringLiteral("111");
        alfa.street = QStringLiteral("Kotikatu 1");
        alfa.postCode = QStringLiteral("96100");
        QVERIFY(desks.put(0, alfa));
        Company twin;
        twin.id = desks.file(0).ids().next<Company>();
        twin.name = QStringLiteral("Alfa");
        twin.phone = QStringLiteral("222");
        twin.email = QStringLiteral("beta@example.fi");
        twin.street = QStringLiteral("Uusikatu 2");
        twin.postCode = QStringLiteral("94100");
        QVERIFY(desks.put(0, twin));
        QVERIFY(desks.at(0).join(desks.company, twin.id, fromOther));
        const Company joined = desks.alfaAt(0);
        QCOMPARE(joined.phone, phone);
        QCOMPARE(joined.street, street);
        QCOMPARE(joined.postCode,
                 street == twin.street ? QStringLiteral("94100") : QStringLiteral("96100"));
        QCOMPARE(joined.email, email);
        QVERIFY(!desks.file(0).dataset().companies.contains(twin.id));
    }

    void onlyNotesTakeBoth()
    {
        Desks desks(2);
        desks.found();
        QVERIFY(desks.tell(0, 1));
        for (const int desk : {0, 1}) {
            Company alfa = desks.alfaAt(desk);
            alfa.phone = QString::number(desk + 1);
            alfa.hostNotes = QStringLiteral("Muistiinpano %1").arg(desk);
            QVERIFY(desks.put(desk, alfa));
        }
        QVERIFY(desks.tell(1, 0));
        const auto conflicts = desks.at(0).conflicts();
        QVERIFY(conflicts);
        QCOMPARE(conflicts->size(), 2);
        for (const journal::Conflict &conflict : *conflicts) {
            const bool notes = entityInfo(conflict.type).registerName(conflict.reg)
                == QLatin1String("hostNotes");
            QCOMPARE(Transfer::takesBoth(conflict), notes);
            const auto both = desks.at(0).resolve(conflict.id, Take::Both);
            QCOMPARE(bool(both), notes);
            if (!both)
                QCOMPARE(both.error().code, ErrorCode::BothOnlyForNotes);
        }
        QVERIFY(desks.alfaAt(0).hostNotes.contains(QStringLiteral("Muistiinpano 0")));
        QVERIFY(desks.alfaAt(0).hostNotes.contains(QStringLiteral("Muistiinpano 1")));
    }

    void reportNamesNewConflictsAndWhatWaits()
    {
        Desks desks(2);
        desks.found();
        QVERIFY(desks.tell(0, 1));
        QVERIFY(desks.setPhone(0, "111"));
        QVERIFY(desks.setPhone(1, "222"));
        CoreGroup group = desks.file(1).dataset().groups.value(desks.group);
        group.themeLimit = 3; // of a group of the other's
        QVERIFY(desks.put(1, group, OperationKind::EditGroup));
        const QByteArray bytes = desks.send(1, 0);
        const auto bundle = exchange::readExchangeFile(bytes, desks.words, {});
        QVERIFY(bundle);
        const auto preview = desks.at(0).preview(*bundle);
        QVERIFY(preview);
        QCOMPARE(preview->conflicts.size(), 1);
        QCOMPARE(preview->suggestions.size(), 1);
        QVERIFY(desks.at(0).conflicts()->isEmpty()); // nothing has happened
        QVERIFY(desks.at(0).suggestions()->isEmpty());
        const auto report = desks.at(0).take(*bundle, {});
        QVERIFY(report);
        QCOMPARE(report->conflicts.size(), 1);
        QCOMPARE(report->conflicts.first().id, preview->conflicts.first().id);
        QCOMPARE(report->suggestions.size(), 1);
        // What was there before is not new by another file.
        QVERIFY(desks.setPhone(1, "333"));
        const auto later = desks.take(0, desks.send(1, 0), {});
        QVERIFY(later);
        QVERIFY(later->conflicts.isEmpty());
        QCOMPARE(desks.at(0).conflicts()->size(), 1);
    }

    // It is gone at both desks, and no conflict of a deletion and an edit is made of it.
    void whatADeclinedStepAddedIsGone()
    {
        Desks desks(2);
        desks.found();
        QVERIFY(desks.tell(0, 1));
        QVERIFY(!desks.addMeeting(1).isNull());
        QVERIFY(desks.take(0, desks.send(1, 0), {}));
        const auto waiting = desks.at(0).suggestions();
        QCOMPARE(waiting->size(), 1);
        QVERIFY(desks.at(0).decline(waiting->first().operation.id));
        QVERIFY(desks.tell(0, 1));
        for (const int desk : {0, 1}) {
            QVERIFY(desks.file(desk).dataset().meetings.isEmpty());
            QVERIFY(desks.at(desk).conflicts()->isEmpty());
            QCOMPARE(desks.problems(desk), QStringList());
        }
        QCOMPARE(desks.digest(0), desks.digest(1));
    }

    // Half a join would leave a member of the group that is nobody.
    void aStepOfAnotherAtAGroupOfOnesOwnWaitsWhole()
    {
        Desks desks(2);
        desks.found();
        QVERIFY(desks.tell(0, 1));
        Company twin;
        twin.id = desks.file(1).ids().next<Company>();
        twin.name = QStringLiteral("Alfa Osakeyhtiö");
        QVERIFY(desks.put(1, twin));
        QVERIFY(desks.at(1).join(twin.id, desks.company, {}));
        const auto report = desks.take(0, desks.send(1, 0), {});
        QVERIFY(report);
        QVERIFY(report->brokenReferences.isEmpty());
        const Dataset &dataset = desks.file(0).dataset();
        QVERIFY(dataset.companies.contains(desks.company));
        const auto waiting = desks.at(0).suggestions();
        QVERIFY(waiting);
        QCOMPARE(waiting->size(), 1);
        QVERIFY(desks.at(0).accept(waiting->first().operation.id));
        QVERIFY(!dataset.companies.contains(desks.company));
        QVERIFY(dataset.companies.contains(twin.id));
        QVERIFY(brokenReferences(dataset).isEmpty());
    }

    void agreedWordsAreListedOnce()
    {
        Desks desks(1);
        desks.found();
        QCOMPARE(desks.at(0).passphrases().value(), QStringList());
        const auto made = desks.at(0).passphraseFor(QStringLiteral("Kati"));
        QVERIFY(made);
        QVERIFY(desks.at(0).rememberPassphrase(QStringLiteral("Antti"), *made));
        QVERIFY(desks.at(0).rememberPassphrase(QStringLiteral("Liisa"), desks.words));
        QCOMPARE(desks.at(0).passphrases()->size(), 2);
        QVERIFY(desks.at(0).passphrases()->contains(desks.words));
    }
};

QTEST_GUILESS_MAIN(TestDecisions)
#include "tst_decisions.moc"
