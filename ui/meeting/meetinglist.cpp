// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/meetinglist.h"

#include "operations/meetingoperations.h"
#include "ui/common/language.h"
#include "ui/common/statebadge.h"
#include "ui/meeting/meetingtexts.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace kv::ui {

namespace {

enum MeetingRole
{
    StateRole = Qt::UserRole + 10,
    DayRole,
    HostRole,
    ThemeRole,
    WarnedRole
};

QDate timeOf(const Meeting &meeting)
{
    return meeting.date.isValid() ? meeting.date : meeting.month;
}

// Two lines and a state.
class MeetingDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        const int line = QFontMetrics(option.font).height();
        return {space::inspector / 2, 2 * line + space::card + 2 * space::tight};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyleOptionViewItem ground = option;
        ground.text.clear();
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter,
                                            option.widget);
        const auto state = MeetingState(index.data(StateRole).toInt());
        const QRect box = option.rect.adjusted(space::card, space::tight, -space::small, 0);
        const QSize badge = stateSize(state, QFontMetrics(option.font));
        const int line = qMax(badge.height(), QFontMetrics(option.font).height());
        const QRect first(box.left(), box.top() + 2, box.width(), line);
        const QRect badgeRect(first.right() - badge.width() + 1, first.top(), badge.width(), line);
        paintState(*painter, badgeRect, state, option.font);

        QRect day = first;
        day.setRight(badgeRect.left() - space::small);
        if (index.data(WarnedRole).toBool()) {
            const int side = space::iconSmall;
            const QRect sign(badgeRect.left() - side - space::tight,
                             first.center().y() - side / 2 + 1, side, side);
            paintIcon(*painter, sign, Icon::Warning, color(Role::AskedText));
            day.setRight(sign.left() - space::tight);
        }
        QFont strong = option.font;
        strong.setWeight(QFont::DemiBold);
        draw(*painter, day, strong, color(Role::Text), index.data(DayRole).toString());

        QRect second(first.left(), first.bottom() + 3, box.width(),
                     QFontMetrics(option.font).height());
        const QString host = index.data(HostRole).toString();
        const QString theme = index.data(ThemeRole).toString();
        draw(*painter, second, option.font, color(Role::Secondary),
             theme.isEmpty() ? host : QStringLiteral("%1 · %2").arg(host, theme));
    }

private:
    static void draw(QPainter &painter, const QRect &rect, const QFont &font, const QColor &ink,
                     const QString &text)
    {
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
    }
};

Column<Meeting> columnOf(const UiContext &context)
{
    const auto spoken = [&context](const Meeting &meeting) {
        QStringList parts{whenOf(meeting), hostOf(context.dataset(), meeting),
                          operations::themeOf(context.dataset(), meeting, shownLanguage()),
                          wordOf(meeting.state)};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    };
    Column<Meeting> column;
    column.title = [] { return MeetingList::tr("Meeting"); };
    column.text = [spoken](const Meeting &meeting) { return spoken(meeting); };
    column.sortKey = [](const Meeting &meeting) { return timeOf(meeting); };
    column.other = [&context](const Meeting &meeting, int role) -> QVariant {
        switch (role) {
        case StateRole:
            return int(meeting.state);
        case DayRole:
            return dayOf(meeting);
        case HostRole:
            return hostOf(context.dataset(), meeting);
        case ThemeRole:
            return operations::themeOf(context.dataset(), meeting, shownLanguage());
        case WarnedRole:
            return !warningsOf(context.dataset(), meeting).isEmpty();
        default:
            return {};
        }
    };
    return column;
}

} // namespace

MeetingList::MeetingList(UiContext &context, QWidget *parent)
    : QListView(parent)
    , m_context(context)
    , m_model({columnOf(context)})
{
    m_byTime.setSourceModel(&m_model);
    m_byTime.sort(0);
    setModel(&m_byTime);
    setItemDelegate(new MeetingDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setMouseTracking(true);
}

void MeetingList::show(Id<CoreGroup> group, int year)
{
    const Id<Meeting> before = current();
    m_model.show(m_context.dataset().meetings, [group, year](const Meeting &meeting) {
        return meeting.group == group && timeOf(meeting).year() == year;
    });
    m_model.refresh();
    if (current().isNull() || current() != before) {
        select(m_model.rowOf(before) >= 0 ? before : Id<Meeting>());
    }
}

Id<Meeting> MeetingList::current() const
{
    const QModelIndex index = m_byTime.mapToSource(currentIndex());
    return index.isValid() ? m_model.idAt(index.row()) : Id<Meeting>();
}

Id<Meeting> MeetingList::nextToCome() const
{
    Id<Meeting> found;
    for (int row = 0; row < m_byTime.rowCount(); ++row) {
        const Meeting &meeting
            = m_model.entityAt(m_byTime.mapToSource(m_byTime.index(row, 0)).row());
        found = meeting.id;
        if (timeOf(meeting) >= m_context.today() && meeting.state < MeetingState::Held) {
            break;
        }
    }
    return found;
}

void MeetingList::select(Id<Meeting> meeting)
{
    const Id<Meeting> wanted = meeting.isNull() ? nextToCome() : meeting;
    const int row = m_model.rowOf(wanted);
    const QModelIndex index
        = row < 0 ? QModelIndex() : m_byTime.mapFromSource(m_model.index(row, 0));
    setCurrentIndex(index);
    scrollTo(index);
}

void MeetingList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    emit selected(this->current());
}

} // namespace kv::ui
