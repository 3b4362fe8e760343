// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace kv::planning {

// A set of small numbers: months 1-12 or ISO weekdays 1-7.
class NumberSet
{
public:
    NumberSet() = default;
    NumberSet(std::initializer_list<int> numbers)
    {
        for (const int number : numbers)
            insert(number);
    }

    static NumberSet months() { return {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12}; }
    static NumberSet weekdays() { return {1, 2, 3, 4, 5, 6, 7}; }

    void insert(int number) { m_bits |= 1u << number; }
    bool contains(int number) const { return (m_bits >> number) & 1u; }
    bool isEmpty() const { return m_bits == 0; }

    bool operator==(const NumberSet &) const = default;

private:
    quint32 m_bits = 0;
};

// Days from first to last, both included; an open end is an absent day.
struct Span
{
    std::optional<QDate> first;
    std::optional<QDate> last;

    bool covers(QDate day) const { return (!first || *first <= day) && (!last || day <= *last); }
    bool operator==(const Span &) const = default;
};

bool anyCovers(const QList<Span> &spans, QDate day);

// What each soft rule weighs. The defaults are those of decisions: the weights of case 02.
struct Weights
{
    int unfilled = 10000;
    int order = 2;
    int month = 8;
    int weekday = 5;
    int absence = 2;
    int backlog = 4;
    int votes = 2;
    int season = 6;
    int topic = 10;
    int industry = 7;
    int municipality = 5;
    int spacing = 1;
    int expert = 8;
    int expertLoad = 5;
    int travel = 0;
    int changeDate = 0;
    int changeHost = 0;
    int changeTheme = 0;
    int changeExpert = 0;
    // Repair counts a changed meeting once, whatever changed in it; set by weighChanges().
    int changeProposed = 0;
    int changeAsked = 0;
    int changePromised = 0;
    int changeInvited = 0;

    bool operator==(const Weights &) const = default;
};

// A theme of the bank.
struct PlanTheme
{
    QString id;
    QString name;
    QString topic; // empty: none
    NumberSet months; // good months; empty: any
    bool wantsExpert = false;
};

// Somebody who can speak on a theme.
struct PlanExpert
{
    QString id;
    QString name;
    QList<int> themes;
    QList<int> areas; // empty: all
    NumberSet weekdays;
    QList<Span> away;
    int target = 0; // meetings of the plan without extra cost
};

// Who leads groups, and can be in one place an evening.
struct PlanAdvisor
{
    QString id;
    QList<Span> away;
};

// Where a group works, and when nobody meets there: date and reason.
struct PlanArea
{
    QString id;
    QString name;
    QMap<QDate, QString> closed;
};

// A company of a group, as a host.
struct Candidate
{
    QString id;
    QString name;
    QString municipality; // empty: unknown
    QString industry; // empty: unknown
    std::optional<int> capacity; // unknown never excludes
    bool canHost = true;
    bool hostsElsewhere = false; // room is found elsewhere, so its own size does not matter
    NumberSet weekdays = NumberSet::weekdays();
    NumberSet months = NumberSet::months();
    NumberSet preferWeekdays; // empty: no wish
    NumberSet preferMonths; // empty: no wish
    QList<Span> away;
    QList<int> offers;
    int turns = 0; // credited so far, carried over from earlier seasons
    std::optional<QDate> lastHosted;
    std::optional<QDate> memberSince;
    QList<Span> member; // when it belongs to the group
    int rank = 0; // place in the queue among those who can host
};

// A chosen evening. No host: one that needs none. No theme: left to the host. No expert: none.
struct Evening
{
    QDate date;
    std::optional<int> host;
    std::optional<int> theme;
    std::optional<int> expert;

    bool operator==(const Evening &) const = default;
};

// How far a meeting that may still change has come: what changing it costs.
enum class Promise
{
    Proposed,
    Asked,
    Promised,
    Invited
};

// One active month of a group, with the evening chosen for it.
struct Slot
{
    int year = 0;
    int month = 0;
    std::optional<Evening> evening; // the plan; absent: unfilled
    std::optional<Evening> locked; // held or pinned: stays as it is
    bool pinned = false; // locked by a person's choice, not because it has been held
    QString pinReason;
    std::optional<Evening> sent; // as last told to people
    std::optional<Promise> promise; // what was told with it; absent: plain weights by field
    bool needsHost = true;
    bool keepsHost = false; // what was promised stands: the sent host is not asked whose turn it is
    std::optional<int> volunteer; // hosts this month out of turn, knowingly
    std::optional<QDate> onlyDate; // chosen by a person: this evening and no other
    std::optional<int> onlyTheme;
    std::optional<int> avoidTheme; // asked about: any theme but this one
    bool isOutOfTurn = false; // asked about: whoever can may host, whatever the queue says
    QList<int> passed; // gave their turn away this month: not asked, and nobody waits for them
    QString meeting; // id in the register; empty: none there yet

    int monthNumber() const { return year * 12 + month; }
    bool isAdjacentTo(const Slot &earlier) const
    {
        return monthNumber() == earlier.monthNumber() + 1;
    }
};

// The last meeting before the season.
struct Previous
{
    QDate date;
    int monthNumber = 0;
    QString industry;
    QString municipality;
    QString topic;
};

// A core group and its season.
struct PlanGroup
{
    QString id;
    QString name;
    int area = 0;
    int advisor = 0;
    int attendance = 12;
    NumberSet weekdays = {2, 3, 4};
    QMap<QDate, QString> closed;
    int minGap = 21; // days
    int maxGap = 45; // days
    int idealGap = 30; // days
    int gapTolerance = 3; // days
    int themeLimit = 1;
    bool themeMayStayOpen = false;
    std::optional<Previous> previous;
    QList<int> backlog;
    QMap<int, int> votes;
    QList<Candidate> candidates;
    QList<Slot> season; // by month

    int hostCount() const; // companies that can host at all
    int mostVotes() const;
    int votesOf(std::optional<int> theme) const;
};

// One run of the planner: the facts of one or more groups, and the evenings chosen so far.
struct Plan
{
    QString name;
    Weights weights;
    QMap<QDate, QString> calendar; // closed for everybody
    QList<PlanArea> areas;
    QList<PlanAdvisor> advisors;
    QList<PlanExpert> experts;
    QList<PlanTheme> themes;
    QList<PlanGroup> groups;
};

// The days of a slot's month.
QList<QDate> daysOf(const Slot &slot);

// Sets each candidate's place in the queue: fewest turns, then longest since last hosted (never
// first), then as `inQueueBefore` says of two that are equal in both. Source:
// planning-cases/README, row `order`.
void rankByTurns(PlanGroup &group, bool (*inQueueBefore)(const Candidate &, const Candidate &));

// No plan of the group alone can cost more than this.
qint64 worstCost(const Plan &plan, int group);

// Weighs changed meetings so that one more changed invitation outweighs every promise, a promise
// every question, a question every proposal, and a proposal all other rules together. Source:
// decisions 2.
void weighChanges(Plan &plan);

} // namespace kv::planning
