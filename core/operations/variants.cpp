// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/variants.h"

#include "planning/aims.h"

#include <QCoreApplication>

#include <algorithm>

namespace kv::operations {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Variants)
};

std::optional<Aims> aimsOf(VariantKind kind)
{
    switch (kind) {
    case VariantKind::AsSet:
        return std::nullopt;
    case VariantKind::Fairest:
        return planning::fairestAims();
    case VariantKind::LeastTravel:
        return planning::leastTravelAims();
    case VariantKind::MostWishes:
        return planning::mostWishesAims();
    }
    Q_UNREACHABLE();
}

bool areSame(const planning::Proposal &one, const planning::Proposal &other)
{
    const auto &a = one.plan.groups.first().season;
    const auto &b = other.plan.groups.first().season;
    return std::equal(
        a.begin(), a.end(), b.begin(), b.end(),
        [](const planning::Slot &x, const planning::Slot &y) { return x.evening == y.evening; });
}

} // namespace

QString describe(VariantKind kind)
{
    switch (kind) {
    case VariantKind::AsSet:
        return Words::tr("As set");
    case VariantKind::Fairest:
        return Words::tr("Fairest");
    case VariantKind::LeastTravel:
        return Words::tr("Least travel");
    case VariantKind::MostWishes:
        return Words::tr("Most wishes");
    }
    Q_UNREACHABLE();
}

Result<QList<Variant>> proposeVariants(const Dataset &dataset, Id<CoreGroup> group,
                                       const DateRange &season, const PlanningContext &context)
{
    QList<Variant> variants;
    for (const VariantKind kind : {VariantKind::AsSet, VariantKind::Fairest,
                                   VariantKind::LeastTravel, VariantKind::MostWishes}) {
        if (!variants.isEmpty() && context.limits.stop && context.limits.stop())
            break;
        PlanningContext planning = context;
        planning.aims = aimsOf(kind);
        auto proposal = proposeSeason(dataset, group, season, planning);
        if (!proposal)
            return proposal.error();
        const auto same
            = std::find_if(variants.begin(), variants.end(), [&](const Variant &variant) {
                  return areSame(variant.proposal, *proposal);
              });
        if (same != variants.end()) {
            same->same.append(kind);
            continue;
        }
        const planning::Summary summary = planning::summaryOf(proposal->plan);
        variants.append({kind, std::move(*proposal), summary, planning::describe(summary), {}});
    }
    return variants;
}

} // namespace kv::operations
