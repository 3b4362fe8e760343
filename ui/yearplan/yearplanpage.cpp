// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearplan/yearplanpage.h"

#include "calendar/datetext.h"
#include "domain/describe.h"
#include "domain/groups/members.h"
#include "operations/evenings.h"
#include "operations/meetingoperations.h"
#include "operations/turnoperations.h"
#include "planning/standing.h"
#include "ui/common/emptystate.h"
#include "ui/common/heading.h"
#include "ui/common/language.h"
#include "ui/common/reasonrow.h"
#include "ui/common/sortfilterproxy.h"
#include "ui/common/style.h"
#include "ui/common/tableview.h"
#include "ui/common/theme.h"
#include "ui/meeting/meetingtexts.h"
#include "ui/yearplan/fairnesspanel.h"
#include "ui/yearplan/proposalpage.h"
#include "ui/yearplan/rotationmatrix.h"
#include "ui/yearplan/whypanel.h"
#include "ui/yearplan/yearboard.h"
#include "ui/yearplan/yearmodel.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QMenu>
#include <QPushButton>
#include <QSet>
#include <QStackedWidget>
#include <QToolButton>

#include <utility>

namespace kv::ui {
namespace {

enum View
{
    Cards,
    List,
    Rotation,
    Nothing
};

QDate whenOfMeeting(const Meeting &meeting)
{
    return meeting.date.isValid() ? meeting.date : meeting.month;
}

QList<Column<Meeting>> listColumns(const UiContext &context)
{
    const auto &dataset = [&context]() -> const Dataset & { return context.dataset(); };
    return {
        column<Meeting>([] { return YearPlanPage::tr("Date"); },
                        [](const Meeting &meeting) { return whenOf(meeting); },
                        [](const Meeting &meeting) { return whenOfMeeting(meeting); }),
        column<Meeting>([] { return YearPlanPage::tr("Host"); },
                        [dataset](const Meeting &meeting) { return hostOf(dataset(), meeting); }),
        column<Meeting>([] { return YearPlanPage::tr("Theme"); },
                        [dataset](const Meeting &meeting) {
                            return operations::themeOf(dataset(), meeting, shownLanguage());
                        }),
        column<Meeting>([] { return YearPlanPage::tr("State"); },
                        [](const Meeting &meeting) { return describe(meeting.state); },
                        [](const Meeting &meeting) { return int(meeting.state); }),
        column<Meeting>([] { return YearPlanPage::tr("Note"); },
                        [dataset](const Meeting &meeting) {
                            return warningsOf(dataset(), meeting).join(u' ');
                        }),
    };
}

} // namespace

YearPlanPage::YearPlanPage(UiContext &context, QWidget *parent)
    : Page(context, parent)
    , m_model(new YearModel(this))
    , m_listModel(new EntityTableModel<Meeting>(listColumns(context), this))
{
    makeActions();
    makeViews();
    connect(m_board, &YearBoard::currentCardChanged, this, &YearPlanPage::updateActions);
    connect(m_board, &YearBoard::currentCardChanged, this, &YearPlanPage::askWhy);
    connect(m_fairness, &FairnessPanel::currentChanged, this, &YearPlanPage::updateActions);
    connect(m_fairness, &FairnessPanel::currentChanged, this, &YearPlanPage::askWhy);
    connect(m_reason, &ReasonRow::confirmed, this, [this](const QString &reason) {
        if (m_whenReasoned)
            std::exchange(m_whenReasoned, {})(reason);
    });
    connect(m_board, &YearBoard::opened, this, [this](Id<Meeting> meeting) {
        this->context().open({Room::Meetings, meeting, {}, {}});
    });
    connect(m_board, &QWidget::customContextMenuRequested, this, &YearPlanPage::showMenu);
    connect(m_model, &YearModel::cardDropped, this, &YearPlanPage::moveCard);
    connect(m_model, &YearModel::companyDropped, this,
            [this](Id<Company> company, QDate month) { assign(company, month); });
    connect(m_fairness, &FairnessPanel::chosen, this,
            [this](Id<Company> company) { assign(company, m_board->currentMonth()); });
    connect(m_proposal, &ProposalPage::closed, this, [this] {
        m_outer->setCurrentIndex(0);
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
    });
    YearPlanPage::retranslate();
}

void YearPlanPage::makeActions()
{
    const auto make = [this](const QKeySequence &keys, auto run) {
        auto *action = new QAction(this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        connect(action, &QAction::triggered, this, run);
        return action;
    };
    m_proposeAction = make(Qt::CTRL | Qt::SHIFT | Qt::Key_E, [this] { askForProposal(); });
    m_proposeAction->setIcon(iconOf(Icon::YearPlan));
    m_add = make(Qt::CTRL | Qt::Key_T, [this] { addMeeting(); });
    m_add->setIcon(iconOf(Icon::Add));
    m_open = make({}, [this] {
        if (const Meeting *meeting = current())
            context().open({Room::Meetings, meeting->id, {}, {}});
    });
    m_next = make(Qt::CTRL | Qt::Key_Return, [this] { advance(); });
    m_next->setIcon(iconOf(Icon::Check));
    m_earlierMonth = make(Qt::CTRL | Qt::SHIFT | Qt::Key_Left, [this] { moveByMonths(-1); });
    m_laterMonth = make(Qt::CTRL | Qt::SHIFT | Qt::Key_Right, [this] { moveByMonths(1); });
    m_earlierWeek = make(Qt::CTRL | Qt::Key_Left, [this] { moveByWeeks(-1); });
    m_laterWeek = make(Qt::CTRL | Qt::Key_Right, [this] { moveByWeeks(1); });
    m_cutAction = make(QKeySequence::Cut, [this] { cutCard(); });
    m_pasteAction = make(QKeySequence::Paste, [this] { pasteCard(); });
    m_pin = make({}, [this] { togglePin(); });
    m_cancelHosting = make({}, [this] { cancelHosting(); });
    m_repairAction = make({}, [this] { repairYear(); });
    m_volunteer = make({}, [this] { volunteer(); });
    m_reserve = make({}, [this] { toggleReserve(); });
    m_remove = make(QKeySequence::Delete, [this] {
        if (const Meeting *meeting = current())
            carryOut(operations::removeMeeting(context().dataset(), meeting->id),
                     tr("Meeting removed."), {});
    });
}

void YearPlanPage::makeViews()
{
    m_title = new Heading(Type::PageTitle, this);
    m_share = new ElidedLabel(this);
    m_share->setMinimumWidth(1); // the first to give way
    m_views = new QButtonGroup(this);
    auto *switches = new QHBoxLayout;
    switches->setSpacing(0);
    for (const View view : {Cards, List, Rotation}) {
        auto *button = new QToolButton(this);
        button->setCheckable(true);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        m_views->addButton(button, view);
        switches->addWidget(button);
    }
    m_views->button(Cards)->setChecked(true);
    m_propose = new QPushButton(this);
    makePrimary(m_propose);
    connect(m_propose, &QPushButton::clicked, m_proposeAction, &QAction::trigger);

    m_board = new YearBoard(m_model, this);
    m_board->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list = new TableView(QStringLiteral("yearplan/list"), this);
    auto *proxy = new SortFilterProxy(this);
    proxy->setSourceModel(m_listModel);
    m_list->setModel(proxy);
    m_list->setWidths({26, 30, 30, 14, 0});
    m_list->sortByColumn(0, Qt::AscendingOrder);
    connect(m_list, &QTableView::activated, this, [this, proxy](const QModelIndex &index) {
        context().open(
            {Room::Meetings, m_listModel->idAt(proxy->mapToSource(index).row()), {}, {}});
    });
    m_rotation = new RotationMatrix(this);
    m_empty = new EmptyState(Icon::YearPlan, this);
    m_empty->setActions({m_proposeAction, m_add});
    m_fairness = new FairnessPanel(context(), this);
    m_fairness->setActions({m_volunteer, m_reserve});
    m_why = new WhyPanel(context(), this);
    m_reason = new ReasonRow(this);
    m_reason->hide();
    m_trouble = new QWidget(this);
    m_troubleText = new QLabel(m_trouble);
    m_troubleText->setWordWrap(true);
    m_repair = new QPushButton(m_trouble);
    connect(m_repair, &QPushButton::clicked, m_repairAction, &QAction::trigger);
    auto *trouble = new QHBoxLayout(m_trouble);
    trouble->setContentsMargins({});
    trouble->setSpacing(space::small);
    trouble->addWidget(m_troubleText, 1);
    trouble->addWidget(m_repair);
    m_trouble->hide();
    m_proposal = new ProposalPage(context(), this);

    m_stack = new QStackedWidget(this);
    for (QWidget *view : std::initializer_list<QWidget *>{m_board, m_list, m_rotation, m_empty})
        m_stack->addWidget(view);
    connect(m_views, &QButtonGroup::idClicked, this, [this] { refresh(); });

    auto *head = new QHBoxLayout;
    head->setSpacing(space::group);
    head->addWidget(m_title);
    head->addLayout(switches);
    head->addWidget(m_share, 1);
    head->addWidget(m_propose);

    auto *year = new QWidget(this);
    auto *left = new QVBoxLayout;
    left->setSpacing(space::card);
    left->addLayout(head);
    left->addWidget(m_trouble);
    left->addWidget(m_stack, 1);
    left->addWidget(m_reason);
    auto *both = new QHBoxLayout(year);
    both->setContentsMargins(space::page, space::page, space::page, space::page);
    both->setSpacing(space::group);
    both->addLayout(left, 1);
    auto *right = new QVBoxLayout;
    right->setSpacing(space::card);
    right->addWidget(m_fairness, 3);
    right->addWidget(m_why, 2);
    both->addLayout(right);

    m_outer = new QStackedWidget(this);
    m_outer->addWidget(year);
    m_outer->addWidget(m_proposal);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_outer);
}

QString YearPlanPage::title() const
{
    return tr("Year plan");
}

void YearPlanPage::retranslate()
{
    m_title->setText(title());
    m_reason->setTexts(tr("Why is it kept although something speaks against it?"), tr("Keep"));
    m_views->button(Cards)->setText(tr("Cards"));
    m_views->button(List)->setText(tr("List"));
    m_views->button(Rotation)->setText(tr("Rotation"));
    m_propose->setText(tr("Make a proposal…"));
    m_proposeAction->setText(tr("Make a proposal…"));
    m_add->setText(tr("Add meeting"));
    m_open->setText(tr("Open meeting"));
    m_earlierMonth->setText(tr("Move a month earlier"));
    m_laterMonth->setText(tr("Move a month later"));
    m_earlierWeek->setText(tr("Move a week earlier"));
    m_laterWeek->setText(tr("Move a week later"));
    m_cutAction->setText(tr("Take the host for a swap"));
    m_pasteAction->setText(tr("Swap hosts with this meeting"));
    m_cancelHosting->setText(tr("Host cancels…"));
    m_repairAction->setText(tr("Repair the plan…"));
    m_repair->setText(tr("Repair the plan…"));
    m_why->retranslate();
    m_remove->setText(tr("Remove meeting"));
    m_board->setAccessibleName(tr("Months of the year"));
    m_list->setAccessibleName(tr("Meetings of the year"));
    m_listModel->retranslate();
    m_model->retranslate();
    m_fairness->retranslate();
    m_rotation->retranslate();
    m_proposal->retranslate();
    refresh();
}

QList<QAction *> YearPlanPage::toolActions() const
{
    return {m_proposeAction, m_add, m_next};
}

void YearPlanPage::showGroup(Id<CoreGroup> group, int year)
{
    const bool other = group != m_group || year != m_year;
    m_group = group;
    m_year = year;
    if (other)
        m_outer->setCurrentIndex(0);
    refresh();
}

void YearPlanPage::reveal(const Place &place)
{
    m_outer->setCurrentIndex(0);
    m_board->select(place.meeting);
    if (place.part == QLatin1String("rotation"))
        m_views->button(Rotation)->click();
    else if (place.part == QLatin1String("proposal"))
        askForProposal();
    else if (place.part == QLatin1String("cancelHosting"))
        cancelHosting();
}

void YearPlanPage::refresh()
{
    const Dataset &dataset = context().dataset();
    const auto conflicts
        = planning::conflictsIn(dataset, m_group, m_year, context().today(), planning::Names());
    m_model->show(dataset, m_group, m_year, conflicts);
    QSet<Id<Meeting>> broken(conflicts.keyBegin(), conflicts.keyEnd());
    for (const Meeting &meeting :
         meetingsOf(dataset, m_group, {QDate(m_year, 1, 1), QDate(m_year, 12, 31)})) {
        for (const Meeting &turn :
             operations::turnsBrokenBy(dataset, meeting.host, context().today())) {
            if (turn.id == meeting.id && !meeting.pinned)
                broken.insert(meeting.id);
        }
    }
    m_troubleText->setText(tr("%n meeting(s) do not hold any more.", nullptr, int(broken.size())));
    m_trouble->setVisible(!broken.isEmpty());
    m_listModel->show(dataset.meetings, [this](const Meeting &meeting) {
        return meeting.group == m_group && whenOfMeeting(meeting).year() == m_year;
    });
    m_listModel->refresh();
    m_rotation->show(dataset, m_group, m_year, context().today());
    m_fairness->show(m_group);
    const auto [hosted, members] = m_fairness->share();
    m_share->setFont(fontOf(Type::Secondary));
    m_share->setText(tr("%1 of %2 companies have hosted").arg(hosted).arg(members));
    m_empty->setText(tr("No meetings are planned for %1.").arg(m_year));
    const View chosen = View(m_views->checkedId());
    m_stack->setCurrentIndex(m_listModel->rowCount() == 0 && chosen != Rotation ? Nothing : chosen);
    m_propose->setVisible(m_stack->currentIndex() != Nothing); // one main button a page
    updateActions();
    askWhy();
}

void YearPlanPage::askWhy()
{
    const Meeting *meeting = current();
    QStringList notes = meeting ? m_model->warningsAt(*meeting) : QStringList();
    if (meeting && !meeting->reserve.isNull())
        notes.append(tr("Reserve host: %1").arg(nameOf(context().dataset(), meeting->reserve)));
    m_why->show(m_board->currentMeeting(), m_fairness->current(), notes);
}

const Meeting *YearPlanPage::current() const
{
    return context().dataset().meetings.find(m_board->currentMeeting());
}

void YearPlanPage::updateActions()
{
    const Meeting *meeting = current();
    const bool open = meeting && meeting->state < MeetingState::Held;
    for (QAction *action :
         {m_earlierMonth, m_laterMonth, m_earlierWeek, m_laterWeek, m_pin, m_cutAction})
        action->setEnabled(open);
    m_open->setEnabled(meeting);
    m_pasteAction->setEnabled(open && !m_cut.isNull() && m_cut != meeting->id);
    m_cancelHosting->setEnabled(open && !meeting->host.isNull());
    m_remove->setEnabled(meeting && meeting->state == MeetingState::Proposed);
    const Id<Company> company = m_fairness->current();
    const QString name = nameOf(context().dataset(), company);
    m_volunteer->setEnabled(!company.isNull() && m_board->currentMonth().isValid()
                            && (!meeting || open));
    m_volunteer->setText(tr("Wants to host this month: %1").arg(name));
    m_reserve->setEnabled(open && !company.isNull() && company != meeting->host);
    m_reserve->setText(meeting && meeting->reserve == company && !company.isNull()
                           ? tr("No longer the reserve host: %1").arg(name)
                           : tr("Reserve host: %1").arg(name));
    m_repairAction->setEnabled(m_listModel->rowCount() > 0);
    m_pin->setText(meeting && meeting->pinned ? tr("Let the planner move this")
                                              : tr("Keep this as it is"));
    const auto next
        = meeting && !meeting->host.isNull() ? operations::nextState(meeting->state) : std::nullopt;
    m_next->setEnabled(next.has_value());
    m_next->setText(next ? tr("Mark as %1").arg(describe(*next)) : tr("Next state"));
}

void YearPlanPage::showMenu(const QPoint &where)
{
    QMenu menu(this);
    menu.addActions({m_open, m_next});
    menu.addSeparator();
    menu.addActions({m_earlierMonth, m_laterMonth, m_earlierWeek, m_laterWeek});
    menu.addSeparator();
    menu.addActions({m_cutAction, m_pasteAction, m_pin});
    menu.addSeparator();
    if (!m_fairness->current().isNull()) {
        menu.addActions({m_volunteer, m_reserve});
        menu.addSeparator();
    }
    menu.addActions({m_cancelHosting, m_repairAction, m_remove, m_add});
    menu.exec(m_board->viewport()->mapToGlobal(where));
}

} // namespace kv::ui
