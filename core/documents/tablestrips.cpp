// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/fonts.h"
#include "documents/strips.h"

#include <algorithm>
#include <numeric>

namespace kv::documents {
namespace {

constexpr double padding = 1.2; // mm on both sides of a cell
constexpr double rowPadding = 0.9; // mm above and under the text
constexpr double smallest = 6.5; // points: below that nobody reads
constexpr double longestWord = 0.4; // of the room: a longer word is split

struct Measured
{
    double points = 0;
    QList<double> widths; // mm, padding included
};

double widestWord(const QString &text, double points, Weight weight)
{
    double widest = 0;
    for (const QString &word : text.split(u' '))
        widest = std::max(widest, widthOf(word, points, weight));
    return widest;
}

double sum(const QList<double> &numbers)
{
    return std::accumulate(numbers.begin(), numbers.end(), 0.0);
}

// The widths when no free column is wider than this, nor narrower than its longest word.
QList<double> cut(const QList<double> &wish, const QList<double> &least, double widest)
{
    QList<double> widths;
    for (qsizetype i = 0; i < wish.size(); ++i)
        widths.append(std::min(wish[i], std::max(least[i], widest)));
    return widths;
}

// Columns as wide as their content asks. Text columns share what is left over; where there is too
// little, the widest of them give first.
Measured measure(const Table &table, double points, double room)
{
    QList<double> wish;
    QList<double> least;
    QList<qsizetype> texts;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const Column &column = table.columns[i];
        double word = widestWord(column.title, points, Weight::Bold);
        double natural = word;
        const auto consider = [&](const QString &cell, Weight weight) {
            natural = std::max(natural, widthOf(cell, points, weight));
            word = std::max(word, widestWord(cell, points, weight));
        };
        for (const QStringList &row : table.rows)
            consider(row.value(i), Weight::Regular);
        for (const QStringList &row : table.sums)
            consider(row.value(i), Weight::Bold);
        const bool free = column.width <= 0 && column.align == Align::Left;
        wish.append(column.width > 0 ? column.width : natural + 2 * padding);
        least.append(free ? std::min(word + 2 * padding, longestWord * room) : wish.last());
        if (free)
            texts.append(i);
    }
    const double over = sum(wish) - room;
    if (over <= 0) {
        for (const qsizetype i : texts)
            wish[i] -= over / double(texts.size());
        return {points, wish};
    }
    double narrow = 0;
    double wide = room;
    for (int step = 0; step < 30; ++step) {
        const double middle = (narrow + wide) / 2;
        (sum(cut(wish, least, middle)) > room ? wide : narrow) = middle;
    }
    return {points, cut(wish, least, narrow)};
}

class TableMaker
{
public:
    TableMaker(const Table &table, int block, double left, const Style &style)
        : m_table(table)
        , m_block(block)
        , m_left(left)
        , m_style(style)
        , m_measured(fit())
    { }

    Strip titles(Role role) const
    {
        QStringList cells;
        for (const Column &column : m_table.columns)
            cells.append(column.title);
        Strip strip = row(cells, Weight::Bold, role, 0);
        strip.keepWithNext = true;
        if (m_table.grid == Table::Grid::Cells)
            strip.rules.append({underline(0), hairline});
        strip.rules.append({underline(strip.height), strongLine});
        return strip;
    }

    Strip body(const QStringList &cells) const
    {
        Strip strip = row(cells, Weight::Regular, Role::TableCell, m_table.rowHeight);
        strip.rules.append({underline(strip.height), hairline});
        return strip;
    }

    // The sum proper stands out; what is told under it does not.
    Strip total(const QStringList &cells, bool isFirst) const
    {
        Strip strip = row(cells, isFirst ? Weight::Bold : Weight::Regular, Role::TableCell, 0);
        strip.rules.append({underline(0), isFirst ? strongLine : hairline});
        return strip;
    }

private:
    Measured fit() const
    {
        const double room = m_style.right - m_left;
        Measured measured = measure(m_table, m_style.table, room);
        while (sum(measured.widths) > room + 0.01 && measured.points > smallest)
            measured = measure(m_table, measured.points - 0.5, room);
        // Rather split words and figures than lose them over the edge.
        if (const double all = sum(measured.widths); all > room) {
            for (double &width : measured.widths)
                width *= room / all;
        }
        return measured;
    }

    QLineF underline(double y) const { return {m_left, y, m_left + sum(m_measured.widths), y}; }

    Strip row(const QStringList &cells, Weight weight, Role role, double atLeast) const
    {
        const double points = m_measured.points;
        const double line = lineHeight(points, m_style);
        QList<QStringList> texts;
        qsizetype most = 1;
        for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
            texts.append(
                wrapped(cells.value(i), points, weight, m_measured.widths[i] - 2 * padding + 0.05));
            most = std::max(most, texts.last().size());
        }
        Strip strip;
        strip.height = std::max(atLeast, double(most) * line + 2 * rowPadding);
        const double top = (strip.height - double(most) * line) / 2;
        double left = m_left;
        for (qsizetype i = 0; i < texts.size(); ++i) {
            // Titles stand on their line, rows hang from theirs.
            const bool isTitle = role == Role::TableTitle || role == Role::Artifact;
            double y = top + (isTitle ? double(most - texts[i].size()) * line : 0);
            for (const QString &text : texts[i]) {
                if (!text.isEmpty())
                    strip.pieces.append({{x(text, i, left, weight), y + baseline(points, m_style)},
                                         text,
                                         points,
                                         weight,
                                         role,
                                         m_block});
                y += line;
            }
            if (m_table.grid == Table::Grid::Cells)
                strip.rules.append({{left, 0, left, strip.height}, hairline});
            left += m_measured.widths[i];
        }
        if (m_table.grid == Table::Grid::Cells)
            strip.rules.append({{left, 0, left, strip.height}, hairline});
        return strip;
    }

    double x(const QString &text, qsizetype column, double left, Weight weight) const
    {
        const double room = m_measured.widths[column] - 2 * padding;
        const double used = widthOf(text, m_measured.points, weight);
        switch (m_table.columns[column].align) {
        case Align::Left:
            return left + padding;
        case Align::Right:
            return left + padding + room - used;
        case Align::Centre:
            return left + padding + (room - used) / 2;
        }
        Q_UNREACHABLE();
    }

    const Table &m_table;
    int m_block;
    double m_left;
    const Style &m_style;
    Measured m_measured;
};

} // namespace

void addTable(Strips &strips, const Table &table, int block, double left, const Style &style)
{
    if (table.columns.isEmpty())
        return;
    const TableMaker maker(table, block, left, style);
    strips.titles.insert(block, {maker.titles(Role::Artifact)});
    strips.all.append(maker.titles(Role::TableTitle));
    for (const QStringList &row : table.rows) {
        strips.all.append(maker.body(row));
        strips.all.last().repeats = block;
    }
    for (const QStringList &row : table.sums) {
        strips.all.last().keepWithNext = true;
        strips.all.append(maker.total(row, &row == &table.sums.first()));
        strips.all.last().repeats = block;
    }
}

} // namespace kv::documents
