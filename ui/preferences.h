// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QObject>

namespace kv::words {
class Words;
}

namespace kv::ui {

// What the user has chosen about the window: language, light or dark, size of text. A choice takes
// effect at once and is remembered in QSettings.
class Preferences : public QObject
{
    Q_OBJECT

public:
    // Takes up what was chosen last: without a choice the system's language where it is English,
    // else Finnish; the system's appearance; text of 100 %.
    explicit Preferences(words::Words &words, QObject *parent = nullptr);

    QString language() const;
    void setLanguage(const QString &code);
    Appearance appearance() const { return m_appearance; }
    void setAppearance(Appearance appearance);
    int textPercent() const { return m_textPercent; }
    void setTextPercent(int percent);

private:
    void apply();

    words::Words &m_words;
    Appearance m_appearance = Appearance::System;
    int m_textPercent = 100;
};

} // namespace kv::ui
