// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/formfield.h"

#include "ui/common/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace kv::ui {

FormField::FormField(QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_label(new QLabel(this))
    , m_note(new QLabel(this))
{
    m_label->setWordWrap(true);
    m_label->setBuddy(field);
    m_note->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::tight);
    column->addWidget(m_label);
    column->addWidget(field);
    column->addWidget(m_note);
    show();
}

void FormField::setLabel(const QString &text)
{
    m_label->setText(text);
    m_field->setAccessibleName(text);
    if (const auto *box = qobject_cast<QComboBox *>(m_field); box && box->lineEdit())
        box->lineEdit()->setAccessibleName(text); // it has the focus
}

void FormField::setError(const QString &sentence)
{
    if (m_error != sentence) {
        m_error = sentence;
        show();
    }
}

void FormField::setHint(const QString &sentence)
{
    m_hint = sentence;
    show();
}

void FormField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        && !m_coloring) {
        show();
    }
}

void FormField::show()
{
    m_coloring = true;
    const bool wrong = !m_error.isEmpty();
    m_note->setText(wrong ? m_error : m_hint);
    m_note->setFont(fontOf(Type::Secondary));
    QPalette colors;
    colors.setColor(QPalette::WindowText, color(wrong ? Role::CancelledText : Role::Secondary));
    m_note->setPalette(colors);
    m_note->setVisible(!m_note->text().isEmpty());
    m_field->setAccessibleDescription(m_note->text());
    m_coloring = false;
}

} // namespace kv::ui
