// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/companies/person.h"
#include "ui/common/context.h"

class QWidget;

namespace kv::ui {

// Writes all that is held of a person into a folder that the user chooses, as PDF and JSON, and
// says so or why not.
void writePersonalData(UiContext &context, Id<Person> person, QWidget *window);

// The same into a given folder. Errors of writeExact and of a PDF.
Done writePersonalDataTo(const UiContext &context, Id<Person> person, const QString &folder);

} // namespace kv::ui
