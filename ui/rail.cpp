// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rail.h"

#include "ui/common/paint.h"

#include <QEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace kv::ui {

namespace {

constexpr int iconRole = Qt::UserRole;
constexpr int shortcutRole = Qt::UserRole + 1;

class RoomDelegate final : public QStyledItemDelegate
{
public:
    explicit RoomDelegate(Rail *rail)
        : QStyledItemDelegate(rail)
        , m_rail(rail)
    { }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const bool hover = option.state.testFlag(QStyle::State_MouseOver);
        const QRect box = option.rect.adjusted(space::small, 2, -space::small, -2);
        if (selected || hover) {
            paintBox(*painter, box, color(selected ? Role::Selection : Role::Hover), {});
        }
        if (selected) {
            paintBox(
                *painter,
                QRectF(box.left(), box.top() + space::small, 3, box.height() - 2 * space::small),
                color(Role::Accent), {}, 0, 1.5);
        }
        if (option.state.testFlag(QStyle::State_HasFocus) && m_rail->hasFocus()) {
            paintFocus(*painter, box);
        }
        QRect rest = box.adjusted(space::small, 0, -space::small, 0);
        const QRect picture(m_rail->iconsOnly() ? box.center().x() - space::icon / 2 + 1
                                                : rest.left(),
                            box.center().y() - space::icon / 2 + 1, space::icon, space::icon);
        paintIcon(*painter, picture, Icon(index.data(iconRole).toInt()),
                  color(selected ? Role::Accent : Role::Secondary));
        if (m_rail->iconsOnly()) {
            return;
        }
        rest.setLeft(picture.right() + space::card);
        const QString key = index.data(shortcutRole).toString();
        const QFont small = fontOf(Type::Secondary);
        const int keyWidth = QFontMetrics(small).horizontalAdvance(key);
        painter->save();
        QFont font = option.font;
        font.setWeight(selected ? QFont::DemiBold : QFont::Normal);
        painter->setFont(font);
        painter->setPen(color(Role::Text));
        painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight,
                                                        rest.width() - keyWidth - space::tight));
        painter->setFont(small);
        painter->setPen(color(Role::Secondary));
        painter->drawText(rest, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, key);
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {
            space::railIcons,
            qMax(space::row + 2 * space::tight, option.fontMetrics.height() + 2 * space::small)};
    }

private:
    Rail *m_rail;
};

} // namespace

Rail::Rail(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(QStringLiteral("rooms"));
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new RoomDelegate(this));
    setMouseTracking(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setBackgroundRole(QPalette::Window);
    viewport()->setBackgroundRole(QPalette::Window);
    viewport()->setAutoFillBackground(true);
    resizeToContents();
}

void Rail::addRoom(int room, Icon icon, const QString &title, const QString &shortcut)
{
    auto *item = new QListWidgetItem(this);
    item->setData(RoomRole, room);
    item->setData(iconRole, int(icon));
    item->setData(shortcutRole, shortcut);
    setTitle(row(item), title);
}

void Rail::setTitle(int row, const QString &title)
{
    item(row)->setText(title);
    item(row)->setToolTip(m_iconsOnly ? title : QString());
    resizeToContents();
}

void Rail::setIconsOnly(bool on)
{
    if (on == m_iconsOnly) {
        return;
    }
    m_iconsOnly = on;
    for (int i = 0; i < count(); ++i) {
        item(i)->setToolTip(on ? item(i)->text() : QString());
    }
    resizeToContents();
}

void Rail::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        resizeToContents();
    }
}

void Rail::resizeToContents()
{
    int widest = 0;
    for (int i = 0; i < count(); ++i) {
        widest = qMax(widest, fontMetrics().horizontalAdvance(item(i)->text()));
    }
    const int words = widest * 11 / 10 + space::icon + 3 * space::wide + space::small;
    setFixedWidth(m_iconsOnly ? space::railIcons : qMax(space::rail, words));
}

} // namespace kv::ui
