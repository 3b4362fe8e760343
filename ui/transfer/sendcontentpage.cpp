// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/sendcontentpage.h"

#include "domain/describe.h"
#include "ui/common/context.h"
#include "ui/common/heading.h"
#include "ui/common/messagebar.h"
#include "ui/common/pickrow.h"
#include "ui/common/tableview.h"
#include "ui/transfer/linesmodel.h"
#include "ui/transfer/transferwords.h"
#include "workspace/transfer.h"

#include <QApplication>
#include <QLocale>
#include <QMap>
#include <QVBoxLayout>

namespace kv::ui {
namespace {

enum Kinds
{
    Goes,
    Stays,
    KindCount
};

} // namespace

SendContentPage::SendContentPage(SendDraft &draft, UiContext &context, QWidget *parent)
    : AssistantPage(parent)
    , m_draft(draft)
    , m_context(context)
    , m_goes(new Heading(Type::SectionTitle, this))
    , m_stays(new Heading(Type::Secondary, this))
    , m_model(new LinesModel(this))
    , m_filter(new LinesFilter(this))
    , m_table(new TableView({}, this))
{
    m_goes->setWordWrap(true);
    m_stays->setWordWrap(true);
    auto *kinds = new QHBoxLayout;
    kinds->setSpacing(space::tight);
    for (int i = 0; i <= KindCount; ++i) {
        auto *button = new PickButton(this);
        button->setAutoDefault(false);
        button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        connect(button, &QPushButton::clicked, this, [this, i] { showOnly(i); });
        m_choices.append(button);
        kinds->addWidget(button);
    }
    kinds->addStretch();
    m_model->setTitles({tr("Goes or stays"), tr("Kind"), tr("Name"), tr("Why it stays")});
    m_filter->setSourceModel(m_model);
    m_table->setModel(m_filter);
    m_table->setSortingEnabled(false);
    m_table->setWidths({14, 15, 0, 26});
    m_table->setAccessibleName(tr("What goes and what stays"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::small);
    column->addWidget(m_goes);
    column->addWidget(m_stays);
    column->addSpacing(space::tight);
    column->addLayout(kinds);
    column->addWidget(m_table, 1);
    setFocusProxy(m_table);
}

QString SendContentPage::title() const
{
    return tr("What goes and what stays");
}

void SendContentPage::enter()
{
    m_isReady = false;
    m_draft.files.clear();
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto plan = workspace::Transfer(m_context.workspace()).plan(m_draft.request);
    QApplication::restoreOverrideCursor();
    if (!plan) {
        m_draft.plan.reset();
        emit told({MessageKind::Error, describe(plan.error()), {}});
        return;
    }
    m_draft.plan = *plan;
    std::optional<Error> problem;
    if (!m_draft.hasProgram) {
        const auto files = exchange::plainFilesOf(*plan, m_context.clock().now());
        if (files)
            m_draft.files = *files;
        else
            problem = files.error();
    } else if (plan->bundle.entries.isEmpty() && plan->bundle.scope.figures.isEmpty()) {
        problem = Error{ErrorCode::NothingToSend, {}};
    }
    m_isReady = !problem;
    if (problem) {
        const bool nothing = problem->code == ErrorCode::NothingToSend;
        emit told({nothing ? MessageKind::Info : MessageKind::Error, describe(*problem), {}});
    }
    showLines();
    showOnly(0);
    emit changed();
}

QString SendContentPage::goesText() const
{
    if (!m_draft.hasProgram) {
        QStringList names;
        for (const exchange::PlainFile &file : m_draft.files)
            names.append(file.name);
        return tr("Goes: %1").arg(names.join(QStringLiteral(", ")));
    }
    const exchange::ExportPlan &plan = *m_draft.plan;
    if (plan.records.isEmpty() && !plan.bundle.scope.figures.isEmpty())
        return tr("Goes: %n figure(s)", nullptr, int(plan.bundle.scope.figures.size()));
    return tr("Goes: %1").arg(recordWords(plan.records));
}

void SendContentPage::showLines()
{
    const exchange::ExportPlan &plan = *m_draft.plan;
    const Dataset &dataset = m_context.dataset();
    QList<Line> stays;
    QMap<exchange::WithheldReason, int> reasons;
    const QString goesWord = tr("goes");
    const QString staysWord = tr("stays");
    for (const exchange::Withheld &each : plan.withheld) {
        ++reasons[each.reason];
        Line line{
            QStringLiteral("s%1 %2").arg(int(each.reason)).arg(each.id.toString()),
            {plan.records.value(each.type).contains(each.id) ? tr("stays in part") : staysWord,
             describe(each.type), nameOf(dataset, each.type, each.id), reasonWords(each.reason)},
            Stays};
        stays.append(line);
    }
    QList<Line> goes;
    for (auto it = plan.records.cbegin(); it != plan.records.cend(); ++it) {
        for (const QUuid &id : it.value())
            goes.append({QStringLiteral("g") + id.toString(),
                         {goesWord, describe(it.key()), nameOf(dataset, it.key(), id), QString()},
                         Goes});
    }
    for (const journal::Figure &figure : plan.bundle.scope.figures) {
        const exchange::FigureWords words = exchange::wordsOf(figure);
        goes.append(
            {QStringLiteral("f") + figure.of,
             {goesWord, words.what,
              QStringLiteral("%1: %2").arg(words.of, QLocale().toString(figure.count)), QString()},
             Goes});
    }
    const auto inOrder = [](const Line &a, const Line &b) {
        const int kind = QString::localeAwareCompare(a.cells.at(1), b.cells.at(1));
        return kind != 0 ? kind < 0 : QString::localeAwareCompare(a.cells.at(2), b.cells.at(2)) < 0;
    };
    std::sort(goes.begin(), goes.end(), inOrder);
    std::stable_sort(stays.begin(), stays.end(), inOrder);
    m_model->show(stays + goes); // what stays is what one looks for
    m_goes->setText(goesText());
    QStringList parts;
    for (auto it = reasons.cbegin(); it != reasons.cend(); ++it)
        parts.append(QStringLiteral("%1 (%2)").arg(reasonWords(it.key())).arg(it.value()));
    m_stays->setText(parts.isEmpty() ? tr("Nothing in this scope stays.")
                                     : tr("Stays: %1").arg(parts.join(QStringLiteral(", "))));
    const QList<std::pair<QString, qsizetype>> texts{{tr("all"), stays.size() + goes.size()},
                                                     {goesWord, goes.size()},
                                                     {staysWord, stays.size()}};
    for (int i = 0; i < texts.size(); ++i) {
        m_choices.at(i)->setText(
            QStringLiteral("%1 %2").arg(texts.at(i).first).arg(texts.at(i).second));
        m_choices.at(i)->setEnabled(texts.at(i).second > 0);
    }
}

void SendContentPage::showOnly(int choice)
{
    for (int i = 0; i < m_choices.size(); ++i)
        m_choices.at(i)->setChecked(i == choice);
    m_filter->showOnly(choice > 0 ? std::optional(choice - 1) : std::nullopt);
    m_table->selectRow(0);
}

} // namespace kv::ui
