// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/attendancemodel.h"

#include "calendar/datetext.h"
#include "domain/groups/members.h"
#include "reports/attendancereport.h"
#include "ui/attendance/attendancemarks.h"
#include "ui/common/language.h"

#include <algorithm>

namespace kv::ui {

using reports::Presence;

QString wordOf(Presence presence)
{
    switch (presence) {
    case Presence::Present:
        return AttendanceModel::tr("present");
    case Presence::Remote:
        return AttendanceModel::tr("remote");
    case Presence::Excused:
        return AttendanceModel::tr("sent apologies");
    case Presence::Absent:
        return AttendanceModel::tr("absent");
    case Presence::NotMember:
    case Presence::NotRecorded:
        break;
    }
    return {};
}

void AttendanceModel::takeEvenings(const Dataset &dataset, Id<CoreGroup> group, int year,
                                   QDate today, QList<Evening> &evenings) const
{
    for (const Meeting &meeting :
         meetingsOf(dataset, group, {QDate(year, 1, 1), QDate(year, 12, 31)})) {
        if (meeting.state == MeetingState::Cancelled || !meeting.date.isValid()) {
            continue;
        }
        Evening evening{meeting.id,
                        meeting.date,
                        dataset.companies.value(meeting.host).name,
                        mayBeRecorded(meeting, today),
                        {}};
        for (const reports::MeetingFigures &held : m_figures.meetings) {
            if (held.meeting == meeting.id) {
                evening.figures = held;
            }
        }
        evenings.append(evening);
    }
}

QList<AttendanceModel::Row> AttendanceModel::rowsOf(const Dataset &dataset, Id<CoreGroup> group,
                                                    const QList<Evening> &evenings) const
{
    QMap<Id<Company>, Row> rows;
    for (int column = 0; column < evenings.size(); ++column) {
        for (const Company &member : companiesOf(dataset, group, evenings.at(column).date)) {
            Row &row = rows[member.id];
            row.company = member.id;
            row.name = member.name;
            row.evenings.resize(evenings.size());
            row.evenings[column].presence = Presence::NotRecorded;
            row.evenings[column].host
                = dataset.meetings.value(evenings.at(column).id).host == member.id;
        }
    }
    // What is held is counted where the report counts it.
    for (const reports::CompanyFigures &counted : m_figures.companies) {
        Row &row = rows[counted.company];
        row.company = counted.company;
        row.name = counted.name;
        row.evenings.resize(evenings.size());
        row.possible = counted.possible;
        row.attended = counted.attended;
        row.rate = counted.rate();
        for (int held = 0; held < m_figures.meetings.size(); ++held) {
            for (int column = 0; column < evenings.size(); ++column) {
                if (evenings.at(column).id == m_figures.meetings.at(held).meeting) {
                    row.evenings[column] = counted.evenings.at(held);
                }
            }
        }
    }
    QList<Row> sorted = rows.values();
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const Row &a, const Row &b) { return namesInOrder(a.name, b.name); });
    return sorted;
}

void AttendanceModel::show(const Dataset &dataset, Id<CoreGroup> group, int year, QDate today)
{
    m_figures = reports::attendanceFigures(dataset, group, {QDate(year, 1, 1), QDate(year, 12, 31)},
                                           today);
    QList<Evening> evenings;
    takeEvenings(dataset, group, year, today, evenings);
    const QList<Row> rows = rowsOf(dataset, group, evenings);
    const bool sameFrame
        = std::equal(rows.cbegin(), rows.cend(), m_rows.cbegin(), m_rows.cend(),
                     [](const Row &a, const Row &b) { return a.company == b.company; })
        && std::equal(evenings.cbegin(), evenings.cend(), m_evenings.cbegin(), m_evenings.cend(),
                      [](const Evening &a, const Evening &b) { return a.id == b.id; });
    if (!sameFrame) {
        beginResetModel(); // another year, or an evening or a company more: another table
        m_evenings = evenings;
        m_rows = rows;
        endResetModel();
        return;
    }
    const bool sums = evenings != m_evenings;
    m_evenings = evenings;
    for (int row = 0; row < rows.size(); ++row) {
        if (rows.at(row) != m_rows.at(row)) {
            m_rows[row] = rows.at(row);
            emit dataChanged(index(row, 0), index(row, columnCount() - 1));
        }
    }
    if (sums) {
        emit dataChanged(index(int(m_rows.size()), 0), index(rowCount() - 1, columnCount() - 1));
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
}

int AttendanceModel::columnOf(Id<Meeting> meeting) const
{
    for (int column = 0; column < m_evenings.size(); ++column) {
        if (m_evenings.at(column).id == meeting) {
            return column + 1;
        }
    }
    return -1;
}

Presence AttendanceModel::presenceAt(int row, int column) const
{
    return isSum(row) ? Presence::NotMember : m_rows.at(row).evenings.value(column - 1).presence;
}

int AttendanceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_rows.isEmpty() ? 0 : int(m_rows.size()) + SumRowCount;
}

int AttendanceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_evenings.size()) + 3; // name … attended, per cent
}

QVariant AttendanceModel::sumText(SumRow row, int column) const
{
    if (column == 0) {
        return row == PresentSum ? tr("Companies present")
            : row == RemoteSum   ? tr("of them remotely")
                                 : tr("Guests");
    }
    const bool total = column > m_evenings.size();
    if (total && column == columnCount() - 1) {
        return row == PresentSum && m_figures.sum.possible > 0
            ? QVariant(calendar::percentText(m_figures.sum.rate(), 0, shownLanguage()))
            : QVariant();
    }
    const reports::MeetingFigures figures
        = total ? m_figures.sum : m_evenings.at(column - 1).figures;
    if (figures.possible == 0) {
        return {};
    }
    switch (row) {
    case PresentSum:
        return figures.companies;
    case RemoteSum:
        return figures.remoteCompanies;
    default:
        return figures.guests;
    }
}

QVariant AttendanceModel::textOf(int row, int column) const
{
    if (isSum(row)) {
        return sumText(SumRow(row - int(m_rows.size())), column);
    }
    const Row &company = m_rows.at(row);
    if (column == 0) {
        return company.name;
    }
    if (column <= m_evenings.size()) {
        return reports::signOf(company.evenings.at(column - 1), shownLanguage())
            .replace(QLatin1Char('*'), QStringLiteral("★"));
    }
    if (company.possible == 0) {
        return {};
    }
    return column == columnCount() - 1
        ? calendar::percentText(company.rate, 0, shownLanguage())
        : QStringLiteral("%1/%2").arg(company.attended).arg(company.possible);
}

QString AttendanceModel::spoken(int row, int column) const
{
    if (isSum(row) || column == 0 || column > m_evenings.size()) {
        return textOf(row, column).toString();
    }
    const reports::CompanyEvening &evening = m_rows.at(row).evenings.at(column - 1);
    QStringList parts{wordOf(evening.presence), evening.host ? tr("host") : QString()};
    parts.removeAll(QString());
    return parts.isEmpty() ? tr("not recorded") : parts.join(QStringLiteral(", "));
}

QVariant AttendanceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const int row = index.row();
    const int column = index.column();
    const bool cell = !isSum(row) && column > 0 && column <= m_evenings.size();
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, column);
    case Qt::AccessibleTextRole:
        return spoken(row, column);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter
                   | (column == 0                       ? Qt::AlignLeft
                          : column <= m_evenings.size() ? Qt::AlignHCenter
                                                        : Qt::AlignRight));
    case PresenceRole:
        return int(cell ? presenceAt(row, column) : Presence::NotMember);
    case HostRole:
        return cell && m_rows.at(row).evenings.at(column - 1).host;
    case RecordableRole:
        return cell && m_evenings.at(column - 1).recordable
            && presenceAt(row, column) != Presence::NotMember;
    default:
        return {};
    }
}

QVariant AttendanceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    const bool evening = section > 0 && section <= m_evenings.size();
    if (role == Qt::TextAlignmentRole) {
        return int(Qt::AlignVCenter
                   | (section == 0  ? Qt::AlignLeft
                          : evening ? Qt::AlignHCenter
                                    : Qt::AlignRight));
    }
    if (role == Qt::ToolTipRole && evening) {
        return QStringLiteral("%1 · %2").arg(
            calendar::weekdayDateText(m_evenings.at(section - 1).date, shownLanguage()),
            m_evenings.at(section - 1).host);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    if (section == 0) {
        return tr("Company");
    }
    if (evening) {
        return calendar::dayMonthText(m_evenings.at(section - 1).date, shownLanguage());
    }
    return section == columnCount() - 1 ? QStringLiteral("%") : tr("Sum");
}

void AttendanceModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

} // namespace kv::ui
