// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/remedyoperations.h"

#include "operations/groupoperations.h"

#include <algorithm>

namespace kv::operations {
namespace {

using Kind = planning::Remedy::Kind;

// Puts the setting into the group; whether the remedy is one.
bool put(CoreGroup &group, const planning::Remedy &remedy)
{
    switch (remedy.kind) {
    case Kind::ThemeLimit:
        group.themeLimit = remedy.value;
        return true;
    case Kind::Attendance:
        group.attendance = remedy.value;
        return true;
    case Kind::DaysBetween:
        group.minGap = remedy.value;
        return true;
    case Kind::MostDaysBetween:
        group.maxGap = remedy.value;
        return true;
    case Kind::Weekday:
        group.weekdays.append(remedy.value);
        std::sort(group.weekdays.begin(), group.weekdays.end());
        return true;
    case Kind::NewTheme:
    case Kind::OpenDays:
    case Kind::Advisor:
    case Kind::OutOfTurn:
    case Kind::Company:
    case Kind::Unpin:
    case Kind::LeaveOut:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

bool isSetting(const planning::Remedy &remedy)
{
    CoreGroup any;
    return put(any, remedy);
}

Result<Operation> takeRemedy(const Dataset &dataset, Id<CoreGroup> id,
                             const planning::Remedy &remedy)
{
    const CoreGroup *found = dataset.groups.find(id);
    if (!found)
        return Error{ErrorCode::Unknown, {QStringLiteral("group"), id.toString()}};
    CoreGroup group = *found;
    if (!put(group, remedy))
        return Error{ErrorCode::NothingToDo, {}};
    return editGroup(dataset, group);
}

} // namespace kv::operations
