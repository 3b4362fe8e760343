// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>
#include <QTranslator>

#include <array>

namespace kv::words {

// The languages that the program speaks, as codes: "fi", "en". Settings and files hold the code.
QStringList languages();

// The locale of a language: "fi" gives fi_FI, anything else en_FI. Plain "en" would be American:
// 9/15/26, Sunday first.
QLocale localeOf(const QString &language);

// The language that fits the system's own: "fi" where that is Finnish or Swedish of Finland, else
// "en".
QString languageOf(const QLocale &system);

// Puts the words of one language on the application, and takes the former ones away. One is made in
// main(), after the application object, and lives as long as that.
class Words
{
public:
    Words() = default;
    ~Words();
    Words(const Words &) = delete;
    Words &operator=(const Words &) = delete;

    // Loads the words of a language, makes its locale the default, and lets Qt tell every widget
    // (QEvent::LanguageChange). False, and nothing changed, if the program has no words for the
    // code.
    bool speak(const QString &language);

    // The code of the language spoken now; empty before the first speak().
    QString language() const { return m_language; }

private:
    void silence();

    std::array<QTranslator, 2> m_translators; // Qt's own words, then ours
    QString m_language;
};

} // namespace kv::words
