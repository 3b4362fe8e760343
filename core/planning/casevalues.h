// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/plan.h"

#include <QJsonArray>
#include <QJsonObject>

// Values of a planning case, each checked as it is read: a file may come from anywhere.
namespace kv::planning {

// Where reading stops. It never leaves readCase() or readPlan().
struct Refused
{
    QString field;
    QString value;
};

// Each of these reads one field and throws Refused where it is missing or no such value.
QJsonValue need(const QJsonObject &object, const char *field);
QString text(const QJsonObject &object, const char *field);
bool truth(const QJsonObject &object, const char *field);
int number(const QJsonObject &object, const char *field, int least = 0, int most = 1000000);
QJsonArray list(const QJsonObject &object, const char *field);
QDate dateOf(const QJsonValue &value, const char *field);
NumberSet numbers(const QJsonObject &object, const char *field, int most);
QList<Span> spans(const QJsonObject &object, const char *field);
QMap<QDate, QString> closedDays(const QJsonArray &days);

// Places of ids in a list, so that the plan can speak in numbers.
class Places
{
public:
    explicit Places(const char *field)
        : m_field(field)
    { }
    void add(const QString &id);
    int at(const QString &id) const;
    QList<int> all(const QJsonArray &ids) const;
    int size() const { return int(m_places.size()); }

private:
    const char *m_field;
    QMap<QString, int> m_places;
};

} // namespace kv::planning
