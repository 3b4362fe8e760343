// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/importcolumnspage.h"

#include "ui/common/heading.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace kv::ui {

namespace {

constexpr int shownRows = 8;
constexpr int columnCharacters = 20;

} // namespace

ImportColumnsPage::ImportColumnsPage(ImportDraft &draft, QWidget *parent)
    : AssistantPage(parent)
    , m_draft(draft)
    , m_header(new QCheckBox(tr("The first row holds the titles of the columns"), this))
    , m_note(new Heading(Type::Secondary, this))
    , m_model(new QStandardItemModel(this))
    , m_table(new QTableView(this))
{
    m_note->setWordWrap(true);
    m_table->setModel(m_model);
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setFocusPolicy(Qt::NoFocus); // the choices take the keys
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(space::row);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setAccessibleName(tr("The first rows of the list"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::card);
    column->addWidget(m_note);
    column->addWidget(m_table, 1);
    column->addWidget(m_header);
    // clicked, not toggled: only the user's change leads to another mapping.
    connect(m_header, &QCheckBox::clicked, this, [this](bool on) {
        m_draft.mapping.headerRow = on ? 0 : -1;
        showRows();
    });
}

QString ImportColumnsPage::title() const
{
    return tr("What the columns hold");
}

void ImportColumnsPage::enter()
{
    showRows();
}

bool ImportColumnsPage::isComplete() const
{
    return m_draft.mapping.columnOf(exchange::ImportField::Name) >= 0;
}

void ImportColumnsPage::showRows()
{
    const auto &sheet = m_draft.sheet;
    const auto &mapping = m_draft.mapping;
    m_header->setChecked(mapping.headerRow >= 0);
    m_choices.clear();
    m_model->clear();
    m_model->setColumnCount(sheet.columnCount);
    m_model->appendRow(new QStandardItem); // of the choices
    for (int column = 0; column < sheet.columnCount; ++column) {
        m_model->setHorizontalHeaderItem(
            column, new QStandardItem(exchange::columnTitle(sheet, mapping, column)));
    }
    for (int i = 0; i < shownRows; ++i) {
        const int index = mapping.firstDataRow() + i;
        if (index >= sheet.rows.size()) {
            break;
        }
        QList<QStandardItem *> cells;
        for (int column = 0; column < sheet.columnCount; ++column) {
            const QString text = exchange::Sheet::cell(sheet.rows.at(index), column);
            cells.append(new QStandardItem(QString(text).replace(u'\n', u' ')));
            cells.last()->setToolTip(text);
        }
        m_model->appendRow(cells);
    }
    const int width = m_table->fontMetrics().averageCharWidth() * columnCharacters;
    for (int column = 0; column < sheet.columnCount; ++column) {
        m_table->setColumnWidth(column, width);
        QComboBox *choice = choiceOf(column);
        m_choices.append(choice);
        m_table->setIndexWidget(m_model->index(0, column), choice);
    }
    setFocusProxy(m_choices.value(0));
    say();
}

QComboBox *ImportColumnsPage::choiceOf(int column)
{
    auto *choice = new QComboBox(m_table);
    for (int i = 0; i < exchange::ImportFieldCount; ++i) {
        choice->addItem(exchange::fieldTitle(exchange::ImportField(i)), i);
    }
    choice->setCurrentIndex(int(m_draft.mapping.fields.value(column)));
    choice->setMaxVisibleItems(exchange::ImportFieldCount);
    choice->setAccessibleName(
        tr("What column %1 holds")
            .arg(exchange::columnTitle(m_draft.sheet, m_draft.mapping, column)));
    connect(choice, &QComboBox::activated, this,
            [this, column](int field) { choose(column, exchange::ImportField(field)); });
    return choice;
}

void ImportColumnsPage::choose(int column, exchange::ImportField field)
{
    // A field has one column: one given anew leaves its old one.
    const int before = m_draft.mapping.columnOf(field);
    if (field != exchange::ImportField::Ignored && before >= 0 && before != column) {
        m_draft.mapping.fields[before] = exchange::ImportField::Ignored;
        m_choices.at(before)->setCurrentIndex(int(exchange::ImportField::Ignored));
    }
    m_draft.mapping.fields[column] = field;
    say();
}

void ImportColumnsPage::say()
{
    int known = 0;
    for (const exchange::ImportField field : std::as_const(m_draft.mapping.fields)) {
        known += field != exchange::ImportField::Ignored;
    }
    m_note->setText(
        isComplete()
            ? tr("%1 of %2 columns are read. Change what a column holds from the choice above it.")
                  .arg(known)
                  .arg(m_draft.sheet.columnCount)
            : tr("Choose the column that holds the names of the companies."));
    emit changed();
}

} // namespace kv::ui
