// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/receivepreviewpage.h"

#include "ui/common/context.h"
#include "ui/common/formfield.h"
#include "ui/common/heading.h"
#include "ui/common/messagebar.h"
#include "ui/common/pickrow.h"
#include "ui/common/tableview.h"
#include "ui/transfer/mergelines.h"
#include "ui/transfer/transferwords.h"

#include "journal/hybridclock.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace kv::ui {

ReceivePreviewPage::ReceivePreviewPage(ReceiveDraft &draft, UiContext &context, QWidget *parent)
    : AssistantPage(parent)
    , m_draft(draft)
    , m_context(context)
    , m_sender(new Heading(Type::SectionTitle, this))
    , m_purpose(new Heading(Type::Secondary, this))
    , m_model(new LinesModel(this))
    , m_filter(new LinesFilter(this))
    , m_table(new TableView({}, this))
    , m_suggestions(new QCheckBox(tr("Accept the suggestions to my groups at once"), this))
    , m_deletions(new QLineEdit(this))
    , m_deletionsField(new FormField(m_deletions, this))
    , m_missing(new Heading(Type::Secondary, this))
{
    for (Heading *heading : {m_sender, m_purpose, m_missing})
        heading->setWordWrap(true);
    auto *kinds = new QHBoxLayout;
    kinds->setSpacing(space::tight);
    for (int i = 0; i <= int(MergeKind::Count); ++i) {
        auto *button = new PickButton(this);
        button->setAutoDefault(false);
        button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        connect(button, &QPushButton::clicked, this, [this, i] { showOnly(i); });
        m_kinds.append(button);
        kinds->addWidget(button);
    }
    kinds->addStretch();
    m_model->setTitles({QString(), tr("What it is"), tr("Of what"), tr("What it says")});
    m_filter->setSourceModel(m_model);
    m_table->setModel(m_filter);
    m_table->setSortingEnabled(false);
    m_table->setWidths({4, 12, 32, 0});
    m_table->setAccessibleName(tr("What the file would change"));
    m_deletionsField->setLabel(tr("Type the number of deletions to confirm them"));
    m_deletions->setMaximumWidth(space::rail);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::small);
    column->addWidget(m_sender);
    column->addWidget(m_purpose);
    column->addSpacing(space::tight);
    column->addLayout(kinds);
    column->addWidget(m_table, 1);
    column->addWidget(m_suggestions);
    column->addWidget(m_deletionsField);
    column->addWidget(m_missing);
    setFocusProxy(m_table);
    connect(m_model, &LinesModel::ticked, this, &ReceivePreviewPage::tick);
    connect(m_suggestions, &QCheckBox::clicked, this, [this](bool on) {
        m_draft.choice.acceptSuggestions = on;
        preview();
    });
    connect(m_deletions, &QLineEdit::textEdited, this, [this](const QString &text) {
        bool isNumber = false;
        const int typed = text.trimmed().toInt(&isNumber);
        m_draft.choice.confirmedDeletions
            = isNumber ? std::optional<qsizetype>(typed) : std::nullopt;
        emit changed();
    });
}

QString ReceivePreviewPage::title() const
{
    return tr("What would change");
}

void ReceivePreviewPage::enter()
{
    m_draft.choice.leaveOut.clear();
    m_draft.choice.acceptSuggestions = false;
    m_draft.choice.confirmedDeletions.reset();
    m_suggestions->setChecked(false);
    m_deletions->clear();
    preview();
    m_suggestions->setVisible(!m_draft.whole.suggestions.isEmpty());
    showOnly(0);
}

// With nothing left out for the list, and as it would be now for what is said of it.
void ReceivePreviewPage::preview()
{
    const workspace::Transfer transfer(m_context.workspace());
    workspace::MergeChoice everything = m_draft.choice;
    everything.leaveOut.clear();
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto whole = transfer.preview(*m_draft.bundle, everything);
    const auto report = m_draft.choice.leaveOut.isEmpty()
        ? whole
        : transfer.preview(*m_draft.bundle, m_draft.choice);
    QApplication::restoreOverrideCursor();
    m_isRead = whole && report;
    m_draft.whole = whole ? *whole : exchange::MergeReport();
    m_draft.report = report ? *report : exchange::MergeReport();
    if (!m_isRead) {
        const Error error = whole ? report.error() : whole.error();
        Message message{MessageKind::Error, describe(error), {}};
        if (error.code == ErrorCode::ClockAhead) {
            message.kind = MessageKind::Warning;
            message.actions.append({tr("Take it in all the same"), [this] {
                                        m_draft.choice.allowClockAhead = true;
                                        preview();
                                    }});
        }
        emit told(message);
    }
    m_model->show(mergeLines(m_context.dataset(), m_draft.whole, m_draft.choice.leaveOut));
    say();
}

void ReceivePreviewPage::say()
{
    const exchange::MergeReport &report = m_draft.report;
    m_sender->setText(m_isRead ? senderSentence(report) : QString());
    const journal::Bundle &bundle = *m_draft.bundle;
    QStringList parts{scopeTitle(bundle.scope.code), momentWords(journal::momentOf(bundle.clock))};
    if (!bundle.scope.purpose.isEmpty())
        parts.append(bundle.scope.purpose);
    if (report.same > 0)
        parts.append(tr("%n record(s) as before", nullptr, int(report.same)));
    m_purpose->setText(parts.join(QStringLiteral(" · ")));
    QList<int> counts(int(MergeKind::Count) + 1, 0);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        ++counts[0];
        ++counts[m_model->lineAt(row).kind + 1];
    }
    for (int i = 0; i < m_kinds.size(); ++i) {
        const QString word = i == 0 ? tr("all") : wordOf(MergeKind(i - 1));
        m_kinds.at(i)->setText(QStringLiteral("%1 %2").arg(word).arg(counts.at(i)));
        m_kinds.at(i)->setVisible(counts.at(i) > 0 && (i > 0 || counts.at(0) > 0));
    }
    QStringList missing;
    for (const exchange::NotYetReceived &device : report.notYetReceived)
        missing.append(
            tr("The sender has steps of %1 that have not come here yet.").arg(device.name));
    m_missing->setText(missing.join(u'\n'));
    m_missing->setVisible(!missing.isEmpty());
    m_deletionsField->setVisible(needsConfirmation());
    m_deletionsField->setHint(
        tr("The file would delete %n record(s).", nullptr, int(report.deleted.size())));
    if (m_isRead && report.isEmpty() && m_draft.whole.isEmpty())
        emit told({MessageKind::Info,
                   report.scope.figures.isEmpty()
                       ? tr("Nothing new: all of this is already in your file.")
                       : tr("The file holds figures only: there is nothing to take in."),
                   {}});
    emit changed();
}

bool ReceivePreviewPage::needsConfirmation() const
{
    return exchange::isMassDeletion(m_draft.report.deleted.size(),
                                    exchange::livingRecords(m_context.dataset()));
}

bool ReceivePreviewPage::isComplete() const
{
    const bool confirmed = !needsConfirmation()
        || m_draft.choice.confirmedDeletions == m_draft.report.deleted.size();
    return m_isRead && !m_draft.report.isEmpty() && confirmed;
}

QString ReceivePreviewPage::nextText() const
{
    const auto count = m_draft.report.created.size() + m_draft.report.changed.size()
        + m_draft.report.deleted.size();
    return count > 0 ? tr("Take in %n record(s)", nullptr, int(count)) : tr("Take in");
}

void ReceivePreviewPage::showOnly(int choice)
{
    for (int i = 0; i < m_kinds.size(); ++i)
        m_kinds.at(i)->setChecked(i == choice);
    m_filter->showOnly(choice > 0 ? std::optional(choice - 1) : std::nullopt);
    m_table->selectRow(0);
}

void ReceivePreviewPage::tick(const QString &key, bool on)
{
    const QUuid record = QUuid::fromString(key);
    if (on)
        m_draft.choice.leaveOut.remove(record);
    else
        m_draft.choice.leaveOut.insert(record);
    preview();
}

} // namespace kv::ui
