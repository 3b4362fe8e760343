// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/casefile.h"

#include "planning/casevalues.h"
#include "planning/planner.h"
#include "planning/solver/tables.h"

#include <QJsonDocument>

#include <algorithm>
#include <limits>

namespace kv::planning {
namespace {

// Companies of one group times themes of the case.
constexpr int mostHostThemes = 50000;

struct Register
{
    int year = 0;
    Places areas{"region"};
    Places advisors{"advisor"};
    Places experts{"expert"};
    Places themes{"theme"};
};

Weights weightsOf(const QJsonObject &object)
{
    Weights weights;
    weights.unfilled = number(object, "unfilled");
    weights.order = number(object, "order");
    weights.month = number(object, "month");
    weights.weekday = number(object, "weekday");
    weights.absence = number(object, "absence");
    weights.backlog = number(object, "backlog");
    weights.votes = number(object, "votes");
    weights.season = number(object, "season");
    weights.topic = number(object, "topic");
    weights.industry = number(object, "industry");
    weights.municipality = number(object, "municipality");
    weights.spacing = number(object, "spacing");
    weights.expert = number(object, "expert");
    weights.expertLoad = number(object, "expertLoad");
    weights.changeDate = number(object, "changeDate");
    weights.changeHost = number(object, "changeHost");
    weights.changeTheme = number(object, "changeTheme");
    weights.changeExpert = number(object, "changeExpert");
    return weights;
}

Candidate candidateOf(const QJsonObject &object, const Register &known)
{
    Candidate company;
    company.id = text(object, "id");
    company.name = text(object, "name");
    company.municipality = text(object, "municipality");
    company.industry = text(object, "industry");
    company.capacity = number(object, "capacity");
    company.canHost = truth(object, "canHost");
    company.weekdays = numbers(object, "weekdays", 7);
    company.months = numbers(object, "months", 12);
    company.preferWeekdays = numbers(object, "preferWeekdays", 7);
    company.preferMonths = numbers(object, "preferMonths", 12);
    company.away = spans(object, "away");
    company.offers = known.themes.all(list(object, "offers"));
    company.turns = number(object, "turns");
    if (const QJsonValue last = need(object, "lastHosted"); !last.isNull())
        company.lastHosted = dateOf(last, "lastHosted");
    company.member
        = {{dateOf(need(object, "from"), "from"), dateOf(need(object, "until"), "until")}};
    return company;
}

Evening eveningOf(const QJsonObject &object, const Places &hosts, const Register &known)
{
    Evening evening;
    evening.date = dateOf(need(object, "date"), "date");
    evening.host = hosts.at(text(object, "host"));
    evening.theme = known.themes.at(text(object, "theme"));
    const QJsonValue expert = object.value(QLatin1String("expert"));
    if (!expert.isNull() && !expert.isUndefined())
        evening.expert = known.experts.at(text(object, "expert"));
    return evening;
}

Slot &slotOf(PlanGroup &group, int month)
{
    const auto slot = std::find_if(group.season.begin(), group.season.end(),
                                   [&](const Slot &each) { return each.month == month; });
    if (slot == group.season.end())
        throw Refused{QStringLiteral("month"), QString::number(month)};
    return *slot;
}

void readGroupRules(const QJsonObject &object, PlanGroup &group, const Register &known)
{
    group.closed = closedDays(list(object, "closed"));
    group.minGap = number(object, "minGap");
    group.maxGap = number(object, "maxGap");
    group.idealGap = number(object, "idealGap");
    group.gapTolerance = number(object, "gapTolerance");
    group.themeLimit = number(object, "themeLimit");
    if (const QJsonObject previous = need(object, "previous").toObject(); !previous.isEmpty()) {
        // The format calls the month of the meeting before the season 0, whenever it was.
        group.previous = Previous{dateOf(need(previous, "date"), "date"), known.year * 12,
                                  text(previous, "industry"), text(previous, "municipality"),
                                  text(previous, "topic")};
    }
    group.backlog = known.themes.all(list(object, "backlog"));
    const QJsonObject votes = need(object, "votes").toObject();
    for (const QString &theme : votes.keys())
        group.votes.insert(known.themes.at(theme), number(votes, theme.toUtf8().constData()));
}

PlanGroup groupOf(const QJsonObject &object, const Register &known)
{
    PlanGroup group;
    group.id = text(object, "id");
    group.name = text(object, "name");
    group.area = known.areas.at(text(object, "region"));
    group.advisor = known.advisors.at(text(object, "advisor"));
    group.attendance = number(object, "attendance");
    group.weekdays = numbers(object, "weekdays", 7);
    readGroupRules(object, group, known);
    Places hosts("host");
    for (const QJsonValue company : list(object, "companies")) {
        group.candidates.append(candidateOf(company.toObject(), known));
        hosts.add(group.candidates.last().id);
    }
    rankByTurns(group, [](const Candidate &a, const Candidate &b) { return a.id < b.id; });
    const NumberSet months = numbers(object, "months", 12);
    for (int month = 1; month <= 12; ++month) {
        if (months.contains(month)) {
            group.season.emplaceBack();
            group.season.last().year = known.year;
            group.season.last().month = month;
        }
    }
    for (const QJsonValue value : list(object, "locked")) {
        const QJsonObject meeting = value.toObject();
        Slot &slot = slotOf(group, number(meeting, "month"));
        if (slot.locked)
            throw Refused{QStringLiteral("locked"), text(meeting, "date")};
        slot.locked = eveningOf(meeting, hosts, known);
        if (slot.locked->date.year() != slot.year || slot.locked->date.month() != slot.month)
            throw Refused{QStringLiteral("locked"), text(meeting, "date")};
        slot.evening = slot.locked;
    }
    for (const QJsonValue value : list(object, "sent")) {
        const QJsonObject meeting = value.toObject();
        Slot &slot = slotOf(group, number(meeting, "month"));
        if (slot.sent)
            throw Refused{QStringLiteral("sent"), text(meeting, "date")};
        slot.sent = eveningOf(meeting, hosts, known);
    }
    // Tables are made over these: what no group of people could be would only fill the memory.
    if (group.candidates.size() * known.themes.size() > mostHostThemes)
        throw Refused{QStringLiteral("companies"), QString::number(group.candidates.size())};
    return group;
}

PlanExpert expertOf(const QJsonObject &object, const Register &known)
{
    PlanExpert expert;
    expert.id = text(object, "id");
    expert.name = expert.id;
    expert.themes = known.themes.all(list(object, "themes"));
    expert.areas = known.areas.all(list(object, "regions"));
    expert.weekdays = numbers(object, "weekdays", 7);
    expert.away = spans(object, "away");
    expert.target = number(object, "target");
    return expert;
}

Plan planOfCase(const QJsonObject &object)
{
    if (text(object, "format") != QLatin1String("kiertovuoro-schedule/1"))
        throw Refused{QStringLiteral("format"), text(object, "format")};
    Plan plan;
    Register known;
    known.year = number(object, "year", 1900, 2999);
    plan.name = text(object, "name");
    plan.weights = weightsOf(need(object, "weights").toObject());
    plan.calendar = closedDays(list(object, "calendar"));
    for (const QJsonValue value : list(object, "regions")) {
        const QJsonObject area = value.toObject();
        plan.areas.append({text(area, "id"), text(area, "name"), closedDays(list(area, "closed"))});
        known.areas.add(plan.areas.last().id);
    }
    for (const QJsonValue value : list(object, "advisors")) {
        plan.advisors.append({text(value.toObject(), "id"), spans(value.toObject(), "away")});
        known.advisors.add(plan.advisors.last().id);
    }
    for (const QJsonValue value : list(object, "themes")) {
        const QJsonObject theme = value.toObject();
        plan.themes.append({text(theme, "id"), text(theme, "name"), text(theme, "topic"),
                            numbers(theme, "months", 12), truth(theme, "wantsExpert")});
        known.themes.add(plan.themes.last().id);
    }
    for (const QJsonValue value : list(object, "experts")) {
        plan.experts.append(expertOf(value.toObject(), known));
        known.experts.add(plan.experts.last().id);
    }
    Places groups("group");
    for (const QJsonValue value : list(object, "groups")) {
        plan.groups.append(groupOf(value.toObject(), known));
        groups.add(plan.groups.last().id);
    }
    // Costs are added up in 32 bits, with room for the prices of the search.
    qint64 worst = 0;
    for (int group = 0; group < plan.groups.size(); ++group)
        worst += worstCost(plan, group);
    if (solver::unitFor(plan) == 0 || worst > std::numeric_limits<int>::max())
        throw Refused{QStringLiteral("weights"), QString::number(worst)};
    return plan;
}

Plan planWith(Plan plan, const QJsonObject &object)
{
    Register known;
    Places groups("group");
    for (const PlanTheme &theme : plan.themes)
        known.themes.add(theme.id);
    for (const PlanExpert &expert : plan.experts)
        known.experts.add(expert.id);
    for (PlanGroup &group : plan.groups) {
        groups.add(group.id);
        for (Slot &slot : group.season)
            slot.evening.reset();
    }
    for (const QJsonValue value : list(object, "meetings")) {
        const QJsonObject meeting = value.toObject();
        PlanGroup &group = plan.groups[groups.at(text(meeting, "group"))];
        Places hosts("host");
        for (const Candidate &candidate : group.candidates)
            hosts.add(candidate.id);
        slotOf(group, number(meeting, "month")).evening = eveningOf(meeting, hosts, known);
    }
    return plan;
}

template <typename Read>
Result<Plan> reading(const QByteArray &json, Read read)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError)
        return Error{ErrorCode::InvalidValue, {QStringLiteral("JSON"), problem.errorString()}};
    if (!document.isObject())
        return Error{ErrorCode::InvalidValue, {QStringLiteral("JSON"), QStringLiteral("[…]")}};
    try {
        return read(document.object());
    } catch (const Refused &refused) {
        return Error{ErrorCode::InvalidValue, {refused.field, refused.value}};
    }
}

} // namespace

Result<Plan> readCase(const QByteArray &json)
{
    return reading(json, planOfCase);
}

Result<Plan> readPlan(const Plan &plan, const QByteArray &json)
{
    return reading(json, [&](const QJsonObject &object) { return planWith(plan, object); });
}

QByteArray writePlan(const Outcome &outcome)
{
    const Plan &plan = outcome.plan;
    QJsonArray meetings;
    for (const PlanGroup &group : plan.groups) {
        for (const Slot &slot : group.season) {
            if (!slot.evening)
                continue;
            const Evening &evening = *slot.evening;
            QJsonObject meeting;
            meeting.insert(QLatin1String("group"), group.id);
            meeting.insert(QLatin1String("month"), slot.month);
            meeting.insert(QLatin1String("date"), evening.date.toString(Qt::ISODate));
            meeting.insert(QLatin1String("host"),
                           evening.host ? group.candidates[*evening.host].id : QJsonValue());
            meeting.insert(QLatin1String("theme"),
                           evening.theme ? plan.themes[*evening.theme].id : QJsonValue());
            meeting.insert(QLatin1String("expert"),
                           evening.expert ? plan.experts[*evening.expert].id : QJsonValue());
            meetings.append(meeting);
        }
    }
    QJsonObject object;
    object.insert(QLatin1String("instance"), plan.name);
    object.insert(QLatin1String("objective"), outcome.score.objective);
    object.insert(QLatin1String("bound"), outcome.bound);
    object.insert(QLatin1String("proven"), outcome.proven());
    object.insert(QLatin1String("stopped"), outcome.stopped);
    object.insert(QLatin1String("unfilled"), outcome.unfilled);
    object.insert(QLatin1String("meetings"), meetings);
    return QJsonDocument(object).toJson();
}

} // namespace kv::planning
