// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/block.h"

#include <QFont>

namespace kv::documents {

// Hundredths of a millimetre: the unit in which papers are measured, so that a page breaks at the
// same word on the screen, on a printer and in a PDF.
constexpr double unitsInMm = 100;
constexpr double mmInPoint = 25.4 / 72;

// Liberation Sans of this size, its pixels being units. Needs a QGuiApplication.
QFont paperFont(double points, Weight weight);

// How wide a text is on one line, in mm.
double widthOf(const QString &text, double points, Weight weight);

} // namespace kv::documents
