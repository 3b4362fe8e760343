// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dataset.h"

#include <QAbstractTableModel>

#include <optional>

namespace kv::ui {

// Who may answer the invitation of a meeting, and what they have answered: the people of the member
// and guest companies, a company itself where it has none, and whoever has answered besides.
class RegistrationModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        CompanyColumn,
        PersonColumn,
        AnswerColumn,
        ColumnCount
    };
    struct Row
    {
        Id<Company> company;
        Id<Person> person; // null: the company itself
        QString companyName;
        QString personName;
        Id<Registration> reply; // null: none yet
        std::optional<Answer> answer;
        bool operator==(const Row &) const = default;
    };

    using QAbstractTableModel::QAbstractTableModel;

    // Shows a meeting by exact changes, so that what is selected stays selected.
    void show(const Dataset &dataset, Id<Meeting> meeting);
    const Row &at(int row) const { return m_rows.at(row); }
    // Companies from which nobody has answered.
    int companiesSilent() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void retranslate();

private:
    Id<Meeting> m_meeting;
    QList<Row> m_rows;
};

// "comes", "comes remotely", "cannot come".
QString wordOf(Answer answer);

} // namespace kv::ui
