// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearplan/queuemodel.h"

#include "domain/describe.h"
#include "ui/yearplan/yearmodel.h"

#include <QMimeData>

namespace kv::ui {
namespace {

// "3/2024" in both languages.
QString monthNumber(QDate day)
{
    return QStringLiteral("%1/%2").arg(day.month()).arg(day.year());
}

} // namespace

void QueueModel::show(const Dataset &dataset, const QList<planning::CompanyTurn> &turns)
{
    const int before = int(m_turns.size());
    const int after = int(turns.size());
    const auto take = [&] {
        m_turns = turns;
        m_names.clear();
        for (const planning::CompanyTurn &turn : turns)
            m_names.append(nameOf(dataset, turn.company));
    };
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        take();
        endInsertRows();
    } else if (after < before) {
        beginRemoveRows({}, after, before - 1);
        take();
        endRemoveRows();
    } else {
        take();
    }
    if (after > 0)
        emit dataChanged(index(0), index(after - 1));
}

void QueueModel::retranslate()
{
    if (!m_turns.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_turns.size());
}

QString QueueModel::whenOf(const planning::CompanyTurn &turn) const
{
    QStringList parts;
    if (!turn.canHost)
        parts.append(tr("does not host"));
    else if (turn.hosted == 0)
        parts.append(tr("not yet"));
    else if (turn.lastHosted.isValid())
        parts.append(tr("hosted %1").arg(monthNumber(turn.lastHosted)));
    else
        parts.append(tr("has hosted"));
    const QDate next = turn.planned.isValid() ? turn.planned : turn.nextExpected;
    if (next.isValid())
        parts.append(tr("next %1").arg(monthNumber(next)));
    return parts.join(QStringLiteral(" · "));
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const planning::CompanyTurn &turn = m_turns.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return m_names.at(index.row());
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return tr("%1: %2").arg(m_names.at(index.row()), whenOf(turn));
    case CompanyRole:
        return turn.company.uuid();
    case WhenRole:
        return whenOf(turn);
    default:
        return {};
    }
}

Qt::ItemFlags QueueModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled;
}

QStringList QueueModel::mimeTypes() const
{
    return {QLatin1String(companyMimeType)};
}

QMimeData *QueueModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setData(QLatin1String(companyMimeType),
                  m_turns.at(indexes.first().row()).company.uuid().toByteArray());
    return data;
}

} // namespace kv::ui
