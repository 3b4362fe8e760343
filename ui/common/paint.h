// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

class QPainter;
class QRectF;

namespace kv::ui {

// A rounded box with an edge inside the rectangle; an invalid colour leaves that part out.
void paintBox(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &edge,
              double width = space::hairline, double radius = space::radius);
// The ring around what has the focus.
void paintFocus(QPainter &painter, const QRectF &rect);

} // namespace kv::ui
