// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/groupmaker.h"

#include "demo/personnames.h"
#include "demo/places.h"

#include <algorithm>

namespace kv::demo {
namespace {

constexpr int memberCount = 25;
// The companies of a group by number, from 0: the members, then these.
constexpr int leaver = memberCount;
constexpr int pauser = memberCount + 1;
constexpr int prospect = memberCount + 2;
constexpr int companyCount = memberCount + 3;
// What the members with these numbers are, so that every group has some of each.
constexpr std::array neverHost{4, 12, 20};
constexpr std::array hostElsewhere{7, 16};
constexpr std::array latecomers{9, 14, 18, 22, 24};
constexpr int withoutPeople = 11;
constexpr int withoutBusinessId = 6; // in the first group only
constexpr int longName = 3; // likewise
constexpr int inEnglish = 17;
constexpr int meetingsAYear = 11;
constexpr int usualHosts = 17;

// Every evening brings about ten of these twenty-five.
constexpr std::array eagerness{70, 65, 60, 55, 55, 50, 50, 45, 45, 40, 40, 35, 35,
                               30, 30, 30, 25, 25, 25, 20, 20, 15, 15, 8,  3};

constexpr std::array hostNotes{
    "Kokoushuone, 65 tuuman näyttö. Pysäköinti pihalla.",
    "Verkoston tapaaminen pidetään tuotantotilassa, pue lämmintä päälle.",
    "Sisäänkäynti rakennuksen päädystä. Tilat ovat esteettömät.",
    "Pysäköinti kadun toisella puolella. Soita ovikelloa.",
    "Kahvila on illalla suljettu muilta. Tilat ovat esteettömät.",
    "",
};

template <typename List>
bool has(const List &numbers, int number)
{
    return std::find(numbers.begin(), numbers.end(), number) != numbers.end();
}

QList<int> monthsWithout(const char *busy)
{
    const QStringList away = QString::fromLatin1(busy).split(u' ', Qt::SkipEmptyParts);
    QList<int> months;
    for (int month = 1; month <= 12; ++month) {
        if (!away.contains(QString::number(month)))
            months += month;
    }
    return months;
}

} // namespace

bool DemoMember::isInState(MembershipState state, QDate day) const
{
    return std::any_of(memberships.begin(), memberships.end(), [state, day](const Membership &one) {
        return one.state == state && one.period().contains(day);
    });
}

GroupMaker::GroupMaker(const DemoSize &size, const Foundation &foundation, Dice &dice,
                       IdSource &ids, CompanyNames &names)
    : m_size(size)
    , m_foundation(foundation)
    , m_dice(dice)
    , m_ids(ids)
    , m_names(names)
    , m_edit(m_nothing, OperationKind::DemoData)
{ }

Operation GroupMaker::operation() const
{
    return m_edit.operation();
}

DemoGroup GroupMaker::make(int area)
{
    DemoGroup group;
    group.area = area;
    group.group.id = m_ids.next<CoreGroup>();
    group.group.name = m_foundation.areas[area].name;
    group.group.area = m_foundation.areas[area].id;
    group.group.organisation = m_foundation.organisations[area].id;
    group.group.coordinator = m_foundation.coordinators[area].id;
    group.group.goalCompanies = memberCount;
    m_edit.add(group.group);
    for (int number = 0; number < companyCount; ++number)
        addMember(group, number);
    addAbsences(group);
    addVotes(group);
    return group;
}

void GroupMaker::addMember(DemoGroup &group, int number)
{
    DemoMember member;
    member.company = makeCompany(group.area, number);
    member.people = makePeople(member.company, number);
    member.memberships = makeMemberships(group, member.company, number);
    // The leaver had grown tired, the pauser was keen.
    member.eagerness = number < memberCount ? eagerness[std::size_t(number * 7 % memberCount)]
        : number == leaver                  ? 15
                                            : 50;
    for (const Membership &one : std::as_const(member.memberships))
        member.turns += one.creditedTurns;
    m_edit.add(member.company);
    for (const Person &person : std::as_const(member.people))
        m_edit.add(person);
    for (const Membership &one : std::as_const(member.memberships))
        m_edit.add(one);
    group.members += member;
}

Company GroupMaker::makeCompany(int area, int number)
{
    const bool isLong = area == 0 && number == longName;
    const NamedCompany named = isLong ? m_names.longest() : m_names.next(m_dice);
    const QList<PlaceRow> &places = demoAreas()[area % demoAreas().size()].places;
    // Most are in the town, the rest round about.
    const PlaceRow &place
        = m_dice.chance(55) ? places.first() : places[m_dice.below(int(places.size()))];

    Company company;
    company.id = m_ids.next<Company>();
    company.name = named.name;
    company.legalForm = named.legalForm;
    const QString businessId = m_names.nextBusinessId();
    if (area != 0 || number != withoutBusinessId)
        company.businessId = businessId;
    company.municipality = QString::fromUtf8(place.name);
    company.industry = QString::fromUtf8(named.trade->industry);
    company.street = streetAddress(m_dice.below(streetCount()), m_dice.between(1, 60));
    company.postCode = QString::fromLatin1(place.postCode);
    company.postOffice = company.municipality;
    company.phone = fictivePhone(m_dice);
    company.email = QStringLiteral("info@") + addressPart(company.name).replace(u'.', u'-').left(40)
        + QStringLiteral(".example");
    if (number == inEnglish)
        company.language = Language::English;
    const bool isSole = named.legalForm == QLatin1String("toiminimi");
    if (!m_dice.chance(8))
        company.headcount = isSole ? m_dice.between(1, 2) : m_dice.between(2, 9);
    if (number == 21)
        company.headcount = 12; // has grown out of the micro-enterprises
    if (company.headcount && m_dice.chance(80))
        company.turnover = qint64(*company.headcount) * m_dice.between(55, 140) * 100000;
    setHosting(company, *named.trade, number);
    if (number % 9 == 5)
        company.notes = QStringLiteral("Soita mieluiten aamulla ennen yhdeksää.");
    return company;
}

void GroupMaker::setHosting(Company &company, const TradeRow &trade, int number)
{
    static const std::array<QList<int>, 4> weekdays{QList<int>{2, 3}, {3, 4}, {2, 4}, {1, 2, 3, 4}};
    static const std::array<QList<int>, 3> wishedDays{QList<int>{2}, {3}, {4}};
    company.canHost = !has(neverHost, number);
    company.hostsElsewhere = has(hostElsewhere, number);
    if (company.hostsElsewhere)
        company.capacity = 4;
    else if (!m_dice.chance(10))
        company.capacity = m_dice.between(trade.leastRoom, trade.mostRoom);
    if (m_dice.chance(60) && *trade.busyMonths != '\0')
        company.months = monthsWithout(trade.busyMonths);
    if (m_dice.chance(25))
        company.weekdays = m_dice.pick(weekdays);
    if (m_dice.chance(20))
        company.preferWeekdays = m_dice.pick(wishedDays);
    if (m_dice.chance(25)) {
        const int month = m_dice.between(1, 10);
        company.preferMonths = {month, month + 1};
    }
    if (company.canHost && m_dice.chance(70)) {
        company.offeredThemes += m_dice.pick(m_foundation.themes).name;
        const QString second = m_dice.pick(m_foundation.themes).name;
        if (m_dice.chance(40) && !company.offeredThemes.contains(second))
            company.offeredThemes += second;
    }
    if (company.canHost && !company.hostsElsewhere)
        company.hostNotes = QString::fromUtf8(m_dice.pick(hostNotes));
}

QList<Person> GroupMaker::makePeople(const Company &company, int number)
{
    if (number == withoutPeople)
        return {};
    const bool isSole = company.legalForm == QLatin1String("toiminimi");
    QList<Person> people;
    const int count = !isSole && m_dice.chance(40) ? 2 : 1;
    for (int i = 0; i < count; ++i) {
        const PersonName name = makePersonName(m_dice);
        Person person;
        person.id = m_ids.next<Person>();
        person.company = company.id;
        person.firstName = name.first;
        person.lastName = name.last;
        person.role = isSole ? QStringLiteral("yrittäjä")
            : i == 0         ? QStringLiteral("toimitusjohtaja")
                             : QStringLiteral("myyntivastaava");
        person.email = exampleEmail(name, company.name);
        person.phone = fictivePhone(m_dice);
        person.language = company.language;
        person.primary = i == 0;
        person.doNotContact = i == 1 && m_dice.chance(20);
        people += person;
    }
    return people;
}

Membership GroupMaker::membership(const DemoGroup &group, const Company &company,
                                  MembershipState state, DateRange period) const
{
    Membership one;
    one.id = naturalId<Membership>(
        QStringLiteral("membership"),
        {company.id.toString(), group.group.id.toString(), period.first.toString(Qt::ISODate)});
    one.company = company.id;
    one.group = group.group.id;
    one.state = state;
    one.from = period.first;
    one.until = period.last;
    return one;
}

QList<Membership> GroupMaker::makeMemberships(const DemoGroup &group, const Company &company,
                                              int number)
{
    const QDate founded(m_size.firstYear(), 1, 1);
    const QDate left(openYear - 1, 5, 31);
    const QDate paused(openYear - 1, 8, 31);
    using enum MembershipState;
    if (number == prospect) {
        const MembershipState state = group.area % 2 == 0 ? Prospect : Guest;
        return {membership(group, company, state, {QDate(openYear - 1, 9, 1), {}})};
    }
    if ((number == leaver || number == pauser) && m_size.years > 0) {
        const QDate last = number == leaver ? left : paused;
        return {
            membership(group, company, Member, {founded, last}),
            membership(group, company, number == leaver ? Left : Paused, {last.addDays(1), {}})};
    }
    if (number == leaver || number == pauser)
        return {membership(group, company, number == leaver ? Left : Paused, {founded, {}})};
    if (!has(latecomers, number) || m_size.years == 0)
        return {membership(group, company, Member, {founded, {}})};

    // Joins some time on the way, with as many turns as the others have had, so that it is not
    // flooded.
    const int months = m_dice.between(3, 12 * m_size.years - 3);
    Membership joined = membership(group, company, Member, {founded.addMonths(months), {}});
    joined.creditedTurns = meetingsAYear * months / 12 / usualHosts;
    return {joined};
}

void GroupMaker::addAbsences(DemoGroup &group)
{
    constexpr std::array reasons{"loma", "messumatka", "tuotannon kiire", "perhevapaa"};
    const auto add = [this](DemoMember &member, DateRange days, const char *reason) {
        Unavailability absence;
        absence.id = m_ids.next<Unavailability>();
        absence.company = member.company.id;
        absence.from = days.first;
        absence.until = days.last;
        absence.reason = QString::fromUtf8(reason);
        member.away += days;
        m_edit.add(absence);
    };
    for (int year = m_size.firstYear(); year <= openYear; ++year) {
        const int count = year == openYear ? 6 : 3;
        for (int i = 0; i < count; ++i) {
            const QDate first(year, m_dice.between(1, 12), m_dice.between(1, 28));
            add(group.members[m_dice.below(memberCount)],
                {first, first.addDays(m_dice.between(5, 25))}, m_dice.pick(reasons));
        }
    }
    add(group.members[m_dice.below(memberCount)], {QDate(openYear, 8, 1), {}},
        "toimitilojen remontti");
}

void GroupMaker::addVotes(DemoGroup &group)
{
    for (int number = 0; number < memberCount; ++number) {
        QList<Id<Theme>> chosen;
        for (int i = 0; i < 2; ++i) {
            // The lower of two throws: some themes are wanted by many, as in life.
            const int count = int(m_foundation.themes.size());
            const Id<Theme> theme
                = m_foundation.themes[std::min(m_dice.below(count), m_dice.below(count))].id;
            if (chosen.contains(theme))
                continue;
            chosen += theme;
            ThemeVote vote;
            vote.id = m_ids.next<ThemeVote>();
            vote.group = group.group.id;
            vote.theme = theme;
            vote.company = group.members[number].company.id;
            group.votes[theme] += 1;
            m_edit.add(vote);
        }
    }
}

} // namespace kv::demo
