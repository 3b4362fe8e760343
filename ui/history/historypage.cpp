// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historypage.h"

#include "ui/common/filterbar.h"
#include "ui/common/heading.h"
#include "ui/common/sortfilterproxy.h"
#include "ui/common/tableview.h"
#include "ui/common/theme.h"
#include "ui/history/historymodel.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace kv::ui {
namespace {

constexpr int pageful = 200; // steps read at a time

} // namespace

HistoryPage::HistoryPage(UiContext &context, QWidget *parent)
    : Page(context, parent)
    , m_model(new HistoryModel(this))
    , m_proxy(new SortFilterProxy(this))
    , m_title(new Heading(Type::PageTitle, this))
    , m_table(new TableView(QStringLiteral("history"), this))
    , m_filter(new FilterBar(m_proxy, m_table, this))
    , m_detailsTitle(new Heading(Type::SectionTitle, this))
    , m_details(new QLabel(this))
    , m_more(new QPushButton(this))
    , m_revert(new QAction(this))
    , m_wanted(pageful)
{
    m_proxy->setSourceModel(m_model);
    m_table->setModel(m_proxy);
    m_table->setSortingEnabled(false); // the order of a journal is its own
    m_table->setWidths({20, 18, 0, 10});
    m_details->setWordWrap(true);
    m_details->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_details);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // the text in it has the focus
    scroll->setMaximumHeight(140);
    m_revert->setIcon(iconOf(Icon::Undo));
    addAction(m_revert);
    connect(m_revert, &QAction::triggered, this, &HistoryPage::takeBack);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_wanted += pageful;
        refresh();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HistoryPage::showDetails);

    auto *head = new QHBoxLayout;
    head->setSpacing(space::group);
    head->addWidget(m_title);
    head->addWidget(m_filter, 1);
    head->addWidget(m_more);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(space::page, space::page, space::page, space::page);
    page->setSpacing(space::card);
    page->addLayout(head);
    page->addWidget(m_table, 1);
    page->addWidget(m_detailsTitle);
    page->addWidget(scroll);
    HistoryPage::retranslate();
}

QString HistoryPage::title() const
{
    return tr("History");
}

void HistoryPage::showGroup(Id<CoreGroup>, int)
{
    refresh(); // of the whole file, whichever group is shown
}

void HistoryPage::retranslate()
{
    m_title->setText(title());
    m_revert->setText(tr("Take this step back"));
    m_more->setText(tr("Show older steps"));
    m_table->setAccessibleName(tr("Steps of this file"));
    m_detailsTitle->setText(tr("What changed"));
    m_details->setAccessibleName(tr("What changed"));
    m_model->retranslate();
    showDetails();
}

void HistoryPage::refresh()
{
    const auto steps = context().workspace().history(m_wanted);
    if (!steps) {
        context().tell(steps.error());
        return;
    }
    m_model->show(context().dataset(), *steps);
    m_more->setVisible(steps->size() == m_wanted);
    if (currentRow() < 0 && m_model->rowCount() > 0)
        m_table->selectRow(0);
    showDetails();
}

int HistoryPage::currentRow() const
{
    const QModelIndex index = m_proxy->mapToSource(m_table->currentIndex());
    return index.isValid() ? index.row() : -1;
}

void HistoryPage::showDetails()
{
    const int row = currentRow();
    m_details->setText(row < 0 ? QString() : m_model->detailsOf(row).join(u'\n'));
    m_revert->setEnabled(row >= 0 && !m_model->isTakenBack(row));
}

void HistoryPage::takeBack()
{
    if (const int row = currentRow(); row >= 0)
        context().done(context().workspace().revert(m_model->stepAt(row).id),
                       tr("The step was taken back."));
}

} // namespace kv::ui
