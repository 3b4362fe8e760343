// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearplan/proposalmodel.h"

#include "calendar/datetext.h"
#include "domain/describe.h"
#include "ui/common/language.h"
#include "ui/common/theme.h"

#include <QColor>

namespace kv::ui {

void ProposalModel::show(const Dataset &dataset, const QList<planning::ProposedMeeting> &meetings)
{
    beginResetModel();
    m_dataset = dataset;
    m_meetings = meetings;
    endResetModel();
}

void ProposalModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_meetings.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ProposalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_meetings.size());
}

int ProposalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ProposalModel::themeOf(const planning::ProposedMeeting &meeting) const
{
    if (const kv::Theme *theme = m_dataset.themes.find(meeting.theme))
        return shownLanguage() == Language::English && !theme->nameEn.isEmpty() ? theme->nameEn
                                                                                : theme->name;
    return meeting.themeText.isEmpty() ? tr("open: the host chooses") : meeting.themeText;
}

QString ProposalModel::hostOf(const planning::ProposedMeeting &meeting) const
{
    if (!meeting.host.isNull())
        return nameOf(m_dataset, meeting.host);
    const Meeting *there = m_dataset.meetings.find(meeting.meeting);
    return there && there->needsHost ? tr("no host found") : tr("no host needed");
}

QString ProposalModel::changeOf(const planning::ProposedMeeting &meeting) const
{
    if (meeting.isLocked)
        return tr("stays");
    if (!meeting.date.isValid())
        return tr("no meeting");
    if (meeting.isNew)
        return tr("new");
    if (!meeting.isChanged)
        return tr("as it was");
    QStringList was;
    if (meeting.hostBefore != meeting.host && !meeting.hostBefore.isNull())
        was.append(nameOf(m_dataset, meeting.hostBefore));
    if (meeting.dateBefore != meeting.date && meeting.dateBefore.isValid())
        was.append(calendar::weekdayDateText(meeting.dateBefore, shownLanguage()));
    return was.isEmpty() ? tr("changes") : tr("was: %1").arg(was.join(QStringLiteral(", ")));
}

QVariant ProposalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const planning::ProposedMeeting &meeting = m_meetings.at(index.row());
    if (role == Qt::ForegroundRole && (meeting.isLocked || !meeting.date.isValid()))
        return color(Role::Secondary);
    if (role == Qt::ToolTipRole)
        return meeting.reasons.join(u'\n');
    if (role != Qt::DisplayRole)
        return {};
    const Language language = shownLanguage();
    switch (index.column()) {
    case Month:
        return calendar::monthYearText(meeting.month, language);
    case Date:
        return meeting.date.isValid() ? calendar::weekdayDateText(meeting.date, language)
                                      : QString();
    case Host:
        if (!meeting.date.isValid())
            return QString();
        return hostOf(meeting);
    case Theme:
        return meeting.date.isValid() ? themeOf(meeting) : QString();
    case Change:
        return changeOf(meeting);
    case Why:
        return meeting.reasons.join(u' ');
    default:
        return {};
    }
}

QVariant ProposalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Month:
        return tr("Month");
    case Date:
        return tr("Date");
    case Host:
        return tr("Host");
    case Theme:
        return tr("Theme");
    case Change:
        return tr("Change");
    case Why:
        return tr("Why");
    default:
        return {};
    }
}

} // namespace kv::ui
