// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/valuechoice.h"

#include "ui/common/heading.h"

#include <QMouseEvent>
#include <QRadioButton>
#include <QVBoxLayout>

namespace kv::ui {

ValueChoice::ValueChoice(const QString &whose, const QString &value, const QString &note,
                         QWidget *parent)
    : QWidget(parent)
    , m_button(new QRadioButton(QString(whose).replace(u'&', QStringLiteral("&&")), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_button);
    // Under the text of the button, not under its circle.
    const int indent = space::icon + space::tight;
    for (const auto &[type, text] : {std::pair(Type::Base, value), {Type::Secondary, note}}) {
        if (text.isEmpty())
            continue;
        auto *label = new Heading(type, text, this);
        label->setWordWrap(true);
        label->setIndent(indent);
        label->setContentsMargins(0, 0, 0, 0);
        column->addWidget(label);
    }
    m_button->setAccessibleName(value.isEmpty() ? whose
                                                : QStringLiteral("%1: %2").arg(whose, value));
    m_button->setAccessibleDescription(note);
}

void ValueChoice::mousePressEvent(QMouseEvent *event)
{
    m_button->setChecked(true);
    m_button->setFocus(Qt::MouseFocusReason);
    event->accept();
}

} // namespace kv::ui
