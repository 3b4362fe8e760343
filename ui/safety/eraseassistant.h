// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/companies/person.h"
#include "ui/common/assistant.h"
#include "ui/common/context.h"

class QCheckBox;

namespace kv::ui {

// Shows what the erasure of a person takes and what stays and why, and does it once it is
// confirmed.
class EraseAssistant : public Assistant
{
    Q_OBJECT

public:
    EraseAssistant(UiContext &context, Id<Person> person, QWidget *parent = nullptr);

protected:
    QString finishText() const override;
    bool finish() override;

private:
    UiContext &m_context;
    Id<Person> m_person;
};

} // namespace kv::ui
