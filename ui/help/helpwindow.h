// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QTextBrowser;
class QLineEdit;

namespace kv::ui {

// The user guide in the language of the window: resources/help, kept open beside the work.
class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent = nullptr);
    // Shows the one guide of a window.
    static void open(QWidget *parent);
    using QDialog::open;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void find();

    QLineEdit *m_search;
    QTextBrowser *m_text;
};

} // namespace kv::ui
