// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace kv::ui {

// A field of a form with its label above it, and below it what is wrong with what was typed or
// what is good to know.
class FormField : public QWidget
{
    Q_OBJECT

public:
    explicit FormField(QWidget *field, QWidget *parent = nullptr);

    // Also the field's name for screen readers.
    void setLabel(const QString &text);
    // What is wrong; empty: nothing. Hides the hint meanwhile.
    void setError(const QString &sentence);
    bool hasError() const { return !m_error.isEmpty(); }
    // In the secondary colour; empty: nothing.
    void setHint(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void show();

    QWidget *m_field;
    QLabel *m_label;
    QLabel *m_note;
    QString m_error;
    QString m_hint;
    bool m_coloring = false;
};

} // namespace kv::ui
