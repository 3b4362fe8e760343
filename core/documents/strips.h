// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/block.h"
#include "documents/style.h"

#include <QHash>
#include <QLineF>
#include <QPointF>

namespace kv::documents {

// What a run of text is to a reader: the tag that it gets in a tagged PDF. Page headers and
// repeated table titles are artifacts: they are not read again.
enum class Role
{
    Title,
    Heading,
    Text,
    Label,
    Item,
    TableTitle,
    TableCell,
    Artifact
};

// One run of text on one line.
struct Piece
{
    QPointF at; // left end of the baseline, mm
    QString text;
    double points = 0;
    Weight weight = Weight::Regular;
    Role role = Role::Text;
    int block = -1; // which block of the paper; -1: none
};

// A line; the weak ones are grey.
constexpr double hairline = 0.1; // mm
constexpr double strongLine = 0.3;

struct Rule
{
    QLineF line; // mm
    double width = 0; // mm
};

// A slice of a page over its whole width that is never split: a line of text or a row of a table.
// Places are from the strip's own top.
struct Strip
{
    double above = 0; // mm, dropped on top of a page
    double height = 0;
    QList<Piece> pieces;
    QList<Rule> rules;
    bool keepWithNext = false;
    bool foot = false; // stands at the foot of its page
    int repeats = -1; // block whose titles stand above it on each page
};

struct Strips
{
    QList<Strip> all;
    QHash<int, QList<Strip>> titles; // of tables, by block
};

// The paper cut into strips, from top to bottom.
Strips stripsOf(const Paper &paper, const Style &style);

// The lines of a text in a column of this width in mm; '\n' starts a new line, a word that is too
// long is split.
QStringList wrapped(const QString &text, double points, Weight weight, double width);

// Height of a line, and of its baseline from its top, in mm.
double lineHeight(double points, const Style &style);
double baseline(double points, const Style &style);

// The strips of a table from this left edge: its titles (also given apart, to repeat), rows and
// sums.
void addTable(Strips &strips, const Table &table, int block, double left, const Style &style);

} // namespace kv::documents
