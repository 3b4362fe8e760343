// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/context.h"

#include <QWidget>

class QPushButton;

namespace kv::ui {

class Heading;

// What has been changed of a company, by whom and when: read when it is opened.
class RecordHistory : public QWidget
{
    Q_OBJECT

public:
    RecordHistory(UiContext &context, QWidget *parent);

    void show(Id<Company> company);
    void retranslate();

private:
    void read();

    UiContext &m_context;
    Id<Company> m_company;
    QPushButton *m_open;
    Heading *m_steps;
};

} // namespace kv::ui
