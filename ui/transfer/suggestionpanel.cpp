// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/suggestionpanel.h"

#include "domain/describe.h"
#include "ui/common/fieldlines.h"
#include "ui/common/heading.h"
#include "ui/transfer/transferwords.h"
#include "workspace/transfer.h"

namespace kv::ui {
namespace {

constexpr int mostLines = 60;

} // namespace

SuggestionPanel::SuggestionPanel(UiContext &context, QWidget *parent)
    : DecisionPanel(context, parent)
    , m_accept(addButton())
    , m_decline(addButton())
{
    connect(m_accept, &QPushButton::clicked, this, [this] {
        workspace::Transfer transfer(this->context().workspace());
        this->context().done(transfer.accept(m_suggestion.operation.id), tr("Accepted."));
    });
    connect(m_decline, &QPushButton::clicked, this, [this] {
        workspace::Transfer transfer(this->context().workspace());
        this->context().done(transfer.decline(m_suggestion.operation.id),
                             tr("Declined. Its author learns it by your next file."));
    });
    retranslate();
}

void SuggestionPanel::retranslate()
{
    m_accept->setText(tr("Accept"));
    m_decline->setText(tr("Decline"));
    retranslateLater();
}

void SuggestionPanel::show(const journal::Suggestion &suggestion)
{
    m_suggestion = suggestion;
    const Operation &step = suggestion.operation;
    Dataset after = context().dataset();
    apply(after, step); // so that what it adds has its name
    const QString author = nameOf(after, step.author);
    const QString moment = momentWords(step.at);
    begin(describe(step, after),
          suggestion.isSuggestion
              ? tr("Suggested to your group by %1, %2.").arg(author, moment)
              : tr("Left out when it was received. Made by %1, %2.").arg(author, moment));
    QString name;
    QStringList lines;
    const auto close = [&] {
        if (lines.isEmpty())
            return;
        add(new Heading(Type::Base, name, body()));
        auto *text = new Heading(Type::Secondary, lines.join(u'\n'), body());
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        add(text);
        lines.clear();
    };
    qsizetype shown = 0;
    for (const Change &change : step.changes) {
        if (++shown > mostLines)
            break;
        const QString of = nameOf(after, change.entity, change.id);
        if (of != name)
            close();
        name = of;
        lines += fieldLines(after, change);
    }
    close();
    if (step.changes.size() > mostLines)
        add(new Heading(Type::Secondary,
                        tr("and %n more", nullptr, int(step.changes.size()) - mostLines), body()));
    end();
}

} // namespace kv::ui
