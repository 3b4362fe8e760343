// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/layout.h"

#include <QImage>

class QPagedPaintDevice;
class QPainter;

namespace kv::documents {

// Draws a page with the painter's origin at its upper left corner, one painter unit being a
// hundredth of a millimetre. Black ink and grey lines; the ground is the caller's.
void drawPage(QPainter &painter, const Page &page);

// Sets the paper's size and orientation on a printer or PDF writer. Before a painter begins on it.
void preparePages(QPagedPaintDevice &device, const Layout &layout);

// Draws all pages on a prepared device. True when the device took them all.
[[nodiscard]] bool drawPages(QPagedPaintDevice &device, const Layout &layout);

// A page on white, for a preview or a picture.
QImage imageOf(const Layout &layout, qsizetype page, double dotsPerInch);

} // namespace kv::documents
