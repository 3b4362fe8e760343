// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>
#include <QStringList>

namespace kv::ui {

// What a model gives for sorting when the shown text is not it: a number, a date.
inline constexpr int SortRole = Qt::UserRole + 1;

// Sorts as the language does (å ä ö last in Finnish, "2" before "10") and shows the rows where each
// word of the search is found in some column.
class SortFilterProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit SortFilterProxy(QObject *parent = nullptr);

    QString search() const { return m_search; }
    void setSearch(const QString &search);
    // Takes the order of letters of the default locale anew, after a change of language.
    void retranslate();

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_search;
    QStringList m_words;
    QCollator m_collator;
};

} // namespace kv::ui
