// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/attendancetable.h"

#include "reports/attendancefigures.h"
#include "ui/attendance/attendancemarks.h"
#include "ui/attendance/attendancemodel.h"
#include "ui/common/language.h"
#include "ui/common/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStyledItemDelegate>

namespace kv::ui {

namespace {

using reports::Presence;

// A dot for who was there, a letter for all else, in the colours of what they mean.
class MarkDelegate final : public QStyledItemDelegate
{
public:
    explicit MarkDelegate(TableView *view)
        : QStyledItemDelegate(view)
        , m_view(view)
    { }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->state.setFlag(QStyle::State_MouseOver, index.row() == m_view->hoveredRow());
        const auto presence = Presence(index.data(AttendanceModel::PresenceRole).toInt());
        const QString star
            = index.data(AttendanceModel::HostRole).toBool() ? QStringLiteral("★") : QString();
        const auto ink = [option](Role role) {
            for (const auto text : {QPalette::Text, QPalette::HighlightedText}) {
                option->palette.setColor(text, color(role));
            }
        };
        switch (presence) {
        case Presence::Present:
            option->text = QStringLiteral("●") + star;
            ink(Role::HeldText);
            break;
        case Presence::Remote:
            ink(Role::InvitedText);
            break;
        case Presence::Excused:
            ink(Role::AskedText);
            break;
        case Presence::Absent:
            ink(Role::Secondary);
            break;
        case Presence::NotRecorded:
            ink(Role::Secondary);
            break;
        case Presence::NotMember:
            if (index.column() > 0
                && index.data(Qt::DisplayRole).toString() == QStringLiteral("–")) {
                ink(Role::Disabled);
            }
            break;
        }
    }

private:
    TableView *m_view;
};

} // namespace

AttendanceTable::AttendanceTable(QWidget *parent)
    : TableView(QString(), parent)
{
    setItemDelegate(new MarkDelegate(this));
    setSelectionBehavior(SelectItems);
    setSelectionMode(ContiguousSelection);
    horizontalHeader()->setSectionsMovable(false);
    horizontalHeader()->setMinimumSectionSize(space::row);
}

void AttendanceTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste)) {
        emit pasted(QGuiApplication::clipboard()->text());
        return;
    }
    if (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) {
        TableView::keyPressEvent(event);
        return;
    }
    if (event->key() == Qt::Key_Space) {
        emit toggleAsked();
    } else if (event->key() == Qt::Key_0 || event->key() == Qt::Key_Delete) {
        emit stateAsked({});
    } else if (const auto state = stateOfLetter(event->text(), shownLanguage())) {
        emit stateAsked(state);
    } else {
        TableView::keyPressEvent(event);
    }
}

} // namespace kv::ui
