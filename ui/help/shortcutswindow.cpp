// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/shortcutswindow.h"

#include "ui/common/filterbar.h"
#include "ui/common/page.h"
#include "ui/common/sortfilterproxy.h"
#include "ui/common/tableview.h"

#include <QAction>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace kv::ui {

namespace {

QString keysOf(const QAction *action)
{
    return QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText);
}

} // namespace

ShortcutsWindow::ShortcutsWindow(QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *model = new QStandardItemModel(this);
    model->setHorizontalHeaderLabels({tr("Action"), tr("Keys"), tr("Where")});
    for (const QAction *action : parent->findChildren<QAction *>()) {
        if (action->shortcuts().isEmpty() || action->text().isEmpty() || !action->isVisible()) {
            continue;
        }
        QString where = tr("Everywhere");
        for (const QObject *owner = action; owner; owner = owner->parent()) {
            if (const auto *page = qobject_cast<const Page *>(owner)) {
                where = page->title();
                break;
            }
        }
        model->appendRow({new QStandardItem(action->text().remove(u'&')),
                          new QStandardItem(keysOf(action)), new QStandardItem(where)});
    }
    auto *proxy = new SortFilterProxy(this);
    proxy->setSourceModel(model);
    auto *table = new TableView({}, this);
    table->setModel(proxy);
    table->setSortingEnabled(true);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setAccessibleName(windowTitle());
    table->setWidths({38, 20, 0});
    table->sortByColumn(2, Qt::AscendingOrder);
    auto *filter = new FilterBar(proxy, table, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::page, space::page, space::page);
    column->setSpacing(space::card);
    column->addWidget(filter);
    column->addWidget(table, 1);
    resize(space::readingWidth, space::formWidth);
}

void ShortcutsWindow::open(QWidget *parent)
{
    // Made anew each time: actions and language may have changed.
    auto *window = new ShortcutsWindow(parent);
    window->show();
}

} // namespace kv::ui
