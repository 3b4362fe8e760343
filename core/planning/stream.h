// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/constraint.h"

#include <utility>

// The five beats of a rule, in the manner of Timefold's constraint streams: each fact, where it is
// broken, penalize how much, because why, as what. Each stream makes rules of one shape.
namespace kv::planning {

struct Weight
{
    int Weights::*of = nullptr;
};

inline Weight hard()
{
    return {};
}

inline Weight soft(int Weights::*weight)
{
    return {weight};
}

// What all streams share: how much, and as what.
template <typename Stream>
class StreamEnd
{
public:
    Stream &penalize(Weight weight)
    {
        m_rule.weight = weight.of;
        return static_cast<Stream &>(*this);
    }
    Constraint asConstraint(const char *id, const char *title)
    {
        m_rule.id = id;
        m_rule.title = title;
        return std::move(m_rule);
    }

protected:
    Constraint m_rule;
};

// Rules that look at one meeting.
class MeetingStream : public StreamEnd<MeetingStream>
{
public:
    MeetingStream(bool freeOnly, bool countsEmpty)
    {
        m_rule.shape = Constraint::Shape::OneMeeting;
        m_rule.freeOnly = freeOnly;
        m_rule.countsEmpty = countsEmpty;
    }
    MeetingStream &lookingAt(Facets facets)
    {
        m_rule.facets = facets;
        return *this;
    }
    MeetingStream &where(std::function<bool(const Sitting &)> broken)
    {
        m_rule.one = [broken = std::move(broken)](const Sitting &m) { return broken(m) ? 1 : 0; };
        return *this;
    }
    MeetingStream &count(std::function<int(const Sitting &)> howMuch)
    {
        m_rule.one = std::move(howMuch);
        return *this;
    }
    MeetingStream &because(std::function<QString(const Names &, const Sitting &)> why)
    {
        m_rule.whyOne = std::move(why);
        return *this;
    }
};

inline MeetingStream eachMeeting()
{
    return {false, false};
}

// Held and pinned meetings are facts: what they break is not judged again.
inline MeetingStream eachFreeMeeting()
{
    return {true, false};
}

// Also the months that have no meeting.
inline MeetingStream eachSlot()
{
    return {false, true};
}

// Rules that look at two meetings of a group that follow each other.
class PairStream : public StreamEnd<PairStream>
{
public:
    explicit PairStream(bool freeOnly)
    {
        m_rule.shape = Constraint::Shape::TwoInARow;
        m_rule.freeOnly = freeOnly;
    }
    PairStream &lookingAt(Facets facets)
    {
        m_rule.facets = facets;
        return *this;
    }
    PairStream &where(
        std::function<bool(const PlanGroup &, const Neighbour &, const Neighbour &)> broken)
    {
        m_rule.two = [broken = std::move(broken)](const PlanGroup &group, const Neighbour &before,
                                                  const Neighbour &after) {
            return broken(group, before, after) ? 1 : 0;
        };
        return *this;
    }
    PairStream &count(
        std::function<int(const PlanGroup &, const Neighbour &, const Neighbour &)> howMuch)
    {
        m_rule.two = std::move(howMuch);
        return *this;
    }
    PairStream &because(std::function<QString(const Names &, const PlanGroup &, const Neighbour &,
                                              const Neighbour &)>
                            why)
    {
        m_rule.whyTwo = std::move(why);
        return *this;
    }
};

inline PairStream eachConsecutivePair()
{
    return PairStream(false);
}

// A pair in which both are held or pinned is a fact.
inline PairStream eachFreePair()
{
    return PairStream(true);
}

// Rules that allow a group so many uses of one thing in a season.
class LimitStream : public StreamEnd<LimitStream>
{
public:
    LimitStream()
    {
        m_rule.shape = Constraint::Shape::Limit;
        m_rule.freeOnly = true;
    }
    LimitStream &lookingAt(Facets facets)
    {
        m_rule.facets = facets;
        return *this;
    }
    LimitStream &of(std::function<std::optional<int>(const Sitting &)> key)
    {
        m_rule.key = std::move(key);
        return *this;
    }
    LimitStream &atMost(std::function<int(const PlanGroup &)> limit)
    {
        m_rule.limit = std::move(limit);
        return *this;
    }
    LimitStream &because(std::function<QString(const Names &, const Sitting &)> why)
    {
        m_rule.whyOne = std::move(why);
        return *this;
    }
};

inline LimitStream eachUse()
{
    return {};
}

// Rules over the order of turns in a group's season.
class SeasonStream : public StreamEnd<SeasonStream>
{
public:
    SeasonStream()
    {
        m_rule.shape = Constraint::Shape::Rotation;
        m_rule.freeOnly = true;
    }
    SeasonStream &find(std::function<QList<Finding>(const Season &)> findings)
    {
        m_rule.year = std::move(findings);
        return *this;
    }
    SeasonStream &because(
        std::function<QString(const Names &, const Season &, const Finding &)> why)
    {
        m_rule.whyYear = std::move(why);
        return *this;
    }
};

inline SeasonStream eachSeason()
{
    return {};
}

// Rules that give one thing to one meeting an evening, of any groups; a pair of locked ones is a
// fact.
class EveningStream : public StreamEnd<EveningStream>
{
public:
    EveningStream()
    {
        m_rule.shape = Constraint::Shape::SameEvening;
        m_rule.freeOnly = true;
    }
    EveningStream &lookingAt(Facets facets)
    {
        m_rule.facets = facets;
        return *this;
    }
    EveningStream &of(std::function<std::optional<int>(const Sitting &)> key)
    {
        m_rule.key = std::move(key);
        return *this;
    }
    EveningStream &because(
        std::function<QString(const Names &, const Sitting &, const Sitting &)> why)
    {
        m_rule.whySameEvening = std::move(why);
        return *this;
    }
};

inline EveningStream eachTwoOnOneEvening()
{
    return {};
}

// Rules over all meetings of an expert.
class ExpertStream : public StreamEnd<ExpertStream>
{
public:
    ExpertStream() { m_rule.shape = Constraint::Shape::ExpertLoad; }
    ExpertStream &count(std::function<int(const PlanExpert &, int uses)> howMuch)
    {
        m_rule.load = std::move(howMuch);
        return *this;
    }
    ExpertStream &because(std::function<QString(const Names &, const PlanExpert &, int uses)> why)
    {
        m_rule.whyLoad = std::move(why);
        return *this;
    }
};

inline ExpertStream eachExpert()
{
    return {};
}

} // namespace kv::planning
