// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dataset.h"

#include <QHash>

#include <optional>

namespace kv::ui {

// What the list says of a company beside its own fields.
struct CompanyFigures
{
    int hosted = 0; // times, also before the file
    QDate lastHosted; // null: never, or not known
    std::optional<double> attendance; // per cent of the meetings held while a member
    std::optional<MembershipState> state; // in the group, on the day; nothing: never in it
    QString contact; // who is called first
    QString reach; // number and address of them, else of the company

    bool operator==(const CompanyFigures &) const = default;
};

// The figures of all companies, in a group, on a day.
QHash<Id<Company>, CompanyFigures> companyFigures(const Dataset &dataset, Id<CoreGroup> group,
                                                  QDate today);

} // namespace kv::ui
