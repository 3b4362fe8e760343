// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/strips.h"

namespace kv::documents {

// One page, ready to draw: places in mm from its upper left corner.
struct Page
{
    QList<Piece> pieces; // in reading order, the header first
    QList<Rule> rules;
};

// A paper on its pages.
struct Layout
{
    QSizeF size; // of a page, mm
    QString title;
    Language language = Language::Finnish;
    QList<Page> pages; // one at least
};

// Lays a paper out: the metadata on top of each page with its number, "1 (2)"; no heading alone at
// the foot of a page, no row of a table in two parts, titles of a table again on each page. The
// same on every device. Needs a QGuiApplication.
Layout layoutOf(const Paper &paper);

} // namespace kv::documents
