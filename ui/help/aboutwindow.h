// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace kv::ui {

// What this is, which version, and whose work it stands on.
class AboutWindow : public QDialog
{
    Q_OBJECT

public:
    explicit AboutWindow(QWidget *parent);
    static void open(QWidget *parent);
    using QDialog::open;

    // Versions of program, Qt and system, for a message to the authors.
    static QString versions();
};

} // namespace kv::ui
