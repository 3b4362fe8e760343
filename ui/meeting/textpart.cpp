// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/textpart.h"

#include "ui/common/heading.h"

#include <QButtonGroup>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace kv::ui {

namespace {

enum Shown
{
    FinnishShown,
    EnglishShown
};

} // namespace

TextPart::TextPart(QWidget *parent)
    : QWidget(parent)
    , m_heading(new Heading(Type::SectionTitle, this))
    , m_languages(new QButtonGroup(this))
    , m_themeLabel(new QLabel(this))
    , m_themeEn(new QLineEdit(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::small);
    auto *top = new QHBoxLayout;
    top->setSpacing(space::small);
    top->addWidget(m_heading);
    top->addStretch();
    for (const Shown shown : {FinnishShown, EnglishShown}) {
        auto *button = new QPushButton(this);
        button->setCheckable(true);
        button->setFlat(true);
        m_languages->addButton(button, shown);
        top->addWidget(button);
    }
    m_languages->button(FinnishShown)->setChecked(true);
    column->addLayout(top);

    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setVerticalSpacing(space::tight);
    form->addRow(m_themeLabel, m_themeEn);
    addField(form, &Meeting::programme, &Meeting::programmeEn, 5);
    addField(form, &Meeting::directions, &Meeting::directionsEn, 2);
    addField(form, &Meeting::description, &Meeting::descriptionEn, 3);
    column->addLayout(form);

    connect(m_languages, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        // What was typed belongs to the language that is being left.
        if (!on && id == FinnishShown) {
            for (const Field &field : std::as_const(m_fields)) {
                m_shown.*(field.finnish) = field.edit->toPlainText();
            }
        } else if (!on) {
            for (const Field &field : std::as_const(m_fields)) {
                m_shown.*(field.english) = field.edit->toPlainText();
            }
        } else {
            fill();
        }
    });
    connect(m_themeEn, &QLineEdit::editingFinished, this, [this] {
        store();
        emit edited();
    });
    retranslate();
    fill();
}

void TextPart::addField(QFormLayout *form, QString Meeting::*finnish, QString Meeting::*english,
                        int lines)
{
    auto *label = new QLabel(this);
    auto *edit = new QPlainTextEdit(this);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(lines * edit->fontMetrics().lineSpacing() + space::card);
    edit->installEventFilter(this);
    form->addRow(label, edit);
    m_fields.append({finnish, english, label, edit, lines});
}

bool TextPart::isEnglish() const
{
    return m_languages->checkedId() == EnglishShown;
}

QString Meeting::*TextPart::shownOf(const Field &field) const
{
    return isEnglish() ? field.english : field.finnish;
}

void TextPart::show(const Meeting &meeting)
{
    m_shown = meeting;
    fill();
}

void TextPart::takeInto(Meeting &meeting) const
{
    for (const Field &field : m_fields) {
        meeting.*(field.finnish) = m_shown.*(field.finnish);
        meeting.*(field.english) = m_shown.*(field.english);
        meeting.*(shownOf(field)) = field.edit->toPlainText().trimmed();
    }
    meeting.themeTextEn = m_themeEn->text().trimmed();
}

void TextPart::store()
{
    for (const Field &field : std::as_const(m_fields)) {
        m_shown.*(shownOf(field)) = field.edit->toPlainText();
    }
    m_shown.themeTextEn = m_themeEn->text();
}

void TextPart::fill()
{
    // A theme of the bank has its English name there.
    const bool ownTheme = isEnglish() && m_shown.theme.isNull();
    m_themeLabel->setVisible(ownTheme);
    m_themeEn->setVisible(ownTheme);
    m_themeEn->setText(m_shown.themeTextEn);
    for (const Field &field : std::as_const(m_fields)) {
        const QString text = m_shown.*(shownOf(field));
        if (field.edit->toPlainText() != text) {
            field.edit->setPlainText(text);
        }
    }
    retranslate();
}

void TextPart::retranslate()
{
    m_heading->setText(tr("Texts of the invitation"));
    m_languages->button(FinnishShown)->setText(tr("In Finnish"));
    m_languages->button(EnglishShown)->setText(tr("In English"));
    m_themeLabel->setText(tr("Theme in English"));
    m_themeEn->setAccessibleName(m_themeLabel->text());
    const QStringList labels{tr("Programme, a line an item"), tr("Directions: entrance, parking"),
                             tr("Description")};
    for (int i = 0; i < m_fields.size(); ++i) {
        m_fields.at(i).label->setText(labels.at(i));
        m_fields.at(i).edit->setAccessibleName(labels.at(i));
        const QString finnish = m_shown.*(m_fields.at(i).finnish);
        //: in an empty field of the English texts
        m_fields.at(i).edit->setPlaceholderText(
            isEnglish() && !finnish.isEmpty() ? tr("As in Finnish: %1").arg(finnish) : QString());
    }
    m_fields.first().edit->setPlaceholderText(tr("The usual programme of an evening"));
}

bool TextPart::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        store();
        emit edited();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace kv::ui
