// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/language.h"

#include <QLocale>

namespace kv::ui {

// The language that the window speaks now, for the texts of core/calendar and core/documents.
inline Language shownLanguage()
{
    return QLocale().language() == QLocale::Finnish ? Language::Finnish : Language::English;
}

} // namespace kv::ui
