// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dataset.h"

namespace kv::reports {

// How a company took part in an evening.
enum class Presence
{
    NotMember, // not yet, or no longer, a member that day
    NotRecorded,
    Present,
    Remote, // only by remote connection
    Excused,
    Absent,
};

bool tookPart(Presence presence);

// A company in an evening.
struct CompanyEvening
{
    Presence presence = Presence::NotMember;
    bool host = false;

    bool operator==(const CompanyEvening &) const = default;
};

// A held meeting in figures. Companies are member companies; people are all who came.
struct MeetingFigures
{
    Id<Meeting> meeting;
    QDate date;
    QString host;
    int possible = 0; // companies that were members that day
    int companies = 0; // of them took part; the host always did
    int remoteCompanies = 0; // of them only by remote connection
    int participants = 0; // people, in every role
    int guests = 0;
    int experts = 0;
    int students = 0;
    int organisers = 0;
    int minutes = 0; // of all participants together

    double rate() const; // per cent of the possible; 0 without members
    bool operator==(const MeetingFigures &) const = default;
};

// A company over the period. evenings are in the order of the meetings.
struct CompanyFigures
{
    Id<Company> company;
    QString name;
    QString businessId;
    QList<CompanyEvening> evenings;
    int possible = 0; // meetings held while a member
    int attended = 0;
    int excused = 0;

    double rate() const;
    bool operator==(const CompanyFigures &) const = default;
};

// The attendance of a group over a period, counted once: the window, paper, CSV and JSON show
// these.
struct AttendanceFigures
{
    QString group;
    DateRange period;
    QList<MeetingFigures> meetings; // held, by date
    QList<CompanyFigures> companies; // members at one of them at least, by name as Finns sort
    MeetingFigures sum; // of the meetings; rate() is that of the group
    int differentCompanies = 0; // members that took part once at least
    int withoutBusinessId = 0; // of them
    int notRecorded = 0; // meetings whose day has passed without any attendance
    int hostNotRecorded = 0; // held meetings whose host has no row of its own

    bool operator==(const AttendanceFigures &) const = default;
};

// Counts by domain.md 8.2: a meeting's rate is member companies with one person present at least,
// of the members that day; guests, experts, students and organisers are in neither number; the host
// counts as present; cancelled meetings do not count. A meeting is held when its state says so or
// somebody's attendance is recorded. today decides which evenings should have been recorded.
AttendanceFigures attendanceFigures(const Dataset &dataset, Id<CoreGroup> group, DateRange period,
                                    QDate today);

} // namespace kv::reports
