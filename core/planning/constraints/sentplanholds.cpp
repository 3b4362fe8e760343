// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/constraints/constraints.h"

#include "planning/stream.h"

namespace kv::planning {

namespace {

// Of a plan that was sent out whole, field by field; with a promise, MeetingChanged speaks instead.
bool isSent(const Sitting &m)
{
    return m.slot().sent && !m.slot().promise;
}

QString changed(const Names &names, const Sitting &m)
{
    return Text::tr("The meeting of %1 differs from the plan that was sent.")
        .arg(names.of(m.slot().sent->date));
}

} // namespace

// What was sent out changes only for a heavier reason: its date, …
Constraint sentDateHolds()
{
    return eachSlot()
        .lookingAt(Facet::Date)
        .where([](const Sitting &m) {
            return isSent(m) && (!m.isFilled() || m.date() != m.slot().sent->date);
        })
        .penalize(soft(&Weights::changeDate))
        .because(changed)
        .asConstraint("sent-date-holds", QT_TRANSLATE_NOOP("Constraint", "Sent dates hold"));
}

// … its host, …
Constraint sentHostHolds()
{
    return eachSlot()
        .lookingAt(Facet::Host)
        .where([](const Sitting &m) {
            return isSent(m) && (!m.isFilled() || m.hostIndex() != m.slot().sent->host);
        })
        .penalize(soft(&Weights::changeHost))
        .because(changed)
        .asConstraint("sent-host-holds", QT_TRANSLATE_NOOP("Constraint", "Sent hosts hold"));
}

// … its theme, …
Constraint sentThemeHolds()
{
    return eachSlot()
        .lookingAt(Facet::Theme)
        .where([](const Sitting &m) {
            return isSent(m) && (!m.isFilled() || m.themeIndex() != m.slot().sent->theme);
        })
        .penalize(soft(&Weights::changeTheme))
        .because(changed)
        .asConstraint("sent-theme-holds", QT_TRANSLATE_NOOP("Constraint", "Sent themes hold"));
}

// … and its expert, whose absence in a month left out matters only if one was sent.
Constraint sentExpertHolds()
{
    return eachSlot()
        .lookingAt(Facet::Expert)
        .where([](const Sitting &m) {
            if (!isSent(m))
                return false;
            return m.isFilled() ? m.expertIndex() != m.slot().sent->expert
                                : m.slot().sent->expert.has_value();
        })
        .penalize(soft(&Weights::changeExpert))
        .because(changed)
        .asConstraint("sent-expert-holds", QT_TRANSLATE_NOOP("Constraint", "Sent experts hold"));
}

} // namespace kv::planning
