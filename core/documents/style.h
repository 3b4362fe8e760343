// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/block.h"

#include <QSizeF>

namespace kv::documents {

// Where things stand on a page and how large they are. Millimetres from the page's edge, and
// points.
struct Style
{
    QSizeF page{210, 297};
    double margin = 20; // left: sender, recipient, title, headings, labels
    double body = 43; // left edge of the text
    double step = 23; // from a column to the next
    double right = 200; // right edge of all
    double bottom = 277; // nothing below
    double metaTop = 14.4; // first line of the metadata
    double metaColumn = 112; // document type and date
    double bodyTop = 42; // first block of a page
    double text = 11; // points
    double title = 14;
    double table = 9.5;
    double pitch = 1.2; // line height in sizes
    double paragraphGap = 11.6; // points
    double headingGap = 16; // points above a heading; under it stands none

    bool operator==(const Style &) const = default;
};

// How closely a letter is set. A letter of a page and a few lines is set closer, to stay on one
// page.
enum class Setting
{
    Normal,
    Close,
    Closest,
};

// Letters: the geometry of SFS 2487:2024. Reports: the same margins, the text from the left margin,
// and the room of a wide page. A4.
Style styleOf(Frame frame, Orientation orientation, Setting setting = Setting::Normal);

} // namespace kv::documents
