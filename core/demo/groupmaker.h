// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/foundation.h"
#include "domain/edit.h"

#include <array>

namespace kv::demo {

// A company of a group with what decides when it hosts and how often it comes.
struct DemoMember
{
    Company company;
    QList<Person> people; // the first one comes; empty: the company itself is recorded
    QList<Membership> memberships;
    QList<DateRange> away;
    int eagerness = 40; // in a hundred evenings
    int turns = 0; // hosted and credited
    QDate lastHosted;

    bool isInState(MembershipState state, QDate day) const;
};

// A group as it goes through its years.
struct DemoGroup
{
    int area = 0; // number of its area
    CoreGroup group;
    QList<DemoMember> members;
    QHash<Id<Theme>, int> votes;
    QDate lastMeeting;
    QString lastTopic;
    QList<Id<Theme>> themesOfLastYear;
};

// Makes the group of an area and its companies: 25 members when the open year begins, and besides
// one that has left, one that pauses, one that hesitates.
class GroupMaker
{
public:
    GroupMaker(const DemoSize &size, const Foundation &foundation, Dice &dice, IdSource &ids,
               CompanyNames &names);

    DemoGroup make(int area);
    Operation operation() const; // what make() made

private:
    void addMember(DemoGroup &group, int number);
    Company makeCompany(int area, int number);
    void setHosting(Company &company, const TradeRow &trade, int number);
    QList<Person> makePeople(const Company &company, int number);
    QList<Membership> makeMemberships(const DemoGroup &group, const Company &company, int number);
    Membership membership(const DemoGroup &group, const Company &company, MembershipState state,
                          DateRange period) const;
    void addAbsences(DemoGroup &group);
    void addVotes(DemoGroup &group);

    const DemoSize &m_size;
    const Foundation &m_foundation;
    Dice &m_dice;
    IdSource &m_ids;
    CompanyNames &m_names;
    Dataset m_nothing;
    Edit m_edit;
};

} // namespace kv::demo
