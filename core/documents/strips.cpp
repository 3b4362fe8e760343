// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/strips.h"

#include "documents/fonts.h"

#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace kv::documents {
namespace {

constexpr double labelGap = 3; // mm between a label and its value, at least
constexpr double smallGap = 2.5; // points between labels, times and items that belong together
constexpr double underHeading = 3.5; // points
constexpr double handNeeds = 10; // points, three times: room to sign by hand
constexpr int keptTogether = 16; // lines: a longer run of times or items may be split

class StripMaker
{
public:
    StripMaker(const Paper &paper, const Style &style)
        : m_paper(paper)
        , m_style(style)
        , m_valueLeft(valueLeft())
    { }

    Strips make()
    {
        for (m_block = 0; m_block < m_paper.blocks.size(); ++m_block) {
            std::visit([this](const auto &content) { add(content); },
                       m_paper.blocks[m_block].content);
            m_afterHeading = std::holds_alternative<Heading>(m_paper.blocks[m_block].content);
        }
        return m_strips;
    }

private:
    struct Face
    {
        double points;
        Weight weight = Weight::Regular;
        Role role = Role::Text;
    };

    // The first column in which the values clear every label of the paper.
    double valueLeft() const
    {
        double widest = 0;
        for (const Block &block : m_paper.blocks) {
            if (const auto *labelled = std::get_if<Labelled>(&block.content))
                widest = std::max(widest, widthOf(labelled->label, m_style.text, Weight::Regular));
        }
        double left = m_style.margin + m_style.step;
        while (left < m_style.margin + widest + labelGap
               && left < m_style.margin + 3 * m_style.step)
            left += m_style.step;
        return left;
    }

    bool follows(auto *kind) const
    {
        using Kind = std::remove_pointer_t<decltype(kind)>;
        return m_block > 0 && std::holds_alternative<Kind>(m_paper.blocks[m_block - 1].content);
    }

    double gap(double points) const { return mmInPoint * (m_afterHeading ? underHeading : points); }

    Strip line(const QString &text, double left, const Face &face) const
    {
        Strip strip;
        strip.height = lineHeight(face.points, m_style);
        strip.pieces.append({{left, baseline(face.points, m_style)},
                             text,
                             face.points,
                             face.weight,
                             face.role,
                             m_block});
        return strip;
    }

    QList<Strip> lines(const QString &text, double left, const Face &face) const
    {
        QList<Strip> strips;
        for (const QString &each : wrapped(text, face.points, face.weight, m_style.right - left))
            strips.append(line(each, left, face));
        return strips;
    }

    // Two columns side by side, as high as the higher one.
    QList<Strip> sideBySide(const QString &first, double left, const Face &face,
                            const QString &second, double secondLeft) const
    {
        const Face text{m_style.text, Weight::Regular, Role::Text};
        QList<Strip> strips = lines(second, secondLeft, text);
        const QStringList words = wrapped(first, face.points, face.weight, secondLeft - left - 1);
        for (qsizetype i = 0; i < words.size(); ++i) {
            const Strip side = line(words[i], left, face);
            if (i < strips.size())
                strips[i].pieces.prepend(side.pieces.first());
            else
                strips.append(side);
        }
        return strips;
    }

    static void keepWhole(QList<Strip> &strips)
    {
        for (qsizetype i = 0; i + 1 < strips.size(); ++i)
            strips[i].keepWithNext = true;
    }

    void append(QList<Strip> strips, double above)
    {
        if (strips.isEmpty())
            return;
        strips.first().above = above;
        m_strips.all += strips;
    }

    void add(const Title &title)
    {
        QList<Strip> strips
            = lines(title.text, m_style.margin, {m_style.title, Weight::Bold, Role::Title});
        for (Strip &strip : strips)
            strip.keepWithNext = true;
        append(strips, gap(m_style.headingGap));
    }

    void add(const Heading &heading)
    {
        QList<Strip> strips
            = lines(heading.text, m_style.margin, {m_style.text, Weight::Bold, Role::Heading});
        for (Strip &strip : strips)
            strip.keepWithNext = true;
        append(strips, mmInPoint * m_style.headingGap);
    }

    void add(const Paragraph &paragraph)
    {
        const bool margin = paragraph.place == Paragraph::Place::Margin;
        QList<Strip> strips = lines(paragraph.text, margin ? m_style.margin : m_style.body,
                                    {m_style.text, paragraph.weight, Role::Text});
        // Neither the first nor the last line of a paragraph stands alone on a page.
        if (strips.size() > 1) {
            strips.first().keepWithNext = true;
            strips[strips.size() - 2].keepWithNext = true;
        }
        const bool underTitle = follows(static_cast<Title *>(nullptr)) && margin;
        append(strips, underTitle ? mmInPoint * underHeading : gap(m_style.paragraphGap));
    }

    void add(const Labelled &labelled)
    {
        QList<Strip> strips
            = sideBySide(labelled.label, m_style.margin,
                         {m_style.text, Weight::Regular, Role::Label}, labelled.value, m_valueLeft);
        keepWhole(strips);
        append(strips,
               gap(follows(static_cast<Labelled *>(nullptr)) ? smallGap : m_style.paragraphGap));
    }

    void add(const Schedule &schedule)
    {
        QList<Strip> strips;
        for (const Schedule::Row &row : schedule.rows) {
            QList<Strip> one
                = sideBySide(row.time, m_style.body, {m_style.text, Weight::Regular, Role::Label},
                             row.text, m_style.body + m_style.step);
            addRow(strips, one);
        }
        if (strips.size() <= keptTogether)
            keepWhole(strips);
        append(strips, gap(m_style.paragraphGap));
    }

    void add(const Bullets &bullets)
    {
        QList<Strip> strips;
        for (const QString &item : bullets.items) {
            QList<Strip> one
                = sideBySide(QStringLiteral("–"), m_style.body,
                             {m_style.text, Weight::Regular, Role::Item}, item, m_style.body + 5);
            addRow(strips, one);
        }
        append(strips, gap(m_style.paragraphGap));
    }

    static void addRow(QList<Strip> &strips, QList<Strip> &row)
    {
        if (row.isEmpty())
            return;
        keepWhole(row);
        row.first().above = strips.isEmpty() ? 0 : smallGap * mmInPoint;
        strips += row;
    }

    void add(const Table &table)
    {
        const qsizetype first = m_strips.all.size();
        addTable(m_strips, table, m_block, m_style.body, m_style);
        if (m_strips.all.size() > first)
            m_strips.all[first].above = gap(m_style.paragraphGap);
    }

    void add(const Signature &signature)
    {
        const Face text{m_style.text};
        QList<Strip> strips = lines(signature.name, m_style.body, text);
        for (const QString &each : signature.lines)
            strips += lines(each, m_style.body, text);
        keepWhole(strips);
        keepLast();
        append(strips, 3 * mmInPoint * std::max(m_style.paragraphGap, handNeeds));
    }

    void add(const Spacer &spacer)
    {
        Strip strip;
        strip.height = spacer.height;
        append({strip}, 0);
    }

    void add(const Contact &contact)
    {
        const double small = m_style.text - 2;
        QList<Strip> strips = lines(contact.organisation, m_style.margin, {small, Weight::Bold});
        for (const QString &each : contact.lines)
            strips += lines(each, m_style.margin, {small});
        if (strips.isEmpty())
            return;
        keepWhole(strips);
        for (Strip &strip : strips)
            strip.foot = true;
        keepLast();
        append(strips, gap(m_style.headingGap));
    }

    // What was last must not be left behind on the page before.
    void keepLast()
    {
        if (!m_strips.all.isEmpty())
            m_strips.all.last().keepWithNext = true;
    }

    const Paper &m_paper;
    const Style &m_style;
    double m_valueLeft;
    Strips m_strips;
    int m_block = 0;
    bool m_afterHeading = false;
};

} // namespace

double lineHeight(double points, const Style &style)
{
    return points * mmInPoint * style.pitch;
}

double baseline(double points, const Style &style)
{
    // Ascent and descent of Liberation Sans, centred in the line.
    constexpr double ascent = 0.905;
    constexpr double descent = 0.212;
    return points * mmInPoint * (ascent + (style.pitch - ascent - descent) / 2);
}

QStringList wrapped(const QString &text, double points, Weight weight, double width)
{
    QStringList result;
    for (const QString &each : text.split(u'\n')) {
        QTextLayout layout(each, paperFont(points, weight));
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(std::floor(width * unitsInMm));
            result.append(each.mid(line.textStart(), line.textLength()).trimmed());
        }
        layout.endLayout();
    }
    return result;
}

Strips stripsOf(const Paper &paper, const Style &style)
{
    return StripMaker(paper, style).make();
}

} // namespace kv::documents
