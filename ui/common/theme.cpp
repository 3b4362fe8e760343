// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"

#include "ui/common/style.h"

#include <QApplication>
#include <QGuiApplication>
#include <QSettings>
#include <QStyleHints>
#include <QToolTip>

#include <array>
#include <cmath>

namespace kv::ui {

namespace {

struct Pair
{
    Role role;
    QRgb light;
    QRgb dark;
};

constexpr std::array colors{
    Pair{Role::Window, 0xF5F6F7, 0x171B1F},        Pair{Role::Surface, 0xFFFFFF, 0x20262B},
    Pair{Role::Text, 0x1B2127, 0xE7ECF0},          Pair{Role::Secondary, 0x57606A, 0xA3AEB8},
    Pair{Role::Disabled, 0x8B949E, 0x6E7983},      Pair{Role::Hairline, 0xD5DBE1, 0x39424A},
    Pair{Role::Outline, 0x848E98, 0x75818C},       Pair{Role::Hover, 0xE9EDF0, 0x2A3238},
    Pair{Role::Pressed, 0xDCE3E8, 0x343E46},       Pair{Role::Selection, 0xD8ECEE, 0x1D4147},
    Pair{Role::Accent, 0x0B6B74, 0x5CC3CC},        Pair{Role::AccentHover, 0x09575F, 0x78D0D8},
    Pair{Role::OnAccent, 0xFFFFFF, 0x0E2A2D},      Pair{Role::ProposedText, 0x57606A, 0xA3AEB8},
    Pair{Role::ProposedFill, 0xFFFFFF, 0x20262B},  Pair{Role::AskedText, 0x7A5200, 0xF2C766},
    Pair{Role::AskedFill, 0xFFF1CF, 0x3A2F14},     Pair{Role::AgreedText, 0x0A5A9C, 0x86C2F5},
    Pair{Role::AgreedFill, 0xE1EFFB, 0x14304A},    Pair{Role::InvitedText, 0x0B6B74, 0x5CC3CC},
    Pair{Role::InvitedFill, 0xDDF2F3, 0x12343A},   Pair{Role::HeldText, 0x196C33, 0x74D18C},
    Pair{Role::HeldFill, 0xDDF3E2, 0x15361F},      Pair{Role::CancelledText, 0xA3241A, 0xF59A90},
    Pair{Role::CancelledFill, 0xFCE6E3, 0x43201C},
};

constexpr double basePoints = 10;

double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

} // namespace

QColor color(Role role, Shade shade)
{
    const Pair &pair = colors.at(static_cast<std::size_t>(role));
    Q_ASSERT(pair.role == role);
    return QColor(shade == Shade::Light ? pair.light : pair.dark);
}

QColor color(Role role)
{
    return color(role, shadeOf(QGuiApplication::palette()));
}

Shade shadeOf(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightnessF() < 0.5F ? Shade::Dark : Shade::Light;
}

QPalette paletteOf(Shade shade)
{
    const auto of = [shade](Role role) { return color(role, shade); };
    QPalette palette(of(Role::Surface), of(Role::Window));
    palette.setColor(QPalette::Window, of(Role::Window));
    palette.setColor(QPalette::WindowText, of(Role::Text));
    palette.setColor(QPalette::Base, of(Role::Surface));
    palette.setColor(QPalette::AlternateBase, of(Role::Surface));
    palette.setColor(QPalette::Text, of(Role::Text));
    palette.setColor(QPalette::PlaceholderText, of(Role::Secondary));
    palette.setColor(QPalette::Button, of(Role::Surface));
    palette.setColor(QPalette::ButtonText, of(Role::Text));
    palette.setColor(QPalette::BrightText, of(Role::CancelledText));
    palette.setColor(QPalette::ToolTipBase, of(Role::Surface));
    palette.setColor(QPalette::ToolTipText, of(Role::Text));
    palette.setColor(QPalette::Highlight, of(Role::Selection));
    palette.setColor(QPalette::HighlightedText, of(Role::Text));
    palette.setColor(QPalette::Link, of(Role::Accent));
    palette.setColor(QPalette::LinkVisited, of(Role::Accent));
    palette.setColor(QPalette::Light, of(Role::Surface));
    palette.setColor(QPalette::Midlight, of(Role::Hover));
    palette.setColor(QPalette::Mid, of(Role::Hairline));
    palette.setColor(QPalette::Dark, of(Role::Outline));
    palette.setColor(QPalette::Shadow, of(Role::Hairline));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::HighlightedText, QPalette::PlaceholderText}) {
        palette.setColor(QPalette::Disabled, role, of(Role::Disabled));
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, of(Role::Pressed));
    return palette;
}

double contrast(const QColor &one, const QColor &other)
{
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

Shade systemShade()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark ? Shade::Dark
                                                                                 : Shade::Light;
#elif defined(Q_OS_WIN)
    const QSettings personalize(QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\"
                                               "CurrentVersion\\Themes\\Personalize"),
                                QSettings::NativeFormat);
    return personalize.value(QStringLiteral("AppsUseLightTheme"), 1).toInt() == 0 ? Shade::Dark
                                                                                  : Shade::Light;
#else
    // The first palette of the application is the desktop's; later ones are ours.
    static const Shade first = shadeOf(QGuiApplication::palette());
    return first;
#endif
}

void applyTheme(QApplication &application, Appearance appearance, int textPercent)
{
    const Shade system = systemShade(); // before our own palette hides it
    const Shade shade = appearance == Appearance::System ? system
        : appearance == Appearance::Dark                 ? Shade::Dark
                                                         : Shade::Light;
    if (!qobject_cast<Style *>(QApplication::style())) {
        QApplication::setStyle(new Style);
    }
    QFont base = QApplication::font();
    base.setPointSizeF(basePoints * qBound(80, textPercent, 200) / 100);
    const QPalette palette = paletteOf(shade);
    QApplication::setFont(base);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    application.setProperty("kvTextPercent", qBound(80, textPercent, 200));
}

QFont fontOf(Type type)
{
    QFont made = QApplication::font();
    switch (type) {
    case Type::Base:
        break;
    case Type::PageTitle:
        made.setPointSizeF(made.pointSizeF() * 1.6);
        made.setWeight(QFont::DemiBold);
        break;
    case Type::SectionTitle:
        made.setPointSizeF(made.pointSizeF() * 1.1);
        made.setWeight(QFont::DemiBold);
        break;
    case Type::Secondary:
        made.setPointSizeF(made.pointSizeF() * 0.9);
        break;
    }
    return made;
}

} // namespace kv::ui
