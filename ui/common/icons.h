// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QIcon>
#include <QPixmap>

#include <optional>

class QPainter;
class QRect;

namespace kv::ui {

// The pictures of resources/icons; the same picture for the same thing everywhere.
enum class Icon
{
    Today,
    YearPlan,
    Meetings,
    Companies,
    Attendance,
    Reports,
    History,
    Add,
    Remove,
    Edit,
    Delete,
    Check,
    Mail,
    Phone,
    Print,
    Pdf,
    Search,
    Filter,
    Undo,
    Redo,
    Warning,
    Info,
    Error,
    Success,
    Close,
    Pin,
    Calendar,
    Person,
    Guest,
    Remote,
    Swap,
    Import,
    Export,
    Paste,
    Copy,
    File,
    Folder,
    Settings,
    Language,
    Appearance,
    ChevronLeft,
    ChevronRight,
    ChevronUp,
    ChevronDown,
    ArrowRight,
    Star,
    Clock,
    Place,
    Theme,
    More,
    Help,
    StateProposed,
    StateAsked,
    StatePromised,
    StateAgreed,
    StateInvited,
    StateHeld,
    StateCancelled,
    Transfer,
    Count, // how many there are
};

// The name of the picture's file, without ".svg".
QString fileNameOf(Icon icon);
// An icon that takes its colour from the palette each time it is painted, so it follows light and
// dark. With a role it keeps to that role's colour in both.
QIcon iconOf(Icon name, std::optional<Role> role = std::nullopt);
// Paints the picture in one colour, centred in the rectangle: for delegates.
void paintIcon(QPainter &painter, const QRect &rect, Icon name, const QColor &color);
// The picture of the program itself, in its own colours.
QIcon applicationIcon();

} // namespace kv::ui
