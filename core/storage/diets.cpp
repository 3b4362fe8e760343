// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/diets.h"

#include "storage/store.h"

namespace kv::storage {

QList<Diet> readDiets(Connection &connection, QUuid meeting)
{
    QList<Diet> diets;
    QSqlQuery &query = connection.run(
        QStringLiteral("SELECT diet, number FROM diet WHERE meeting = ? ORDER BY diet"),
        {meeting.toRfc4122()});
    while (query.next())
        diets.append({query.value(0).toString(), query.value(1).toInt()});
    query.finish();
    return diets;
}

void writeDiets(Connection &connection, QUuid meeting, const QList<Diet> &diets)
{
    connection.execute(QStringLiteral("DELETE FROM diet WHERE meeting = ?"), {meeting.toRfc4122()});
    for (const Diet &diet : diets) {
        if (diet.number > 0)
            connection.execute(
                QStringLiteral(
                    "INSERT OR REPLACE INTO diet (meeting, diet, number) VALUES (?, ?, ?)"),
                {meeting.toRfc4122(), diet.diet, diet.number});
    }
}

QList<QUuid> meetingsWithDiets(Connection &connection)
{
    QList<QUuid> meetings;
    QSqlQuery &query = connection.run(QStringLiteral("SELECT DISTINCT meeting FROM diet"));
    while (query.next())
        meetings.append(QUuid::fromRfc4122(query.value(0).toByteArray()));
    query.finish();
    return meetings;
}

Result<QList<Diet>> Store::diets(Id<Meeting> meeting)
try {
    return readDiets(*m_connection, meeting.uuid());
} catch (const SqlFailure &failure) {
    return m_connection->errorOf(failure);
}

Done Store::setDiets(Id<Meeting> meeting, const QList<Diet> &diets)
try {
    Transaction transaction(*m_connection);
    writeDiets(*m_connection, meeting.uuid(), diets);
    transaction.commit();
    return {};
} catch (const SqlFailure &failure) {
    return m_connection->errorOf(failure);
}

Done Store::forgetDiets(const Dataset &dataset, QDate today)
try {
    QList<QUuid> over;
    for (const QUuid &id : meetingsWithDiets(*m_connection)) {
        const Meeting *meeting = dataset.meetings.find(Id<Meeting>(id));
        if (!meeting || (meeting->date.isValid() && meeting->date.addDays(dietsStayDays) < today))
            over.append(id);
    }
    if (over.isEmpty())
        return {};
    Transaction transaction(*m_connection);
    for (const QUuid &id : std::as_const(over))
        writeDiets(*m_connection, id, {});
    transaction.commit();
    return {};
} catch (const SqlFailure &failure) {
    return m_connection->errorOf(failure);
}

} // namespace kv::storage
