// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/hostedpage.h"

#include "ui/common/heading.h"
#include "ui/common/tableview.h"
#include "workspace/workspace.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace kv::ui {

HostedPage::HostedPage(QWidget *parent)
    : AssistantPage(parent)
    , m_model(new HostedModel(this))
    , m_table(new TableView({}, this))
    , m_count(new Heading(Type::Secondary, this))
{
    auto *why = new QLabel(tr("Tick the companies that have hosted already, and write the month "
                              "if you know it. Without this the first plan cannot be fair: it "
                              "believes that nobody has hosted yet."),
                           this);
    why->setWordWrap(true);
    why->setMaximumWidth(space::readingWidth);
    m_table->setModel(m_model);
    m_table->setWidths({0, 10, 20});
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_table->setAccessibleName(tr("Companies that have hosted"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::card);
    column->addWidget(why);
    column->addWidget(m_table, 1);
    column->addWidget(m_count);
    setFocusProxy(m_table);
    const auto count = [this] {
        m_count->setText(tr("Ticked: %1 of %2.").arg(m_model->count()).arg(m_model->rowCount()));
    };
    connect(m_model, &QAbstractItemModel::dataChanged, this, count);
    connect(m_model, &QAbstractItemModel::modelReset, this, count);
}

QString HostedPage::title() const
{
    return tr("Who have already been hosts?");
}

HostedAssistant::HostedAssistant(UiContext &context, QWidget *parent)
    : Assistant(parent)
    , m_context(context)
    , m_page(new HostedPage(this))
{
    setWindowTitle(m_page->title());
    resize(space::readingWidth, space::windowHeight - space::wide * 2);
    addPage(m_page);
    m_page->model()->show(context.dataset(), context.group(), context.today());
}

QString HostedAssistant::finishText() const
{
    return tr("Save");
}

bool HostedAssistant::finish()
{
    const auto step = operations::recordHostingHistory(m_context.dataset(), m_context.group(),
                                                       m_page->model()->hosted());
    const auto done = step ? m_context.workspace().commit(*step) : step;
    if (!done && done.error().code != ErrorCode::NothingToDo) {
        tell({MessageKind::Error, describe(done.error()), {}});
        return false;
    }
    if (done) {
        m_context.tell(
            {MessageKind::Success,
             tr("Earlier hosts saved: %n company(ies).", nullptr, m_page->model()->count()),
             {m_context.undoLink()}});
    }
    return true;
}

} // namespace kv::ui
