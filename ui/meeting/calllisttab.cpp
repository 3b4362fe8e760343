// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/calllisttab.h"

#include "calendar/datetext.h"
#include "documents/messagetexts.h"
#include "domain/groups/members.h"
#include "domain/phonenumber.h"
#include "operations/meetingoperations.h"
#include "ui/common/heading.h"
#include "ui/common/icons.h"
#include "ui/common/language.h"
#include "ui/common/tableview.h"
#include "ui/meeting/meetingtexts.h"
#include "workspace/workspace.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kv::ui {

void CallListModel::show(const Dataset &dataset, Id<Meeting> id)
{
    QList<Row> rows;
    if (const Meeting *meeting = dataset.meetings.find(id)) {
        for (const Id<Company> company : callQueue(dataset, *meeting)) {
            const Company known = dataset.companies.value(company);
            const Hosted hosted = hostedBy(dataset, company, meeting->group);
            Row row{company, known.name, {}, known.phone, hosted.count, hosted.last};
            for (const Person &person : peopleOf(dataset, company)) {
                if (!person.doNotContact) {
                    row.contact = person.name();
                    row.phone = person.phone.isEmpty() ? known.phone : person.phone;
                    break;
                }
            }
            rows.append(row);
        }
    }
    if (rows == m_rows) {
        return;
    }
    beginResetModel(); // another order: a list made anew for another meeting or host
    m_rows = rows;
    endResetModel();
}

QList<Id<Company>> CallListModel::companies() const
{
    QList<Id<Company>> companies;
    for (const Row &row : m_rows) {
        companies.append(row.company);
    }
    return companies;
}

int CallListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CallListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant CallListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = m_rows.at(index.row());
    if (role == Qt::TextAlignmentRole) {
        return int(Qt::AlignVCenter
                   | (index.column() >= HostedColumn ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (index.column()) {
    case CompanyColumn:
        return row.name;
    case ContactColumn:
        return row.contact;
    case PhoneColumn:
        return phoneNational(row.phone);
    case HostedColumn:
        return row.hosted > 0 ? QVariant(row.hosted) : QVariant(tr("not yet"));
    default:
        return row.last.isValid() ? QLocale().toString(row.last, QLocale::ShortFormat) : QString();
    }
}

QVariant CallListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int(Qt::AlignVCenter | (section >= HostedColumn ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case CompanyColumn:
        return tr("Company");
    case ContactColumn:
        return tr("Contact");
    case PhoneColumn:
        return tr("Phone");
    case HostedColumn:
        return tr("Hosted");
    default:
        return tr("Last");
    }
}

CallListTab::CallListTab(UiContext &context, QWidget *parent)
    : MeetingTab(context, parent)
    , m_help(new Heading(Type::Secondary, this))
    , m_table(new TableView(QStringLiteral("calllist"), this))
    , m_makeHost(new QPushButton(this))
    , m_copy(new QPushButton(iconOf(Icon::Copy), {}, this))
{
    m_help->setWordWrap(true);
    m_table->setModel(&m_model);
    m_table->setWidths({26, 20, 0, 12, 12});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_help, 1);
    buttons->addWidget(m_makeHost);
    buttons->addWidget(m_copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::card, 0, 0);
    column->setSpacing(space::card);
    column->addLayout(buttons);
    column->addWidget(m_table, 1);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(documents::callList(dataset(), m_model.companies()));
        this->context().tell({MessageKind::Success, tr("The call list is on the clipboard."), {}});
    });
    connect(m_makeHost, &QPushButton::clicked, this, &CallListTab::makeHost);
    connect(m_table, &QTableView::activated, this, &CallListTab::makeHost);
    retranslate();
}

QString CallListTab::title() const
{
    return tr("Call list");
}

void CallListTab::refresh()
{
    const int row = m_table->currentIndex().row();
    m_model.show(dataset(), meetingId());
    if (m_model.rowCount() > 0 && !m_table->currentIndex().isValid()) {
        m_table->selectRow(qBound(0, row, m_model.rowCount() - 1));
    }
    m_makeHost->setEnabled(meeting() && meeting()->state < MeetingState::Held
                           && m_model.rowCount() > 0);
    m_copy->setEnabled(m_model.rowCount() > 0);
}

void CallListTab::makeHost()
{
    if (!m_table->currentIndex().isValid() || !m_makeHost->isEnabled()) {
        return;
    }
    const Id<Company> company = m_model.companyAt(m_table->currentIndex().row());
    context().carryOut(operations::assignHost(dataset(), meetingId(), company, {},
                                              context().today(), context().workspace().ids()),
                       tr("The host is now %1.").arg(dataset().companies.value(company).name));
}

void CallListTab::retranslate()
{
    m_help->setText(tr("Those who have waited longest come first."));
    m_table->setAccessibleName(tr("Call list"));
    m_makeHost->setText(tr("Make host"));
    m_copy->setText(tr("Copy list"));
    emit m_model.headerDataChanged(Qt::Horizontal, 0, CallListModel::ColumnCount - 1);
}

} // namespace kv::ui
