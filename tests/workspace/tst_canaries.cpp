// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/payload.h"
#include "workspace/desks.h"

#include <QTest>

using namespace kv;
using namespace kv::workspace;

// Private texts and persons without consent, each with a word of its own that must be in no file,
// whatever is asked for. How many exports: KV_CANARY_CASES.
class TestCanaries : public QObject
{
    Q_OBJECT

    struct Register
    {
        std::unique_ptr<Desks> desks;
        QStringList canaries; // must not leave
        QStringList allowed; // must be in a full hand-over
    };

    static QString word(Register &made, const char *kind, bool leaves, int number)
    {
        const QString text = QStringLiteral("%1%2x%3")
                                 .arg(QLatin1String(leaves ? "goes" : "CANARY"))
                                 .arg(number)
                                 .arg(QLatin1String(kind));
        (leaves ? made.allowed : made.canaries).append(text);
        return text;
    }

    static Register registerOf(quint64 seed)
    {
        Register made;
        made.desks = std::make_unique<Desks>(1, seed);
        Desks &desks = *made.desks;
        desks.found();
        SeededEntropy entropy(seed);
        IdSource ids(desks.clock, entropy);
        Edit edit(desks.file(0).dataset(), OperationKind::ImportCompanies);
        Meeting evening;
        evening.id = ids.next<Meeting>();
        evening.group = desks.group;
        evening.date = QDate(2027, 2, 9);
        evening.state = MeetingState::Held;
        evening.host = desks.company;
        edit.add(evening);
        for (int i = 0; i < 6; ++i) {
            Company company;
            company.id = ids.next<Company>();
            company.name = QStringLiteral("Yritys %1 Oy").arg(i);
            company.notes = word(made, "notes", false, i);
            company.hostNotes = word(made, "host", true, i);
            edit.add(company);
            Membership membership;
            membership.company = company.id;
            membership.group = desks.group;
            membership.id = membershipId(company.id, desks.group, {});
            edit.add(membership);
            Unavailability away;
            away.id = ids.next<Unavailability>();
            away.company = company.id;
            away.from = QDate(2027, 3, 1);
            away.reason = word(made, "reason", false, i);
            edit.add(away);
            const int consents = int(entropy.next() % 4); // 0: none, 1: withdrawn, 2, 3: granted
            Person person;
            person.id = ids.next<Person>();
            person.company = company.id;
            person.firstName = word(made, "first", consents > 1, i);
            person.lastName = word(made, "last", consents > 1, i);
            person.email = word(made, "mail", consents > 1, i);
            edit.add(person);
            if (consents > 0) {
                Consent consent;
                consent.id = consentId(person.id, ConsentPurpose::Exchange);
                consent.person = person.id;
                consent.state = consents > 1 ? ConsentState::Granted : ConsentState::Withdrawn;
                consent.how = word(made, "how", false, i);
                edit.add(consent);
            }
            Registration reply;
            reply.id = ids.next<Registration>();
            reply.meeting = evening.id;
            reply.person = person.id;
            reply.note = word(made, "diet", false, i);
            edit.add(reply);
            Attendance row;
            row.id = ids.next<Attendance>();
            row.meeting = evening.id;
            row.person = person.id;
            row.nameThen = word(made, "then", consents > 1, i);
            edit.add(row);
            Attendance guest;
            guest.id = ids.next<Attendance>();
            guest.meeting = evening.id;
            guest.guestName = word(made, "guest", false, i);
            edit.add(guest);
        }
        if (!desks.file(0).commit(edit.operation()))
            made.canaries.append(QStringLiteral("Alfa Oy"));
        return made;
    }

    static exchange::ExportPlan planOf(Register &made, SharingScope scope)
    {
        exchange::ExportRequest request;
        request.scope = scope;
        request.receiver = QStringLiteral("Kati");
        request.purpose = QStringLiteral("Sijaisuus");
        const auto plan = made.desks->at(0).plan(request);
        return plan ? *plan : exchange::ExportPlan();
    }

private slots:
    void noCanaryLeaves()
    {
        const int cases = qMax(1, qEnvironmentVariableIntValue("KV_CANARY_CASES"));
        for (int i = 0; i < qMax(cases, 8); ++i) {
            Register made = registerOf(quint64(i) + 100);
            for (const SharingScope scope : {SharingScope::Calendar, SharingScope::Statistics,
                                             SharingScope::Companies, SharingScope::Group}) {
                const exchange::ExportPlan plan = planOf(made, scope);
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
            QCOMPARE(exchange::leakIn(exchange::payloadOf(plan.bundle), plan), canary);
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
