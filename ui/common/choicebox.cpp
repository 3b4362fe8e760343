// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/choicebox.h"

#include "ui/common/fold.h"

#include <QCompleter>
#include <QLineEdit>
#include <QSignalBlocker>

namespace kv::ui {

namespace {

constexpr int shownAtOnce = 12;
constexpr int shortestWidth = 12; // characters

} // namespace

ChoiceBox::ChoiceBox(Typed typed, QWidget *parent)
    : QComboBox(parent)
    , m_typed(typed)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setMaxVisibleItems(shownAtOnce);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(shortestWidth);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    connect(this, &QComboBox::activated, this, &ChoiceBox::take);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &ChoiceBox::take);
}

void ChoiceBox::setChoices(const QList<Choice> &choices)
{
    const QSignalBlocker blocker(this);
    clear();
    for (const Choice &choice : choices) {
        addItem(choice.text, choice.id);
    }
    showChosen();
}

void ChoiceBox::choose(QUuid id)
{
    m_chosen = id;
    m_words.clear();
    showChosen();
}

void ChoiceBox::setWords(const QString &words)
{
    m_chosen = {};
    m_words = words;
    showChosen();
}

QString ChoiceBox::words() const
{
    return currentText().trimmed();
}

void ChoiceBox::setPlaceholder(const QString &text)
{
    lineEdit()->setPlaceholderText(text);
}

void ChoiceBox::setName(const QString &name)
{
    setAccessibleName(name);
    lineEdit()->setAccessibleName(name);
}

void ChoiceBox::showChosen()
{
    const QSignalBlocker blocker(this);
    const int row = m_words.isEmpty() ? findData(m_chosen) : -1;
    setCurrentIndex(row);
    if (row < 0) {
        setEditText(m_words);
    }
    lineEdit()->setCursorPosition(0); // a long name is read from its beginning
}

void ChoiceBox::take()
{
    const QString typed = folded(words());
    int row = -1;
    for (int each = 0; each < count() && row < 0; ++each) {
        row = folded(itemText(each)) == typed ? each : -1;
    }
    const QUuid before = m_chosen;
    const QString wordsBefore = m_words;
    if (row >= 0) {
        m_chosen = itemData(row).toUuid();
        m_words.clear();
    } else if (m_typed == Typed::FreeWords || typed.isEmpty()) {
        m_chosen = {};
        m_words = words();
    }
    showChosen();
    if (m_chosen != before || m_words != wordsBefore) {
        emit picked();
    }
}

} // namespace kv::ui
