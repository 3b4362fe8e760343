// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/lpmodel.h"

#include <vector>

// What lptext.cpp writes of meetings that follow each other.
namespace kv::planning {

class LpNeighbours : protected LpModel
{
protected:
    LpNeighbours(const Plan &plan, int mostEmpty)
        : LpModel(plan)
        , m_mostEmpty(mostEmpty)
    { }

    int spacing(const PlanGroup &group, QDate before, QDate after) const
    {
        return m_plan.weights.spacing
            * std::max<int>(
                   0, std::abs(int(before.daysTo(after)) - group.idealGap) - group.gapTolerance);
    }

    void writePrevious(std::size_t i)
    {
        const Place &p = m_places[i];
        const PlanGroup &group = groupOf(p);
        if (!group.previous)
            return;
        const Previous &previous = *group.previous;
        const bool adjacent = slotOf(p).monthNumber() == previous.monthNumber + 1;
        for (const QDate day : p.days) {
            const auto gap = previous.date.daysTo(day);
            if (!slotOf(p).locked && (gap < group.minGap || (adjacent && gap > group.maxGap)))
                row(Sum().add(1, date(p, day)), "=", 0);
            if (adjacent)
                cost(spacing(group, previous.date, day), date(p, day));
        }
        if (p.slot > m_mostEmpty)
            return;
        QList<QByteArray> before;
        for (std::size_t k = i; k-- > 0 && m_places[k].group == p.group;)
            before.append(m_places[k].filled);
        const auto same = [&](int weight, const QString &value, const QList<QByteArray> &alike) {
            if (value.isEmpty() || alike.isEmpty())
                return;
            const QByteArray repeated = fresh("y");
            cost(weight, repeated);
            row(Sum().add(1, repeated).add(-1, alike).add(1, before), ">=", 0);
        };
        const Weights &w = m_plan.weights;
        same(w.industry, previous.industry, alike(p, &Candidate::industry, previous.industry));
        same(w.municipality, previous.municipality,
             alike(p, &Candidate::municipality, previous.municipality));
        same(w.topic, previous.topic, onTopic(p, previous.topic));
    }

    QList<QByteArray> alike(const Place &p, QString Candidate::*field, const QString &value) const
    {
        return names(p, p.hosts, host,
                     [&](int c) { return groupOf(p).candidates[c].*field == value; });
    }
    QList<QByteArray> onTopic(const Place &p, const QString &topic) const
    {
        return names(p, p.themes, theme,
                     [&](int t) { return t >= 0 && m_plan.themes[t].topic == topic; });
    }

    void writePair(std::size_t i, std::size_t j)
    {
        const Place &p = m_places[i];
        const Place &q = m_places[j];
        const PlanGroup &group = groupOf(p);
        const bool adjacent = slotOf(q).monthNumber() == slotOf(p).monthNumber() + 1;
        const bool areFacts = slotOf(p).locked && slotOf(q).locked;
        const QByteArray uneven = fresh("p");
        for (const QDate day : p.days) {
            const auto bad = names(q, q.days, date, [&](QDate later) {
                const auto gap = day.daysTo(later);
                return !areFacts && (gap < group.minGap || (adjacent && gap > group.maxGap));
            });
            if (!bad.isEmpty())
                row(Sum().add(1, date(p, day)).add(1, bad), "<=", 1);
            if (!adjacent)
                continue;
            Sum sum;
            int most = 0;
            for (const QDate later : q.days) {
                sum.add(-spacing(group, day, later), date(q, later));
                most = std::max(most, spacing(group, day, later));
            }
            if (most > 0)
                row(sum.add(1, uneven).add(-most, date(p, day)), ">=", -most);
        }
        if (adjacent)
            cost(1, uneven);
        if (int(j - i) > m_mostEmpty + 1)
            return;
        QList<QByteArray> between;
        for (std::size_t k = i + 1; k < j; ++k)
            between.append(m_places[k].filled);
        QSet<QString> industries;
        QSet<QString> municipalities;
        QSet<QString> topics;
        for (const int c : p.hosts) {
            industries.insert(group.candidates[c].industry);
            municipalities.insert(group.candidates[c].municipality);
        }
        for (const int t : p.themes) {
            if (t >= 0)
                topics.insert(m_plan.themes[t].topic);
        }
        const auto repeated = [&](int weight, const QSet<QString> &values, auto alikeIn) {
            const QByteArray same = fresh("y");
            cost(weight, same);
            for (const QString &value : values) {
                const auto later = alikeIn(q, value);
                if (!value.isEmpty() && !later.isEmpty())
                    row(Sum()
                            .add(1, same)
                            .add(-1, alikeIn(p, value))
                            .add(-1, later)
                            .add(1, between),
                        ">=", -1);
            }
        };
        const Weights &w = m_plan.weights;
        repeated(w.industry, industries, [this](const Place &at, const QString &value) {
            return alike(at, &Candidate::industry, value);
        });
        repeated(w.municipality, municipalities, [this](const Place &at, const QString &value) {
            return alike(at, &Candidate::municipality, value);
        });
        repeated(w.topic, topics,
                 [this](const Place &at, const QString &value) { return onTopic(at, value); });
    }

    std::vector<Place> m_places; // by group, then by month

private:
    int m_mostEmpty;
};

} // namespace kv::planning
