// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"

#include <QComboBox>
#include <QList>

namespace kv::ui {

// One thing to choose: an entity and its name.
struct Choice
{
    QUuid id;
    QString text;
};

// A list in which one finds as one types. What is typed is either one of the choices, or stays as
// free words.
class ChoiceBox : public QComboBox
{
    Q_OBJECT

public:
    enum class Typed
    {
        OnlyListed, // other words go back to what was chosen
        FreeWords
    };

    explicit ChoiceBox(Typed typed, QWidget *parent = nullptr);

    // Shows these, in this order. What was chosen stays so where it is among them.
    void setChoices(const QList<Choice> &choices);
    // Shows a choice, or words of one's own; does not tell picked().
    void choose(QUuid id);
    void setWords(const QString &words);
    // What is chosen; null for the choice without id, or free words.
    QUuid chosen() const { return m_chosen; }
    template <typename T>
    Id<T> chosenId() const
    {
        return Id<T>(m_chosen);
    }
    // The words that stand there, without outer blanks.
    QString words() const;
    void setPlaceholder(const QString &text);
    // What screen readers say of it, of the line in which one types too: that has the focus.
    void setName(const QString &name);

signals:
    void picked(); // by the user, and other than before

private:
    void take();
    void showChosen();

    Typed m_typed;
    QUuid m_chosen;
    QString m_words; // as chosen or set last
};

} // namespace kv::ui
