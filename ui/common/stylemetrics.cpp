// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The distances, habits and standard pictures of Style.
#include "ui/common/icons.h"
#include "ui/common/style.h"
#include "ui/common/theme.h"

#include <QAbstractItemView>

namespace kv::ui {

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return space::iconSmall;
    case PM_ToolBarIconSize:
        return space::icon;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return space::small;
    case PM_ToolBarItemSpacing:
    case PM_ToolBarItemMargin:
        return space::tight;
    case PM_ToolBarFrameWidth:
    case PM_MenuBarPanelWidth:
        return 0;
    case PM_ToolBarSeparatorExtent:
        return space::group;
    case PM_ScrollBarExtent:
        return space::card;
    case PM_SplitterWidth:
        return space::tight;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
        return 0;
    case PM_TabBarTabOverlap:
        return 0;
    case PM_HeaderMargin:
        return space::small;
    case PM_FocusFrameHMargin: // of a cell's text, which adds one
        return qobject_cast<const QAbstractItemView *>(widget)
            ? space::small - 1
            : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_HeaderGripMargin:
        return space::tight;
    case PM_HeaderMarkSize:
        return space::card;
    case PM_MenuButtonIndicator:
        return space::group;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_ItemView_ShowDecorationSelected:
    case SH_UnderlineShortcut:
    case SH_Menu_MouseTracking:
        return 1;
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ItemView_ChangeHighlightOnFocus:
    case SH_Widget_Animation_Duration:
    case SH_ToolBar_Movable:
        return 0;
    case SH_Table_GridLineColor:
        return static_cast<int>(color(Role::Hairline).rgba());
    case SH_Header_ArrowAlignment:
        return Qt::AlignRight | Qt::AlignVCenter;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QIcon Style::standardIcon(StandardPixmap which, const QStyleOption *option,
                          const QWidget *widget) const
{
    switch (which) {
    case SP_MessageBoxInformation:
        return iconOf(Icon::Info, Role::AgreedText);
    case SP_MessageBoxWarning:
        return iconOf(Icon::Warning, Role::AskedText);
    case SP_MessageBoxCritical:
        return iconOf(Icon::Error, Role::CancelledText);
    case SP_MessageBoxQuestion:
        return iconOf(Icon::Help, Role::Accent);
    case SP_LineEditClearButton:
    case SP_TitleBarCloseButton:
        return iconOf(Icon::Close, Role::Secondary);
    case SP_ArrowLeft:
    case SP_ArrowBack:
    case SP_FileDialogBack:
        return iconOf(Icon::ChevronLeft);
    case SP_ArrowRight:
    case SP_ArrowForward:
        return iconOf(Icon::ChevronRight);
    case SP_ArrowUp:
    case SP_FileDialogToParent:
        return iconOf(Icon::ChevronUp);
    case SP_ArrowDown:
        return iconOf(Icon::ChevronDown);
    case SP_FileDialogNewFolder:
        return iconOf(Icon::Add);
    case SP_DirIcon:
    case SP_DirHomeIcon:
    case SP_DirOpenIcon:
        return iconOf(Icon::Folder, Role::Secondary);
    case SP_FileIcon:
        return iconOf(Icon::File, Role::Secondary);
    case SP_ToolBarHorizontalExtensionButton:
        return iconOf(Icon::More, Role::Secondary);
    default:
        return QProxyStyle::standardIcon(which, option, widget);
    }
}

QPixmap Style::standardPixmap(StandardPixmap which, const QStyleOption *option,
                              const QWidget *widget) const
{
    switch (which) {
    case SP_MessageBoxInformation:
    case SP_MessageBoxWarning:
    case SP_MessageBoxCritical:
    case SP_MessageBoxQuestion:
    case SP_LineEditClearButton:
    case SP_TitleBarCloseButton:
        return standardIcon(which, option, widget).pixmap(space::icon);
    default:
        return QProxyStyle::standardPixmap(which, option, widget);
    }
}

} // namespace kv::ui
