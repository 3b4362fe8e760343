// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/conflictpanel.h"

#include "domain/describe.h"
#include "ui/common/fieldlines.h"
#include "ui/transfer/transferwords.h"
#include "ui/transfer/valuechoice.h"
#include "workspace/transfer.h"

#include <QButtonGroup>
#include <QRadioButton>

namespace kv::ui {
namespace {

// Choices beside the sides of the conflict, which count from 0.
constexpr int both = 1000;
constexpr int stays = 1001;
constexpr int goes = 1002;

} // namespace

ConflictPanel::ConflictPanel(UiContext &context, QWidget *parent)
    : DecisionPanel(context, parent)
    , m_keep(addButton())
{
    connect(m_keep, &QPushButton::clicked, this, &ConflictPanel::keep);
    retranslate();
}

void ConflictPanel::retranslate()
{
    m_keep->setText(tr("Keep the chosen one"));
    retranslateLater();
}

void ConflictPanel::show(const journal::Conflict &conflict)
{
    m_conflict = conflict;
    const Dataset &dataset = context().dataset();
    const workspace::Transfer transfer(context().workspace());
    const QString name = nameOf(dataset, conflict.type, conflict.record);
    begin(QStringLiteral("%1 · %2").arg(name, registerTitle(conflict.type, conflict.reg)),
          conflict.isDeletedAgainstEdited
              ? tr("One removed this and another has changed it since. It stays until you decide.")
              : tr("Changed in two places. Both values are safe until you decide."));
    delete m_choices;
    m_choices = new QButtonGroup(this);
    const auto who = [&](const journal::ConflictSide &side) {
        const QString author = nameOf(dataset, side.author);
        return author.isEmpty() ? tr("Somebody else") : author;
    };
    if (conflict.isDeletedAgainstEdited) {
        const QString by = conflict.sides.isEmpty()
            ? QString()
            : tr("Removed by %1, %2")
                  .arg(who(conflict.sides.first()), momentWords(conflict.sides.first().at));
        addChoice(stays, tr("It stays"), {}, {});
        addChoice(goes, tr("It is removed"), {}, by);
    } else {
        const journal::ConflictSide *mine = transfer.mineOf(conflict);
        for (int i = 0; i < conflict.sides.size(); ++i) {
            const journal::ConflictSide &side = conflict.sides.at(i);
            const QString value = registerText(dataset, conflict.type, conflict.reg, side.value);
            const QString moment = momentWords(side.at);
            addChoice(i, &side == mine ? tr("Mine") : who(side),
                      value.isEmpty() ? tr("(empty)") : value,
                      side.isShown ? tr("%1, shown now").arg(moment) : moment);
        }
        if (workspace::Transfer::takesBoth(conflict))
            addChoice(both, tr("Both, one below the other"), {}, {});
    }
    end();
    m_choices->buttons().first()->setChecked(true);
}

void ConflictPanel::addChoice(int choice, const QString &whose, const QString &value,
                              const QString &note)
{
    auto *widget = new ValueChoice(whose, value, note, body());
    m_choices->addButton(widget->button(), choice);
    add(widget);
}

void ConflictPanel::keep()
{
    workspace::Transfer transfer(context().workspace());
    const int choice = m_choices->checkedId();
    const QString done = tr("Decided. Your colleagues learn it by your next file.");
    if (choice == both)
        context().done(transfer.resolve(m_conflict.id, workspace::Take::Both), done);
    else if (choice == stays || choice == goes)
        context().done(transfer.resolveTo(m_conflict, aliveValue(choice == stays)), done);
    else
        context().done(transfer.resolveTo(m_conflict, m_conflict.sides.at(choice).value), done);
}

} // namespace kv::ui
