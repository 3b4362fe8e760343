// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/plan.h"

#include <functional>

namespace kv::planning {

// A plan that breaks no rule and costs little: one group, four companies, January to March 2027.
// Tests spoil it.
inline Plan smallPlan()
{
    Plan plan;
    plan.areas = {{QStringLiteral("lappi"), QStringLiteral("Lappi"), {}}};
    plan.advisors = {{QStringLiteral("kati"), {}}};
    plan.themes = {
        {QStringLiteral("myynti"), QStringLiteral("Myynti"), QStringLiteral("talous"), {}, false},
        {QStringLiteral("some"), QStringLiteral("Some"), QStringLiteral("digi"), {}, false},
        {QStringLiteral("vienti"), QStringLiteral("Vienti"), QStringLiteral("vienti"), {}, false}};
    plan.experts = {
        {QStringLiteral("e"), QStringLiteral("Erja"), {0, 1, 2}, {}, NumberSet::weekdays(), {}, 3}};
    PlanGroup group;
    group.id = QStringLiteral("g");
    group.name = QStringLiteral("Ryhmä");
    group.backlog = {0, 1, 2};
    const QStringList names = {QStringLiteral("Alfa"), QStringLiteral("Beeta"),
                               QStringLiteral("Gamma"), QStringLiteral("Delta")};
    for (const QString &name : names) {
        Candidate candidate;
        candidate.id = name;
        candidate.name = name;
        candidate.municipality = name + QStringLiteral("la");
        candidate.industry = name + QStringLiteral("ala");
        candidate.member = {{}};
        candidate.offers = {0, 1, 2};
        candidate.rank = int(group.candidates.size());
        group.candidates.append(candidate);
    }
    const QList<QDate> dates = {QDate(2027, 1, 12), QDate(2027, 2, 11), QDate(2027, 3, 11)};
    for (int month = 1; month <= 3; ++month) {
        Slot slot;
        slot.year = 2027;
        slot.month = month;
        slot.evening = Evening{dates[month - 1], month - 1, month - 1, {}};
        group.season.append(slot);
    }
    plan.groups = {group};
    return plan;
}

} // namespace kv::planning
