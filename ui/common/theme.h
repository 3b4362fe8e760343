// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

class QApplication;

// How the program looks: every colour, distance and type size there is. Nothing else names a colour
// or a pixel.
namespace kv::ui {

// What the user chose in View, Appearance.
enum class Appearance
{
    System,
    Light,
    Dark
};

// Which of the two tables of colours is in use.
enum class Shade
{
    Light,
    Dark
};

// What a colour is for.
enum class Role
{
    Window, // behind pages, tool bar and rail
    Surface, // cards, tables, fields
    Text, // on window or surface
    Secondary, // less important text, and icons
    Disabled, // text of what cannot be used now
    Hairline, // decoration only
    Outline, // edge of a field or a button
    Hover, // fill under the mouse
    Pressed, // fill of what is pressed or switched on
    Selection, // fill of a selected row; its text is Text
    Accent, // the primary button, focus, links
    AccentHover,
    OnAccent,
    // Text and fill of meeting states; also of what a message says.
    ProposedText,
    ProposedFill,
    AskedText,
    AskedFill,
    AgreedText, // promised (outlined) and agreed (filled)
    AgreedFill,
    InvitedText,
    InvitedFill,
    HeldText,
    HeldFill,
    CancelledText,
    CancelledFill,
};

// The colour of a role in one of the tables.
QColor color(Role role, Shade shade);
// The colour of a role in the table in use: told from the application's palette.
QColor color(Role role);
// Whether a palette is of the light or the dark table: by how light its window is.
Shade shadeOf(const QPalette &palette);
// The palette made of a table.
QPalette paletteOf(Shade shade);
// Contrast by WCAG 2.1 1.4.3: 1 (none) … 21.
double contrast(const QColor &one, const QColor &other);

// What the system asks for when Appearance is System.
Shade systemShade();
// Sets style, palette and base font of the application; may be called again at any time.
// textPercent: 100 is the 10 pt base, kept within 80 … 200.
void applyTheme(QApplication &application, Appearance appearance, int textPercent);

// Distances in device-independent pixels, on a grid of four.
namespace space {
inline constexpr int tight = 4; // label to its field
inline constexpr int small = 8; // between things that belong together
inline constexpr int card = 12; // inside a card
inline constexpr int group = 16; // between groups
inline constexpr int page = 16; // margin of a page
inline constexpr int wide = 24; // between columns of a page
inline constexpr int row = 32; // of a table
inline constexpr int rowCompact = 26;
inline constexpr int field = 28; // height of a field or a button
inline constexpr int radius = 6;
inline constexpr int hairline = 1;
inline constexpr int focus = 2; // the ring around what has the focus
inline constexpr int iconSmall = 16;
inline constexpr int icon = 20;
inline constexpr int rail = 188; // width of the rail with words
inline constexpr int railIcons = 52; // and without
inline constexpr int inspector = 340;
inline constexpr int formWidth = 560; // a form is not drawn wider than this
inline constexpr int readingWidth = 720; // nor running text
inline constexpr int windowWidth = 1024; // the smallest window
inline constexpr int windowHeight = 640;
inline constexpr int railCollapses = 1100; // below this width the rail shows icons only
inline constexpr int inspectorCollapses = 1250;
} // namespace space

// The four sizes of text.
enum class Type
{
    Base,
    PageTitle,
    SectionTitle,
    Secondary
};
// The font of a size, made from the application's font.
QFont fontOf(Type type);

} // namespace kv::ui
