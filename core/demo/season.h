// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/groupmaker.h"

#include <QHash>

#include <optional>

namespace kv::demo {

// The days of a month on which an area's groups may meet. Remembered, because a large region asks
// for the same few again and again.
class OpenDays
{
public:
    const QList<QDate> &of(int area, const CoreGroup &group, QDate month);

private:
    QHash<std::pair<int, QDate>, QList<QDate>> m_days;
};

// One held year of a group: hosts by the rule of the rotation, and who came.
class Season
{
public:
    Season(Foundation &foundation, OpenDays &openDays, Dice &dice, IdSource &ids);

    // The year's meetings with all that belongs to them; the group's turns go on from there.
    Operation hold(DemoGroup &group, int year);

private:
    // A company that could host in a month, and the days on which it could.
    struct Candidate
    {
        int member = 0;
        QList<QDate> days;
    };
    struct Evening
    {
        int host = 0;
        QDate date;
        std::optional<int> declinedBy; // asked first, and said no
    };

    QList<Candidate> ableHosts(const DemoGroup &group, QDate month);
    static QList<Candidate> inTurn(const DemoGroup &group, QList<Candidate> able);
    std::optional<Evening> nextEvening(const DemoGroup &group, QDate month);
    HostTurn declined(const DemoGroup &group, const Meeting &meeting, int member);
    Meeting makeMeeting(DemoGroup &group, const Evening &evening);
    void setTheme(DemoGroup &group, Meeting &meeting, const Company &host);
    void setExpert(const DemoGroup &group, Meeting &meeting);
    void attend(const DemoGroup &group, const Meeting &meeting, Edit &edit);
    void addVisitors(const DemoGroup &group, const Meeting &meeting, Edit &edit);
    void registerFor(const Meeting &meeting, const Attendance &came, Edit &edit);
    AttendanceState throwState(const DemoMember &member, const Meeting &meeting);

    Foundation &m_foundation;
    OpenDays &m_openDays;
    Dice &m_dice;
    IdSource &m_ids;
    QList<Id<Theme>> m_themesThisYear;
};

} // namespace kv::demo
