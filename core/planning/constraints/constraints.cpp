// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/constraints/constraints.h"

namespace kv::planning {

const std::vector<Constraint> &constraints()
{
    static const std::vector<Constraint> all = {
        lockedMeetingStands(),  choiceHolds(),
        dateIsInMonth(),        groupMeetsOnWeekday(),
        dateIsOpen(),           advisorIsHere(),
        everyMeetingHasHost(),  hostDidNotPass(),
        hostCanHost(),          hostHasRoom(),
        hostHostsInMonth(),     hostHostsOnWeekday(),
        hostIsAvailable(),      hostIsMember(),
        themeIsOffered(),       themeLimit(),
        expertCoversTheme(),    expertServesArea(),
        expertWorksOnWeekday(), expertIsAvailable(),
        enoughDaysBetween(),    notTooManyDaysBetween(),
        advisorInOnePlace(),    expertInOnePlace(),
        whoWaitsGoesFirst(),    everyMonthHasMeeting(),
        turnOrderHolds(),       monthWish(),
        weekdayWish(),          fewAreAway(),
        shortTravel(),          hostOffersTheme(),
        votesAreFollowed(),     themeIsInSeason(),
        expertWanted(),         expertLoad(),
        topicChanges(),         industryChanges(),
        municipalityChanges(),  evenSpacing(),
        sentDateHolds(),        sentHostHolds(),
        sentThemeHolds(),       sentExpertHolds(),
        invitedMeetingHolds(),  promisedMeetingHolds(),
        askedMeetingHolds(),    proposedMeetingHolds(),
    };
    return all;
}

const std::vector<Constraint> &dateRules()
{
    static const std::vector<Constraint> rules
        = {dateIsInMonth(), groupMeetsOnWeekday(), dateIsOpen(), advisorIsHere()};
    return rules;
}

const std::vector<Constraint> &hostRules()
{
    static const std::vector<Constraint> rules
        = {hostDidNotPass(),     hostCanHost(),     hostHasRoom(), hostHostsInMonth(),
           hostHostsOnWeekday(), hostIsAvailable(), hostIsMember()};
    return rules;
}

} // namespace kv::planning
