// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historymodel.h"

#include "calendar/datetext.h"
#include "domain/describe.h"
#include "domain/fieldwords.h"
#include "ui/common/language.h"
#include "ui/common/theme.h"

#include <QColor>

namespace kv::ui {
namespace {

constexpr int mostDetails = 40; // of an import of hundreds, the first ones tell enough

} // namespace

void HistoryModel::show(const Dataset &dataset, const QList<Operation> &steps)
{
    m_dataset = dataset;
    // What was shown stays; what is new stands above it, what was read further back below.
    qsizetype newer = 0;
    while (!m_steps.isEmpty() && newer < steps.size() && steps.at(newer).id != m_steps.first().id)
        ++newer;
    if (newer > 0) {
        beginInsertRows({}, 0, int(newer) - 1);
        m_steps = steps.first(newer) + m_steps;
        endInsertRows();
    }
    if (steps.size() > m_steps.size()) {
        beginInsertRows({}, int(m_steps.size()), int(steps.size()) - 1);
        m_steps = steps;
        endInsertRows();
    }
    m_takenBack.clear();
    for (const Operation &step : std::as_const(m_steps)) {
        if (!step.reverts.isEmpty() && !m_takenBack.contains(step.id))
            m_takenBack.insert(step.reverts);
    }
    retranslate();
}

bool HistoryModel::isTakenBack(int row) const
{
    return m_takenBack.contains(m_steps.at(row).id);
}

QString HistoryModel::wordsOf(const Operation &step) const
{
    if (step.reverts.isEmpty())
        return describe(step, m_dataset);
    for (const Operation &other : m_steps) {
        if (other.id == step.reverts)
            return other.reverts.isEmpty() ? tr("Undone: %1").arg(describe(other, m_dataset))
                                           : tr("Done again: %1").arg(describe(step, m_dataset));
    }
    return describe(step, m_dataset);
}

QStringList HistoryModel::detailsOf(int row) const
{
    QStringList lines;
    for (const Change &change : m_steps.at(row).changes) {
        if (lines.size() == mostDetails) {
            lines.append(
                tr("and %n more", nullptr, int(m_steps.at(row).changes.size()) - mostDetails));
            break;
        }
        const EntityInfo &info = entityInfo(change.entity);
        const QString name = nameOf(m_dataset, change.entity, change.id);
        if (change.reg == aliveRegister) {
            lines.append(isAliveValue(change.after) ? tr("added: %1").arg(name)
                                                    : tr("removed: %1").arg(name));
            continue;
        }
        const QList<int> &fields = info.registers.at(change.reg).fields;
        for (qsizetype i = 0; i < fields.size(); ++i) {
            const FieldInfo &field = info.fields.at(fields.at(i));
            const QString before = valueText(m_dataset, field, change.before.value(i));
            const QString after = valueText(m_dataset, field, change.after.value(i));
            const QString title = fieldTitle(field);
            if (before.isEmpty() && !after.isEmpty())
                lines.append(QStringLiteral("%1 · %2: %3").arg(name, title, after));
            else if (before != after)
                lines.append(QStringLiteral("%1 · %2: %3 → %4").arg(name, title, before, after));
        }
    }
    return lines;
}

void HistoryModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_steps.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_steps.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Operation &step = m_steps.at(index.row());
    if (role == Qt::ForegroundRole && isTakenBack(index.row()))
        return color(Role::Secondary);
    if (role != Qt::DisplayRole)
        return {};
    const QDateTime at = step.at.toLocalTime();
    switch (index.column()) {
    case When:
        return calendar::momentText(at.date(), at.time(), shownLanguage());
    case Who:
        return nameOf(m_dataset, step.author);
    case What:
        return wordsOf(step);
    case Standing:
        return isTakenBack(index.row()) ? tr("undone") : QString();
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case What:
        return tr("What was done");
    default:
        return QString();
    }
}

} // namespace kv::ui
