// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"

namespace kv::ui {

// The pages that there are, in the order of the rail. A new screen: its folder in ui/, and its line
// in rooms.cpp.
QList<Room> allRooms();
// Whether the rail shows it; the others are led to from menus.
bool isInRail(Room room);
// Its picture, the same in rail and menu.
Icon roomIcon(Room room);
// Makes the page of a room; it belongs to the parent.
Page *makePage(Room room, UiContext &context, QWidget *parent);

} // namespace kv::ui
