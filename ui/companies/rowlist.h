// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/icons.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace kv::ui {

// The rows of a section, one below the other, above the button that adds one. Row is a widget with
// retranslate().
template <typename Row>
class RowList
{
public:
    explicit RowList(QWidget *section)
        : m_column(new QVBoxLayout)
        , m_add(new QPushButton(iconOf(Icon::Add), {}, section))
    {
        auto *column = new QVBoxLayout(section);
        column->setContentsMargins({});
        column->setSpacing(space::small);
        m_column->setSpacing(space::small);
        column->addLayout(m_column);
        column->addWidget(m_add, 0, Qt::AlignLeft);
    }

    QPushButton *addButton() const { return m_add; }
    const QList<Row *> &rows() const { return m_rows; }

    Row *append(Row *row)
    {
        m_rows.append(row);
        m_column->addWidget(row);
        return row;
    }

    // The row goes after its own signal has returned; the keyboard stays in the section.
    void remove(Row *row)
    {
        m_rows.removeOne(row);
        m_add->setFocus();
        row->hide();
        row->deleteLater();
    }

    void clear()
    {
        for (Row *row : std::exchange(m_rows, {})) {
            row->hide();
            row->deleteLater();
        }
    }

    void retranslate(const QString &add)
    {
        m_add->setText(add);
        for (Row *row : std::as_const(m_rows))
            row->retranslate();
    }

private:
    QList<Row *> m_rows;
    QVBoxLayout *m_column;
    QPushButton *m_add;
};

} // namespace kv::ui
