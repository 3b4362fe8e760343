// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/constraint.h"

#include <QCoreApplication>

#include <vector>

namespace kv::planning {

// The words of the rules.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Constraint)
};

// All rules, in the order in which they are shown.
const std::vector<Constraint> &constraints();

// The hosts that may go before others: who volunteered for the month, and who was promised it.
bool isHostGiven(const Slot &slot, int host);

// Rules 2 and 3 of the case format: what decides who could host in a month.
const std::vector<Constraint> &dateRules();
const std::vector<Constraint> &hostRules();

// Hard rules: facts, date, host, theme, expert, gaps, one evening one place, rotation.
Constraint lockedMeetingStands();
Constraint choiceHolds();
Constraint dateIsInMonth();
Constraint groupMeetsOnWeekday();
Constraint dateIsOpen();
Constraint advisorIsHere();
Constraint everyMeetingHasHost();
Constraint hostDidNotPass();
Constraint hostCanHost();
Constraint hostHasRoom();
Constraint hostHostsInMonth();
Constraint hostHostsOnWeekday();
Constraint hostIsAvailable();
Constraint hostIsMember();
Constraint themeIsOffered();
Constraint themeLimit();
Constraint expertCoversTheme();
Constraint expertServesArea();
Constraint expertWorksOnWeekday();
Constraint expertIsAvailable();
Constraint enoughDaysBetween();
Constraint notTooManyDaysBetween();
Constraint advisorInOnePlace();
Constraint expertInOnePlace();
Constraint whoWaitsGoesFirst();

// Soft rules: the rows of the objective.
Constraint everyMonthHasMeeting();
Constraint turnOrderHolds();
Constraint monthWish();
Constraint weekdayWish();
Constraint fewAreAway();
Constraint shortTravel();
Constraint hostOffersTheme();
Constraint votesAreFollowed();
Constraint themeIsInSeason();
Constraint expertWanted();
Constraint expertLoad();
Constraint topicChanges();
Constraint industryChanges();
Constraint municipalityChanges();
Constraint evenSpacing();
Constraint sentDateHolds();
Constraint sentHostHolds();
Constraint sentThemeHolds();
Constraint sentExpertHolds();
Constraint invitedMeetingHolds();
Constraint promisedMeetingHolds();
Constraint askedMeetingHolds();
Constraint proposedMeetingHolds();

} // namespace kv::planning
