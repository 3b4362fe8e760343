// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/companies/company.h"
#include "domain/entitytype.h"
#include "domain/groups/coregroup.h"
#include "domain/themes/expert.h"
#include "domain/themes/theme.h"

namespace kv {

// The one chain of states. Backwards only by undo, or by moving the time.
enum class MeetingState
{
    Proposed,
    Asked,
    Promised, // the host comes; time or theme still open
    Agreed,
    Invited,
    Held,
    Cancelled, // on the side
};

template <>
struct EnumTexts<MeetingState>
{
    static constexpr std::array texts{"proposed", "asked", "promised", "agreed",
                                      "invited",  "held",  "cancelled"};
};

// Where people take part.
enum class MeetingMode
{
    OnSite,
    Remote,
    Hybrid,
};

template <>
struct EnumTexts<MeetingMode>
{
    static constexpr std::array texts{"onSite", "remote", "hybrid"};
};

// Ydinryhmätapaaminen: an evening of a group; host, date and theme are what is planned.
struct Meeting
{
    Id<Meeting> id;
    Id<CoreGroup> group;
    QDate month; // first day of the month whose meeting this is
    QDate date;
    QTime start;
    QTime end;
    QString place; // empty: the host's premises
    Id<Company> host; // null: not known yet, or none needed
    MeetingState state = MeetingState::Proposed;
    MeetingMode mode = MeetingMode::OnSite;
    QString link; // of a remote or hybrid meeting
    Id<Theme> theme; // null: open, or themeText
    QString themeText;
    QString themeTextEn;
    Id<Expert> expert;
    QString programme; // a line an item: "17.30 Kahvit"
    QString programmeEn;
    QString description;
    QString descriptionEn;
    QString directions;
    QString directionsEn;
    bool hostOffersCoffee = false;
    bool pinned = false; // the planner never moves it
    QString pinReason;
    bool needsHost = true;
    QDateTime inviteSentAt;
    Id<Company> reserve; // hosts if the host cannot; null: nobody asked

    bool operator==(const Meeting &) const = default;
};

template <>
struct Schema<Meeting>
{
    static constexpr EntityType type = EntityType::Meeting;
    static constexpr const char *name = "meeting";
    static constexpr auto fields = std::make_tuple(
        field("group", &Meeting::group), field("month", &Meeting::month),
        field("date", &Meeting::date, "when"), field("start", &Meeting::start, "when"),
        field("end", &Meeting::end, "when"), field("place", &Meeting::place, "when"),
        field("host", &Meeting::host, "turn"), field("state", &Meeting::state, "turn"),
        field("mode", &Meeting::mode), field("link", &Meeting::link),
        field("theme", &Meeting::theme, "theme"), field("themeText", &Meeting::themeText, "theme"),
        field("themeTextEn", &Meeting::themeTextEn), field("expert", &Meeting::expert),
        field("programme", &Meeting::programme), field("programmeEn", &Meeting::programmeEn),
        field("description", &Meeting::description),
        field("descriptionEn", &Meeting::descriptionEn), field("directions", &Meeting::directions),
        field("directionsEn", &Meeting::directionsEn),
        field("hostOffersCoffee", &Meeting::hostOffersCoffee),
        field("pinned", &Meeting::pinned, "pin"), field("pinReason", &Meeting::pinReason, "pin"),
        field("needsHost", &Meeting::needsHost), field("inviteSentAt", &Meeting::inviteSentAt),
        field("reserve", &Meeting::reserve));
};

} // namespace kv
