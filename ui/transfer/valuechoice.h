// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QRadioButton;

namespace kv::ui {

class Heading;

// One value of several: a round button with whose it is, below it the value, which may have many
// lines, and what is to be known of it. A click anywhere chooses it.
class ValueChoice : public QWidget
{
    Q_OBJECT

public:
    ValueChoice(const QString &whose, const QString &value, const QString &note,
                QWidget *parent = nullptr);

    QRadioButton *button() const { return m_button; }

protected:
    void mousePressEvent(QMouseEvent *event) override;

private:
    QRadioButton *m_button;
};

} // namespace kv::ui
