// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace kv::ui {

// A text as it is searched for: small letters without marks (ä as a, é as e), every dash a hyphen,
// every run of spaces one space.
QString folded(const QString &text);
// Whether each word of a search is found somewhere in the text; both folded here. An empty search
// finds everything.
bool matches(const QString &text, const QString &search);

} // namespace kv::ui
