// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearplan/yearmodel.h"

#include "calendar/datetext.h"
#include "domain/describe.h"
#include "domain/groups/members.h"
#include "operations/meetingoperations.h"
#include "ui/common/language.h"
#include "ui/meeting/meetingtexts.h"

#include <QMimeData>

#include <algorithm>

namespace kv::ui {
namespace {

const char meetingMimeType[] = "application/x-kiertovuoro-meeting";

int monthOf(const QModelIndex &index)
{
    return index.row() * YearModel::columns + index.column() + 1;
}

} // namespace

void YearModel::show(const Dataset &dataset, Id<CoreGroup> group, int year,
                     const QMap<Id<Meeting>, QStringList> &conflicts)
{
    m_conflicts = conflicts;
    m_dataset = dataset;
    m_group = group;
    m_year = year;
    const CoreGroup *coreGroup = dataset.groups.find(group);
    m_activeMonths = coreGroup ? coreGroup->activeMonths : QList<int>();
    for (int month = 1; month <= 12; ++month) {
        const QDate first(year, month, 1);
        QList<Meeting> meetings
            = meetingsOf(dataset, group, {first, first.addMonths(1).addDays(-1)});
        std::stable_partition(meetings.begin(), meetings.end(), [](const Meeting &meeting) {
            return meeting.state != MeetingState::Cancelled;
        });
        m_months[month - 1] = meetings;
    }
    // Names and absences of others may show on any card: twelve cells are told, and none is reset.
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QList<Meeting> YearModel::meetingsAt(const QModelIndex &index) const
{
    return index.isValid() ? m_months.at(monthOf(index) - 1) : QList<Meeting>();
}

QStringList YearModel::warningsAt(const Meeting &meeting) const
{
    return warningsOf(m_dataset, meeting) + m_conflicts.value(meeting.id);
}

QDate YearModel::monthAt(const QModelIndex &index) const
{
    return index.isValid() ? QDate(m_year, monthOf(index), 1) : QDate();
}

QModelIndex YearModel::indexOfMonth(QDate month) const
{
    if (month.year() != m_year)
        return {};
    return index((month.month() - 1) / columns, (month.month() - 1) % columns);
}

QModelIndex YearModel::indexOf(Id<Meeting> meeting) const
{
    for (int month = 1; month <= 12; ++month) {
        for (const Meeting &one : m_months.at(month - 1)) {
            if (one.id == meeting)
                return indexOfMonth(QDate(m_year, month, 1));
        }
    }
    return {};
}

bool YearModel::isActive(const QModelIndex &index) const
{
    return m_activeMonths.contains(monthOf(index));
}

int YearModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 12 / columns;
}

int YearModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

// What a screen reader says of a month: "syyskuu: ti 15.9. klo 17, Napapiirin Fysio, Video,
// ehdotettu".
QString YearModel::textOf(int month) const
{
    const Language language = shownLanguage();
    const QString name = calendar::monthText(month, calendar::MonthForm::Nominative, language);
    QStringList parts;
    for (const Meeting &meeting : m_months.at(month - 1)) {
        QStringList words;
        if (meeting.date.isValid())
            words.append(calendar::meetingStartLine(meeting.date, meeting.start, language));
        words.append(meeting.host.isNull()
                         ? (meeting.needsHost ? tr("no host yet") : tr("no host needed"))
                         : nameOf(m_dataset, meeting.host));
        words.append(operations::themeOf(m_dataset, meeting, language));
        words.append(describe(meeting.state));
        if (meeting.pinned)
            words.append(tr("pinned"));
        words += warningsAt(meeting);
        words.removeAll(QString());
        parts.append(words.join(QStringLiteral(", ")));
    }
    if (parts.isEmpty())
        parts.append(m_activeMonths.contains(month) ? tr("no meeting") : tr("month off"));
    return tr("%1: %2").arg(name, parts.join(QStringLiteral("; ")));
}

QVariant YearModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QList<Meeting> &meetings = m_months.at(monthOf(index) - 1);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return textOf(monthOf(index));
    case Qt::ToolTipRole: {
        QStringList warnings;
        for (const Meeting &meeting : meetings)
            warnings += warningsAt(meeting);
        return warnings.join(u'\n');
    }
    case MonthRole:
        return monthAt(index);
    case MeetingRole:
        return meetings.isEmpty() ? QUuid() : meetings.first().id.uuid();
    default:
        return {};
    }
}

Qt::ItemFlags YearModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDropEnabled;
    const QList<Meeting> meetings = meetingsAt(index);
    if (!meetings.isEmpty() && meetings.first().state < MeetingState::Held)
        flags |= Qt::ItemIsDragEnabled;
    return flags;
}

QStringList YearModel::mimeTypes() const
{
    return {QLatin1String(meetingMimeType), QLatin1String(companyMimeType)};
}

QMimeData *YearModel::mimeData(const QModelIndexList &indexes) const
{
    const QList<Meeting> meetings = meetingsAt(indexes.value(0));
    if (meetings.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setData(QLatin1String(meetingMimeType), meetings.first().id.uuid().toByteArray());
    return data;
}

bool YearModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int row, int column,
                                const QModelIndex &parent) const
{
    const QModelIndex target = parent.isValid() ? parent : index(row, column);
    if (!target.isValid())
        return false;
    const QList<Meeting> meetings = meetingsAt(target);
    const bool settled = !meetings.isEmpty() && meetings.first().state >= MeetingState::Held;
    return !settled
        && (data->hasFormat(QLatin1String(meetingMimeType))
            || data->hasFormat(QLatin1String(companyMimeType)));
}

bool YearModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                             const QModelIndex &parent)
{
    if (action == Qt::IgnoreAction || !canDropMimeData(data, action, row, column, parent))
        return false;
    const QDate month = monthAt(parent.isValid() ? parent : index(row, column));
    const auto idIn = [&](const char *type) { return QUuid(data->data(QLatin1String(type))); };
    // The page makes the step; the model shows it when it is committed.
    if (data->hasFormat(QLatin1String(meetingMimeType)))
        emit cardDropped(Id<Meeting>(idIn(meetingMimeType)), month);
    else
        emit companyDropped(Id<Company>(idIn(companyMimeType)), month);
    return false; // nothing to remove where it came from
}

void YearModel::retranslate()
{
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

} // namespace kv::ui
