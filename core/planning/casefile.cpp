// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/casefile.h"

#include "planning/planner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace kv::planning {
namespace {

// Inside this file only: where reading stops. It never leaves readCase() or readPlan().
struct Refused
{
    QString field;
    QString value;
};

QJsonValue need(const QJsonObject &object, const char *field)
{
    const QJsonValue value = object.value(QLatin1String(field));
    if (value.isUndefined())
        throw Refused{QLatin1String(field), QStringLiteral("-")};
    return value;
}

QString text(const QJsonObject &object, const char *field)
{
    const QJsonValue value = need(object, field);
    if (!value.isString())
        throw Refused{QLatin1String(field), QStringLiteral("not a text")};
    return value.toString();
}

int number(const QJsonObject &object, const char *field, int least = 0, int most = 1000000)
{
    const QJsonValue value = need(object, field);
    const double read = value.toDouble(-1e9);
    if (read != int(read) || read < least || read > most)
        throw Refused{QLatin1String(field), QString::number(read)};
    return int(read);
}

QJsonArray list(const QJsonObject &object, const char *field)
{
    const QJsonValue value = need(object, field);
    if (!value.isArray())
        throw Refused{QLatin1String(field), QStringLiteral("not a list")};
    return value.toArray();
}

QDate dateOf(const QJsonValue &value, const char *field)
{
    const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
    if (!date.isValid())
        throw Refused{QLatin1String(field), value.toString()};
    return date;
}

NumberSet numbers(const QJsonObject &object, const char *field, int most)
{
    NumberSet set;
    for (const QJsonValue value : list(object, field)) {
        if (value.toInt() < 1 || value.toInt() > most)
            throw Refused{QLatin1String(field), QString::number(value.toInt())};
        set.insert(value.toInt());
    }
    return set;
}

QList<Span> spans(const QJsonObject &object, const char *field)
{
    QList<Span> result;
    for (const QJsonValue value : list(object, field)) {
        const QJsonArray ends = value.toArray();
        result.append({dateOf(ends.at(0), field), dateOf(ends.at(1), field)});
    }
    return result;
}

QMap<QDate, QString> closedDays(const QJsonArray &days)
{
    QMap<QDate, QString> closed;
    for (const QJsonValue value : days) {
        const QJsonObject day = value.toObject();
        closed.insert(dateOf(need(day, "date"), "date"), text(day, "reason"));
    }
    return closed;
}

// Places of ids in a list, so that the plan can speak in numbers.
class Places
{
public:
    explicit Places(const char *field)
        : m_field(field)
    { }
    void add(const QString &id)
    {
        if (m_places.contains(id))
            throw Refused{QLatin1String(m_field), id};
        m_places.insert(id, int(m_places.size()));
    }
    int at(const QString &id) const
    {
        const auto place = m_places.find(id);
        if (place == m_places.end())
            throw Refused{QLatin1String(m_field), id};
        return *place;
    }
    QList<int> all(const QJsonArray &ids) const
    {
        QList<int> places;
        for (const QJsonValue id : ids)
            places.append(at(id.toString()));
        return places;
    }

private:
    const char *m_field;
    QMap<QString, int> m_places;
};

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
    company.canHost = need(object, "canHost").toBool();
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
    if (expert.isString())
        evening.expert = known.experts.at(expert.toString());
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
        group.votes.insert(known.themes.at(theme), votes.value(theme).toInt());
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
        slot.locked = eveningOf(meeting, hosts, known);
        slot.evening = slot.locked;
    }
    for (const QJsonValue value : list(object, "sent")) {
        const QJsonObject meeting = value.toObject();
        slotOf(group, number(meeting, "month")).sent = eveningOf(meeting, hosts, known);
    }
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
                            numbers(theme, "months", 12), need(theme, "wantsExpert").toBool()});
        known.themes.add(plan.themes.last().id);
    }
    for (const QJsonValue value : list(object, "experts")) {
        plan.experts.append(expertOf(value.toObject(), known));
        known.experts.add(plan.experts.last().id);
    }
    for (const QJsonValue value : list(object, "groups"))
        plan.groups.append(groupOf(value.toObject(), known));
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
    if (!document.isObject())
        return Error{ErrorCode::InvalidValue, {QStringLiteral("JSON"), problem.errorString()}};
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
    object.insert(QLatin1String("unfilled"), outcome.unfilled);
    object.insert(QLatin1String("meetings"), meetings);
    return QJsonDocument(object).toJson();
}

} // namespace kv::planning
