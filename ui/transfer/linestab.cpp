// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/linestab.h"

#include "ui/common/emptystate.h"
#include "ui/common/tableview.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QVBoxLayout>

namespace kv::ui {

LinesTab::LinesTab(const QString &name, const QList<int> &widths, const QStringList &titles,
                   QWidget *parent)
    : QStackedWidget(parent)
    , m_model(new LinesModel(this))
    , m_table(new TableView(name, this))
    , m_below(new QHBoxLayout)
    , m_empty(new EmptyState(Icon::Transfer, this))
{
    m_model->setTitles(titles);
    m_table->setModel(m_model);
    m_table->setSortingEnabled(false); // the newest first
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setWidths(widths);
    auto *list = new QWidget(this);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, space::small, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(m_table, 1);
    m_below->setSpacing(space::small);
    column->addLayout(m_below);
    addWidget(m_empty);
    addWidget(list);
    setFocusProxy(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &LinesTab::selected);
}

void LinesTab::show(const QList<Line> &lines)
{
    m_model->show(lines);
    setCurrentIndex(lines.isEmpty() ? 0 : 1);
    if (!m_table->currentIndex().isValid() && !lines.isEmpty())
        m_table->selectRow(0);
    emit selected();
}

void LinesTab::retranslate(const QString &name, const QString &nothing, const QStringList &titles)
{
    m_table->setAccessibleName(name);
    m_empty->setText(nothing);
    m_model->setTitles(titles);
}

QString LinesTab::key() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_model->lineAt(index.row()).key : QString();
}

void LinesTab::addBelow(QWidget *widget, int stretch)
{
    m_below->addWidget(widget, stretch);
}

} // namespace kv::ui
