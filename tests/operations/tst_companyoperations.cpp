// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is done to companies and their groups, each as one step that can be taken back.
#include "operations/companyoperations.h"
#include "operations/groupoperations.h"
#include "operations/joined.h"

#include "domain/groups/members.h"
#include "support/datasets.h"
#include "support/fixedclock.h"

#include <QTest>

using namespace kv;
using namespace kv::operations;
using support::idOf;

namespace {

const QDate today(2026, 12, 15);

Dataset twoCompanies()
{
    return support::datasetFromText(QStringLiteral("group | Kemi\nmember | Alfa Oy | 2025-01-01\n"
                                                   "member | Beeta Oy | 2025-01-01\n"));
}

Id<CoreGroup> groupOf(const Dataset &dataset)
{
    return dataset.groups.begin()->id;
}

Person personOf(IdSource &ids, const char *firstName)
{
    Person person;
    person.id = ids.next<Person>();
    person.firstName = QString::fromLatin1(firstName);
    return person;
}

} // namespace

class TestCompanyOperations : public QObject
{
    Q_OBJECT

public:
    support::FixedClock clock{today};
    SeededEntropy entropy{1};
    IdSource ids{clock, entropy};

private slots:
    void cardIsSetInOneStep();
    void whatIsNoLongerOnTheCardIsRemoved();
    void unchangedCardIsNothingToDo();
    void cardIsRefused_data();
    void cardIsRefused();
    void newCardBringsItsMembership();
    void sameBusinessIdIsThereAlready();
    void companiesLeaveInOneStep();
    void nobodyLeavesTwice();
    void newFileHasItsOrganisation();
    void joinedStepsAreOne();
};

void TestCompanyOperations::cardIsSetInOneStep()
{
    Dataset dataset = twoCompanies();
    const Dataset before = dataset;
    const auto card = cardOf(dataset, idOf<Company>(QStringLiteral("Alfa Oy")));
    QVERIFY(card);
    CompanyCard changed = *card;
    changed.company.municipality = QStringLiteral("Inari");
    changed.people.append(personOf(ids, "Aino"));
    Unavailability away;
    away.id = ids.next<Unavailability>();
    away.from = QDate(2027, 3, 1);
    changed.absences.append(away);
    const auto step = editCompanyCard(dataset, changed);
    QVERIFY(step);
    apply(dataset, *step);
    const auto after = cardOf(dataset, changed.company.id);
    QCOMPARE(after->company.municipality, QStringLiteral("Inari"));
    QCOMPARE(after->people.size(), 1);
    QCOMPARE(after->people.first().company, changed.company.id);
    QCOMPARE(after->absences.first().from, QDate(2027, 3, 1));
    apply(dataset, inverse(*step));
    QCOMPARE(dataset.people.size(), before.people.size());
    QVERIFY(cardOf(dataset, changed.company.id)->company == card->company);
}

void TestCompanyOperations::whatIsNoLongerOnTheCardIsRemoved()
{
    Dataset dataset = twoCompanies();
    CompanyCard card = *cardOf(dataset, idOf<Company>(QStringLiteral("Alfa Oy")));
    card.people = {personOf(ids, "Aino"), personOf(ids, "Nils")};
    apply(dataset, *editCompanyCard(dataset, card));
    QCOMPARE(dataset.people.size(), 2);
    card = *cardOf(dataset, card.company.id);
    card.people.removeFirst();
    apply(dataset, *editCompanyCard(dataset, card));
    QCOMPARE(dataset.people.size(), 1);
    QVERIFY(*dataset.people.begin() == card.people.first());
}

void TestCompanyOperations::unchangedCardIsNothingToDo()
{
    const Dataset dataset = twoCompanies();
    const auto card = cardOf(dataset, idOf<Company>(QStringLiteral("Alfa Oy")));
    const auto step = editCompanyCard(dataset, *card);
    QVERIFY(!step);
    QCOMPARE(step.error().code, ErrorCode::NothingToDo);
    QCOMPARE(cardOf(dataset, {}).error().code, ErrorCode::Unknown);
}

void TestCompanyOperations::cardIsRefused_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("field");
    QTest::newRow("a company without a name") << "company"
                                              << "name";
    QTest::newRow("a person without a name") << "person"
                                             << "name";
    QTest::newRow("an absence that ends before it begins") << "absence"
                                                           << "until";
}

void TestCompanyOperations::cardIsRefused()
{
    QFETCH(QString, fault);
    QFETCH(QString, field);
    const Dataset dataset = twoCompanies();
    CompanyCard card = *cardOf(dataset, idOf<Company>(QStringLiteral("Alfa Oy")));
    if (fault == QLatin1String("company")) {
        card.company.name = QStringLiteral("  ");
    } else if (fault == QLatin1String("person")) {
        card.people.append(personOf(ids, ""));
    } else {
        Unavailability away;
        away.id = ids.next<Unavailability>();
        away.from = QDate(2027, 3, 2);
        away.until = QDate(2027, 3, 1);
        card.absences.append(away);
    }
    const auto step = editCompanyCard(dataset, card);
    QVERIFY(!step);
    QCOMPARE(step.error().code, ErrorCode::InvalidValue);
    QCOMPARE(step.error().details.first(), field);
    QVERIFY(faultOf(card) == step.error());
}

void TestCompanyOperations::newCardBringsItsMembership()
{
    Dataset dataset = twoCompanies();
    CompanyCard card;
    card.company.id = ids.next<Company>();
    card.company.name = QStringLiteral("Gamma Oy");
    card.people.append(personOf(ids, "Aino"));
    const auto step
        = addCompanyCard(dataset, card, groupOf(dataset), MembershipState::Prospect, today);
    QVERIFY(step);
    apply(dataset, *step);
    const Membership *membership = membershipOf(dataset, card.company.id, groupOf(dataset), today);
    QVERIFY(membership);
    QCOMPARE(membership->state, MembershipState::Prospect);
    QCOMPARE(dataset.people.size(), 1);
    apply(dataset, inverse(*step));
    QCOMPARE(dataset.companies.size(), 2);
}

void TestCompanyOperations::sameBusinessIdIsThereAlready()
{
    Dataset dataset = twoCompanies();
    CompanyCard card = *cardOf(dataset, idOf<Company>(QStringLiteral("Alfa Oy")));
    card.company.businessId = QStringLiteral("9000001-1");
    apply(dataset, *editCompanyCard(dataset, card));
    CompanyCard twin;
    twin.company.id = ids.next<Company>();
    twin.company.name = QStringLiteral("Alfa");
    twin.company.businessId = QStringLiteral("FI90000011");
    const auto step
        = addCompanyCard(dataset, twin, groupOf(dataset), MembershipState::Member, today);
    QVERIFY(!step);
    QCOMPARE(step.error().code, ErrorCode::AlreadyThere);
}

void TestCompanyOperations::companiesLeaveInOneStep()
{
    Dataset dataset = twoCompanies();
    const Id<CoreGroup> group = groupOf(dataset);
    const QList<Id<Company>> both{idOf<Company>(QStringLiteral("Alfa Oy")),
                                  idOf<Company>(QStringLiteral("Beeta Oy"))};
    const auto step = leaveGroup(dataset, both, group, today);
    QVERIFY(step);
    apply(dataset, *step);
    QCOMPARE(companiesOf(dataset, group, today).size(), 0);
    QCOMPARE(companiesOf(dataset, group, today.addDays(-1)).size(), 2);
    QCOMPARE(dataset.companies.size(), 2); // never deleted
    apply(dataset, inverse(*step));
    QCOMPARE(companiesOf(dataset, group, today).size(), 2);
}

void TestCompanyOperations::nobodyLeavesTwice()
{
    Dataset dataset = twoCompanies();
    const QList<Id<Company>> alfa{idOf<Company>(QStringLiteral("Alfa Oy"))};
    apply(dataset, *leaveGroup(dataset, alfa, groupOf(dataset), today));
    const auto again = leaveGroup(dataset, alfa, groupOf(dataset), today.addDays(30));
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::NothingToDo);
}

void TestCompanyOperations::newFileHasItsOrganisation()
{
    Dataset dataset;
    Coordinator coordinator;
    coordinator.id = ids.next<Coordinator>();
    coordinator.name = QStringLiteral("Kati Virtanen");
    NewGroup group{QStringLiteral("Kemi"), QStringLiteral("Lappi"), {}, QStringLiteral("Kehitys")};
    apply(dataset, *newFile(dataset, group, coordinator, ids));
    QCOMPARE(dataset.organisations.size(), 1);
    const Id<Organisation> organisation = dataset.organisations.begin()->id;
    QCOMPARE(dataset.coordinators.begin()->organisation, organisation);
    QCOMPARE(dataset.groups.begin()->organisation, organisation);
    // A second group of the same organisation finds it; one without has the coordinator's.
    group.name = QStringLiteral("Tornio");
    group.organisation = QStringLiteral("KEHITYS");
    apply(dataset, *addGroup(dataset, group, coordinator.id, ids));
    group.name = QStringLiteral("Simo");
    group.organisation.clear();
    apply(dataset, *addGroup(dataset, group, coordinator.id, ids));
    QCOMPARE(dataset.organisations.size(), 1);
    for (const CoreGroup &one : dataset.groups) {
        QCOMPARE(one.organisation, organisation);
    }
}

void TestCompanyOperations::joinedStepsAreOne()
{
    const Dataset dataset = twoCompanies();
    const Id<Company> alfa = idOf<Company>(QStringLiteral("Alfa Oy"));
    const auto history = [&](const Dataset &from, int count) {
        return *recordHostingHistory(from, groupOf(from), {{alfa, count, QDate(2024, 3, 1)}});
    };
    const Operation first = history(dataset, 1);
    Dataset step = dataset;
    apply(step, first);
    const Operation second = history(step, 2);

    const Operation both = joined(first, second);
    QVERIFY(!staleChange(dataset, both)); // made from what is shown before either
    Dataset whole = dataset;
    apply(whole, both);
    apply(step, second);
    QVERIFY(whole == step);
    // Back again: nothing is left of it.
    Operation back = second;
    for (Change &change : back.changes) {
        std::swap(change.before, change.after);
    }
    QVERIFY(joined(second, back).isEmpty());
}

QTEST_MAIN(TestCompanyOperations)
#include "tst_companyoperations.moc"
