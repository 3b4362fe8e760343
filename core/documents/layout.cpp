// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/layout.h"

#include "documents/fonts.h"

#include <algorithm>

namespace kv::documents {
namespace {

constexpr double underMetadata = 10.5; // mm under a metadata block of many lines

class Paginator
{
public:
    Paginator(const Style &style, double top, const Strips &strips)
        : m_style(style)
        , m_top(top)
        , m_strips(strips)
        , m_y(top)
    {
        m_pages.append(Page{});
    }

    QList<Page> run()
    {
        const QList<Strip> &all = m_strips.all;
        for (qsizetype first = 0; first < all.size();) {
            qsizetype last = first;
            while (last + 1 < all.size() && all[last].keepWithNext)
                ++last;
            if (!atTop() && m_y + heightOf(first, last) > m_style.bottom)
                newPage(all[first]);
            for (qsizetype i = first; i <= last; ++i)
                place(i, last);
            first = last + 1;
        }
        return m_pages;
    }

private:
    bool atTop() const { return m_y <= m_top; }

    double heightOf(qsizetype first, qsizetype last) const
    {
        double height = 0;
        for (qsizetype i = first; i <= last; ++i)
            height += m_strips.all[i].above + m_strips.all[i].height;
        return height;
    }

    void newPage(const Strip &next)
    {
        m_pages.append(Page{});
        m_y = m_top;
        for (const Strip &title : m_strips.titles.value(next.repeats))
            draw(title);
    }

    void place(qsizetype i, qsizetype last)
    {
        const Strip &strip = m_strips.all[i];
        // A group that is higher than a page is split after all.
        if (!atTop() && m_y + strip.above + strip.height > m_style.bottom)
            newPage(strip);
        if (!atTop())
            m_y += strip.above;
        if (strip.foot && (i == 0 || !m_strips.all[i - 1].foot))
            m_y = std::max(m_y, m_style.bottom - heightOf(i, last) + strip.above);
        draw(strip);
    }

    void draw(const Strip &strip)
    {
        for (Piece piece : strip.pieces) {
            piece.at.ry() += m_y;
            m_pages.last().pieces.append(piece);
        }
        for (const Rule &rule : strip.rules)
            m_pages.last().rules.append({rule.line.translated(0, m_y), rule.width});
        m_y += strip.height;
    }

    const Style &m_style;
    double m_top;
    const Strips &m_strips;
    double m_y;
    QList<Page> m_pages;
};

// The block on top of each page: sender, kind of document, date, number of the page.
class Metadata
{
public:
    Metadata(const Paper &paper, const Style &style)
        : m_style(style)
        , m_sender(
              wrapped(paper.sender, style.text, Weight::Bold, style.metaColumn - style.margin - 5))
        , m_kind(wrapped(paper.kind, style.text, Weight::Bold, style.right - style.metaColumn - 20))
        , m_dated(wrapped(paper.dated, style.text, Weight::Regular, style.right - style.metaColumn))
    { }

    double bottom() const
    {
        const auto lines = std::max(m_sender.size(), m_kind.size() + m_dated.size());
        const double under = m_style.metaTop + double(lines) * line();
        return lines > 3 ? std::max(m_style.bodyTop, under + underMetadata) : m_style.bodyTop;
    }

    QList<Piece> pieces(qsizetype page, qsizetype pages) const
    {
        QList<Piece> result;
        add(result, m_sender, m_style.margin, 0, Weight::Bold);
        add(result, m_kind, m_style.metaColumn, 0, Weight::Bold);
        const QString number = QStringLiteral("%1 (%2)").arg(page).arg(pages);
        add(result, {number}, m_style.right - widthOf(number, m_style.text, Weight::Regular), 0,
            Weight::Regular);
        add(result, m_dated, m_style.metaColumn, m_kind.size(), Weight::Regular);
        for (Piece &piece : result)
            piece.role = page == 1 ? Role::Text : Role::Artifact;
        return result;
    }

private:
    double line() const { return lineHeight(m_style.text, m_style); }

    void add(QList<Piece> &pieces, const QStringList &texts, double left, qsizetype first,
             Weight weight) const
    {
        double y = m_style.metaTop + double(first) * line() + baseline(m_style.text, m_style);
        for (const QString &text : texts) {
            if (!text.isEmpty())
                pieces.append({{left, y}, text, m_style.text, weight, Role::Text, -1});
            y += line();
        }
    }

    const Style &m_style;
    QStringList m_sender;
    QStringList m_kind;
    QStringList m_dated;
};

Layout laidOut(const Paper &paper, Setting setting)
{
    const Style style = styleOf(paper.frame, paper.orientation, setting);
    const Metadata metadata(paper, style);
    const Strips strips = stripsOf(paper, style);
    Layout layout{style.page, paper.title, paper.language,
                  Paginator(style, metadata.bottom(), strips).run()};
    for (qsizetype i = 0; i < layout.pages.size(); ++i)
        layout.pages[i].pieces
            = metadata.pieces(i + 1, layout.pages.size()) + layout.pages[i].pieces;
    return layout;
}

} // namespace

Layout layoutOf(const Paper &paper)
{
    const Layout normal = laidOut(paper, Setting::Normal);
    if (normal.pages.size() != 2)
        return normal;
    for (const Setting closer : {Setting::Close, Setting::Closest}) {
        const Layout layout = laidOut(paper, closer);
        if (layout.pages.size() == 1)
            return layout;
    }
    return normal;
}

} // namespace kv::documents
