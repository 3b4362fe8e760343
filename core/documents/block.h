// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/language.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

namespace kv::documents {

// The content of a paper is a list of blocks, each with what it is to a reader and its language.
// How it looks is the matter of Style and layout; how it becomes ink, of paint.

enum class Weight
{
    Regular,
    Bold
};
enum class Align
{
    Left,
    Right,
    Centre
};

// The title of the paper; one a paper.
struct Title
{
    QString text;
    bool operator==(const Title &) const = default;
};

// A heading above a part. It never stays alone at the foot of a page.
struct Heading
{
    QString text;
    bool operator==(const Heading &) const = default;
};

// Running text; a '\n' starts a new line.
struct Paragraph
{
    enum class Place
    {
        Body,
        Margin
    };

    QString text;
    Place place = Place::Body; // Margin: where the title and the recipient stand
    Weight weight = Weight::Regular;
    bool operator==(const Paragraph &) const = default;
};

// A label in the margin and its value beside it. Neighbours share one column.
struct Labelled
{
    QString label;
    QString value; // '\n' between lines
    bool operator==(const Labelled &) const = default;
};

// What happens when: a time and a text in each row.
struct Schedule
{
    struct Row
    {
        QString time;
        QString text;
        bool operator==(const Row &) const = default;
    };
    QList<Row> rows;
    bool operator==(const Schedule &) const = default;
};

// Items with a dash.
struct Bullets
{
    QStringList items;
    bool operator==(const Bullets &) const = default;
};

struct Column
{
    QString title;
    Align align = Align::Left;
    double width = 0; // mm; 0: as wide as its content asks
    bool operator==(const Column &) const = default;
};

// Rows under titles. The titles repeat on each page; a row is never split.
struct Table
{
    enum class Grid
    {
        Rows,
        Cells
    };

    QList<Column> columns;
    QList<QStringList> rows;
    QList<QStringList> sums; // under a line, kept with the last row; the first is bold
    Grid grid = Grid::Rows;
    double rowHeight = 0; // mm at least, for what is filled in by hand
    bool operator==(const Table &) const = default;
};

// A name under the room that the hand needs.
struct Signature
{
    QString name;
    QStringList lines; // title in lower case, organisation
    bool operator==(const Signature &) const = default;
};

// An empty space.
struct Spacer
{
    double height = 0; // mm
    bool operator==(const Spacer &) const = default;
};

// The sender's contact lines at the foot of the last page.
struct Contact
{
    QString organisation;
    QStringList lines;
    bool operator==(const Contact &) const = default;
};

using Content = std::variant<Title, Heading, Paragraph, Labelled, Schedule, Bullets, Table,
                             Signature, Spacer, Contact>;

// One block of a paper.
struct Block
{
    Content content;
    Language language = Language::Finnish; // for the reader's voice and a tagged PDF
    bool operator==(const Block &) const = default;
};

enum class Orientation
{
    Portrait,
    Landscape
};
enum class Frame
{
    Letter,
    Report
};

// A whole paper, before it is laid out: what stands on top of each page, and the blocks.
struct Paper
{
    Frame frame = Frame::Letter;
    Orientation orientation = Orientation::Portrait;
    Language language = Language::Finnish;
    QString sender; // top left, where a logo would be
    QString kind; // "Kutsu", "Invitation"
    QString dated; // as printed
    QString title; // of the file, for its reader's list of windows
    QList<Block> blocks;
    bool operator==(const Paper &) const = default;
};

} // namespace kv::documents
