// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/quickentry.h"

#include "ui/attendance/attendancemarks.h"
#include "ui/common/heading.h"
#include "ui/common/language.h"
#include "ui/common/style.h"
#include "ui/common/tableview.h"
#include "ui/meeting/meetingtexts.h"
#include "workspace/workspace.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kv::ui {

QuickEntry::QuickEntry(UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(new Heading(Type::PageTitle, this))
    , m_help(new Heading(Type::Secondary, this))
    , m_count(new Heading(Type::SectionTitle, this))
    , m_everybody(new QPushButton(this))
    , m_table(new TableView(QString(), this))
    , m_guest(new QLineEdit(this))
    , m_save(new QPushButton(this))
    , m_back(new QPushButton(this))
{
    m_table->setModel(&m_model);
    m_table->setWidths({34, 26, 0});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionsMovable(false);
    for (QWidget *widget : QList<QWidget *>{m_table, m_guest, m_save}) {
        widget->installEventFilter(this);
    }
    makePrimary(m_save);

    auto *top = new QHBoxLayout;
    top->setSpacing(space::small);
    top->addWidget(m_title, 1);
    top->addWidget(m_everybody);
    top->addWidget(m_back);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(space::small);
    bottom->addWidget(m_guest, 1);
    bottom->addWidget(m_count);
    bottom->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::page, space::page, space::page);
    column->setSpacing(space::small);
    column->addLayout(top);
    column->addWidget(m_help);
    column->addWidget(m_table, 1);
    column->addLayout(bottom);

    connect(m_everybody, &QPushButton::clicked, this, [this] {
        m_model.setAll(AttendanceState::Present);
        m_table->setFocus();
    });
    connect(m_save, &QPushButton::clicked, this, &QuickEntry::save);
    connect(m_back, &QPushButton::clicked, this, &QuickEntry::finished);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &QuickEntry::showCount);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &QuickEntry::showCount);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &QuickEntry::showCount);
    retranslate();
}

void QuickEntry::start(Id<Meeting> meeting)
{
    m_meeting = meeting;
    m_model.start(m_context.dataset(), meeting);
    m_guest->clear();
    showTitle();
    m_table->setCurrentIndex(m_model.index(0, 0));
    m_table->setFocus();
}

void QuickEntry::showTitle()
{
    if (const Meeting *meeting = m_context.dataset().meetings.find(m_meeting)) {
        m_title->setText(
            QStringLiteral("%1  %2").arg(dayOf(*meeting), hostOf(m_context.dataset(), *meeting)));
    }
}

void QuickEntry::showCount()
{
    m_count->setText(tr("%n present", nullptr, m_model.hereCount()));
}

bool QuickEntry::tableKey(const QKeyEvent &key)
{
    const int row = m_table->currentIndex().row();
    if (row < 0) {
        return false;
    }
    const auto goTo = [this](int next) {
        if (next >= m_model.rowCount()) {
            m_guest->setFocus();
        } else {
            m_table->setCurrentIndex(m_model.index(next, 0));
        }
    };
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_model.toggle(row);
        goTo(row + 1);
        return true;
    case Qt::Key_Down:
        goTo(row + 1);
        return true;
    case Qt::Key_Space:
        m_model.toggle(row);
        return true;
    default:
        break;
    }
    const auto state = stateOfLetter(key.text(), shownLanguage());
    if (state) {
        m_model.setState(row, *state);
    }
    return state.has_value();
}

void QuickEntry::addGuest()
{
    if (m_guest->text().trimmed().isEmpty()) {
        m_save->setFocus(); // nobody more: Enter once again saves
        return;
    }
    const int row = m_model.addByName(m_guest->text());
    if (row >= 0) {
        m_table->scrollTo(m_model.index(row, 0));
    }
    m_guest->clear();
}

void QuickEntry::save()
{
    const auto step = operations::recordAttendance(m_context.dataset(), m_meeting, m_model.marks());
    const bool nothing = !step && step.error().code == ErrorCode::NothingToDo;
    if (nothing
        || m_context.carryOut(step, tr("%n people recorded.", nullptr, m_model.hereCount()))) {
        emit finished();
    }
}

bool QuickEntry::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (key->key() == Qt::Key_Escape) {
        emit finished();
        return true;
    }
    if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
        save();
        return true;
    }
    if (watched == m_table) {
        return tableKey(*key) || QWidget::eventFilter(watched, event);
    }
    if (watched == m_guest && key->key() == Qt::Key_Up) {
        m_table->setFocus();
        return true;
    }
    if (enter) {
        watched == m_guest ? addGuest() : save();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void QuickEntry::retranslate()
{
    m_everybody->setText(tr("Everybody present, except…"));
    m_everybody->setToolTip(tr("Ticks everybody; then take away who was not there."));
    m_help->setText(tr("Enter ticks and goes on, Down goes on. R: remotely, A: sent apologies. "
                       "Ctrl+Enter saves."));
    m_table->setAccessibleName(tr("Who was there"));
    m_guest->setPlaceholderText(tr("A guest, or somebody else from a member company: name, Enter"));
    m_guest->setAccessibleName(tr("Guest's name"));
    m_save->setText(tr("Save attendance"));
    m_back->setText(tr("Back to the table"));
    m_model.retranslate();
    showTitle();
    showCount();
}

} // namespace kv::ui
