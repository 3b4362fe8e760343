// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/todaypage.h"

#include "calendar/datetext.h"
#include "domain/groups/members.h"
#include "domain/phonenumber.h"
#include "operations/meetingoperations.h"
#include "planning/turns.h"
#include "ui/common/emptystate.h"
#include "ui/common/heading.h"
#include "ui/common/language.h"
#include "ui/common/style.h"
#include "ui/meeting/meetingtexts.h"
#include "workspace/workspace.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace kv::ui {

namespace {

// Whom to call in a company: its first person that may be contacted, else the company itself.
struct Contact
{
    QString name;
    QString phone;
};

Contact contactOf(const Dataset &dataset, Id<Company> company)
{
    Contact contact;
    contact.phone = dataset.companies.value(company).phone;
    for (const Person &person : peopleOf(dataset, company)) {
        if (!person.doNotContact) {
            contact.name = person.name();
            contact.phone = person.phone.isEmpty() ? contact.phone : person.phone;
            break;
        }
    }
    contact.phone = phoneInternational(contact.phone);
    return contact;
}

Icon iconOfTask(TaskKind kind)
{
    switch (kind) {
    case TaskKind::CallAgain:
    case TaskKind::AskHost:
        return Icon::Phone;
    case TaskKind::RecordAttendance:
        return Icon::Attendance;
    case TaskKind::SendInvitations:
        return Icon::Mail;
    case TaskKind::SilentCompanies:
        return Icon::Companies;
    case TaskKind::FindHosts:
        break;
    }
    return Icon::YearPlan;
}

QString shortDay(QDate day)
{
    const Language language = shownLanguage();
    return calendar::weekdayText(day.dayOfWeek(), calendar::WeekdayForm::Short, language)
        + QChar::Nbsp + calendar::dayMonthText(day, language);
}

QLabel *textOf(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

TodayPage::TodayPage(UiContext &context, QWidget *parent)
    : Page(context, parent)
    , m_scroll(new QScrollArea(this))
{
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_scroll);
    retranslate();
}

QString TodayPage::title() const
{
    return tr("Today");
}

void TodayPage::showGroup(Id<CoreGroup> group, int)
{
    m_group = group;
    refresh();
}

void TodayPage::showEvent(QShowEvent *event)
{
    refresh(); // the data, or the day, may have changed while another room was shown
    Page::showEvent(event);
}

void TodayPage::retranslate()
{
    m_scroll->setAccessibleName(title());
    refresh();
}

void TodayPage::refresh()
{
    const bool hadFocus = m_scroll->widget() && m_scroll->isAncestorOf(focusWidget());
    if (QWidget *old = m_scroll->takeWidget()) {
        old->hide();
        old->deleteLater(); // a button in it may be what is being clicked
    }
    auto *body = new QWidget(m_scroll);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(space::page, space::page, space::page, space::page);
    column->setSpacing(space::group);
    if (!m_group.isNull()) {
        addNextMeeting(column);
        addTasks(column);
        addShare(column);
        addSilent(column);
    }
    column->addStretch();
    m_scroll->setWidget(body);
    if (auto *first = hadFocus ? body->findChild<QPushButton *>() : nullptr) {
        first->setFocus();
    }
}

QPushButton *TodayPage::addButton(QHBoxLayout *row, const QString &text, const QString &about,
                                  Deed deed)
{
    auto *button = new QPushButton(text);
    // Many buttons say the same: a screen reader also hears what they are about.
    button->setAccessibleName(about.isEmpty() ? text : text + QStringLiteral(": ") + about);
    connect(button, &QPushButton::clicked, this, std::move(deed));
    row->addWidget(button, 0, Qt::AlignTop);
    return button;
}

void TodayPage::lead(Room room, Id<Meeting> meeting, const char *part)
{
    // The rooms show one year: that of the meeting.
    const Place place{room, meeting, {}, QString::fromLatin1(part)};
    if (const Meeting *there = context().dataset().meetings.find(meeting)) {
        const int year = there->month.year();
        if (year != context().year()) {
            context().choose(m_group, year);
        }
    }
    context().open(place);
}

void TodayPage::addNextMeeting(QVBoxLayout *column)
{
    const auto next = nextMeeting(context().dataset(), m_group, context().today());
    auto *card = new Card;
    auto *title = new Heading(Type::Secondary, tr("Next meeting"), card);
    card->column()->addWidget(title);
    column->addWidget(card);
    if (!next) {
        card->column()->addWidget(textOf(tr("No meeting ahead has a date yet."), card));
        auto *row = new QHBoxLayout;
        makePrimary(
            addButton(row, tr("Open the year plan"), {}, [this] { lead(Room::YearPlan, {}, ""); }));
        row->addStretch();
        card->column()->addLayout(row);
        return;
    }
    const QDate today = context().today();
    auto *when = new Heading(Type::SectionTitle, whenOf(*next), card);
    const QString theme = next->theme.isNull() ? next->themeText
                                               : context().dataset().themes.value(next->theme).name;
    QStringList parts{relativeDay(next->date, today), hostOf(context().dataset(), *next), theme};
    parts.removeAll(QString());
    auto *what = textOf(parts.join(QStringLiteral(" · ")), card);
    what->setWordWrap(true);
    card->column()->addWidget(when);
    card->column()->addWidget(what);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    const Id<Meeting> id = next->id;
    const QString about = shortDay(next->date);
    auto *open
        = addButton(row, tr("Open"), about, [this, id] { lead(Room::Meetings, id, "details"); });
    auto *invite = addButton(row, tr("Invitation"), about,
                             [this, id] { lead(Room::Meetings, id, "invitation"); });
    auto *record = addButton(row, tr("Record attendance"), about,
                             [this, id] { lead(Room::Attendance, id, "quick"); });
    // What comes next with this meeting.
    makePrimary(next->date == today ? record : next->state == MeetingState::Agreed ? invite : open);
    row->addStretch();
    card->column()->addLayout(row);
}

QString TodayPage::sentenceOf(const Task &task) const
{
    const Dataset &dataset = context().dataset();
    const Meeting meeting = dataset.meetings.value(task.meeting);
    const QString day = task.meeting.isNull() ? QString() : dayOf(meeting);
    const QString host = hostOf(dataset, meeting);
    switch (task.kind) {
    case TaskKind::CallAgain:
        //: %1 is a company, %2 a phone number, %3 the day of the meeting it would host
        return tr("Call again: %1, %2. Hosting on %3.")
            .arg(host, contactOf(dataset, meeting.host).phone, day);
    case TaskKind::RecordAttendance:
        //: %1 is a day, %2 the host
        return tr("Attendance is not recorded: %1, %2.").arg(day, host);
    case TaskKind::SendInvitations:
        //: %1 is the day of a meeting, %2 the host, %3 a day, %4 "today" or "3 days ago"
        return tr("Send the invitations: %1, %2. Due %3 (%4).")
            .arg(day, host, shortDay(task.day), relativeDay(task.day, context().today()));
    case TaskKind::AskHost:
        //: %1 is a company, %2 a phone number, %3 the day of the meeting it would host
        return tr("Ask the host: %1, %2. Hosting on %3.")
            .arg(host, contactOf(dataset, meeting.host).phone, day);
    case TaskKind::SilentCompanies:
        return tr("%n companies were at none of the last three meetings.", nullptr,
                  int(task.companies.size()));
    case TaskKind::FindHosts:
        break;
    }
    QStringList months;
    for (const QDate month : task.months) {
        months.append(
            calendar::monthText(month.month(), calendar::MonthForm::Nominative, shownLanguage()));
    }
    //: %1 is a list of months
    return tr("Months without a host: %1.").arg(months.join(QStringLiteral(", ")));
}

void TodayPage::addTasks(QVBoxLayout *column)
{
    const QList<Task> tasks = tasksOf(context().dataset(), m_group, context().today());
    if (tasks.isEmpty()) {
        auto *done = new EmptyState(Icon::Success);
        const QDate next = nextTaskDay(context().dataset(), m_group, context().today());
        done->setText(next.isValid() ? tr("All done. Next task %1.").arg(shortDay(next))
                                     : tr("All done."));
        column->addWidget(done);
        return;
    }
    auto *card = new Card;
    card->column()->addWidget(
        new Heading(Type::SectionTitle, tr("To do: %1").arg(tasks.size()), card));
    column->addWidget(card);
    for (const Task &task : tasks) {
        addTask(card, task);
    }
}

void TodayPage::addTask(Card *card, const Task &task)
{
    const QString sentence = sentenceOf(task);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    auto *sign = new QLabel(card);
    sign->setPixmap(iconOf(iconOfTask(task.kind)).pixmap(space::icon));
    row->addWidget(sign);
    auto *text = textOf(sentence, card);
    text->setWordWrap(true);
    row->addWidget(text, 1);
    const Id<Meeting> id = task.meeting;
    switch (task.kind) {
    case TaskKind::CallAgain:
        addButton(row, tr("Record the answer"), sentence,
                  [this, id] { lead(Room::Meetings, id, "ask"); });
        break;
    case TaskKind::RecordAttendance:
        addButton(row, tr("Record"), sentence, [this, id] { lead(Room::Attendance, id, "quick"); });
        break;
    case TaskKind::SendInvitations:
        addButton(row, tr("Make the invitations"), sentence,
                  [this, id] { lead(Room::Meetings, id, "invitation"); });
        break;
    case TaskKind::AskHost:
        addButton(row, tr("Ask"), sentence, [this, id] { lead(Room::Meetings, id, "ask"); });
        addButton(row, tr("Mark as asked"), sentence, [this, id] {
            context().carryOut(operations::askHost(context().dataset(), id), tr("Host asked."));
        });
        break;
    case TaskKind::SilentCompanies:
        addButton(row, tr("Copy"), sentence,
                  [this, companies = task.companies] { copySilent(companies); });
        break;
    case TaskKind::FindHosts:
        addButton(row, tr("Make a proposal"), sentence, [this, month = task.months.first()] {
            context().choose(m_group, month.year());
            lead(Room::YearPlan, {}, "proposal");
        });
        break;
    }
    card->column()->addLayout(row);
}

void TodayPage::addSilent(QVBoxLayout *column)
{
    const auto companies = silentCompanies(context().dataset(), m_group, context().today());
    if (companies.isEmpty()) {
        return;
    }
    const Dataset &dataset = context().dataset();
    auto *card = new Card;
    card->column()->addWidget(
        new Heading(Type::SectionTitle, tr("At none of the last three meetings"), card));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::wide);
    grid->setVerticalSpacing(space::tight);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(2, 1);
    for (const Id<Company> id : companies) {
        const Contact contact = contactOf(dataset, id);
        const QString name = dataset.companies.value(id).name;
        const int line = grid->rowCount();
        grid->addWidget(textOf(name, card), line, 0);
        grid->addWidget(textOf(contact.name, card), line, 1);
        grid->addWidget(textOf(contact.phone, card), line, 2);
        auto *row = new QHBoxLayout;
        addButton(row, tr("Show"), name, [this, id] {
            context().open({Room::Companies, {}, id, {}});
        });
        grid->addLayout(row, line, 3);
    }
    card->column()->addLayout(grid);
    column->addWidget(card);
}

void TodayPage::copySilent(const QList<Id<Company>> &companies)
{
    QStringList lines;
    for (const Id<Company> id : companies) {
        const Contact contact = contactOf(context().dataset(), id);
        lines.append(
            QStringList{context().dataset().companies.value(id).name, contact.name, contact.phone}
                .join(u'\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    context().tell({MessageKind::Success,
                    tr("%n companies with their phone numbers are on the clipboard.", nullptr,
                       int(companies.size())),
                    {}});
}

void TodayPage::addShare(QVBoxLayout *column)
{
    int hosted = 0;
    int hosting = 0;
    for (const planning::CompanyTurn &turn :
         planning::turnsOf(context().dataset(), m_group, context().today())) {
        if (turn.isMember && turn.canHost) {
            ++hosting;
            hosted += turn.hosted > 0;
        }
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(space::group);
    row->addWidget(new Heading(Type::Secondary,
                               tr("%1 of %2 companies have hosted").arg(hosted).arg(hosting)));
    addButton(row, tr("Show the rotation"), {}, [this] { lead(Room::YearPlan, {}, "rotation"); });
    row->addStretch();
    column->addLayout(row);
}

} // namespace kv::ui
