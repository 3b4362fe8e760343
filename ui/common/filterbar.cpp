// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/filterbar.h"

#include "ui/common/emptystate.h"
#include "ui/common/icons.h"
#include "ui/common/sortfilterproxy.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

namespace kv::ui {

FilterBar::FilterBar(SortFilterProxy *proxy, QWidget *list, QWidget *page)
    : QWidget(page)
    , m_proxy(proxy)
    , m_list(list)
    , m_field(new QLineEdit(this))
    , m_row(new QHBoxLayout(this))
    , m_glass(m_field->addAction(iconOf(Icon::Search, Role::Secondary), QLineEdit::LeadingPosition))
    , m_find(new QAction(page))
{
    m_field->setClearButtonEnabled(true);
    m_field->setMinimumWidth(space::rail);
    m_field->setMaximumWidth(space::inspector);
    m_field->installEventFilter(this);
    m_row->setContentsMargins({});
    m_row->setSpacing(space::small);
    m_row->addWidget(m_field, 1);
    m_row->addStretch();
    setFocusProxy(m_field);

    m_find->setShortcut(QKeySequence::Find);
    m_find->setIcon(iconOf(Icon::Search));
    page->addAction(m_find);
    connect(m_find, &QAction::triggered, this, [this] {
        m_field->setFocus(Qt::ShortcutFocusReason);
        m_field->selectAll();
    });
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_proxy->setSearch(text);
        emit textChanged(text);
    });
    retranslate();
}

QString FilterBar::text() const
{
    return m_field->text();
}

void FilterBar::clear()
{
    m_field->clear();
}

void FilterBar::setPlaceholder(const QString &text)
{
    m_hasPlaceholder = true;
    m_field->setPlaceholderText(text);
    m_field->setAccessibleName(text);
}

void FilterBar::addWidget(QWidget *widget)
{
    m_row->addWidget(widget);
}

void FilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_proxy->retranslate();
        retranslate();
    }
    QWidget::changeEvent(event);
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape) {
            m_field->clear();
            m_list->setFocus(Qt::OtherFocusReason);
            return true;
        }
        if (key->key() == Qt::Key_Down) {
            m_list->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void nameClearButton(QLineEdit &field, const QString &name)
{
    if (auto *clear = field.findChild<QAction *>(QStringLiteral("_q_qlineeditclearaction")))
        clear->setText(name);
}

void FilterBar::retranslate()
{
    nameClearButton(*m_field, tr("Empty the search"));
    m_find->setText(tr("Search this list"));
    m_glass->setText(m_find->text());
    if (!m_hasPlaceholder) {
        m_field->setPlaceholderText(m_find->text());
        m_field->setAccessibleName(m_find->text());
    }
}

FilteredList::FilteredList(QWidget *list, FilterBar *filter, EmptyState *empty, QWidget *parent)
    : QStackedWidget(parent)
    , m_list(list)
    , m_filter(filter)
    , m_empty(empty)
    , m_nothingFound(new EmptyState(Icon::Search, this))
    , m_clear(new QAction(this))
{
    addWidget(m_list);
    addWidget(m_empty);
    addWidget(m_nothingFound);
    m_clear->setText(tr("Clear search"));
    m_nothingFound->setActions({m_clear});
    connect(m_clear, &QAction::triggered, m_filter, &FilterBar::clear);
    const auto *proxy = m_filter->proxy();
    connect(proxy, &QAbstractItemModel::rowsInserted, this, &FilteredList::choose);
    connect(proxy, &QAbstractItemModel::rowsRemoved, this, &FilteredList::choose);
    connect(proxy, &QAbstractItemModel::modelReset, this, &FilteredList::choose);
    connect(m_filter, &FilterBar::textChanged, this, &FilteredList::choose);
    choose();
}

void FilteredList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_clear->setText(tr("Clear search"));
        choose();
    }
    QStackedWidget::changeEvent(event);
}

void FilteredList::choose()
{
    m_nothingFound->setText(tr("Nothing matches “%1”.").arg(m_filter->text()));
    if (m_filter->proxy()->rowCount() > 0) {
        setCurrentWidget(m_list);
    } else if (m_filter->text().trimmed().isEmpty()) {
        setCurrentWidget(m_empty);
    } else {
        setCurrentWidget(m_nothingFound);
    }
}

} // namespace kv::ui
