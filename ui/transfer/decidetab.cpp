// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/decidetab.h"

#include "domain/describe.h"
#include "ui/common/emptystate.h"
#include "ui/common/fieldlines.h"
#include "ui/common/heading.h"
#include "ui/common/tableview.h"
#include "ui/transfer/conflictpanel.h"
#include "ui/transfer/duplicatepanel.h"
#include "ui/transfer/linesmodel.h"
#include "ui/transfer/suggestionpanel.h"
#include "workspace/transfer.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace kv::ui {
namespace {

QString keyOf(const exchange::Duplicate &pair)
{
    return QStringLiteral("d") + pair.first.toString() + pair.second.toString();
}

} // namespace

DecideTab::DecideTab(UiContext &context, QWidget *parent)
    : QStackedWidget(parent)
    , m_context(context)
    , m_model(new LinesModel(this))
    , m_table(new TableView(QStringLiteral("decide"), this))
    , m_panels(new QStackedWidget(this))
    , m_conflict(new ConflictPanel(context, m_panels))
    , m_suggestion(new SuggestionPanel(context, m_panels))
    , m_duplicate(new DuplicatePanel(context, m_panels))
    , m_empty(new EmptyState(Icon::Success, this))
{
    m_model->setTitles({QString(), QString(), QString()});
    m_table->setModel(m_model);
    m_table->setSortingEnabled(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setWidths({13, 26, 0});
    for (DecisionPanel *panel : QList<DecisionPanel *>{m_conflict, m_suggestion, m_duplicate}) {
        m_panels->addWidget(panel);
        connect(panel, &DecisionPanel::later, this, &DecideTab::goOn);
    }
    connect(m_duplicate, &DuplicatePanel::noted, this, &DecideTab::refresh);
    auto *card = new Card(this);
    card->column()->addWidget(m_panels);
    card->setFixedWidth(space::inspector);
    auto *list = new QWidget(this);
    auto *row = new QHBoxLayout(list);
    row->setContentsMargins(0, space::small, 0, 0);
    row->setSpacing(space::group);
    row->addWidget(m_table, 1);
    row->addWidget(card);
    addWidget(m_empty);
    addWidget(list);
    setFocusProxy(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DecideTab::showCurrent);
}

int DecideTab::count() const
{
    return m_model->rowCount();
}

void DecideTab::retranslate()
{
    m_table->setAccessibleName(tr("What waits for your decision"));
    m_model->setTitles({tr("Kind"), tr("Of what"), tr("What it is about")});
    m_empty->setText(tr("Nothing waits for your decision."));
    m_conflict->retranslate();
    m_suggestion->retranslate();
    m_duplicate->retranslate();
    refresh();
}

void DecideTab::refresh()
{
    const workspace::Transfer transfer(m_context.workspace());
    const auto conflicts = transfer.conflicts();
    const auto suggestions = transfer.suggestions();
    const auto duplicates = transfer.duplicates();
    if (!conflicts || !suggestions || !duplicates) {
        m_context.tell(!conflicts         ? conflicts.error()
                           : !suggestions ? suggestions.error()
                                          : duplicates.error());
        return;
    }
    m_conflicts = *conflicts;
    m_suggestions = *suggestions;
    m_duplicates = *duplicates;
    const Dataset &dataset = m_context.dataset();
    QList<Line> lines;
    for (const journal::Conflict &conflict : m_conflicts) {
        QStringList values;
        for (const journal::ConflictSide &side : conflict.sides)
            values.append(registerText(dataset, conflict.type, conflict.reg, side.value));
        const QString title = registerTitle(conflict.type, conflict.reg);
        lines.append(
            {QStringLiteral("c") + conflict.id,
             {tr("conflict"), nameOf(dataset, conflict.type, conflict.record),
              conflict.isDeletedAgainstEdited
                  ? tr("removed here, changed there")
                  : QStringLiteral("%1: %2").arg(title, values.join(QStringLiteral(" / ")))}});
    }
    for (const journal::Suggestion &suggestion : m_suggestions) {
        Dataset after = dataset;
        const Operation &step = suggestion.operation;
        apply(after, step);
        const QString name = step.isEmpty()
            ? QString()
            : nameOf(after, step.changes.first().entity, step.changes.first().id);
        lines.append(
            {QStringLiteral("s") + QString::fromLatin1(step.id.toHex()),
             {suggestion.isSuggestion ? tr("suggestion") : tr("left out"), name,
              QStringLiteral("%1 · %2").arg(describe(step.kind), nameOf(after, step.author))}});
    }
    for (const exchange::Duplicate &pair : m_duplicates) {
        lines.append(
            {keyOf(pair),
             {tr("duplicate"), nameOf(dataset, EntityType::Company, pair.first),
              pair.isCertain ? tr("the same Business ID: %1")
                                   .arg(nameOf(dataset, EntityType::Company, pair.second))
                             : tr("the same name: %1")
                                   .arg(nameOf(dataset, EntityType::Company, pair.second))}});
    }
    const int row = m_table->currentIndex().row();
    m_isFilling = true; // rows and lists do not belong together meanwhile
    m_model->show(lines);
    m_isFilling = false;
    setCurrentIndex(lines.isEmpty() ? 0 : 1);
    if (!lines.isEmpty() && !m_table->currentIndex().isValid())
        m_table->selectRow(qBound(0, row, int(lines.size()) - 1));
    showCurrent();
    emit counted();
}

void DecideTab::showCurrent()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid() || m_isFilling)
        return;
    const int row = index.row();
    const auto conflicts = int(m_conflicts.size());
    const auto suggestions = int(m_suggestions.size());
    if (row < conflicts) {
        m_conflict->show(m_conflicts.at(row));
        m_panels->setCurrentWidget(m_conflict);
    } else if (row < conflicts + suggestions) {
        m_suggestion->show(m_suggestions.at(row - conflicts));
        m_panels->setCurrentWidget(m_suggestion);
    } else {
        m_duplicate->show(m_duplicates.at(row - conflicts - suggestions));
        m_panels->setCurrentWidget(m_duplicate);
    }
}

// The next one; after the last the first.
void DecideTab::goOn()
{
    m_table->selectRow((m_table->currentIndex().row() + 1) % qMax(1, m_model->rowCount()));
}

} // namespace kv::ui
