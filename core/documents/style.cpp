// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/style.h"

namespace kv::documents {

namespace {

void setCloser(Style &style, Setting setting)
{
    if (setting == Setting::Normal)
        return;
    const bool closest = setting == Setting::Closest;
    style.text = closest ? 10 : 10.5;
    style.title = closest ? 13 : 13.5;
    style.paragraphGap = closest ? 6 : 8;
    style.headingGap = closest ? 10 : 12;
    style.bodyTop = 36;
}

} // namespace

Style styleOf(Frame frame, Orientation orientation, Setting setting)
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
    if (frame == Frame::Letter)
        setCloser(style, setting);
    return style;
}

} // namespace kv::documents
