// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearplan/meetingdelegate.h"

#include "calendar/datetext.h"
#include "domain/describe.h"
#include "operations/meetingoperations.h"
#include "ui/common/icons.h"
#include "ui/common/language.h"
#include "ui/common/paint.h"
#include "ui/common/statebadge.h"
#include "ui/common/theme.h"
#include "ui/meeting/meetingtexts.h"
#include "ui/yearplan/yearmodel.h"

#include <QPainter>

namespace kv::ui {
namespace {

constexpr int lines = 5; // month, date, host, theme, state

int lineHeight()
{
    return QFontMetrics(fontOf(Type::Base)).height() + space::tight / 2;
}

// Paints one line, elided, and moves the rectangle below it.
void line(QPainter &painter, QRect &rect, const QString &text, Type type, Role role)
{
    painter.setFont(fontOf(type));
    painter.setPen(color(role));
    const QRect row(rect.left(), rect.top(), rect.width(), lineHeight());
    painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, row.width()));
    rect.setTop(rect.top() + lineHeight());
}

} // namespace

MeetingDelegate::MeetingDelegate(const YearModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{ }

QSize MeetingDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {180, 2 * space::small + 2 * space::card + lines * lineHeight() + space::tight};
}

void MeetingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    // The whole cell is painted, else the selection would show as a thick frame around the card.
    painter->fillRect(option.rect, color(Role::Window));
    const QRect box
        = option.rect.adjusted(space::tight, space::tight, -space::tight, -space::tight);
    const QList<Meeting> meetings = m_model.meetingsAt(index);
    const bool current = option.state.testFlag(QStyle::State_Selected);
    const bool empty = meetings.isEmpty();
    const bool hover = option.state.testFlag(QStyle::State_MouseOver);
    const QColor fill = empty
        ? (m_model.isActive(index) ? color(hover ? Role::Hover : Role::Window) : QColor())
        : color(hover ? Role::Hover : Role::Surface);
    paintBox(*painter, box, fill, color(Role::Hairline));
    if (current)
        paintFocus(*painter, box);

    QRect inside = box.adjusted(space::card, space::small, -space::card, -space::small);
    const QString month = calendar::monthText(m_model.monthAt(index).month(),
                                              calendar::MonthForm::Nominative, shownLanguage());
    QString title = month;
    title[0] = title[0].toUpper();
    line(*painter, inside, title, Type::SectionTitle, empty ? Role::Secondary : Role::Text);
    if (empty) {
        line(*painter, inside,
             m_model.isActive(index) ? YearModel::tr("no meeting") : YearModel::tr("month off"),
             Type::Secondary, Role::Secondary);
    } else {
        paintCard(*painter, inside, meetings.first(), int(meetings.size()) - 1);
    }
    painter->restore();
}

void MeetingDelegate::paintCard(QPainter &painter, const QRect &rect, const Meeting &meeting,
                                int more) const
{
    const Dataset &dataset = m_model.dataset();
    const Language language = shownLanguage();
    const bool cancelled = meeting.state == MeetingState::Cancelled;
    QRect rest = rect;

    // Pictures at the right of the title: pinned, and what speaks against this evening.
    QRect picture(rect.right() - space::iconSmall + 1,
                  rect.top() - lineHeight() + (lineHeight() - space::iconSmall) / 2,
                  space::iconSmall, space::iconSmall);
    if (!m_model.warningsAt(meeting).isEmpty()) {
        paintIcon(painter, picture, Icon::Warning, color(Role::AskedText));
        picture.translate(-space::iconSmall - space::tight, 0);
    }
    if (meeting.pinned)
        paintIcon(painter, picture, Icon::Pin, color(Role::Secondary));

    const QString when = meeting.date.isValid()
        ? calendar::weekdayText(meeting.date.dayOfWeek(), calendar::WeekdayForm::Short, language)
            + u' ' + calendar::dayMonthText(meeting.date, language) + u' '
            + calendar::timeText(meeting.start, language)
        : YearModel::tr("date open");
    line(painter, rest, when, Type::Base, Role::Secondary);
    const QString host = !meeting.host.isNull() ? nameOf(dataset, meeting.host)
        : meeting.needsHost                     ? YearModel::tr("no host yet")
                                                : YearModel::tr("no host needed");
    line(painter, rest, host, Type::Base,
         cancelled || meeting.host.isNull() ? Role::Secondary : Role::Text);
    const QString theme = operations::themeOf(dataset, meeting, language);
    line(painter, rest, theme.isEmpty() ? YearModel::tr("theme open") : theme, Type::Secondary,
         Role::Secondary);

    const QRect state(rest.left(), rest.top() + space::tight, rest.width(),
                      stateSize(meeting.state, QFontMetrics(fontOf(Type::Secondary))).height());
    paintState(painter, state, meeting.state, fontOf(Type::Secondary));
    if (more > 0) {
        painter.setFont(fontOf(Type::Secondary));
        painter.setPen(color(Role::Secondary));
        painter.drawText(state, Qt::AlignRight | Qt::AlignVCenter,
                         YearModel::tr("+%1 more").arg(more));
    }
}

} // namespace kv::ui
