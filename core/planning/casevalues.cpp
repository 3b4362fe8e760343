// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/casevalues.h"

namespace kv::planning {

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

bool truth(const QJsonObject &object, const char *field)
{
    const QJsonValue value = need(object, field);
    if (!value.isBool())
        throw Refused{QLatin1String(field), QStringLiteral("neither true nor false")};
    return value.toBool();
}

int number(const QJsonObject &object, const char *field, int least, int most)
{
    const double read = need(object, field).toDouble(-1e9);
    if (!(read >= least && read <= most) || read != int(read))
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
    const QString written = value.toString();
    const QDate date = QDate::fromString(written, QStringLiteral("yyyy-MM-dd"));
    if (!date.isValid())
        throw Refused{QLatin1String(field), written};
    return date;
}

NumberSet numbers(const QJsonObject &object, const char *field, int most)
{
    NumberSet set;
    for (const QJsonValue value : list(object, field)) {
        const double read = value.toDouble(-1);
        if (!(read >= 1 && read <= most) || read != int(read))
            throw Refused{QLatin1String(field), QString::number(read)};
        set.insert(int(read));
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

void Places::add(const QString &id)
{
    if (m_places.contains(id))
        throw Refused{QLatin1String(m_field), id};
    m_places.insert(id, int(m_places.size()));
}

int Places::at(const QString &id) const
{
    const auto place = m_places.find(id);
    if (place == m_places.end())
        throw Refused{QLatin1String(m_field), id};
    return *place;
}

QList<int> Places::all(const QJsonArray &ids) const
{
    QList<int> places;
    for (const QJsonValue id : ids)
        places.append(at(id.toString()));
    return places;
}

} // namespace kv::planning
