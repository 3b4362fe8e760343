// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The controls of Style that are made of several parts, and their sizes.
#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui/common/style.h"
#include "ui/common/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleOption>

namespace kv::ui {

namespace {

constexpr int shortestThumb = 32;

bool has(const QStyleOption *option, QStyle::StateFlag flag)
{
    return option->state.testFlag(flag);
}

void paintChevron(QPainter &painter, const QRect &rect, Icon name, bool enabled)
{
    QRect place(0, 0, space::card, space::card);
    place.moveCenter(rect.center());
    paintIcon(painter, place, name, color(enabled ? Role::Secondary : Role::Disabled));
}

QRect thumbOf(const QStyleOptionSlider &slider)
{
    const bool across = slider.orientation == Qt::Horizontal;
    const int length = across ? slider.rect.width() : slider.rect.height();
    const qint64 range = qint64(slider.maximum) - slider.minimum;
    int thumb = length;
    if (range > 0) {
        thumb = qMax(int(qint64(length) * slider.pageStep / (range + slider.pageStep)),
                     qMin(shortestThumb, length));
    }
    const int start = QStyle::sliderPositionFromValue(
        slider.minimum, slider.maximum, slider.sliderPosition, length - thumb, slider.upsideDown);
    return across
        ? QRect(slider.rect.left() + start, slider.rect.top(), thumb, slider.rect.height())
        : QRect(slider.rect.left(), slider.rect.top() + start, slider.rect.width(), thumb);
}

} // namespace

void Style::drawButtonLabel(const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (!button) {
        return;
    }
    const bool enabled = has(option, State_Enabled);
    const QColor ink = !enabled     ? color(Role::Disabled)
        : isPrimary(option, widget) ? color(Role::OnAccent)
                                    : button->palette.color(QPalette::ButtonText);
    QRect rest = button->rect;
    if (button->features.testFlag(QStyleOptionButton::HasMenu)) {
        QRect arrow = rest;
        arrow.setLeft(arrow.right() - space::wide);
        paintChevron(*painter, arrow, Icon::ChevronDown, enabled);
        rest.setRight(arrow.left());
    }
    const QSize picture = button->icon.isNull() ? QSize() : button->iconSize;
    const int gap = button->icon.isNull() || button->text.isEmpty() ? 0 : space::small;
    const QSize words = button->fontMetrics.size(Qt::TextShowMnemonic, button->text);
    const int whole = qMin(rest.width(), qMax(0, picture.width()) + gap + words.width());
    int left = rest.center().x() - whole / 2;
    if (!button->icon.isNull()) {
        // A picture takes the colour of the words beside it.
        QPixmap drawn = button->icon.pixmap(picture, painter->device()->devicePixelRatioF());
        QPainter tint(&drawn);
        tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
        tint.fillRect(drawn.rect(), ink);
        tint.end();
        painter->drawPixmap(left, rest.center().y() - picture.height() / 2 + 1, drawn);
        left += picture.width() + gap;
    }
    const int mnemonic = proxy()->styleHint(SH_UnderlineShortcut, option, widget, nullptr)
        ? Qt::TextShowMnemonic
        : Qt::TextHideMnemonic;
    painter->setPen(ink);
    painter->drawText(QRect(left, rest.top(), rest.right() - left + 1, rest.height()),
                      Qt::AlignLeft | Qt::AlignVCenter | mnemonic, button->text);
}

void Style::drawTab(const QStyleOption *option, QPainter *painter) const
{
    const QRect rect = option->rect;
    if (has(option, State_MouseOver) && !has(option, State_Selected)) {
        paintBox(*painter, rect.adjusted(2, 4, -2, -4), color(Role::Hover), {});
    }
    if (has(option, State_Selected)) {
        painter->fillRect(rect.left() + space::small, rect.bottom() - space::focus + 1,
                          rect.width() - 2 * space::small, space::focus, color(Role::Accent));
    }
    if (has(option, State_HasFocus)) {
        paintFocus(*painter, rect.adjusted(2, 4, -2, -4));
    }
}

void Style::drawProgress(const QStyleOption *option, QPainter *painter) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
    if (!bar) {
        return;
    }
    QRectF groove(bar->rect);
    groove.setHeight(space::small);
    groove.moveCenter(QRectF(bar->rect).center());
    paintBox(*painter, groove, color(Role::Pressed), {}, 0, space::tight);
    const int range = qMax(1, bar->maximum - bar->minimum);
    groove.setWidth(groove.width() * qBound(0, bar->progress - bar->minimum, range) / range);
    paintBox(*painter, groove, color(Role::Accent), {}, 0, space::tight);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        drawButtonLabel(option, painter, widget);
        return;
    case CE_Header:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            drawControl(CE_HeaderSection, option, painter, widget);
            QStyleOptionHeader part(*header);
            part.rect = header->rect.adjusted(space::small, 0, -space::small, 0);
            if (header->sortIndicator != QStyleOptionHeader::None) {
                QStyleOptionHeader arrow(*header);
                arrow.rect.setLeft(part.rect.right() - space::card + space::tight);
                drawPrimitive(PE_IndicatorHeaderArrow, &arrow, painter, widget);
                part.rect.setRight(arrow.rect.left() - space::tight);
            }
            drawControl(CE_HeaderLabel, &part, painter, widget);
        }
        return;
    case CE_HeaderSection:
        painter->fillRect(option->rect, color(Role::Surface));
        painter->fillRect(option->rect.left(), option->rect.bottom(), option->rect.width(),
                          space::hairline, color(Role::Hairline));
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, color(Role::Surface));
        painter->fillRect(option->rect.left(), option->rect.bottom(), option->rect.width(),
                          space::hairline, color(Role::Hairline));
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            painter->setPen(color(Role::Secondary));
            painter->drawText(
                header->rect, int(header->textAlignment) | Qt::TextSingleLine,
                header->fontMetrics.elidedText(header->text, Qt::ElideRight, header->rect.width()));
        }
        return;
    case CE_ToolBar:
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, color(Role::Window));
        return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            painter->fillRect(item->rect, color(Role::Window));
            if (has(item, State_Selected)) {
                paintBox(*painter, item->rect.adjusted(0, 2, 0, -2),
                         color(has(item, State_Sunken) ? Role::Pressed : Role::Hover), {});
            }
            const int underline = proxy()->styleHint(SH_UnderlineShortcut, item, widget, nullptr)
                ? Qt::TextShowMnemonic
                : Qt::TextHideMnemonic;
            painter->setPen(item->palette.color(has(item, State_Enabled) ? QPalette::Active
                                                                         : QPalette::Disabled,
                                                QPalette::WindowText));
            painter->drawText(item->rect, Qt::AlignCenter | Qt::TextSingleLine | underline,
                              item->text);
        }
        return;
    case CE_TabBarTabShape:
        drawTab(option, painter);
        return;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            QStyleOptionTab label(*tab);
            label.state.setFlag(State_HasFocus, false); // drawTab has drawn the ring
            if (!has(tab, State_Selected)) {
                label.palette.setColor(QPalette::WindowText, color(Role::Secondary));
            }
            QProxyStyle::drawControl(element, &label, painter, widget);
        }
        return;
    case CE_ProgressBar:
        drawProgress(option, painter);
        return;
    case CE_Splitter:
        if (has(option, State_Horizontal)) {
            painter->fillRect(option->rect.center().x(), option->rect.top(), space::hairline,
                              option->rect.height(), color(Role::Hairline));
        } else {
            painter->fillRect(option->rect.left(), option->rect.center().y(), option->rect.width(),
                              space::hairline, color(Role::Hairline));
        }
        return;
    case CE_DockWidgetTitle:
        if (const auto *dock = qstyleoption_cast<const QStyleOptionDockWidget *>(option)) {
            painter->setPen(color(Role::Text));
            painter->setFont(fontOf(Type::SectionTitle));
            painter->drawText(dock->rect.adjusted(space::card, 0, 0, 0),
                              Qt::AlignVCenter | Qt::AlignLeft, dock->title);
        }
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                               QPainter *painter, const QWidget *widget) const
{
    const bool enabled = has(option, State_Enabled);
    if (control == CC_ComboBox) {
        const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        QStyleOption frame(*option);
        if (combo && combo->frame) {
            proxy()->drawPrimitive(PE_FrameLineEdit, &frame, painter, widget);
        }
        paintChevron(*painter, subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget),
                     Icon::ChevronDown, enabled);
    } else if (control == CC_SpinBox) {
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        if (spin && spin->frame) {
            proxy()->drawPrimitive(PE_FrameLineEdit, option, painter, widget);
        }
        if (spin && spin->buttonSymbols != QAbstractSpinBox::NoButtons) {
            paintChevron(*painter, subControlRect(control, option, SC_SpinBoxUp, widget),
                         Icon::ChevronUp,
                         enabled && spin->stepEnabled.testFlag(QAbstractSpinBox::StepUpEnabled));
            paintChevron(*painter, subControlRect(control, option, SC_SpinBoxDown, widget),
                         Icon::ChevronDown,
                         enabled && spin->stepEnabled.testFlag(QAbstractSpinBox::StepDownEnabled));
        }
    } else if (control == CC_ScrollBar) {
        const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (slider && slider->maximum > slider->minimum) {
            const QRectF thumb = QRectF(thumbOf(*slider)).adjusted(2, 2, -2, -2);
            const bool hover = has(option, State_MouseOver) || has(option, State_Sunken);
            paintBox(*painter, thumb, color(hover ? Role::Secondary : Role::Outline), {}, 0,
                     space::tight);
        }
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                            SubControl part, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (!slider) {
            return {};
        }
        const QRect thumb = thumbOf(*slider);
        const bool across = slider->orientation == Qt::Horizontal;
        QRect rect = slider->rect;
        switch (part) {
        case SC_ScrollBarGroove:
            return rect;
        case SC_ScrollBarSlider:
            return thumb;
        case SC_ScrollBarSubPage:
            across ? rect.setRight(thumb.left() - 1) : rect.setBottom(thumb.top() - 1);
            return rect;
        case SC_ScrollBarAddPage:
            across ? rect.setLeft(thumb.right() + 1) : rect.setTop(thumb.bottom() + 1);
            return rect;
        default:
            return {}; // no arrow buttons
        }
    }
    QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    if (part == SC_ComboBoxEditField && control == CC_ComboBox) {
        rect.adjust(space::tight, 0, 0, 0);
    } else if (part == SC_SpinBoxEditField && control == CC_SpinBox) {
        rect.adjust(space::tight, 0, 0, 0);
    }
    return rect;
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option,
                            const QWidget *widget) const
{
    QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        element == SE_LineEditContents && frame && frame->lineWidth > 0) {
        rect.adjust(space::tight, 0, -space::tight, 0);
    }
    return rect;
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                              const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const int lines = option ? option->fontMetrics.height() + space::small : 0;
    const int field = qMax(space::field, lines);
    switch (type) {
    case CT_PushButton:
        // Qt counts four pixels between picture and words, we draw eight.
        return {contents.width() + 2 * space::card + space::tight, qMax(field, contents.height())};
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        return {size.width() + 2 * space::tight, field};
    case CT_ToolButton:
        return {qMax(size.width() + space::tight, field), qMax(field, size.height())};
    case CT_MenuBarItem:
        return {contents.width() + 2 * space::small, field};
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator) {
            size.setHeight(qMax(size.height(), space::field));
            size.setWidth(size.width() + space::group); // between words and keys
        }
        return size;
    case CT_TabBarTab:
        return {contents.width() + 2 * space::small, qMax(size.height(), space::row + 4)};
    case CT_HeaderSection:
        size.setHeight(qMax(size.height(), space::row));
        return size;
    default:
        return size;
    }
}

} // namespace kv::ui
