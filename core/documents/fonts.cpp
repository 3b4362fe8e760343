// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/fonts.h"

#include <QFontDatabase>
#include <QFontMetricsF>

static void initialiseResources()
{
    Q_INIT_RESOURCE(documents);
}

namespace kv::documents {
namespace {

// The program's own fonts, whatever the machine has: another version would break lines elsewhere.
bool registerFonts()
{
    initialiseResources();
    bool all = true;
    for (const auto *name :
         {":/fonts/LiberationSans-Regular.ttf", ":/fonts/LiberationSans-Bold.ttf"})
        all = QFontDatabase::addApplicationFont(QLatin1String(name)) >= 0 && all;
    return all;
}

} // namespace

QFont paperFont(double points, Weight weight)
{
    static const bool registered = registerFonts();
    Q_ASSERT(registered);
    QFont font(QStringLiteral("Liberation Sans"));
    font.setPixelSize(qRound(points * mmInPoint * unitsInMm));
    font.setBold(weight == Weight::Bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(true);
    return font;
}

double widthOf(const QString &text, double points, Weight weight)
{
    return QFontMetricsF(paperFont(points, weight)).horizontalAdvance(text) / unitsInMm;
}

} // namespace kv::documents
