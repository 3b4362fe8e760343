// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/companies/companiespage.h"

#include "ui/common/emptystate.h"
#include "ui/common/filterbar.h"
#include "ui/common/heading.h"
#include "ui/common/tableview.h"
#include "ui/companies/companyform.h"
#include "ui/companies/membershippanel.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLocale>
#include <QVBoxLayout>

namespace kv::ui {

namespace {

// Which companies the list shows.
enum class Which
{
    Members,
    ProspectsAndGuests,
    Paused,
    Left,
    InGroup,
    All,
    Count,
};

QString languageWord(std::optional<Language> language)
{
    return language ? textOf(*language) : QString();
}

} // namespace

CompaniesPage::CompaniesPage(UiContext &context, QWidget *parent)
    : Page(context, parent)
    , m_model(new EntityTableModel<Company>(columns(), this))
    , m_proxy(new SortFilterProxy(this))
    , m_table(new TableView(QStringLiteral("companies"), this))
    , m_which(new QComboBox(this))
    , m_count(new Heading(Type::Secondary, this))
    , m_form(new CompanyForm(context, this))
{
    for (int i = 0; i < int(Which::Count); ++i) {
        m_which->addItem(QString());
    }
    m_proxy->setSourceModel(m_model);
    m_table->setModel(m_proxy);
    m_table->setWidths({21, 15, 12, 9, 9, 9, 8, 10, 10, 36});
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(0, Qt::AscendingOrder);
    m_table->freezeFirstColumn();
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_filter = new FilterBar(m_proxy, m_table, this);
    m_empty = new EmptyState(Icon::Companies, this);
    m_list = new FilteredList(m_table, m_filter, m_empty, this);
    m_form->hide();
    makeActions();
    layOut();

    connect(m_which, &QComboBox::activated, this, &CompaniesPage::refresh);
    connect(m_filter, &FilterBar::textChanged, this, &CompaniesPage::say);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CompaniesPage::showSelected);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_edit->setEnabled(!selected().isEmpty());
        m_leave->setEnabled(!selected().isEmpty());
    });
    connect(m_table, &QTableView::doubleClicked, this, &CompaniesPage::editSelected);
    connect(m_table, &QWidget::customContextMenuRequested, this, &CompaniesPage::showMenu);
    connect(m_form, &CompanyForm::discarded, this, &CompaniesPage::showSelected);
    connect(m_form, &CompanyForm::added, this, &CompaniesPage::select);
    retranslate();
}

CompaniesPage::~CompaniesPage() = default;

QString CompaniesPage::title() const
{
    return tr("Companies");
}

void CompaniesPage::layOut()
{
    m_filter->addWidget(m_count);
    m_filter->addWidget(m_which);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::page, space::page, space::page);
    column->setSpacing(space::card);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    setFocusProxy(m_table);
}

QList<Column<Company>> CompaniesPage::columns()
{
    const auto figures = [this](const Company &company) { return m_figures.value(company.id); };
    using Value = std::function<QVariant(const Company &)>;
    const auto words = [](std::function<QString()> title, Value text) {
        return Column<Company>{title,
                               text,
                               {},
                               Qt::AlignLeft | Qt::AlignVCenter,
                               [text](const Company &company, int role) {
                                   return role == Qt::ToolTipRole ? text(company) : QVariant();
                               }};
    };
    const auto number = [](std::function<QString()> title, Value text, Value sortKey) {
        return Column<Company>{title, text, sortKey, Qt::AlignRight | Qt::AlignVCenter, {}};
    };
    return {
        words([] { return tr("Name"); }, [](const Company &company) { return company.name; }),
        words([] { return tr("Contact person"); },
              [figures](const Company &company) { return figures(company).contact; }),
        words([] { return tr("Town"); },
              [](const Company &company) { return company.municipality; }),
        number([] { return tr("Hosted"); },
               [figures](const Company &company) {
                   const int hosted = figures(company).hosted;
                   return hosted > 0 ? QVariant(hosted) : QVariant();
               },
               [figures](const Company &company) { return figures(company).hosted; }),
        number([] { return tr("Last"); },
               [figures](const Company &company) {
                   const QDate last = figures(company).lastHosted;
                   return last.isValid() ? last.toString(QStringLiteral("M/yyyy")) : QString();
               },
               [figures](const Company &company) { return figures(company).lastHosted; }),
        number(
            [] { return tr("Present %"); },
            [figures](const Company &company) {
                const auto rate = figures(company).attendance;
                return rate ? QLocale().toString(*rate, 'f', 0) : QString();
            },
            [figures](const Company &company) { return figures(company).attendance.value_or(-1); }),
        words([] { return tr("Language"); },
              [](const Company &company) { return languageWord(company.language); }),
        number([] { return tr("Staff"); },
               [](const Company &company) {
                   return company.headcount ? QVariant(*company.headcount) : QVariant();
               },
               [](const Company &company) { return company.headcount.value_or(-1); }),
        words([] { return tr("State"); },
              [figures](const Company &company) {
                  const auto state = figures(company).state;
                  return state ? wordOf(*state) : QString();
              }),
        words([] { return tr("Telephone and e-mail"); },
              [figures](const Company &company) { return figures(company).reach; }),
    };
}

void CompaniesPage::showGroup(Id<CoreGroup>, int)
{
    refresh();
    if (!m_table->currentIndex().isValid() && m_proxy->rowCount() > 0) {
        m_table->selectRow(0);
    }
}

void CompaniesPage::refresh()
{
    m_figures = companyFigures(context().dataset(), context().group(), context().today());
    m_model->show(context().dataset().companies,
                  [this](const Company &company) { return isWanted(company); });
    m_model->refresh();
    say();
}

bool CompaniesPage::isWanted(const Company &company) const
{
    const auto state = m_figures.value(company.id).state;
    switch (Which(m_which->currentIndex())) {
    case Which::Members:
        return state == MembershipState::Member;
    case Which::ProspectsAndGuests:
        return state == MembershipState::Prospect || state == MembershipState::Guest;
    case Which::Paused:
        return state == MembershipState::Paused;
    case Which::Left:
        return state == MembershipState::Left;
    case Which::InGroup:
        return state.has_value();
    default:
        return true;
    }
}

void CompaniesPage::say()
{
    const int all = m_model->rowCount();
    const int found = m_proxy->rowCount();
    m_count->setText(found < all ? tr("%1 of %2 companies").arg(found).arg(all)
                                 : tr("%n company(ies)", nullptr, all));
    const bool hasGroup = !context().group().isNull();
    const bool members = m_which->currentIndex() == int(Which::Members);
    m_empty->setText(!hasGroup     ? tr("This file has no group yet.")
                         : members ? tr("This group has no companies yet.")
                                   : tr("No company is in this state."));
    for (QAction *action : {m_add, m_paste, m_import, m_hosts}) {
        action->setEnabled(hasGroup);
    }
}

void CompaniesPage::showSelected()
{
    if (m_selecting || !m_form) {
        return;
    }
    const QModelIndex current = m_table->currentIndex();
    const Id<Company> company
        = current.isValid() ? m_model->idAt(m_proxy->mapToSource(current).row()) : Id<Company>();
    if (!m_form->show(company)) {
        select(m_form->company()); // what was edited cannot be kept yet: stay with it
    }
}

void CompaniesPage::select(Id<Company> company)
{
    const int row = m_model->rowOf(company);
    if (row < 0) {
        return;
    }
    const QModelIndex index = m_proxy->mapFromSource(m_model->index(row, 0));
    m_selecting = m_form->company() == company;
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
    m_selecting = false;
}

QList<Id<Company>> CompaniesPage::selected() const
{
    QList<Id<Company>> companies;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        companies.append(m_model->idAt(m_proxy->mapToSource(index).row()));
    }
    return companies;
}

void CompaniesPage::reveal(const Place &place)
{
    if (place.company.isNull()) {
        return;
    }
    if (m_model->rowOf(place.company) < 0) {
        m_which->setCurrentIndex(int(Which::All));
        refresh();
    }
    m_filter->clear();
    select(place.company);
    if (place.part == QLatin1String("edit")) {
        editSelected();
    }
}

QList<QAction *> CompaniesPage::toolActions() const
{
    return {m_add, m_import};
}

QWidget *CompaniesPage::inspector()
{
    return m_form;
}

void CompaniesPage::retranslate()
{
    const QStringList which{tr("Members"), tr("Prospects and guests"), tr("Paused"),
                            tr("Left"),    tr("All in the group"),     tr("All in the file")};
    for (int i = 0; i < which.size(); ++i) {
        m_which->setItemText(i, which.at(i));
    }
    m_which->setAccessibleName(tr("Which companies are shown"));
    m_table->setAccessibleName(tr("Companies"));
    m_filter->setPlaceholder(tr("Search by name, person or town…"));
    m_add->setText(tr("Add company"));
    m_edit->setText(tr("Edit company"));
    m_leave->setText(tr("Leaves the group"));
    m_paste->setText(tr("Paste from Excel"));
    m_import->setText(tr("Bring in from Excel…"));
    m_hosts->setText(tr("Who have already been hosts…"));
    m_proxy->retranslate();
    m_model->retranslate();
    say();
}

} // namespace kv::ui
