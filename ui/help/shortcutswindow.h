// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace kv::ui {

// All keys of a window and its pages, read from their actions.
class ShortcutsWindow : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsWindow(QWidget *parent);
    static void open(QWidget *parent);
    using QDialog::open;
};

} // namespace kv::ui
