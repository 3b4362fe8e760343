// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/importpreviewmodel.h"

#include "domain/phonenumber.h"
#include "ui/common/icons.h"

#include <QLocale>

namespace kv::ui {

namespace {

Icon iconFor(exchange::RowOutcome outcome)
{
    switch (outcome) {
    case exchange::RowOutcome::New:
        return Icon::Add;
    case exchange::RowOutcome::Same:
        return Icon::Check;
    case exchange::RowOutcome::Changed:
        return Icon::Edit;
    case exchange::RowOutcome::Refused:
        break;
    }
    return Icon::Error;
}

Role roleFor(exchange::RowOutcome outcome)
{
    switch (outcome) {
    case exchange::RowOutcome::New:
        return Role::HeldText;
    case exchange::RowOutcome::Same:
        return Role::Secondary;
    case exchange::RowOutcome::Changed:
        return Role::AgreedText;
    case exchange::RowOutcome::Refused:
        break;
    }
    return Role::CancelledText;
}

QString valueText(exchange::ImportField field, const reports::Cell &cell)
{
    const QString text = reports::cellText(cell, QLocale());
    const bool isPhone
        = field == exchange::ImportField::Phone || field == exchange::ImportField::ContactPhone;
    return isPhone ? phoneNational(text) : text;
}

QString detailOf(const exchange::ImportedRow &row)
{
    if (row.refusal) {
        return describe(*row.refusal);
    }
    QStringList parts;
    if (row.outcome == exchange::RowOutcome::Changed && row.joins) {
        parts.append(ImportPreviewModel::tr("joins the group"));
    }
    const bool isNew = row.outcome == exchange::RowOutcome::New;
    for (const exchange::FieldChange &change : row.changes) {
        if (isNew) { // all of it is new: the values speak for themselves
            if (change.field != exchange::ImportField::Name
                && change.field != exchange::ImportField::MemberFrom) {
                parts.append(valueText(change.field, change.to));
            }
            continue;
        }
        const QString from = valueText(change.field, change.from);
        const QString to = valueText(change.field, change.to);
        const QString field = exchange::fieldTitle(change.field);
        parts.append(from.isEmpty() ? ImportPreviewModel::tr("%1: %2").arg(field, to)
                                    : ImportPreviewModel::tr("%1: %2 → %3").arg(field, from, to));
    }
    QString text = parts.join(QStringLiteral(" · "));
    for (const exchange::ImportRemark &warning : row.warnings) {
        text += (text.isEmpty() ? QString() : QStringLiteral(" · ")) + describe(warning);
    }
    return text;
}

} // namespace

void ImportPreviewModel::show(const QList<exchange::ImportedRow> &rows)
{
    // Another list of rows altogether, not a commit: here a reset is what happened.
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int ImportPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ImportPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ImportPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const exchange::ImportedRow &row = m_rows.at(index.row());
    if (role == Qt::TextAlignmentRole) {
        return int((index.column() == RowColumn ? Qt::AlignRight : Qt::AlignLeft)
                   | Qt::AlignVCenter);
    }
    if (index.column() == OutcomeColumn && role == Qt::DecorationRole) {
        return iconOf(iconFor(row.outcome), roleFor(row.outcome));
    }
    if (index.column() == OutcomeColumn && role == Qt::ForegroundRole) {
        return color(roleFor(row.outcome));
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    switch (index.column()) {
    case RowColumn:
        return row.number;
    case CompanyColumn:
        return row.name;
    case OutcomeColumn:
        return wordOf(row.outcome);
    default:
        return detailOf(row);
    }
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int((section == RowColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case RowColumn:
        return tr("Row");
    case CompanyColumn:
        return tr("Company");
    case OutcomeColumn:
        return tr("What it is");
    default:
        return tr("What happens, or why not");
    }
}

QString ImportPreviewModel::wordOf(exchange::RowOutcome outcome)
{
    switch (outcome) {
    case exchange::RowOutcome::New:
        return tr("new");
    case exchange::RowOutcome::Same:
        return tr("same");
    case exchange::RowOutcome::Changed:
        return tr("changed");
    case exchange::RowOutcome::Refused:
        break;
    }
    return tr("refused");
}

void ImportOutcomeFilter::showOnly(std::optional<exchange::RowOutcome> outcome)
{
    m_outcome = outcome;
    invalidateFilter();
}

bool ImportOutcomeFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const auto *model = static_cast<const ImportPreviewModel *>(sourceModel());
    return !m_outcome || model->rowAt(row).outcome == *m_outcome;
}

} // namespace kv::ui
