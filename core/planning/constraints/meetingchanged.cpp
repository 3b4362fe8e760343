// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/constraints/constraints.h"

#include "planning/stream.h"

namespace kv::planning {

namespace {

bool isChanged(const Sitting &m)
{
    const Evening &sent = *m.slot().sent;
    return !m.isFilled() || m.date() != sent.date || m.hostIndex() != sent.host
        || m.themeIndex() != sent.theme || m.expertIndex() != sent.expert;
}

MeetingStream eachMeetingThatIs(Promise promise)
{
    auto stream = eachSlot();
    stream.lookingAt(allFacets)
        .where([promise](const Sitting &m) {
            return m.slot().sent && m.slot().promise == promise && isChanged(m);
        })
        .because([](const Names &names, const Sitting &m) {
            return Text::tr("The meeting of %1 would change.").arg(names.of(m.slot().sent->date));
        });
    return stream;
}

} // namespace

// An invitation that is out changes last of all, …
Constraint invitedMeetingHolds()
{
    return eachMeetingThatIs(Promise::Invited)
        .penalize(soft(&Weights::changeInvited))
        .asConstraint("invited-meeting-holds",
                      QT_TRANSLATE_NOOP("Constraint", "Invited meetings hold"));
}

// … before it what a host has promised or agreed, …
Constraint promisedMeetingHolds()
{
    return eachMeetingThatIs(Promise::Promised)
        .penalize(soft(&Weights::changePromised))
        .asConstraint("promised-meeting-holds",
                      QT_TRANSLATE_NOOP("Constraint", "Promised meetings hold"));
}

// … before it what a host has been asked, …
Constraint askedMeetingHolds()
{
    return eachMeetingThatIs(Promise::Asked)
        .penalize(soft(&Weights::changeAsked))
        .asConstraint("asked-meeting-holds",
                      QT_TRANSLATE_NOOP("Constraint", "Asked meetings hold"));
}

// … and a proposal before all of them.
Constraint proposedMeetingHolds()
{
    return eachMeetingThatIs(Promise::Proposed)
        .penalize(soft(&Weights::changeProposed))
        .asConstraint("proposed-meeting-holds",
                      QT_TRANSLATE_NOOP("Constraint", "Proposed meetings hold"));
}

} // namespace kv::planning
