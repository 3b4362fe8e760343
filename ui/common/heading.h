// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QFrame>
#include <QLabel>

class QVBoxLayout;

namespace kv::ui {

// A text in one of the sizes of the theme, in its colour (Type::Secondary is the secondary one);
// follows a change of text size and of light and dark.
class Heading : public QLabel
{
    Q_OBJECT

public:
    explicit Heading(Type type, QWidget *parent = nullptr);
    Heading(Type type, const QString &text, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    Type m_type;
    bool m_restyling = false;
};

// One line that ends in "…" where it does not fit; then the whole text is its tool tip.
class ElidedLabel : public QFrame
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QString m_text;
};

// A surface with rounded edges that holds what belongs together.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    // The column in which its contents are put.
    QVBoxLayout *column() const { return m_column; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_column;
};

} // namespace kv::ui
