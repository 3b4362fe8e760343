// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/plan.h"

#include <QMap>
#include <QSet>

#include <algorithm>

// What lptext.cpp writes of: sums of variables, and the variables of a slot with the values that
// rules of one meeting leave it.
namespace kv::planning {

// A sum of variables.
class Sum
{
public:
    Sum &add(qint64 factor, const QByteArray &variable)
    {
        if (factor != 0)
            m_terms[variable] += factor;
        return *this;
    }
    Sum &add(qint64 factor, const QList<QByteArray> &variables)
    {
        for (const QByteArray &variable : variables)
            add(factor, variable);
        return *this;
    }
    bool isEmpty() const { return m_terms.isEmpty(); }
    QByteArray text() const
    {
        QByteArray text;
        int terms = 0;
        for (auto term = m_terms.cbegin(); term != m_terms.cend(); ++term) {
            if (++terms % 8 == 0)
                text += '\n'; // some readers take only short lines
            text += term.value() < 0 ? " - " : " + ";
            text += QByteArray::number(qAbs(term.value())) + ' ' + term.key();
        }
        return text;
    }

private:
    QMap<QByteArray, qint64> m_terms;
};

inline bool covers(const QList<Span> &spans, QDate day)
{
    return std::any_of(spans.begin(), spans.end(), [day](const Span &span) {
        return (!span.first || *span.first <= day) && (!span.last || day <= *span.last);
    });
}

class LpModel
{
public:
    explicit LpModel(const Plan &plan)
        : m_plan(plan)
    { }

    struct Place
    {
        int group;
        int slot;
        QByteArray name;
        QList<QDate> days;
        QList<int> hosts;
        QList<int> themes; // -1: open
        QList<int> experts;
        QList<int> able;
        QByteArray filled;
    };

    const PlanGroup &groupOf(const Place &place) const { return m_plan.groups[place.group]; }
    const Slot &slotOf(const Place &place) const { return groupOf(place).season[place.slot]; }
    static QByteArray date(const Place &p, QDate day)
    {
        return "d" + p.name + "_" + QByteArray::number(day.day());
    }
    static QByteArray host(const Place &p, int host)
    {
        return "c" + p.name + "_" + QByteArray::number(host);
    }
    static QByteArray theme(const Place &p, int theme)
    {
        return "t" + p.name + "_" + (theme < 0 ? QByteArray("n") : QByteArray::number(theme));
    }
    static QByteArray expert(const Place &p, int expert)
    {
        return "e" + p.name + "_" + QByteArray::number(expert);
    }
    template <typename Value, typename Name, typename Where>
    static QList<QByteArray> names(const Place &p, const QList<Value> &values, Name name,
                                   Where where)
    {
        QList<QByteArray> result;
        for (const Value &value : values) {
            if (where(value))
                result.append(name(p, value));
        }
        return result;
    }

protected:
    void row(const Sum &sum, const char *sense, qint64 right)
    {
        if (!sum.isEmpty())
            m_rows += " r" + QByteArray::number(++m_count) + ":" + sum.text() + ' ' + sense + ' '
                + QByteArray::number(right) + '\n';
    }
    void cost(qint64 factor, const QByteArray &variable) { m_objective.add(factor, variable); }
    QByteArray fresh(const char *letter) { return letter + QByteArray::number(++m_count); }

    bool mayHost(const PlanGroup &group, const Slot &slot, int host, QDate day) const
    {
        const Candidate &c = group.candidates[host];
        return c.canHost && !slot.passed.contains(host)
            && (c.hostsElsewhere || !c.capacity || *c.capacity >= group.attendance)
            && c.months.contains(day.month()) && c.weekdays.contains(day.dayOfWeek())
            && !covers(c.away, day) && covers(c.member, day);
    }
    bool maySpeak(const PlanGroup &group, int expert, QDate day) const
    {
        const PlanExpert &e = m_plan.experts[expert];
        return (e.areas.isEmpty() || e.areas.contains(group.area))
            && e.weekdays.contains(day.dayOfWeek()) && !covers(e.away, day);
    }

    Place placeOf(int g, int s)
    {
        const PlanGroup &group = m_plan.groups[g];
        const Slot &slot = group.season[s];
        Place p{g, s, QByteArray::number(g) + "_" + QByteArray::number(s), {}, {}, {}, {}, {}, {}};
        p.filled = "f" + p.name;
        for (QDate day(slot.year, slot.month, 1); day.month() == slot.month; day = day.addDays(1)) {
            if (group.weekdays.contains(day.dayOfWeek()) && !m_plan.calendar.contains(day)
                && !m_plan.areas[group.area].closed.contains(day) && !group.closed.contains(day)
                && !covers(m_plan.advisors[group.advisor].away, day))
                p.days.append(day);
        }
        for (int c = 0; c < group.candidates.size(); ++c) {
            const bool able = std::any_of(p.days.begin(), p.days.end(),
                                          [&](QDate day) { return mayHost(group, slot, c, day); });
            if (able)
                p.able.append(c);
            if (able && (!slot.volunteer || slot.volunteer == c))
                p.hosts.append(c);
        }
        QSet<int> themes(group.backlog.begin(), group.backlog.end());
        for (const int c : std::as_const(p.hosts))
            themes.unite(
                QSet<int>(group.candidates[c].offers.begin(), group.candidates[c].offers.end()));
        p.themes = QList<int>(themes.begin(), themes.end());
        if (group.themeMayStayOpen)
            p.themes.append(-1);
        std::sort(p.themes.begin(), p.themes.end());
        for (int e = 0; e < m_plan.experts.size(); ++e) {
            if (std::any_of(p.days.begin(), p.days.end(),
                            [&](QDate day) { return maySpeak(group, e, day); }))
                p.experts.append(e);
        }
        if (slot.locked) {
            p.days = {slot.locked->date};
            p.hosts = {*slot.locked->host};
            p.themes = {slot.locked->theme.value_or(-1)};
            p.experts.clear();
            if (slot.locked->expert)
                p.experts = {*slot.locked->expert};
        }
        return p;
    }

    static bool all(int) { return true; }
    static bool anyDay(QDate) { return true; }

    // One for each way in which the meeting can differ from what was told.
    void writeChanges(const Place &p)
    {
        const Slot &slot = slotOf(p);
        if (!slot.sent)
            return;
        const Weights &w = m_plan.weights;
        const Evening &sent = *slot.sent;
        Sum sameDate;
        Sum sameHost;
        Sum sameTheme;
        if (p.days.contains(sent.date))
            sameDate.add(1, date(p, sent.date));
        if (sent.host && p.hosts.contains(*sent.host))
            sameHost.add(1, host(p, *sent.host));
        if (p.themes.contains(sent.theme.value_or(-1)))
            sameTheme.add(1, theme(p, sent.theme.value_or(-1)));
        const auto differs = [&](int weight, Sum same) {
            if (weight == 0)
                return;
            const QByteArray changed = fresh("z");
            cost(weight, changed);
            row(same.add(1, changed), ">=", 1);
        };
        QList<QByteArray> others = names(p, p.experts, expert, all);
        Sum sameExpert;
        if (sent.expert && p.experts.contains(*sent.expert))
            sameExpert.add(1, expert(p, *sent.expert));
        if (slot.promise) {
            const int weights[]
                = {w.changeProposed, w.changeAsked, w.changePromised, w.changeInvited};
            const QByteArray changed = fresh("z");
            cost(weights[int(*slot.promise)], changed);
            for (Sum same : {sameDate, sameHost, sameTheme})
                row(same.add(1, changed), ">=", 1);
            if (sent.expert)
                row(sameExpert.add(1, changed), ">=", 1);
            else
                row(Sum().add(1, changed).add(-1, others), ">=", 0);
            return;
        }
        differs(w.changeDate, sameDate);
        differs(w.changeHost, sameHost);
        differs(w.changeTheme, sameTheme);
        if (sent.expert)
            differs(w.changeExpert, sameExpert);
        else
            for (const QByteArray &other : others)
                cost(w.changeExpert, other);
    }

    const Plan &m_plan;
    Sum m_objective;
    QByteArray m_rows;
    QList<QByteArray> m_binaries;
    int m_count = 0;
};

} // namespace kv::planning
