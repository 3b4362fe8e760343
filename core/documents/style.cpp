// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/style.h"

namespace kv::documents
{

Style styleOf(Frame frame, Orientation orientation)
{
    Style style;
    if (orientation == Orientation::Landscape) {
        style.page.transpose();
        style.right = 282;
        style.bottom = 190;
        style.metaColumn = 190;
    }
    if (frame == Frame::Report) {
        style.body = style.margin;
        style.bodyTop = 32;
        style.right = style.page.width() - 15;
        style.text = 10;
        style.headingGap = 14;
        style.paragraphGap = 8;
    }
    return style;
}

} // namespace kv::documents
