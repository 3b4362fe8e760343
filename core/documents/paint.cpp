// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/paint.h"

#include "documents/fonts.h"

#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>

namespace kv::documents {

void drawPage(QPainter &painter, const Page &page)
{
    painter.save();
    for (const Rule &rule : page.rules) {
        const QColor colour = rule.width < strongLine ? QColor(150, 150, 150) : QColor(Qt::black);
        painter.setPen(QPen(colour, rule.width * unitsInMm, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QLineF(rule.line.p1() * unitsInMm, rule.line.p2() * unitsInMm));
    }
    painter.setPen(Qt::black);
    for (const Piece &piece : page.pieces) {
        painter.setFont(paperFont(piece.points, piece.weight));
        painter.drawText(piece.at * unitsInMm, piece.text);
    }
    painter.restore();
}

void preparePages(QPagedPaintDevice &device, const Layout &layout)
{
    const bool wide = layout.size.width() > layout.size.height();
    QPageLayout page(QPageSize(QPageSize::A4),
                     wide ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF());
    page.setMode(QPageLayout::FullPageMode);
    device.setPageLayout(page);
}

bool drawPages(QPagedPaintDevice &device, const Layout &layout)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    // A printer may insist on margins: then its origin is not the corner of the sheet.
    const QPageLayout page = device.pageLayout();
    const QPointF corner = page.mode() == QPageLayout::FullPageMode
        ? QPointF()
        : page.paintRect(QPageLayout::Millimeter).topLeft();
    const double scale = device.logicalDpiX() / 25.4 / unitsInMm;
    for (qsizetype i = 0; i < layout.pages.size(); ++i) {
        if (i > 0 && !device.newPage())
            return false;
        painter.save();
        painter.scale(scale, scale);
        painter.translate(-corner * unitsInMm);
        drawPage(painter, layout.pages[i]);
        painter.restore();
    }
    return painter.end();
}

QImage imageOf(const Layout &layout, qsizetype page, double dotsPerInch)
{
    const double dotsInMm = dotsPerInch / 25.4;
    QImage image((layout.size * dotsInMm).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(dotsInMm / unitsInMm, dotsInMm / unitsInMm);
    drawPage(painter, layout.pages.at(page));
    return image;
}

} // namespace kv::documents
