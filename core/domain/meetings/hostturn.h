// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entitytype.h"
#include "domain/meetings/meeting.h"

namespace kv {

// What happened to the turn.
enum class HostTurnKind
{
    Declined, // asked, and said no
    Skipped, // keeps the place at the head of the queue
    Passed, // a volunteer hosted before its turn
    Swapped, // changed with another
    Credited, // turns given when joining or after a pause
    HostedBefore, // hosted before this file: count and last date
    NoAnswer, // did not answer the phone; call again on the date
    MovedToEnd, // declined, and goes to the end of the queue
};

template <>
struct EnumTexts<HostTurnKind>
{
    static constexpr std::array texts{"declined", "skipped",      "passed",   "swapped",
                                      "credited", "hostedBefore", "noAnswer", "movedToEnd"};
};

// What no meeting says of a company's turn to host.
struct HostTurn
{
    Id<HostTurn> id;
    Id<CoreGroup> group;
    Id<Company> company;
    Id<Meeting> meeting; // null where no meeting is meant
    HostTurnKind kind = HostTurnKind::HostedBefore;
    int count = 1; // turns
    QDate date; // of the event; last hosted; or call again on
    QString reason;

    bool operator==(const HostTurn &) const = default;
};

template <>
struct Schema<HostTurn>
{
    static constexpr EntityType type = EntityType::HostTurn;
    static constexpr const char *name = "hostturn";
    static constexpr auto fields
        = std::make_tuple(field("group", &HostTurn::group), field("company", &HostTurn::company),
                          field("meeting", &HostTurn::meeting), field("kind", &HostTurn::kind),
                          field("count", &HostTurn::count), field("date", &HostTurn::date),
                          field("reason", &HostTurn::reason));
};

} // namespace kv
