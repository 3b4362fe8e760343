// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/style.h"

#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui/common/theme.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QTextEdit>
#include <QToolButton>

namespace kv::ui {

namespace {

constexpr char primaryProperty[] = "kvPrimary";

bool has(const QStyleOption *option, QStyle::StateFlag flag)
{
    return option->state.testFlag(flag);
}

void paintButton(const QStyleOption *option, QPainter &painter, bool primary)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool down = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    const bool hover = has(option, QStyle::State_MouseOver) && enabled;
    if (button && button->features.testFlag(QStyleOptionButton::Flat)) {
        if (down || hover) {
            paintBox(painter, option->rect, color(down ? Role::Pressed : Role::Hover), {});
        }
    } else if (primary && enabled) {
        paintBox(painter, option->rect, color(hover || down ? Role::AccentHover : Role::Accent),
                 {});
    } else {
        paintBox(painter, option->rect,
                 color(down        ? Role::Pressed
                           : hover ? Role::Hover
                                   : Role::Surface),
                 color(Role::Hairline));
    }
    if (has(option, QStyle::State_HasFocus)) {
        paintFocus(painter, option->rect);
        if (primary) { // the ring would drown in the accent
            paintBox(painter, QRectF(option->rect).adjusted(2, 2, -2, -2), {},
                     color(Role::OnAccent), space::hairline, space::radius - 2);
        }
    }
}

void paintField(const QStyleOption *option, QPainter &painter)
{
    const bool enabled = has(option, QStyle::State_Enabled) && !has(option, QStyle::State_ReadOnly);
    const bool focus = has(option, QStyle::State_HasFocus);
    paintBox(painter, option->rect, enabled ? color(Role::Surface) : color(Role::Window),
             focus         ? color(Role::Accent)
                 : enabled ? color(Role::Outline)
                           : color(Role::Hairline),
             focus ? space::focus : space::hairline);
}

void paintCheck(const QStyleOption *option, QPainter &painter, bool round)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool on = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    const int side = qMin(option->rect.width(), option->rect.height());
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option->rect).center());
    const QColor fill = !on
        ? color(has(option, QStyle::State_MouseOver) && enabled ? Role::Hover : Role::Surface)
        : enabled ? color(Role::Accent)
                  : color(Role::Disabled);
    paintBox(painter, box, fill, on ? QColor() : color(enabled ? Role::Outline : Role::Hairline),
             space::hairline, round ? side / 2.0 : space::tight);
    if (!on) {
        return;
    }
    if (round) {
        const double quarter = side / 4.0;
        paintBox(painter, box.adjusted(quarter, quarter, -quarter, -quarter), color(Role::OnAccent),
                 {}, 0, side / 4.0);
    } else {
        paintIcon(painter, box.toRect().adjusted(1, 1, -1, -1),
                  has(option, QStyle::State_NoChange) ? Icon::Remove : Icon::Check,
                  color(Role::OnAccent));
    }
}

void paintArrow(const QStyleOption *option, QPainter &painter, Icon name)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    QRect place(0, 0, space::card, space::card);
    place.moveCenter(option->rect.center());
    paintIcon(painter, place, name, color(enabled ? Role::Secondary : Role::Disabled));
}

bool isEditor(const QWidget *widget)
{
    const auto *text = qobject_cast<const QTextEdit *>(widget);
    return (text && !text->isReadOnly()) || (widget && widget->inherits("QPlainTextEdit"));
}

} // namespace

bool Style::isPrimary(const QStyleOption *option, const QWidget *widget)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    return (widget && widget->property(primaryProperty).toBool())
        || (button && button->features.testFlag(QStyleOptionButton::DefaultButton));
}

Style::Style()
    : QProxyStyle(QStringLiteral("Fusion"))
{ }

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    // What is shown came from a person or a file: a name is never taken for tags. A tool tip is a
    // label too, and polished before it has its text.
    if (auto *label = qobject_cast<QLabel *>(widget))
        label->setTextFormat(Qt::PlainText);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QAbstractSpinBox *>(widget)) {
        widget->setAttribute(Qt::WA_Hover);
    }
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        paintButton(option, *painter, isPrimary(option, widget));
        return;
    case PE_PanelButtonTool: {
        const bool on = has(option, State_On) || has(option, State_Sunken);
        const bool hover = has(option, State_MouseOver) && has(option, State_Enabled);
        if (on || hover) {
            paintBox(*painter, option->rect, color(on ? Role::Pressed : Role::Hover), {});
        }
        if (has(option, State_HasFocus)) {
            paintFocus(*painter, option->rect);
        }
        return;
    }
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractItemView *>(widget)) {
            paintBox(*painter, option->rect, {}, color(Role::Accent), space::focus, space::tight);
        } else if (!qobject_cast<const QPushButton *>(widget)
                   && !qobject_cast<const QToolButton *>(widget)
                   && !qobject_cast<const QComboBox *>(widget)) {
            paintFocus(*painter, option->rect);
        }
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option)) {
            if (frame->lineWidth > 0) {
                paintField(option, *painter);
            } else if (!qobject_cast<QAbstractSpinBox *>(widget ? widget->parentWidget() : nullptr)
                       && !qobject_cast<QComboBox *>(widget ? widget->parentWidget() : nullptr)) {
                painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
            }
        }
        return;
    case PE_FrameLineEdit:
        paintField(option, *painter);
        return;
    case PE_Frame:
        if (isEditor(widget)) {
            QStyleOption field(*option);
            field.state.setFlag(State_HasFocus, widget->hasFocus());
            paintBox(*painter, field.rect, {},
                     color(widget->hasFocus() ? Role::Accent : Role::Outline),
                     widget->hasFocus() ? space::focus : space::hairline);
        } else {
            paintBox(*painter, option->rect, {}, color(Role::Hairline));
        }
        return;
    case PE_FrameMenu:
    case PE_FrameGroupBox:
    case PE_FrameDockWidget:
        paintBox(*painter, option->rect, {}, color(Role::Hairline), space::hairline, 0);
        return;
    case PE_FrameStatusBarItem:
    case PE_PanelScrollAreaCorner:
        return;
    case PE_FrameTabWidget:
    case PE_FrameTabBarBase: {
        const QRect rect = option->rect;
        if (element == PE_FrameTabBarBase) {
            painter->fillRect(rect.left(), rect.bottom(), rect.width(), space::hairline,
                              color(Role::Hairline));
        } else {
            painter->fillRect(rect.left(), rect.top(), rect.width(), space::hairline,
                              color(Role::Hairline));
        }
        return;
    }
    case PE_PanelItemViewRow:
        return; // rows are painted item by item: no zebra
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            if (item->backgroundBrush.style() != Qt::NoBrush) {
                painter->fillRect(item->rect, item->backgroundBrush);
            }
            if (has(item, State_Selected)) {
                painter->fillRect(item->rect, color(Role::Selection));
            } else if (has(item, State_MouseOver) && has(item, State_Enabled)) {
                painter->fillRect(item->rect, color(Role::Hover));
            }
        }
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintCheck(option, *painter, false);
        return;
    case PE_IndicatorRadioButton:
        paintCheck(option, *painter, true);
        return;
    case PE_IndicatorArrowDown:
        paintArrow(option, *painter, Icon::ChevronDown);
        return;
    case PE_IndicatorArrowUp:
        paintArrow(option, *painter, Icon::ChevronUp);
        return;
    case PE_IndicatorArrowLeft:
        paintArrow(option, *painter, Icon::ChevronLeft);
        return;
    case PE_IndicatorArrowRight:
        paintArrow(option, *painter, Icon::ChevronRight);
        return;
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            paintArrow(option, *painter,
                       header->sortIndicator == QStyleOptionHeader::SortUp ? Icon::ChevronDown
                                                                           : Icon::ChevronUp);
        }
        return;
    case PE_IndicatorToolBarSeparator: {
        const QRect rect = option->rect;
        painter->fillRect(rect.center().x(), rect.top() + space::small, space::hairline,
                          rect.height() - 2 * space::small, color(Role::Hairline));
        return;
    }
    case PE_PanelMenu:
        painter->fillRect(option->rect, color(Role::Surface));
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, color(Role::Surface));
        paintBox(*painter, option->rect, {}, color(Role::Outline), space::hairline, 0);
        return;
    case PE_PanelStatusBar:
        painter->fillRect(option->rect.left(), option->rect.top(), option->rect.width(),
                          space::hairline, color(Role::Hairline));
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void makePrimary(QPushButton *button)
{
    button->setProperty(primaryProperty, true);
    button->update();
}

} // namespace kv::ui
