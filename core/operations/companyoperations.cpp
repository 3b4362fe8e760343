// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/companyoperations.h"

#include "domain/companies/businessid.h"
#include "domain/groups/members.h"
#include "operations/groupoperations.h"

#include <QSet>

#include <algorithm>

namespace kv::operations {
namespace {

Error invalid(const char *field, const QString &value)
{
    return {ErrorCode::InvalidValue, {QString::fromLatin1(field), value}};
}

std::optional<Error> faultOf(const Company &company)
{
    if (company.name.trimmed().isEmpty())
        return invalid("name", company.name);
    if (company.name.size() > longestName)
        return Error{ErrorCode::TooLarge, {QStringLiteral("name"), QString::number(longestName)}};
    if (company.headcount.value_or(0) < 0)
        return invalid("headcount", QString::number(*company.headcount));
    if (company.capacity.value_or(0) < 0)
        return invalid("capacity", QString::number(*company.capacity));
    if (company.turnover.value_or(0) < 0)
        return invalid("turnover", QString::number(*company.turnover));
    for (const int weekday : company.weekdays + company.preferWeekdays) {
        if (weekday < 1 || weekday > 7)
            return invalid("weekdays", QString::number(weekday));
    }
    for (const int month : company.months + company.preferMonths) {
        if (month < 1 || month > 12)
            return invalid("months", QString::number(month));
    }
    return std::nullopt;
}

std::optional<Error> faultOf(const Person &person)
{
    if (person.name().isEmpty())
        return invalid("name", person.name());
    return std::nullopt;
}

std::optional<Error> faultOf(const Unavailability &away)
{
    if (away.from.isValid() && away.until.isValid() && away.until < away.from)
        return invalid("until", away.until.toString(Qt::ISODate));
    return std::nullopt;
}

std::optional<Error> faultOfIdentity(const Dataset &dataset, const Company &company)
{
    const auto id = BusinessId::parse(company.businessId);
    if (!id)
        return std::nullopt;
    for (const Company &other : dataset.companies) {
        if (other.businessId == id->text())
            return Error{
                ErrorCode::AlreadyThere,
                {QStringLiteral("company"), other.name + QStringLiteral(", ") + other.businessId}};
    }
    return std::nullopt;
}

// Sets what is on the card, and removes what belongs to the company and is not.
void putCard(Edit &edit, const Dataset &dataset, const CompanyCard &card)
{
    edit.set(card.company);
    QSet<Id<Person>> people;
    for (Person person : card.people) {
        person.company = card.company.id;
        edit.set(person);
        people.insert(person.id);
    }
    for (const Person &person : dataset.people) {
        if (person.company == card.company.id && !people.contains(person.id))
            edit.remove(person.id);
    }
    QSet<Id<Unavailability>> absences;
    for (Unavailability away : card.absences) {
        away.company = card.company.id;
        edit.set(away);
        absences.insert(away.id);
    }
    for (const Unavailability &away : dataset.unavailabilities) {
        if (away.company == card.company.id && !absences.contains(away.id))
            edit.remove(away.id);
    }
}

} // namespace

Result<CompanyCard> cardOf(const Dataset &dataset, Id<Company> company)
{
    const Company *found = dataset.companies.find(company);
    if (!found)
        return Error{ErrorCode::Unknown, {QStringLiteral("company"), company.toString()}};
    CompanyCard card{*found, peopleOf(dataset, company), {}};
    for (const Unavailability &away : dataset.unavailabilities) {
        if (away.company == company)
            card.absences.append(away);
    }
    std::stable_sort(
        card.absences.begin(), card.absences.end(),
        [](const Unavailability &a, const Unavailability &b) { return a.from < b.from; });
    return card;
}

std::optional<Error> faultOf(const CompanyCard &card)
{
    if (auto fault = faultOf(card.company))
        return fault;
    for (const Person &person : card.people) {
        if (auto fault = faultOf(person))
            return fault;
    }
    for (const Unavailability &away : card.absences) {
        if (auto fault = faultOf(away))
            return fault;
    }
    return std::nullopt;
}

Result<Operation> editCompanyCard(const Dataset &dataset, const CompanyCard &card)
{
    if (!dataset.companies.contains(card.company.id))
        return Error{ErrorCode::Unknown, {QStringLiteral("company"), card.company.name}};
    if (const auto fault = faultOf(card))
        return *fault;
    Edit edit(dataset, OperationKind::EditCompany);
    putCard(edit, dataset, card);
    return edit.result();
}

Result<Operation> addCompanyCard(const Dataset &dataset, const CompanyCard &card,
                                 Id<CoreGroup> group, MembershipState state, QDate from)
{
    if (const auto fault = faultOf(card))
        return *fault;
    if (const auto fault = faultOfIdentity(dataset, card.company))
        return *fault;
    Edit edit(dataset, OperationKind::AddCompany);
    putCard(edit, dataset, card);
    if (!group.isNull())
        putMembership(edit, dataset, card.company.id, group, state, from);
    return edit.result();
}

Result<Operation> leaveGroup(const Dataset &dataset, const QList<Id<Company>> &companies,
                             Id<CoreGroup> group, QDate from)
{
    Edit edit(dataset, OperationKind::EditMembership);
    for (const Id<Company> company : companies) {
        const Membership *now = membershipOf(dataset, company, group, from);
        if (now && now->state != MembershipState::Left)
            putMembership(edit, dataset, company, group, MembershipState::Left, from);
    }
    return edit.result();
}

Result<Operation> addCompany(const Dataset &dataset, const Company &company, Id<CoreGroup> group,
                             MembershipState state, QDate from)
{
    return addCompanyCard(dataset, {company, {}, {}}, group, state, from);
}

Result<Operation> editCompany(const Dataset &dataset, const Company &company)
{
    if (const auto fault = faultOf(company))
        return *fault;
    Edit edit(dataset, OperationKind::EditCompany);
    edit.set(company);
    return edit.result();
}

Result<Operation> addPerson(const Dataset &dataset, const Person &person)
{
    if (const auto fault = faultOf(person))
        return *fault;
    Edit edit(dataset, OperationKind::AddPerson);
    edit.add(person);
    return edit.result();
}

Result<Operation> editPerson(const Dataset &dataset, const Person &person)
{
    if (const auto fault = faultOf(person))
        return *fault;
    Edit edit(dataset, OperationKind::EditPerson);
    edit.set(person);
    return edit.result();
}

Result<Operation> removePerson(const Dataset &dataset, Id<Person> person)
{
    Edit edit(dataset, OperationKind::RemovePerson);
    edit.remove(person);
    return edit.result();
}

Result<Operation> addUnavailability(const Dataset &dataset, const Unavailability &away)
{
    if (const auto fault = faultOf(away))
        return *fault;
    Edit edit(dataset, OperationKind::AddUnavailability);
    edit.add(away);
    return edit.result();
}

Result<Operation> removeUnavailability(const Dataset &dataset, Id<Unavailability> away)
{
    Edit edit(dataset, OperationKind::RemoveUnavailability);
    edit.remove(away);
    return edit.result();
}

void putHostedBefore(Edit &edit, const Dataset &dataset, Id<CoreGroup> group,
                     const HostedBefore &hosted)
{
    // One record a company and group, whoever enters it: its id comes from the two.
    HostTurn turn;
    turn.id = naturalId<HostTurn>(QStringLiteral("hostedBefore"),
                                  {group.toString(), hosted.company.toString()});
    turn.group = group;
    turn.company = hosted.company;
    turn.kind = HostTurnKind::HostedBefore;
    turn.count = hosted.count;
    turn.date = hosted.last;
    if (hosted.count > 0)
        edit.set(turn);
    else if (dataset.hostTurns.contains(turn.id))
        edit.remove(turn.id);
}

Result<Operation> recordHostingHistory(const Dataset &dataset, Id<CoreGroup> group,
                                       const QList<HostedBefore> &hosted)
{
    Edit edit(dataset, OperationKind::RecordHostingHistory);
    for (const HostedBefore &one : hosted)
        putHostedBefore(edit, dataset, group, one);
    return edit.result();
}

Result<Operation> putTheme(const Dataset &dataset, const Theme &theme)
{
    if (theme.name.trimmed().isEmpty())
        return invalid("theme", theme.name);
    Edit edit(dataset, OperationKind::EditThemes);
    edit.set(theme);
    return edit.result();
}

Result<Operation> voteForTheme(const Dataset &dataset, Id<CoreGroup> group, Id<Theme> theme,
                               Id<Company> company)
{
    ThemeVote vote;
    vote.id = naturalId<ThemeVote>(QStringLiteral("themeVote"),
                                   {group.toString(), theme.toString(), company.toString()});
    vote.group = group;
    vote.theme = theme;
    vote.company = company;
    Edit edit(dataset, OperationKind::EditThemes);
    edit.set(vote);
    return edit.result();
}

Result<Operation> putExpert(const Dataset &dataset, const Expert &expert)
{
    if (expert.name.trimmed().isEmpty())
        return invalid("name", expert.name);
    Edit edit(dataset, OperationKind::EditExperts);
    edit.set(expert);
    return edit.result();
}

} // namespace kv::operations
