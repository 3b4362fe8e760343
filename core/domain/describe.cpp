// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/describe.h"

#include <QCoreApplication>
#include <QLocale>

namespace kv {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Operation)
};

QString dayOf(QDate day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

template <typename T>
const T *anyOf(const Dataset &dataset, QUuid id)
{
    return dataset.table<T>().findAny(Id<T>(id));
}

QString whenOf(const Meeting &meeting)
{
    return meeting.date.isValid() ? dayOf(meeting.date)
                                  : QLocale().toString(meeting.month, QStringLiteral("M/yyyy"));
}

QString meetingName(const Dataset &dataset, const Meeting &meeting)
{
    const QString when = whenOf(meeting);
    const QString host = nameOf(dataset, meeting.host);
    return host.isEmpty() ? when : when + QStringLiteral(", ") + host;
}

// The names of a membership, an attendance and so on are those of what they tie together.
QString joined(const QStringList &names)
{
    QStringList parts = names;
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString describe(OperationKind kind)
{
    switch (kind) {
    case OperationKind::NewFile:
        return Text::tr("New file");
    case OperationKind::AddGroup:
        return Text::tr("Group added");
    case OperationKind::EditGroup:
        return Text::tr("Group changed");
    case OperationKind::ImportCompanies:
        return Text::tr("Companies imported");
    case OperationKind::AddCompany:
        return Text::tr("Company added");
    case OperationKind::EditCompany:
        return Text::tr("Company changed");
    case OperationKind::RemoveCompany:
        return Text::tr("Company removed");
    case OperationKind::AddPerson:
        return Text::tr("Contact added");
    case OperationKind::EditPerson:
        return Text::tr("Contact changed");
    case OperationKind::RemovePerson:
        return Text::tr("Contact removed");
    case OperationKind::EditMembership:
        return Text::tr("Membership changed");
    case OperationKind::RecordHostingHistory:
        return Text::tr("Earlier hosting recorded");
    case OperationKind::AddUnavailability:
        return Text::tr("Absence added");
    case OperationKind::RemoveUnavailability:
        return Text::tr("Absence removed");
    case OperationKind::AcceptPlan:
        return Text::tr("Plan accepted");
    case OperationKind::AddMeeting:
        return Text::tr("Meeting added");
    case OperationKind::EditMeeting:
        return Text::tr("Meeting changed");
    case OperationKind::RemoveMeeting:
        return Text::tr("Meeting removed");
    case OperationKind::AskHost:
        return Text::tr("Host asked");
    case OperationKind::RecordNoAnswer:
        return Text::tr("Host did not answer");
    case OperationKind::DeclineHost:
        return Text::tr("Host declined");
    case OperationKind::PromiseHost:
        return Text::tr("Host promised");
    case OperationKind::AgreeHost:
        return Text::tr("Host agreed");
    case OperationKind::CancelHosting:
        return Text::tr("Hosting cancelled");
    case OperationKind::CancelMeeting:
        return Text::tr("Meeting cancelled");
    case OperationKind::PinMeeting:
        return Text::tr("Meeting pinned");
    case OperationKind::UnpinMeeting:
        return Text::tr("Meeting unpinned");
    case OperationKind::MoveMeeting:
        return Text::tr("Meeting moved");
    case OperationKind::SwapHosts:
        return Text::tr("Hosts swapped");
    case OperationKind::AssignHost:
        return Text::tr("Host chosen");
    case OperationKind::SetTheme:
        return Text::tr("Theme chosen");
    case OperationKind::MarkInvited:
        return Text::tr("Invitations sent");
    case OperationKind::Register:
        return Text::tr("Registration");
    case OperationKind::RecordAttendance:
        return Text::tr("Attendance recorded");
    case OperationKind::EditThemes:
        return Text::tr("Themes changed");
    case OperationKind::EditExperts:
        return Text::tr("Experts changed");
    case OperationKind::EditCoordinator:
        return Text::tr("Advisor changed");
    case OperationKind::EditOrganisation:
        return Text::tr("Organisation changed");
    case OperationKind::DemoData:
        return Text::tr("Demo data");
    case OperationKind::Revert:
        return Text::tr("Undo");
    case OperationKind::Resolve:
        return Text::tr("Conflict resolved");
    case OperationKind::JoinCompanies:
        return Text::tr("Two records of a company joined");
    case OperationKind::RecordConsent:
        return Text::tr("Consent recorded");
    case OperationKind::Merge:
        return Text::tr("Exchange file taken in");
    case OperationKind::Erase:
        return Text::tr("Personal data erased");
    case OperationKind::Other:
        return Text::tr("Change of a newer version");
    }
    Q_UNREACHABLE();
}

QString describe(MeetingState state)
{
    switch (state) {
    case MeetingState::Proposed:
        return Text::tr("proposed");
    case MeetingState::Asked:
        return Text::tr("asked");
    case MeetingState::Promised:
        return Text::tr("promised");
    case MeetingState::Agreed:
        return Text::tr("agreed");
    case MeetingState::Invited:
        return Text::tr("invited");
    case MeetingState::Held:
        return Text::tr("held");
    case MeetingState::Cancelled:
        return Text::tr("cancelled");
    }
    Q_UNREACHABLE();
}

QString describe(EntityType type)
{
    switch (type) {
    case EntityType::Region:
        return Text::tr("region");
    case EntityType::Municipality:
        return Text::tr("municipality");
    case EntityType::Organisation:
        return Text::tr("organisation");
    case EntityType::Coordinator:
        return Text::tr("advisor");
    case EntityType::Area:
        return Text::tr("area");
    case EntityType::CoreGroup:
        return Text::tr("group");
    case EntityType::Company:
        return Text::tr("company");
    case EntityType::Person:
        return Text::tr("person");
    case EntityType::Theme:
        return Text::tr("theme");
    case EntityType::Expert:
        return Text::tr("expert");
    case EntityType::Membership:
        return Text::tr("membership");
    case EntityType::Unavailability:
        return Text::tr("absence");
    case EntityType::Meeting:
        return Text::tr("meeting");
    case EntityType::HostTurn:
        return Text::tr("hosting turn");
    case EntityType::Registration:
        return Text::tr("reply");
    case EntityType::Attendance:
        return Text::tr("attendance");
    case EntityType::ThemeVote:
        return Text::tr("theme wish");
    case EntityType::Consent:
        return Text::tr("consent");
    }
    return entityInfo(type).name;
}

QString describe(BackupReason reason)
{
    switch (reason) {
    case BackupReason::Daily:
        return Text::tr("of the day");
    case BackupReason::Closing:
        return Text::tr("when closed");
    case BackupReason::ByHand:
        return Text::tr("by hand");
    case BackupReason::BeforeImport:
        return Text::tr("before an import");
    case BackupReason::BeforeErasure:
        return Text::tr("before an erasure");
    }
    Q_UNREACHABLE();
}

QString nameOf(const Dataset &dataset, EntityType type, QUuid id)
{
    switch (type) {
    case EntityType::Meeting:
        if (const auto *meeting = anyOf<Meeting>(dataset, id))
            return meetingName(dataset, *meeting);
        return {};
    case EntityType::Person:
        if (const auto *person = anyOf<Person>(dataset, id)) {
            // Enough to tell two of them apart, not who they were.
            if (person->erased.value_or(false))
                return Text::tr("Erased person %1").arg(person->id.toString().right(4));
            return person->name();
        }
        return {};
    case EntityType::Membership:
        if (const auto *membership = anyOf<Membership>(dataset, id))
            return joined(
                {nameOf(dataset, membership->company), nameOf(dataset, membership->group)});
        return {};
    case EntityType::Unavailability:
        if (const auto *away = anyOf<Unavailability>(dataset, id))
            return joined({nameOf(dataset, away->company), nameOf(dataset, away->advisor),
                           nameOf(dataset, away->expert), dayOf(away->from)});
        return {};
    case EntityType::HostTurn:
        if (const auto *turn = anyOf<HostTurn>(dataset, id))
            return nameOf(dataset, turn->company);
        return {};
    case EntityType::Registration:
        if (const auto *reply = anyOf<Registration>(dataset, id))
            return joined({nameOf(dataset, reply->meeting), nameOf(dataset, reply->person),
                           nameOf(dataset, reply->company)});
        return {};
    case EntityType::Attendance:
        if (const auto *row = anyOf<Attendance>(dataset, id))
            return joined({nameOf(dataset, row->meeting), nameOf(dataset, row->person),
                           nameOf(dataset, row->company), row->guestName});
        return {};
    case EntityType::ThemeVote:
        if (const auto *vote = anyOf<ThemeVote>(dataset, id))
            return joined({nameOf(dataset, vote->theme), nameOf(dataset, vote->company)});
        return {};
    case EntityType::Consent:
        if (const auto *consent = anyOf<Consent>(dataset, id))
            return nameOf(dataset, consent->person);
        return {};
    default: // all others have a field "name"
        const EntityInfo &info = entityInfo(type);
        const auto record = info.find(dataset, id);
        for (int field = 0; record && field < info.fields.size(); ++field) {
            if (info.fields.at(field).name == QLatin1String("name"))
                return FieldCodec<QString>::fromValue(record->values.at(field));
        }
        return {};
    }
}

QString describe(const Operation &operation, const Dataset &dataset)
{
    const QString what = describe(operation.kind);
    const auto entities = touched(operation);
    // The entity that a reader would name: the meeting, else the company, else what was touched
    // first.
    const auto named = [&](EntityType type) {
        for (const auto &[entity, id] : entities) {
            if (entity == type)
                return nameOf(dataset, entity, id);
        }
        return QString();
    };
    const auto count = std::count_if(entities.cbegin(), entities.cend(), [](const auto &entity) {
        return entity.first == EntityType::Company;
    });
    QString name;
    switch (operation.kind) {
    case OperationKind::ImportCompanies:
        return count == 0
            ? what
            : Text::tr("%1: %2").arg(what, Text::tr("%n company(ies)", nullptr, int(count)));
    case OperationKind::AcceptPlan:
    case OperationKind::NewFile:
    case OperationKind::AddGroup:
    case OperationKind::EditGroup:
    case OperationKind::DemoData:
        name = named(EntityType::CoreGroup);
        if (name.isEmpty()) {
            for (const auto &[entity, id] : entities) {
                const auto *meeting
                    = entity == EntityType::Meeting ? anyOf<Meeting>(dataset, id) : nullptr;
                if (meeting)
                    name = nameOf(dataset, meeting->group);
            }
        }
        break;
    case OperationKind::CancelHosting:
    case OperationKind::DeclineHost:
        // The evening and who gave it up: by now it may have another host.
        for (const auto &[entity, id] : entities) {
            const auto *turn
                = entity == EntityType::HostTurn ? anyOf<HostTurn>(dataset, id) : nullptr;
            const auto *meeting = turn ? anyOf<Meeting>(dataset, turn->meeting.uuid()) : nullptr;
            if (meeting && name.isEmpty())
                name = joined({whenOf(*meeting), nameOf(dataset, turn->company)});
        }
        break;
    case OperationKind::Register:
        name = named(EntityType::Registration);
        break;
    case OperationKind::RecordAttendance:
        for (const auto &[entity, id] : entities) {
            const auto *row
                = entity == EntityType::Attendance ? anyOf<Attendance>(dataset, id) : nullptr;
            if (row && name.isEmpty())
                name = nameOf(dataset, row->meeting);
        }
        break;
    default:
        break;
    }
    for (const EntityType type : {EntityType::Meeting, EntityType::Company, EntityType::Person}) {
        if (name.isEmpty())
            name = named(type);
    }
    if (name.isEmpty() && !entities.isEmpty())
        name = nameOf(dataset, entities.first().first, entities.first().second);
    return name.isEmpty() ? what : Text::tr("%1: %2").arg(what, name);
}

} // namespace kv
