// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/sortfilterproxy.h"

#include "ui/common/fold.h"

namespace kv::ui {

SortFilterProxy::SortFilterProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
    retranslate();
}

void SortFilterProxy::setSearch(const QString &search)
{
    if (search == m_search) {
        return;
    }
    m_search = search;
    m_words = folded(search).split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void SortFilterProxy::retranslate()
{
    m_collator = QCollator(QLocale());
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    if (sortColumn() >= 0) {
        invalidate();
    }
}

bool SortFilterProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant first = left.data(SortRole);
    const QVariant second = right.data(SortRole);
    if (first.isValid() && second.isValid() && first.metaType() == second.metaType()
        && first.typeId() != QMetaType::QString) {
        return QVariant::compare(first, second) == QPartialOrdering::Less;
    }
    return m_collator.compare(left.data().toString(), right.data().toString()) < 0;
}

bool SortFilterProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_words.isEmpty()) {
        return true;
    }
    QString whole;
    for (int column = 0; column < sourceModel()->columnCount(parent); ++column) {
        whole += sourceModel()->index(row, column, parent).data().toString() + u'\n';
    }
    whole = folded(whole);
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&whole](const QString &word) { return whole.contains(word); });
}

} // namespace kv::ui
