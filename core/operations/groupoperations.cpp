// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/groupoperations.h"

#include "domain/folding.h"
#include "domain/groups/members.h"

#include <algorithm>
#include <limits>

namespace kv::operations {
namespace {

Error invalid(const char *field, const QString &value)
{
    return {ErrorCode::InvalidValue, {QString::fromLatin1(field), value}};
}

Error tooLong(const char *field)
{
    return {ErrorCode::TooLarge, {QString::fromLatin1(field), QString::number(longestName)}};
}

constexpr int mostDays = 400; // a longer gap is a typing mistake
constexpr int mostPeople = 10'000;

std::optional<Error> faultOf(const CoreGroup &group)
{
    if (group.name.trimmed().isEmpty())
        return invalid("name", group.name);
    if (group.name.size() > longestName)
        return tooLong("name");
    if (group.weekdays.isEmpty())
        return invalid("weekdays", QString());
    for (const int weekday : group.weekdays) {
        if (weekday < 1 || weekday > 7)
            return invalid("weekdays", QString::number(weekday));
    }
    if (group.activeMonths.isEmpty())
        return invalid("activeMonths", QString());
    for (const int month : group.activeMonths) {
        if (month < 1 || month > 12)
            return invalid("activeMonths", QString::number(month));
    }
    if (!group.start.isValid() || !group.end.isValid() || group.end <= group.start)
        return invalid("end", group.end.toString(QStringLiteral("H.mm")));
    struct Range
    {
        const char *field;
        int value;
        int least;
        int most;
    };
    const Range ranges[] = {
        {"minGap", group.minGap, 1, std::min(group.maxGap, mostDays)},
        {"maxGap", group.maxGap, group.minGap, mostDays},
        {"idealGap", group.idealGap, 1, mostDays},
        {"gapTolerance", group.gapTolerance, 0, mostDays},
        {"attendance", group.attendance, 1, mostPeople},
        {"themeLimit", group.themeLimit, 1, mostDays},
        {"inviteDaysBefore", group.inviteDaysBefore, 0, mostDays},
        {"goalCompanies", group.goalCompanies, 0, mostPeople},
    };
    for (const Range &range : ranges) {
        if (range.value < range.least || range.value > range.most)
            return invalid(range.field, QString::number(range.value));
    }
    return std::nullopt;
}

Id<Area> areaNamed(Edit &edit, const Dataset &dataset, const QString &name, IdSource &ids)
{
    for (const Area &area : dataset.areas) {
        if (foldedName(area.name) == foldedName(name))
            return area.id;
    }
    Area area;
    area.id = ids.next<Area>();
    area.name = name;
    edit.add(area);
    return area.id;
}

Id<Organisation> organisationNamed(Edit &edit, const Dataset &dataset, const QString &name,
                                   IdSource &ids)
{
    if (name.trimmed().isEmpty())
        return {};
    for (const Organisation &organisation : dataset.organisations) {
        if (foldedName(organisation.name) == foldedName(name))
            return organisation.id;
    }
    Organisation organisation;
    organisation.id = ids.next<Organisation>();
    organisation.name = name.trimmed();
    edit.add(organisation);
    return organisation.id;
}

std::optional<Error> putGroup(Edit &edit, const Dataset &dataset, const NewGroup &wanted,
                              const Coordinator &advisor, Id<Organisation> organisation,
                              IdSource &ids)
{
    CoreGroup group = wanted.settings;
    group.name = wanted.name.simplified();
    if (const auto fault = faultOf(group))
        return fault;
    const QString area = wanted.area.simplified();
    if (area.isEmpty())
        return invalid("area", wanted.area);
    if (area.size() > longestName)
        return tooLong("area");
    for (const CoreGroup &other : dataset.groups) {
        if (foldedName(other.name) == foldedName(group.name))
            return Error{ErrorCode::AlreadyThere, {QStringLiteral("group"), group.name}};
    }
    group.id = ids.next<CoreGroup>();
    group.area = areaNamed(edit, dataset, area, ids);
    group.coordinator = advisor.id;
    group.organisation = organisation.isNull() ? advisor.organisation : organisation;
    edit.add(group);
    return std::nullopt;
}

} // namespace

Result<Operation> newFile(const Dataset &dataset, const NewGroup &group,
                          const Coordinator &coordinator, IdSource &ids)
{
    if (coordinator.name.trimmed().isEmpty())
        return invalid("coordinator", coordinator.name);
    Edit edit(dataset, OperationKind::NewFile);
    const Id<Organisation> organisation = organisationNamed(edit, dataset, group.organisation, ids);
    Coordinator advisor = coordinator;
    if (!organisation.isNull())
        advisor.organisation = organisation;
    edit.add(advisor);
    if (const auto fault = putGroup(edit, dataset, group, advisor, organisation, ids))
        return *fault;
    return edit.result();
}

Result<Operation> addGroup(const Dataset &dataset, const NewGroup &group,
                           Id<Coordinator> coordinator, IdSource &ids)
{
    Edit edit(dataset, OperationKind::AddGroup);
    const Id<Organisation> organisation = organisationNamed(edit, dataset, group.organisation, ids);
    Coordinator advisor = dataset.coordinators.value(coordinator);
    advisor.id = coordinator;
    if (const auto fault = putGroup(edit, dataset, group, advisor, organisation, ids))
        return *fault;
    return edit.result();
}

Result<Operation> editGroup(const Dataset &dataset, const CoreGroup &group)
{
    if (const auto fault = faultOf(group))
        return *fault;
    Edit edit(dataset, OperationKind::EditGroup);
    edit.set(group);
    return edit.result();
}

Result<Operation> editCoordinator(const Dataset &dataset, const Coordinator &coordinator)
{
    if (coordinator.name.trimmed().isEmpty())
        return invalid("name", coordinator.name);
    Edit edit(dataset, OperationKind::EditCoordinator);
    edit.set(coordinator);
    return edit.result();
}

Result<Operation> editOrganisation(const Dataset &dataset, const Organisation &organisation)
{
    if (organisation.name.trimmed().isEmpty())
        return invalid("name", organisation.name);
    Edit edit(dataset, OperationKind::EditOrganisation);
    edit.set(organisation);
    return edit.result();
}

int timesHosted(const Dataset &dataset, Id<Company> company, Id<CoreGroup> group)
{
    int times = 0;
    for (const Meeting &meeting : dataset.meetings)
        times += meeting.group == group && meeting.host == company
            && meeting.state == MeetingState::Held;
    for (const HostTurn &turn : dataset.hostTurns) {
        if (turn.group == group && turn.company == company
            && turn.kind == HostTurnKind::HostedBefore)
            times += turn.count;
    }
    return times;
}

namespace {

int turnsOf(const Dataset &dataset, Id<Company> company, Id<CoreGroup> group)
{
    int turns = timesHosted(dataset, company, group);
    for (const Membership &membership : dataset.memberships) {
        if (membership.company == company && membership.group == group)
            turns += membership.creditedTurns;
    }
    return turns;
}

} // namespace

void putMembership(Edit &edit, const Dataset &dataset, Id<Company> company, Id<CoreGroup> group,
                   MembershipState state, QDate from)
{
    for (const Membership &old : dataset.memberships) {
        if (old.company == company && old.group == group && old.from != from
            && (!old.until.isValid() || (from.isValid() && old.until >= from))) {
            Membership ended = old;
            ended.until = from.addDays(-1);
            edit.set(ended);
        }
    }
    Membership membership;
    membership.id
        = naturalId<Membership>(QStringLiteral("membership"),
                                {company.toString(), group.toString(), from.toString(Qt::ISODate)});
    membership.company = company;
    membership.group = group;
    membership.state = state;
    membership.from = from;
    const bool wasMember = [&] {
        const Membership *before = membershipOf(dataset, company, group, from.addDays(-1));
        return before && before->state == MembershipState::Member;
    }();
    if (state == MembershipState::Member && !wasMember) {
        int fewest = std::numeric_limits<int>::max();
        for (const Company &member : companiesOf(dataset, group, from)) {
            // Who never hosts would keep the count at nothing.
            if (member.id != company && member.canHost)
                fewest = qMin(fewest, turnsOf(dataset, member.id, group));
        }
        const int own = timesHosted(dataset, company, group);
        if (fewest != std::numeric_limits<int>::max() && fewest > own)
            membership.creditedTurns = fewest - own;
    }
    edit.set(membership);
}

Result<Operation> setMembership(const Dataset &dataset, Id<Company> company, Id<CoreGroup> group,
                                MembershipState state, QDate from)
{
    if (!from.isValid())
        return invalid("from", QString());
    Edit edit(dataset, OperationKind::EditMembership);
    putMembership(edit, dataset, company, group, state, from);
    return edit.result();
}

} // namespace kv::operations
