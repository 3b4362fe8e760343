// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entitytype.h"
#include "domain/groups/aims.h"
#include "domain/groups/coordinator.h"
#include "domain/language.h"
#include "domain/places/area.h"

namespace kv {

// Ydinryhmä: the companies of an area that meet monthly, with the rhythm and rules of its meetings.
struct CoreGroup
{
    Id<CoreGroup> id;
    QString name;
    Id<Area> area;
    Id<Organisation> organisation;
    Id<Coordinator> coordinator;
    QList<int> weekdays = {2, 3, 4}; // 1 = Monday
    QTime start = QTime(17, 30);
    QTime end = QTime(20, 0);
    QList<int> activeMonths = {1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12};
    int attendance = 12; // people expected in an evening
    int minGap = 21; // days between meetings
    int maxGap = 45;
    int idealGap = 30;
    int gapTolerance = 3;
    int themeLimit = 1; // meetings a year with one theme
    int inviteDaysBefore = 21;
    int goalCompanies = 0; // 0: no goal
    Language language = Language::Finnish;
    // What its plans aim at; absent: as it comes.
    std::optional<Emphasis> queueEmphasis;
    std::optional<Emphasis> travelEmphasis;
    std::optional<Emphasis> wishesEmphasis;
    std::optional<Emphasis> varietyEmphasis;

    Aims aims() const { return {queueEmphasis, travelEmphasis, wishesEmphasis, varietyEmphasis}; }
    void setAims(const Aims &aims)
    {
        queueEmphasis = aims.queue;
        travelEmphasis = aims.travel;
        wishesEmphasis = aims.wishes;
        varietyEmphasis = aims.variety;
    }

    bool operator==(const CoreGroup &) const = default;
};

template <>
struct Schema<CoreGroup>
{
    static constexpr EntityType type = EntityType::CoreGroup;
    static constexpr const char *name = "coregroup";
    static constexpr auto fields = std::make_tuple(
        field("name", &CoreGroup::name), field("area", &CoreGroup::area),
        field("organisation", &CoreGroup::organisation),
        field("coordinator", &CoreGroup::coordinator), field("weekdays", &CoreGroup::weekdays),
        field("start", &CoreGroup::start, "evening"), field("end", &CoreGroup::end, "evening"),
        field("activeMonths", &CoreGroup::activeMonths),
        field("attendance", &CoreGroup::attendance), field("minGap", &CoreGroup::minGap, "gaps"),
        field("maxGap", &CoreGroup::maxGap, "gaps"),
        field("idealGap", &CoreGroup::idealGap, "gaps"),
        field("gapTolerance", &CoreGroup::gapTolerance, "gaps"),
        field("themeLimit", &CoreGroup::themeLimit),
        field("inviteDaysBefore", &CoreGroup::inviteDaysBefore),
        field("goalCompanies", &CoreGroup::goalCompanies), field("language", &CoreGroup::language),
        field("queueEmphasis", &CoreGroup::queueEmphasis),
        field("travelEmphasis", &CoreGroup::travelEmphasis),
        field("wishesEmphasis", &CoreGroup::wishesEmphasis),
        field("varietyEmphasis", &CoreGroup::varietyEmphasis));
};

} // namespace kv
