// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/askpanel.h"

#include "calendar/datetext.h"
#include "documents/messagetexts.h"
#include "domain/groups/members.h"
#include "domain/phonenumber.h"
#include "operations/meetingoperations.h"
#include "ui/common/datefield.h"
#include "ui/common/emptystate.h"
#include "ui/common/heading.h"
#include "ui/common/icons.h"
#include "ui/common/language.h"
#include "ui/common/reasonrow.h"
#include "ui/common/style.h"
#include "ui/meeting/answerform.h"
#include "ui/meeting/meetingtexts.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

namespace kv::ui {

namespace {

constexpr int eveningsOffered = 3;
constexpr int notesShown = 3;
constexpr int callAgainAfter = 2; // days

QString noteText(const HostTurn &turn)
{
    if (!turn.date.isValid()) {
        return {};
    }
    const QString day = calendar::weekdayDateText(turn.date, shownLanguage());
    switch (turn.kind) {
    case HostTurnKind::NoAnswer:
        return AskPanel::tr("No answer. Call again %1.").arg(day);
    case HostTurnKind::Declined:
    case HostTurnKind::MovedToEnd:
        return turn.reason.isEmpty() ? AskPanel::tr("Not then (%1).").arg(day)
                                     : AskPanel::tr("Not then (%1): %2").arg(day, turn.reason);
    case HostTurnKind::Skipped:
        return turn.reason.isEmpty()
            ? AskPanel::tr("The turn was passed over (%1).").arg(day)
            : AskPanel::tr("The turn was passed over (%1): %2").arg(day, turn.reason);
    default:
        return {};
    }
}

} // namespace

AskPanel::AskPanel(UiContext &context, QWidget *parent)
    : MeetingTab(context, parent)
    , m_content(new QWidget(this))
    , m_nobody(new EmptyState(Icon::Phone, this))
    , m_toCallList(new QAction(this))
{
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, space::card, space::card, space::card);
    column->setSpacing(space::card);
    column->addWidget(makeCallCard());
    m_answerCard = makeAnswerCard();
    column->addWidget(m_answerCard);
    column->addStretch();
    m_content->setMaximumWidth(space::readingWidth);

    auto *scroll = new QScrollArea(this);
    m_scroll = scroll;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(scroll);
    layout->addWidget(m_nobody);
    connect(m_toCallList, &QAction::triggered, this, &AskPanel::callListAsked);
    retranslate();
    m_nobody->setActions({m_toCallList});
}

Card *AskPanel::makeCallCard()
{
    auto *card = new Card(this);
    m_host = new Heading(Type::SectionTitle, card);
    m_people = new QVBoxLayout;
    m_people->setSpacing(space::tight);
    m_notes = new Heading(Type::Secondary, card);
    m_notes->setWordWrap(true);
    m_copyQuestion = new QPushButton(iconOf(Icon::Copy), {}, card);
    m_asked = new QPushButton(card);
    m_promised = new QPushButton(card);
    m_notNow = new QPushButton(card);
    m_noAnswer = new QPushButton(card);
    m_againLabel = new QLabel(card);
    m_again = new DateField(card);
    m_reason = new ReasonRow(card);
    m_queue = new QComboBox(card);
    m_queue->addItems({QString(), QString()});
    m_reason->addWidget(m_queue);

    auto *outcome = new QHBoxLayout;
    outcome->setSpacing(space::small);
    outcome->addWidget(m_promised);
    outcome->addWidget(m_notNow);
    outcome->addStretch();
    outcome->addWidget(m_asked);
    outcome->addWidget(m_copyQuestion);
    auto *again = new QHBoxLayout;
    again->setSpacing(space::small);
    again->addWidget(m_noAnswer);
    again->addWidget(m_againLabel);
    again->addWidget(m_again, 1);
    card->column()->addWidget(m_host);
    card->column()->addLayout(m_people);
    card->column()->addWidget(m_notes);
    card->column()->addLayout(outcome);
    card->column()->addWidget(m_reason);
    card->column()->addLayout(again);

    connect(m_copyQuestion, &QPushButton::clicked, this, &AskPanel::copyQuestion);
    connect(m_asked, &QPushButton::clicked, this, [this] {
        context().carryOut(operations::askHost(dataset(), meetingId()),
                           tr("Marked as asked: %1").arg(hostOf(dataset(), *meeting())));
    });
    connect(m_promised, &QPushButton::clicked, this, &AskPanel::promised);
    connect(m_notNow, &QPushButton::clicked, this, [this] {
        m_queue->setCurrentIndex(0);
        m_reason->ask();
    });
    connect(m_reason, &ReasonRow::confirmed, this, &AskPanel::declined);
    connect(m_noAnswer, &QPushButton::clicked, this, &AskPanel::noAnswer);
    return card;
}

Card *AskPanel::makeAnswerCard()
{
    auto *card = new Card(this);
    m_answerTitle = new Heading(Type::SectionTitle, card);
    m_answer = new AnswerForm(context(), card);
    card->column()->addWidget(m_answerTitle);
    card->column()->addWidget(m_answer);
    return card;
}

QString AskPanel::title() const
{
    return tr("Asking the host");
}

void AskPanel::refresh()
{
    const bool somebody = meeting() && !meeting()->host.isNull();
    m_scroll->setVisible(somebody);
    m_nobody->setVisible(!somebody);
    m_toCallList->setVisible(meeting() && meeting()->state == MeetingState::Proposed);
    if (!somebody) {
        m_nobody->setText(meeting() && !meeting()->needsHost ? tr("This meeting needs no host.")
                                                             : tr("There is no host to ask yet."));
        return;
    }
    const Meeting shown = *meeting();
    m_host->setText(dataset().companies.value(shown.host).name);
    showPeople(shown);
    showNotes(shown);
    const bool asking = shown.state <= MeetingState::Asked;
    m_asked->setVisible(shown.state == MeetingState::Proposed);
    m_promised->setVisible(asking);
    m_notNow->setVisible(shown.state <= MeetingState::Agreed);
    m_noAnswer->setVisible(asking);
    m_againLabel->setVisible(asking);
    m_again->setVisible(asking);
    m_copyQuestion->setVisible(asking);
    m_again->setDate(context().today().addDays(callAgainAfter));
    m_reason->hide();
    m_answerCard->setVisible(shown.state <= MeetingState::Agreed);
    m_answer->show(shown);
}

void AskPanel::showPeople(const Meeting &meeting)
{
    while (QLayoutItem *item = m_people->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const Company host = dataset().companies.value(meeting.host);
    const auto add = [this](const QString &who, const QString &phone) {
        auto *line = new QLabel(this);
        line->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        line->setText(phone.isEmpty() ? tr("%1: no phone number").arg(who)
                                      : QStringLiteral("%1   %2").arg(phoneNational(phone), who));
        m_people->addWidget(line);
    };
    bool called = false;
    for (const Person &person : peopleOf(dataset(), host.id)) {
        if (person.doNotContact) {
            continue;
        }
        const QString who = person.role.isEmpty()
            ? person.name()
            : QStringLiteral("%1, %2").arg(person.name(), person.role);
        add(who, person.phone.isEmpty() ? host.phone : person.phone);
        called = true;
    }
    if (!called) {
        add(host.name, host.phone);
    }
}

void AskPanel::showNotes(const Meeting &meeting)
{
    QStringList notes;
    // Ids are made in the order of time, so the last are the newest.
    for (const HostTurn &turn : dataset().hostTurns) {
        if (turn.company == meeting.host && turn.group == meeting.group
            && !noteText(turn).isEmpty()) {
            notes.prepend(noteText(turn));
        }
    }
    notes = notes.mid(0, notesShown);
    const Company host = dataset().companies.value(meeting.host);
    if (!host.notes.isEmpty()) {
        notes.append(host.notes);
    }
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
}

void AskPanel::promised()
{
    if (context().carryOut(operations::promiseHost(dataset(), meetingId()),
                           tr("Promised. Write down what the host says."))) {
        m_answer->focusFirst();
    }
}

void AskPanel::copyQuestion()
{
    const Meeting shown = *meeting();
    QList<QDate> others = eveningsToOffer(dataset(), shown, context().today(), eveningsOffered);
    others.removeAll(shown.date);
    const Person person = peopleOf(dataset(), shown.host).value(0);
    const auto question = documents::hostQuestion(
        dataset(), shown.id, others,
        languageOf(dataset(), person.id.isNull() ? nullptr : &person, shown.host, shown.group),
        context().today());
    if (!question) {
        context().tell(question.error());
        return;
    }
    QGuiApplication::clipboard()->setText(question->subject + QStringLiteral("\n\n")
                                          + question->body);
    context().tell({MessageKind::Success,
                    tr("The question is on the clipboard: paste it into a message."),
                    {}});
}

void AskPanel::noAnswer()
{
    context().carryOut(operations::recordNoAnswer(dataset(), meetingId(), m_again->date(),
                                                  context().workspace().ids()),
                       tr("Noted. Today shows it again on %1.")
                           .arg(calendar::weekdayDateText(m_again->date(), shownLanguage())));
}

void AskPanel::declined(const QString &reason)
{
    const QString name = m_host->text();
    context().carryOut(operations::declineHost(dataset(), meetingId(), reason,
                                               m_queue->currentIndex() == 0
                                                   ? operations::Queue::KeepsPlace
                                                   : operations::Queue::MovesToEnd,
                                               context().today(), context().workspace().ids()),
                       tr("Not this time: %1. The meeting has no host now.").arg(name));
}

void AskPanel::retranslate()
{
    m_scroll->setAccessibleName(title());
    m_toCallList->setText(tr("Show the call list"));
    m_copyQuestion->setText(tr("Copy question"));
    m_asked->setText(tr("Mark as asked"));
    m_promised->setText(tr("Promised"));
    m_notNow->setText(tr("Not now…"));
    m_noAnswer->setText(tr("No answer"));
    m_againLabel->setText(tr("call again"));
    m_again->setName(tr("Call again on"));
    m_reason->setTexts(tr("Why not?"), tr("Save as declined"));
    m_queue->setAccessibleName(tr("Place in the queue"));
    m_queue->setItemText(0, tr("keeps its place in the queue"));
    m_queue->setItemText(1, tr("goes to the end of the queue"));
    m_answerTitle->setText(tr("The host's answer"));
    m_answer->retranslate();
}

} // namespace kv::ui
