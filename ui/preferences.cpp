// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences.h"

#include "words/words.h"

#include <QApplication>
#include <QLocale>
#include <QSettings>
#include <QStyleHints>

#include <array>

namespace kv::ui {

namespace {

constexpr std::array appearances{"system", "light", "dark"};

const QLatin1String languageKey("view/language");
const QLatin1String appearanceKey("view/appearance");
const QLatin1String textKey("view/textPercent");

Appearance appearanceOf(const QString &code)
{
    for (std::size_t i = 0; i < appearances.size(); ++i) {
        if (code == QLatin1String(appearances[i])) {
            return Appearance(i);
        }
    }
    return Appearance::System;
}

QString systemLanguage()
{
    return QLocale::system().language() == QLocale::English ? QStringLiteral("en")
                                                            : QStringLiteral("fi");
}

} // namespace

Preferences::Preferences(words::Words &words, QObject *parent)
    : QObject(parent)
    , m_words(words)
{
    const QSettings settings;
    m_appearance = appearanceOf(settings.value(appearanceKey).toString());
    m_textPercent = qBound(80, settings.value(textKey, 100).toInt(), 200);
    if (!m_words.speak(settings.value(languageKey).toString())) {
        m_words.speak(systemLanguage());
    }
    apply();
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this,
            &Preferences::apply);
#endif
}

QString Preferences::language() const
{
    return m_words.language();
}

void Preferences::setLanguage(const QString &code)
{
    if (code != language() && m_words.speak(code)) {
        QSettings().setValue(languageKey, code);
    }
}

void Preferences::setAppearance(Appearance appearance)
{
    m_appearance = appearance;
    QSettings().setValue(appearanceKey,
                         QString::fromLatin1(appearances.at(std::size_t(appearance))));
    apply();
}

void Preferences::setTextPercent(int percent)
{
    m_textPercent = qBound(80, percent, 200);
    QSettings().setValue(textKey, m_textPercent);
    apply();
}

void Preferences::apply()
{
    applyTheme(*qApp, m_appearance, m_textPercent);
}

} // namespace kv::ui
