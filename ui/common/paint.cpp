// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/paint.h"

#include <QPainter>

namespace kv::ui {

void paintBox(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &edge,
              double width, double radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double inset = edge.isValid() ? width / 2 : 0;
    painter.setPen(edge.isValid() ? QPen(edge, width) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset,
                            radius - inset);
    painter.restore();
}

void paintFocus(QPainter &painter, const QRectF &rect)
{
    paintBox(painter, rect, {}, color(Role::Accent), space::focus);
}

} // namespace kv::ui
