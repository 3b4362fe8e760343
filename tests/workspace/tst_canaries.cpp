// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/payload.h"
#include "support/effort.h"
#include "workspace/canaries.h"

#include <QTest>

using namespace kv;
using namespace kv::workspace;

// Private texts and persons without consent, each with a word of its own that must be in no file,
// whatever is asked for. How many registers: KV_CANARY_CASES; from
// which seed: KV_SEED.
class TestCanaries : public QObject
{
    Q_OBJECT

private slots:
    void noCanaryLeaves()
    {
        const int cases = qMax(test::effort(125), qEnvironmentVariableIntValue("KV_CANARY_CASES"));
        const int first = qMax(100, qEnvironmentVariableIntValue("KV_SEED"));
        for (int i = 0; i < cases; ++i) {
            Register made = registerOf(quint64(first + i));
            for (const SharingScope scope : {SharingScope::Calendar, SharingScope::Statistics,
                                             SharingScope::Companies, SharingScope::Group}) {
                const exchange::ExportPlan plan = planOf(made, scope);
                if (scope == SharingScope::Group)
                    QVERIFY(made.desks->at(0).fileOf(plan, made.desks->words, cheap));
                const QByteArray payload = exchange::payloadOf(plan.bundle);
                QVERIFY(payload.size() > 100);
                QCOMPARE(exchange::leakIn(payload, plan), QString());
                for (const QString &canary : std::as_const(made.canaries))
                    QVERIFY2(!payload.contains(canary.toUtf8()),
                             qPrintable(textOf(scope) + u' ' + canary));
                for (const QString &text : std::as_const(made.allowed))
                    QCOMPARE(payload.contains(text.toUtf8()), scope == SharingScope::Group);
            }
        }
    }

    // The planted defect: a writer that forgets the table, or the consent. The second look sees it.
    void aLeakIsSeenBeforeTheFileIsOffered()
    {
        Register made = registerOf(7);
        for (const QString &canary : std::as_const(made.canaries)) {
            exchange::ExportPlan plan = planOf(made, SharingScope::Group);
            plan.bundle.scope.purpose += u' ' + canary;
            QCOMPARE(exchange::leakIn(exchange::payloadOf(plan.bundle), plan),
                     plan.bundle.scope.purpose);
        }
        exchange::ExportPlan plan = planOf(made, SharingScope::Group);
        plan.bundle.entries.last().changes.append({QStringLiteral("company"),
                                                   QUuid::createUuid(),
                                                   QStringLiteral("notes"),
                                                   {Value(QStringLiteral("x"))},
                                                   {},
                                                   QByteArray(16, 's'),
                                                   QByteArray(32, 'd')});
        QCOMPARE(exchange::leakIn(exchange::payloadOf(plan.bundle), plan),
                 QStringLiteral("company.notes"));
        // Of a record that stays, a field that may leave.
        journal::EntryChange &planted = plan.bundle.entries.last().changes.last();
        planted.reg = QStringLiteral("name");
        planted.after = {Value(QStringLiteral("Yritys 1 Oy"))};
        QVERIFY(plan.goingTexts.contains(QStringLiteral("Yritys 1 Oy")));
        QCOMPARE(exchange::leakIn(exchange::payloadOf(plan.bundle), plan),
                 QStringLiteral("company.name"));
        const auto refused = made.desks->at(0).fileOf(plan, made.desks->words, cheap);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::WouldLeak);
    }

    void attendanceOfThoseWithoutConsentIsACount()
    {
        Register made = registerOf(9);
        const exchange::ExportPlan plan = planOf(made, SharingScope::Group);
        qint64 told = 0;
        for (const QUuid &id : plan.records.value(EntityType::Attendance)) {
            Q_UNUSED(id)
            ++told;
        }
        qint64 counted = 0;
        for (const journal::Figure &figure : plan.bundle.scope.figures)
            counted += figure.count;
        QCOMPARE(told + counted, 12);
        QVERIFY(counted >= 6);
    }

    // A row that was first of another, who has not consented, goes without saying of whom it was.
    void whoWasMeantBeforeStaysAtHome()
    {
        Desks desks(1);
        desks.found();
        Attendance row;
        row.id = desks.file(0).ids().next<Attendance>();
        row.meeting = desks.addMeeting(0);
        QVERIFY(!row.meeting.isNull());
        QList<Person> people(2);
        for (Person &person : people) {
            person.id = desks.file(0).ids().next<Person>();
            person.company = desks.company;
            QVERIFY(desks.put(0, person, OperationKind::AddPerson));
            row.person = person.id;
            QVERIFY(desks.put(0, row, OperationKind::RecordAttendance));
        }
        Consent consent;
        consent.id = consentId(row.person, ConsentPurpose::Exchange);
        consent.person = row.person;
        consent.state = ConsentState::Granted;
        QVERIFY(desks.put(0, consent, OperationKind::RecordConsent));
        const auto bundle
            = exchange::readExchangeFile(desks.send(0, 1), desks.words, QStringLiteral("a"));
        QVERIFY(bundle);
        const QByteArray payload = exchange::payloadOf(*bundle);
        const auto says = [&payload](Id<Person> id) {
            return payload.contains(id.uuid().toByteArray(QUuid::WithoutBraces));
        };
        QVERIFY(says(people.last().id));
        QVERIFY(!says(people.first().id));
    }

    // What one has granted and another withdrawn is not granted, whatever the clocks say.
    void consentInConflictKeepsThePersonAtHome()
    {
        Desks desks(2);
        desks.found();
        Person person;
        person.id = desks.file(0).ids().next<Person>();
        person.company = desks.company;
        person.firstName = QStringLiteral("Kielonpoika");
        QVERIFY(desks.put(0, person, OperationKind::AddPerson));
        Consent consent;
        consent.id = consentId(person.id, ConsentPurpose::Exchange);
        consent.person = person.id;
        consent.state = ConsentState::Granted;
        QVERIFY(desks.put(0, consent, OperationKind::RecordConsent));
        QVERIFY(desks.tell(0, 1));
        QVERIFY(desks.file(1).dataset().people.contains(person.id));
        consent.day = QDate(2027, 1, 5);
        consent.state = ConsentState::Withdrawn;
        QVERIFY(desks.put(1, consent, OperationKind::RecordConsent));
        consent.state = ConsentState::Granted;
        consent.textVersion = QStringLiteral("2");
        QVERIFY(desks.put(0, consent, OperationKind::RecordConsent));
        QVERIFY(desks.tell(1, 0));
        QVERIFY(!exchange::hasConsent(desks.file(0).dataset(), person.id.uuid()));
        const QByteArray bytes = desks.send(0, 1, SharingScope::Group, true);
        const auto bundle = exchange::readExchangeFile(bytes, desks.words, {});
        QVERIFY(bundle);
        QVERIFY(!exchange::payloadOf(*bundle).contains("Kielonpoika"));
    }
};

QTEST_GUILESS_MAIN(TestCanaries)
#include "tst_canaries.moc"
