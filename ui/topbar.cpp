// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/topbar.h"

#include "domain/dataset.h"
#include "ui/actions.h"
#include "ui/common/context.h"
#include "ui/common/searchbox.h"
#include "ui/common/theme.h"
#include "ui/groups.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace kv::ui {

namespace {

QToolButton *arrowOf(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setAutoRaise(true);
    button->setIconSize(QSize(space::iconSmall, space::iconSmall));
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

// A tool bar has no margins of its own.
QWidget *marginOf(QWidget *parent)
{
    auto *margin = new QWidget(parent);
    margin->setFixedWidth(space::page - 2 * space::tight);
    return margin;
}

} // namespace

TopBar::TopBar(const Actions &actions, SearchBox *search, QWidget *parent)
    : QToolBar(parent)
    , m_group(new QComboBox(this))
    , m_year(new QLabel(this))
{
    setObjectName(QStringLiteral("topBar"));
    setMovable(false);
    setFloatable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);

    m_group->setMinimumWidth(space::rail - space::group);
    m_group->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_group->setMinimumContentsLength(18);
    m_year->setAlignment(Qt::AlignCenter);
    m_year->setMinimumWidth(m_year->fontMetrics().horizontalAdvance(QStringLiteral("20000")));
    auto *year = new QWidget(this);
    auto *row = new QHBoxLayout(year);
    row->setContentsMargins(space::small, 0, space::small, 0);
    row->setSpacing(0);
    row->addWidget(arrowOf(actions.previousYear, year));
    row->addWidget(m_year);
    row->addWidget(arrowOf(actions.nextYear, year));

    auto *spread = new QWidget(this);
    spread->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(marginOf(this));
    m_chooser = {addWidget(m_group), addWidget(year), addSeparator()};
    m_pageActionsEnd = addWidget(spread);
    addWidget(search);
    addWidget(marginOf(this));

    connect(m_group, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (m_context && !m_filling && index >= 0) {
            m_context->choose(Id<CoreGroup>(m_group->itemData(index).toUuid()), m_context->year());
        }
    });
    retranslate();
}

void TopBar::show(UiContext *context)
{
    m_context = context;
    for (QAction *part : m_chooser) {
        part->setVisible(context);
    }
    m_chooser.last()->setVisible(context && !m_pageActions.isEmpty());
    m_filling = true;
    m_group->clear();
    if (context) {
        for (const CoreGroup &group : groupsByName(context->dataset())) {
            m_group->addItem(group.name, group.id.uuid());
            if (group.id == context->group()) {
                m_group->setCurrentIndex(m_group->count() - 1);
            }
        }
        m_chooser.first()->setVisible(m_group->count() > 0);
        m_group->setToolTip(m_group->currentText());
        m_year->setText(QString::number(context->year()));
        m_year->setAccessibleName(tr("Year %1").arg(context->year()));
    }
    m_filling = false;
}

void TopBar::setPageActions(const QList<QAction *> &actions)
{
    for (const QPointer<QAction> &action : std::as_const(m_pageActions)) {
        if (action) // a page that is gone has taken its actions with it
            removeAction(action);
    }
    m_pageActions = {actions.begin(), actions.end()};
    m_chooser.last()->setVisible(m_context && !actions.isEmpty());
    insertActions(m_pageActionsEnd, actions);
    for (QAction *action : actions) {
        if (QWidget *button = widgetForAction(action)) {
            button->setFocusPolicy(Qt::TabFocus);
        }
    }
}

void TopBar::retranslate()
{
    setWindowTitle(tr("Tool bar"));
    m_group->setAccessibleName(tr("Core group"));
    if (m_context) {
        m_year->setAccessibleName(tr("Year %1").arg(m_context->year()));
    }
}

} // namespace kv::ui
