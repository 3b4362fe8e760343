// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entitytypes.h"
#include "domain/result.h"

namespace kv {

// What a user did in one step. The words are stored in the journal.
enum class OperationKind
{
    NewFile,
    AddGroup,
    EditGroup,
    ImportCompanies,
    AddCompany,
    EditCompany,
    RemoveCompany,
    AddPerson,
    EditPerson,
    RemovePerson,
    EditMembership,
    RecordHostingHistory,
    AddUnavailability,
    RemoveUnavailability,
    AcceptPlan,
    AddMeeting,
    EditMeeting,
    RemoveMeeting,
    AskHost,
    RecordNoAnswer,
    DeclineHost,
    PromiseHost,
    AgreeHost,
    CancelHosting,
    CancelMeeting,
    PinMeeting,
    UnpinMeeting,
    MoveMeeting,
    SwapHosts,
    AssignHost,
    SetTheme,
    MarkInvited,
    Register,
    RecordAttendance,
    EditThemes,
    EditExperts,
    EditCoordinator,
    EditOrganisation,
    DemoData,
    Revert,
    Resolve,
    JoinCompanies,
    RecordConsent,
    Merge, // never stored: what an exchange file changed in this file
    Erase,
    Other, // of a newer version
};

template <>
struct EnumTexts<OperationKind>
{
    static constexpr std::array texts{
        "newFile",
        "addGroup",
        "editGroup",
        "importCompanies",
        "addCompany",
        "editCompany",
        "removeCompany",
        "addPerson",
        "editPerson",
        "removePerson",
        "editMembership",
        "recordHostingHistory",
        "addUnavailability",
        "removeUnavailability",
        "acceptPlan",
        "addMeeting",
        "editMeeting",
        "removeMeeting",
        "askHost",
        "recordNoAnswer",
        "declineHost",
        "promiseHost",
        "agreeHost",
        "cancelHosting",
        "cancelMeeting",
        "pinMeeting",
        "unpinMeeting",
        "moveMeeting",
        "swapHosts",
        "assignHost",
        "setTheme",
        "markInvited",
        "register",
        "recordAttendance",
        "editThemes",
        "editExperts",
        "editCoordinator",
        "editOrganisation",
        "demoData",
        "revert",
        "resolve",
        "joinCompanies",
        "recordConsent",
        "merge",
        "erase",
        "other",
    };
};

// One register of one entity, as it was shown and as it is to be.
struct Change
{
    EntityType entity{};
    QUuid id;
    int reg = aliveRegister;
    RegisterValue before;
    RegisterValue after;

    bool operator==(const Change &) const = default;
};

// One step of a user: applied whole or not at all, undone in one step.
struct Operation
{
    OperationKind kind{};
    QList<Change> changes;

    // Known once it is committed:
    QByteArray id; // content id
    Id<Coordinator> author;
    QByteArray device;
    QDateTime at; // UTC, of the author's clock
    QByteArray reverts; // the operation that it takes back, if any

    bool isEmpty() const { return changes.isEmpty(); }
    bool operator==(const Operation &) const = default;
};

// The first change that was made from something that is no longer shown; nothing where all may
// apply.
std::optional<Change> staleChange(const Dataset &dataset, const Operation &operation);

// Applies it. The caller has looked for a stale change, so this cannot fail.
void apply(Dataset &dataset, const Operation &operation);

// The operation that takes it back. What it created is deleted and keeps its other fields.
Operation inverse(const Operation &operation);

// The entities it touches, each once.
QList<std::pair<EntityType, QUuid>> touched(const Operation &operation);

// Whether it touches an entity of T.
template <typename T>
bool touches(const Operation &operation)
{
    return std::any_of(operation.changes.cbegin(), operation.changes.cend(),
                       [](const Change &change) { return change.entity == Schema<T>::type; });
}

} // namespace kv
