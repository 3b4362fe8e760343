// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be done in CompaniesPage.
#include "operations/companyoperations.h"
#include "ui/common/emptystate.h"
#include "ui/common/messagebar.h"
#include "ui/common/tableview.h"
#include "ui/companies/companiespage.h"
#include "ui/companies/companyform.h"
#include "ui/welcome/hostedpage.h"
#include "ui/welcome/importassistant.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QMenu>

namespace kv::ui {

namespace {

// The next meeting that one of the companies hosts from a day on; null where there is none.
Id<Meeting> nextHosted(const Dataset &dataset, const QList<Id<Company>> &companies, QDate from)
{
    const Meeting *next = nullptr;
    for (const Meeting &meeting : dataset.meetings) {
        if (meeting.date >= from && meeting.state != MeetingState::Held
            && meeting.state != MeetingState::Cancelled && companies.contains(meeting.host)
            && (!next || meeting.date < next->date)) {
            next = &meeting;
        }
    }
    return next ? next->id : Id<Meeting>();
}

} // namespace

void CompaniesPage::makeActions()
{
    const auto make = [this](Icon icon, const QList<QKeySequence> &keys, QWidget *home,
                             void (CompaniesPage::*does)()) {
        auto *action = new QAction(iconOf(icon), {}, this);
        action->setShortcuts(keys);
        action->setShortcutContext(home == this ? Qt::WidgetWithChildrenShortcut
                                                : Qt::WidgetShortcut);
        home->addAction(action);
        if (home != this) {
            addAction(action); // for the search box and the overview of shortcuts
        }
        connect(action, &QAction::triggered, this, does);
        return action;
    };
    m_add = make(Icon::Add, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)}, this,
                 &CompaniesPage::addNew);
    m_edit = make(
        Icon::Edit,
        {QKeySequence(Qt::Key_F2), QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)},
        m_table, &CompaniesPage::editSelected);
    m_leave = make(Icon::Delete, {QKeySequence(QKeySequence::Delete)}, m_table,
                   &CompaniesPage::removeSelected);
    m_paste = make(Icon::Paste, {QKeySequence(QKeySequence::Paste)}, this, &CompaniesPage::paste);
    m_import = make(Icon::Import, {}, this, &CompaniesPage::import);
    m_hosts = make(Icon::Star, {}, this, &CompaniesPage::tickHosts);
    m_edit->setEnabled(false);
    m_leave->setEnabled(false);
    m_empty->setActions({m_add, m_paste, m_import});
}

void CompaniesPage::editSelected()
{
    if (m_form->company().isNull()) {
        showSelected();
    }
    emit inspectorAsked();
    m_form->edit();
}

void CompaniesPage::addNew()
{
    if (m_form->showNew()) {
        emit inspectorAsked();
        m_form->edit();
    }
}

void CompaniesPage::removeSelected()
{
    const QList<Id<Company>> companies = selected();
    const QDate today = context().today();
    const auto step
        = operations::leaveGroup(context().dataset(), companies, context().group(), today);
    const auto done = step ? context().workspace().commit(*step) : step;
    if (!done) {
        context().tell(done.error());
        return;
    }
    const QString day = QLocale().toString(today, QLocale::ShortFormat);
    Message message{
        MessageKind::Success,
        tr("%n company(ies) left the group on %1.", nullptr, int(companies.size())).arg(day),
        {context().undoLink()}};
    const Id<Meeting> hosts = nextHosted(context().dataset(), companies, today);
    if (const Meeting *meeting = context().dataset().meetings.find(hosts)) {
        message.kind = MessageKind::Warning;
        message.text += u' '
            + tr("There is a meeting to host on %1: choose another host for it.")
                  .arg(QLocale().toString(meeting->date, QLocale::ShortFormat));
        message.actions.append({tr("Show meeting"), [&context = context(), hosts] {
                                    context.open({Room::Meetings, hosts, {}, {}});
                                }});
    }
    context().tell(message);
}

void CompaniesPage::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty()) {
        context().tell(
            {MessageKind::Info, tr("Nothing has been copied. Copy the rows in Excel first."), {}});
        return;
    }
    auto *assistant = new ImportAssistant(context(), this);
    assistant->setAttribute(Qt::WA_DeleteOnClose);
    assistant->readPasted(text);
    assistant->open();
}

void CompaniesPage::import()
{
    auto *assistant = new ImportAssistant(context(), this);
    assistant->setAttribute(Qt::WA_DeleteOnClose);
    assistant->open();
}

void CompaniesPage::tickHosts()
{
    auto *assistant = new HostedAssistant(context(), this);
    assistant->setAttribute(Qt::WA_DeleteOnClose);
    assistant->open();
}

void CompaniesPage::showMenu(const QPoint &where)
{
    QMenu menu(this);
    menu.addActions({m_edit, m_table->copyAction(), m_paste});
    menu.addSeparator();
    menu.addAction(m_leave);
    menu.addSeparator();
    menu.addActions({m_add, m_hosts});
    menu.exec(m_table->viewport()->mapToGlobal(where));
}

} // namespace kv::ui
