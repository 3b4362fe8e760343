// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPushButton>
#include <QWidget>

namespace kv::ui {

// A small button that is on or off.
class PickButton : public QPushButton
{
    Q_OBJECT

public:
    explicit PickButton(QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

// A choice of weekdays (1 = Monday) or months (1 = January), a button each. Left and right arrow
// move between them, Space turns one on or off.
class PickRow : public QWidget
{
    Q_OBJECT

public:
    enum class Of
    {
        Weekdays,
        Months
    };
    explicit PickRow(Of what, QWidget *parent = nullptr);

    // In order.
    QList<int> values() const;
    void setValues(const QList<int> &values);
    QSize minimumSizeHint() const override;

signals:
    void changed(); // by the user

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void layOut(int width);

    Of m_what;
    int m_across = 0;
    QList<PickButton *> m_buttons;
};

} // namespace kv::ui
