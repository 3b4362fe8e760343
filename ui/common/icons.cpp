// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

namespace kv::ui {

namespace {

constexpr std::array fileNames{
    "today",       "yearplan",
    "meetings",    "companies",
    "attendance",  "reports",
    "history",     "add",
    "remove",      "edit",
    "delete",      "check",
    "mail",        "phone",
    "print",       "pdf",
    "search",      "filter",
    "undo",        "redo",
    "warning",     "info",
    "error",       "success",
    "close",       "pin",
    "calendar",    "person",
    "guest",       "remote",
    "swap",        "import",
    "export",      "paste",
    "copy",        "file",
    "folder",      "settings",
    "language",    "appearance",
    "chevronleft", "chevronright",
    "chevronup",   "chevrondown",
    "arrowright",  "star",
    "clock",       "place",
    "theme",       "more",
    "help",        "stateproposed",
    "stateasked",  "statepromised",
    "stateagreed", "stateinvited",
    "stateheld",   "statecancelled",
    "transfer",
};
static_assert(fileNames.size() == static_cast<std::size_t>(Icon::Count));

// The pictures are drawn on a grid of 20 with strokes of 1.5; other sizes keep the stroke.
constexpr double grid = 20;
constexpr double stroke = 1.5;

QByteArray drawing(Icon name, const QColor &color, double side)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(fileNameOf(name)));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QByteArray text = file.readAll();
    text.replace("\"#000\"", '"' + color.name().toLatin1() + '"');
    const double drawn = qMax(stroke, side / 18); // a large picture is not drawn in bars
    text.replace("stroke-width=\"1.5\"",
                 "stroke-width=\"" + QByteArray::number(drawn * grid / side) + '"');
    return text;
}

QPixmap pixmapOf(Icon name, const QColor &color, QSize size, double ratio)
{
    const int side = qMin(size.width(), size.height());
    const QString key = QStringLiteral("kv/%1/%2/%3/%4x%5")
                            .arg(int(name))
                            .arg(color.rgba())
                            .arg(ratio)
                            .arg(size.width())
                            .arg(size.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer renderer(drawing(name, color, side / ratio));
    QRectF place(0, 0, side, side);
    place.moveCenter(QRectF(QPointF(), QSizeF(size)).center());
    renderer.render(&painter, place);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

// Draws a picture in a colour of the palette as it is when it is painted.
class TintedIcon final : public QIconEngine
{
public:
    TintedIcon(Icon name, std::optional<Role> role)
        : m_name(name)
        , m_role(role)
    { }

    QIconEngine *clone() const override { return new TintedIcon(m_name, m_role); }
    QString key() const override { return QStringLiteral("kv-tinted"); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, rect, m_name, tint(mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return pixmapOf(m_name, tint(mode), size, 1);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal ratio) override
    {
        return pixmapOf(m_name, tint(mode), size, ratio);
    }
    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }
    bool isNull() override { return false; }

private:
    QColor tint(QIcon::Mode mode) const
    {
        if (mode == QIcon::Disabled) {
            return color(Role::Disabled);
        }
        return color(m_role.value_or(Role::Text));
    }

    Icon m_name;
    std::optional<Role> m_role;
};

} // namespace

QString fileNameOf(Icon icon)
{
    return QString::fromLatin1(fileNames.at(static_cast<std::size_t>(icon)));
}

QIcon iconOf(Icon name, std::optional<Role> role)
{
    return QIcon(new TintedIcon(name, role));
}

void paintIcon(QPainter &painter, const QRect &rect, Icon name, const QColor &color)
{
    const double ratio = painter.device()->devicePixelRatioF();
    const int side = qMin(rect.width(), rect.height());
    const QSize size = (QSizeF(side, side) * ratio).toSize();
    QRect place(0, 0, side, side);
    place.moveCenter(rect.center());
    painter.drawPixmap(place.topLeft(), pixmapOf(name, color, size, ratio));
}

QIcon applicationIcon()
{
    QIcon made;
    QSvgRenderer renderer(QStringLiteral(":/icons/kiertovuoro.svg"));
    for (const int side : {16, 24, 32, 48, 64, 128, 256}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter);
        made.addPixmap(pixmap);
    }
    return made;
}

} // namespace kv::ui
