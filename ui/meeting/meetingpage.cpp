// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/meetingpage.h"

#include "calendar/datetext.h"
#include "domain/dataset.h"
#include "domain/firstofmonth.h"
#include "operations/meetingoperations.h"
#include "ui/common/emptystate.h"
#include "ui/common/heading.h"
#include "ui/common/language.h"
#include "ui/common/reasonrow.h"
#include "ui/common/statebadge.h"
#include "ui/common/style.h"
#include "ui/meeting/askpanel.h"
#include "ui/meeting/calllisttab.h"
#include "ui/meeting/detailstab.h"
#include "ui/meeting/invitationtab.h"
#include "ui/meeting/meetinglist.h"
#include "ui/meeting/meetingtexts.h"
#include "ui/meeting/registrationstab.h"
#include "ui/meeting/statestepper.h"
#include "ui/rooms.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>

namespace kv::ui {

namespace {

constexpr int listWidth = 264;
const QStringList &parts()
{
    static const QStringList codes{QStringLiteral("details"), QStringLiteral("ask"),
                                   QStringLiteral("registrations"), QStringLiteral("invitation"),
                                   QStringLiteral("calllist")};
    return codes;
}

} // namespace

MeetingPage::MeetingPage(UiContext &context, QWidget *parent)
    : Page(context, parent)
    , m_add(new QAction(iconOf(Icon::Add), {}, this))
    , m_next(new QAction(iconOf(Icon::ArrowRight), {}, this))
    , m_invite(new QAction(iconOf(Icon::Mail), {}, this))
    , m_cancelHosting(new QAction(this))
    , m_cancelMeeting(new QAction(this))
    , m_remove(new QAction(this))
    , m_list(new MeetingList(context, this))
    , m_empty(new EmptyState(Icon::Meetings, this))
{
    makeActions();
    m_pane = makeMeetingPane();
    layOut();
    connect(m_list, &MeetingList::selected, this, &MeetingPage::showMeeting);
    m_empty->setActions({m_add});
    retranslate();
}

void MeetingPage::makeActions()
{
    m_add->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_T));
    m_next->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    m_invite->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    for (QAction *action : {m_add, m_next, m_invite, m_cancelHosting, m_cancelMeeting, m_remove}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    connect(m_add, &QAction::triggered, this, &MeetingPage::addMeeting);
    connect(m_next, &QAction::triggered, this, &MeetingPage::nextState);
    connect(m_invite, &QAction::triggered, this,
            [this] { openPart(QStringLiteral("invitation")); });
    connect(m_cancelHosting, &QAction::triggered, this, [this] {
        context().open({Room::YearPlan, meeting(), {}, QStringLiteral("cancelHosting")});
    });
    connect(m_cancelMeeting, &QAction::triggered, this, [this] { m_cancelReason->ask(); });
    connect(m_remove, &QAction::triggered, this, &MeetingPage::removeMeeting);
}

QWidget *MeetingPage::makeMeetingPane()
{
    auto *pane = new QWidget(this);
    m_title = new Heading(Type::PageTitle, pane);
    m_subtitle = new Heading(Type::Secondary, pane);
    m_stepper = new StateStepper(pane);
    m_nextButton = new QPushButton(pane);
    m_more = new QToolButton(pane);
    m_more->setIcon(iconOf(Icon::More));
    m_more->setAutoRaise(true);
    auto *menu = new QMenu(m_more);
    menu->addActions({m_cancelHosting, m_cancelMeeting, m_remove});
    connect(m_more, &QToolButton::clicked, menu,
            [this, menu] { menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    m_warningRow = new QWidget(pane);
    m_warnings = new Heading(Type::Base, m_warningRow);
    m_warnings->setWordWrap(true);
    m_cancelReason = new ReasonRow(pane);
    m_tabs = new QTabWidget(pane);
    m_details = new DetailsTab(context(), m_tabs);
    m_ask = new AskPanel(context(), m_tabs);
    m_registrations = new RegistrationsTab(context(), m_tabs);
    m_invitation = new InvitationTab(context(), m_tabs);
    m_callList = new CallListTab(context(), m_tabs);
    for (MeetingTab *tab :
         QList<MeetingTab *>{m_details, m_ask, m_registrations, m_invitation, m_callList}) {
        m_tabs->addTab(tab, QString());
    }
    m_tabs->setDocumentMode(true);

    auto *top = new QHBoxLayout;
    top->setSpacing(space::small);
    top->addWidget(m_title);
    top->addWidget(m_subtitle, 0, Qt::AlignBottom);
    top->addStretch();
    top->addWidget(m_more);
    auto *states = new QHBoxLayout;
    states->setSpacing(space::group);
    states->addWidget(m_stepper);
    states->addWidget(m_nextButton);
    states->addStretch();
    auto *warning = new QHBoxLayout(m_warningRow);
    warning->setContentsMargins({});
    warning->setSpacing(space::small);
    auto *sign = new QLabel(m_warningRow);
    sign->setPixmap(iconOf(Icon::Warning, Role::AskedText).pixmap(space::iconSmall));
    warning->addWidget(sign, 0, Qt::AlignTop);
    warning->addWidget(m_warnings, 1);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(space::group, space::page, space::page, space::page);
    column->setSpacing(space::small);
    column->addLayout(top);
    column->addLayout(states);
    column->addWidget(m_warningRow);
    column->addWidget(m_cancelReason);
    column->addWidget(m_tabs, 1);

    connect(m_nextButton, &QPushButton::clicked, this, &MeetingPage::nextState);
    connect(m_cancelReason, &ReasonRow::confirmed, this, &MeetingPage::cancelMeeting);
    connect(m_ask, &AskPanel::callListAsked, this,
            [this] { openPart(QStringLiteral("calllist")); });
    return pane;
}

void MeetingPage::layOut()
{
    m_list->setFixedWidth(listWidth);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_list);
    row->addWidget(m_pane, 1);
    row->addWidget(m_empty, 1);
}

QString MeetingPage::title() const
{
    return tr("Meetings");
}

QList<QAction *> MeetingPage::toolActions() const
{
    return {m_add, m_invite};
}

Id<Meeting> MeetingPage::meeting() const
{
    return m_list->current();
}

void MeetingPage::showGroup(Id<CoreGroup> group, int year)
{
    m_group = group;
    m_year = year;
    m_add->setEnabled(!group.isNull());
    m_list->show(group, year);
    m_list->setVisible(!m_list->isEmpty());
    m_pane->setVisible(!m_list->isEmpty());
    m_empty->setVisible(m_list->isEmpty());
    m_empty->setText(tr("No meetings planned for %1.").arg(year));
    showMeeting();
}

void MeetingPage::refresh()
{
    showGroup(m_group, m_year);
}

void MeetingPage::showMeeting()
{
    const Dataset &dataset = context().dataset();
    const Meeting *shown = dataset.meetings.find(meeting());
    for (MeetingTab *tab :
         QList<MeetingTab *>{m_details, m_ask, m_registrations, m_invitation, m_callList}) {
        tab->show(meeting());
    }
    const MeetingState state = shown ? shown->state : MeetingState::Held;
    const auto next = operations::nextState(state);
    m_next->setEnabled(shown && next);
    m_invite->setEnabled(shown);
    m_cancelHosting->setVisible(allRooms().contains(Room::YearPlan));
    m_cancelHosting->setEnabled(shown && !shown->host.isNull() && state < MeetingState::Held);
    m_cancelMeeting->setEnabled(shown && state < MeetingState::Held);
    m_remove->setEnabled(shown && state == MeetingState::Proposed);
    m_nextButton->setVisible(shown && next);
    m_cancelReason->hide();
    if (!shown) {
        return;
    }
    m_title->setText(dayOf(*shown) + QStringLiteral("  ") + hostOf(dataset, *shown));
    m_subtitle->setText(shown->date.isValid() ? relativeDay(shown->date, context().today())
                                              : QString());
    m_stepper->setState(state);
    //: a button; %1 is a state: asked, agreed, invited
    m_nextButton->setText(next ? tr("Mark as: %1").arg(wordOf(*next)) : m_next->text());
    const QStringList warnings = warningsOf(dataset, *shown);
    m_warningRow->setVisible(!warnings.isEmpty());
    m_warnings->setText(warnings.join(u'\n'));
}

void MeetingPage::reveal(const Place &place)
{
    if (!place.meeting.isNull()) {
        m_list->select(place.meeting);
    }
    if (!place.part.isEmpty()) {
        openPart(place.part);
    }
}

void MeetingPage::openPart(const QString &part)
{
    m_tabs->setCurrentIndex(qMax(0, int(parts().indexOf(part))));
    if (m_tabs->currentWidget() == m_registrations) {
        m_registrations->focusSearch();
    }
}

void MeetingPage::addMeeting()
{
    // In the first month of the group that has no meeting yet and is not over.
    const CoreGroup group = context().dataset().groups.value(m_group);
    QDate month(m_year, 1, 1);
    for (int each = 1; each <= 12; ++each) {
        const QDate first(m_year, each, 1);
        const bool taken
            = std::any_of(context().dataset().meetings.begin(), context().dataset().meetings.end(),
                          [this, first](const Meeting &other) {
                              return other.group == m_group && other.month == first
                                  && other.state != MeetingState::Cancelled;
                          });
        if (!taken && group.activeMonths.contains(each) && first.addMonths(1) > context().today()) {
            month = first;
            break;
        }
    }
    Meeting added;
    added.id = context().workspace().ids().next<Meeting>();
    added.group = m_group;
    added.month = month;
    added.start = group.start;
    added.end = group.end;
    added.date = eveningsToOffer(context().dataset(), added, context().today(), 1).value(0);
    if (added.date.isValid()) {
        added.month = firstOfMonth(added.date);
    }
    if (context().carryOut(operations::addMeeting(context().dataset(), added),
                           tr("A meeting was added: %1").arg(whenOf(added)))) {
        m_list->select(added.id);
        openPart(QStringLiteral("details"));
    }
}

void MeetingPage::nextState()
{
    const Dataset &dataset = context().dataset();
    const Meeting *shown = dataset.meetings.find(meeting());
    const auto next = shown ? operations::nextState(shown->state) : std::nullopt;
    if (!next) {
        return;
    }
    const QString told = QStringLiteral("%1: %2.").arg(hostOf(dataset, *shown), wordOf(*next));
    switch (*next) {
    case MeetingState::Asked:
        context().carryOut(operations::askHost(dataset, meeting()), told);
        break;
    case MeetingState::Agreed:
        context().carryOut(operations::agreeHost(dataset, meeting()), told);
        break;
    default:
        context().carryOut(operations::markInvited(dataset, meeting(), context().clock().now()),
                           tr("The invitations are marked as sent."));
    }
}

void MeetingPage::cancelMeeting(const QString &reason)
{
    context().carryOut(operations::cancelMeeting(context().dataset(), meeting(), reason,
                                                 context().today(), context().workspace().ids()),
                       tr("The meeting was cancelled. The host keeps its turn."));
}

void MeetingPage::removeMeeting()
{
    context().carryOut(operations::removeMeeting(context().dataset(), meeting()),
                       tr("The meeting was removed."));
}

void MeetingPage::retranslate()
{
    m_add->setText(tr("New meeting"));
    m_next->setText(tr("Next state"));
    m_invite->setText(tr("Invitation"));
    m_cancelHosting->setText(tr("The host cancels…"));
    m_cancelMeeting->setText(tr("Cancel the meeting…"));
    m_remove->setText(tr("Remove the meeting"));
    m_more->setAccessibleName(tr("More about the meeting"));
    m_more->setToolTip(m_more->accessibleName());
    m_cancelReason->setTexts(tr("Why is the meeting cancelled?"), tr("Cancel the meeting"));
    m_list->setAccessibleName(tr("Meetings of the year"));
    int index = 0;
    for (MeetingTab *tab :
         QList<MeetingTab *>{m_details, m_ask, m_registrations, m_invitation, m_callList}) {
        m_tabs->setTabText(index++, tab->title());
    }
    m_tabs->setAccessibleName(tr("Parts of the meeting"));
    m_nextButton->setText(m_next->text());
    if (m_year > 0) {
        refresh();
    }
}

} // namespace kv::ui
