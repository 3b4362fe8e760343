// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/detailstab.h"

#include "domain/groups/members.h"
#include "operations/meetingoperations.h"
#include "ui/common/choicebox.h"
#include "ui/common/datefield.h"
#include "ui/common/heading.h"
#include "ui/common/language.h"
#include "ui/meeting/meetingtexts.h"
#include "ui/meeting/textpart.h"
#include "workspace/workspace.h"

#include <QCalendarWidget>
#include <QCheckBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTimeEdit>
#include <QTimer>

namespace kv::ui {

namespace {

constexpr int daysApart = 14;

QWidget *rowOf(const QList<QWidget *> &widgets, QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(space::small);
    for (QWidget *widget : widgets) {
        layout->addWidget(widget);
    }
    layout->addStretch();
    return row;
}

} // namespace

DetailsTab::DetailsTab(UiContext &context, QWidget *parent)
    : MeetingTab(context, parent)
    , m_date(new DateField(this))
    , m_start(new QTimeEdit(this))
    , m_end(new QTimeEdit(this))
    , m_relative(new Heading(Type::Secondary, this))
    , m_dayOpen(new QLabel(this))
    , m_findDay(new QPushButton(this))
    , m_host(new ChoiceBox(ChoiceBox::Typed::OnlyListed, this))
    , m_place(new QLineEdit(this))
    , m_mode(new QComboBox(this))
    , m_link(new QLineEdit(this))
    , m_theme(new ChoiceBox(ChoiceBox::Typed::FreeWords, this))
    , m_expert(new ChoiceBox(ChoiceBox::Typed::OnlyListed, this))
    , m_coffee(new QCheckBox(this))
    , m_pinned(new QCheckBox(this))
    , m_pinReason(new QLineEdit(this))
    , m_texts(new TextPart(this))
{
    auto *inside = new QWidget;
    inside->setMaximumWidth(space::readingWidth);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, space::card, space::card, space::card);
    column->setSpacing(space::group);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::card);
    form->setVerticalSpacing(space::small);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    makeForm(form);
    column->addLayout(form);
    column->addWidget(m_texts);
    column->addStretch();

    auto *scroll = new QScrollArea(this);
    m_scroll = scroll;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inside);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(scroll);
    retranslate();
}

void DetailsTab::addRow(QFormLayout *form, const char *code, QWidget *field)
{
    auto *label = new QLabel(this);
    label->setObjectName(QLatin1String(code));
    m_labels.append(label);
    form->addRow(label, field);
}

void DetailsTab::makeForm(QFormLayout *form)
{
    m_whenRow
        = rowOf({m_date, m_start, new QLabel(QStringLiteral("–"), this), m_end, m_relative}, this);
    m_openRow = rowOf({m_dayOpen, m_findDay}, this);
    auto *when = new QWidget(this);
    auto *both = new QVBoxLayout(when);
    both->setContentsMargins({});
    both->addWidget(m_whenRow);
    both->addWidget(m_openRow);
    addRow(form, QT_TR_NOOP("When"), when);
    addRow(form, QT_TR_NOOP("Host"), m_host);
    addRow(form, QT_TR_NOOP("Place"), m_place);
    addRow(form, QT_TR_NOOP("Takes place"), m_mode);
    addRow(form, QT_TR_NOOP("Link"), m_link);
    addRow(form, QT_TR_NOOP("Theme"), m_theme);
    addRow(form, QT_TR_NOOP("Expert"), m_expert);
    form->addRow(QString(), m_coffee);
    makePin(form);

    m_mode->addItems({QString(), QString(), QString()});
    const auto time = [this] { saveTime(); };
    connect(m_date->edit(), &QDateEdit::editingFinished, this, time);
    connect(m_date->edit()->calendarWidget(), &QCalendarWidget::clicked, this,
            [this, time] { QTimer::singleShot(0, this, time); }); // after the field has taken it
    connect(m_start, &QTimeEdit::editingFinished, this, time);
    connect(m_end, &QTimeEdit::editingFinished, this, time);
    connect(m_findDay, &QPushButton::clicked, this, &DetailsTab::findDay);
    connect(m_host, &ChoiceBox::picked, this, &DetailsTab::saveHost);
    connect(m_theme, &ChoiceBox::picked, this, &DetailsTab::saveTheme);
    const auto rest = [this] { saveRest(); };
    connect(m_expert, &ChoiceBox::picked, this, rest);
    connect(m_mode, &QComboBox::activated, this, rest);
    connect(m_coffee, &QCheckBox::clicked, this, rest);
    connect(m_texts, &TextPart::edited, this, rest);
    connect(m_place, &QLineEdit::editingFinished, this, rest);
    connect(m_link, &QLineEdit::editingFinished, this, rest);
}

void DetailsTab::makePin(QFormLayout *form)
{
    auto *pin = new QWidget(this);
    auto *row = new QHBoxLayout(pin);
    row->setContentsMargins({});
    row->setSpacing(space::small);
    row->addWidget(m_pinned);
    row->addWidget(m_pinReason, 1);
    form->addRow(QString(), pin);
    const auto pinned = [this] {
        if (!m_filling && meeting()) {
            this->context().carryOut(
                operations::pinMeeting(dataset(), meetingId(), m_pinReason->text().trimmed()));
        }
    };
    connect(m_pinned, &QCheckBox::clicked, this, [this, pinned](bool on) {
        if (on) {
            pinned();
            m_pinReason->setFocus();
        } else {
            this->context().carryOut(operations::unpinMeeting(dataset(), meetingId()));
        }
    });
    connect(m_pinReason, &QLineEdit::editingFinished, this, pinned);
}

QString DetailsTab::title() const
{
    return tr("Meeting");
}

void DetailsTab::fillChoices(const Meeting &meeting)
{
    const QDate day = meeting.date.isValid() ? meeting.date : meeting.month;
    QList<Choice> hosts{{QUuid(), tr("no host yet")}};
    for (const Company &company : companiesOf(dataset(), meeting.group, day)) {
        hosts.append({company.id.uuid(), company.name});
    }
    const auto isListed = [&hosts](QUuid id) {
        return std::any_of(hosts.cbegin(), hosts.cend(),
                           [id](const Choice &each) { return each.id == id; });
    };
    if (!isListed(meeting.host.uuid())) { // one who has left the group since
        hosts.append({meeting.host.uuid(), dataset().companies.value(meeting.host).name});
    }
    m_host->setChoices(hosts);
    m_theme->setChoices(themeChoices(dataset()));
    m_expert->setChoices(expertChoices(dataset()));
}

void DetailsTab::setEditable(const Meeting &meeting)
{
    // What is over, or is not to be, keeps its day and host.
    const bool open = meeting.state < MeetingState::Held;
    for (QWidget *widget : QList<QWidget *>{m_date, m_start, m_end, m_host, m_place, m_pinned,
                                            m_pinReason, m_findDay}) {
        widget->setEnabled(open);
    }
    m_theme->setEnabled(meeting.state != MeetingState::Cancelled);
    m_pinReason->setVisible(meeting.pinned);
    m_link->setEnabled(meeting.mode != MeetingMode::OnSite);
}

void DetailsTab::refresh()
{
    setEnabled(meeting());
    if (!meeting()) {
        return;
    }
    const Meeting shown = *meeting();
    m_filling = true;
    fillChoices(shown);
    m_whenRow->setVisible(shown.date.isValid());
    m_openRow->setVisible(!shown.date.isValid());
    m_dayOpen->setText(tr("The day is open (%1).").arg(whenOf(shown)));
    m_date->setDate(shown.date);
    m_start->setTime(shown.start);
    m_end->setTime(shown.end);
    m_relative->setText(relativeDay(shown.date, context().today()));
    m_host->choose(shown.host.uuid());
    m_place->setText(shown.place);
    const Company *host = dataset().companies.find(shown.host);
    m_place->setPlaceholderText(host && !host->hostsElsewhere ? addressOf(*host) : QString());
    m_mode->setCurrentIndex(int(shown.mode));
    m_link->setText(shown.link);
    if (shown.theme.isNull()) {
        m_theme->setWords(shown.themeText);
    } else {
        m_theme->choose(shown.theme.uuid());
    }
    m_expert->choose(shown.expert.uuid());
    m_coffee->setChecked(shown.hostOffersCoffee);
    m_pinned->setChecked(shown.pinned);
    m_pinReason->setText(shown.pinReason);
    m_texts->show(shown);
    setEditable(shown);
    m_filling = false;
}

void DetailsTab::saveTime()
{
    if (m_filling || !meeting() || !meeting()->date.isValid()) {
        return;
    }
    const MeetingState before = meeting()->state;
    const bool again = before == MeetingState::Promised || before == MeetingState::Agreed
        || before == MeetingState::Invited;
    const bool moved = context().carryOut(
        operations::moveMeeting(dataset(), meetingId(), m_date->date(), m_start->time(),
                                m_end->time()),
        again ? tr("The meeting was moved. Ask the host whether the new time suits.") : QString());
    if (!moved) {
        refresh();
    }
}

void DetailsTab::findDay()
{
    Meeting wanted = *meeting();
    const auto evenings = eveningsToOffer(dataset(), wanted, context().today(), 1);
    const QDate day = evenings.value(0, wanted.month.addDays(daysApart - 1));
    context().carryOut(operations::moveMeeting(dataset(), meetingId(), day));
}

void DetailsTab::saveHost()
{
    if (m_filling || !meeting()) {
        return;
    }
    const bool wasAsked = meeting()->state > MeetingState::Proposed;
    const bool done = context().carryOut(
        operations::assignHost(dataset(), meetingId(), m_host->chosenId<Company>(), {},
                               context().today(), context().workspace().ids()),
        wasAsked ? tr("The host was changed. Ask the new host.") : QString());
    if (!done) {
        refresh();
    }
}

void DetailsTab::saveTheme()
{
    if (m_filling || !meeting()) {
        return;
    }
    // The verb knows a theme by its Finnish name.
    const Theme *theme = dataset().themes.find(m_theme->chosenId<Theme>());
    context().carryOut(
        operations::setTheme(dataset(), meetingId(), theme ? theme->name : m_theme->words()));
}

void DetailsTab::saveRest()
{
    if (m_filling || !meeting()) {
        return;
    }
    Meeting edited = *meeting();
    edited.place = m_place->text().trimmed();
    edited.mode = MeetingMode(m_mode->currentIndex());
    edited.link = m_link->text().trimmed();
    edited.expert = m_expert->chosenId<Expert>();
    edited.hostOffersCoffee = m_coffee->isChecked();
    m_texts->takeInto(edited);
    context().carryOut(operations::editMeeting(dataset(), edited));
}

void DetailsTab::hideEvent(QHideEvent *event)
{
    if (isAncestorOf(focusWidget())) {
        saveRest(); // a field that still has the focus was never left
    }
    MeetingTab::hideEvent(event);
}

void DetailsTab::retranslate()
{
    for (QLabel *label : std::as_const(m_labels)) {
        label->setText(tr(label->objectName().toLatin1().constData()));
    }
    m_scroll->setAccessibleName(title());
    m_date->setName(tr("Date"));
    const QString format
        = shownLanguage() == Language::Finnish ? QStringLiteral("H.mm") : QStringLiteral("HH:mm");
    for (QTimeEdit *edit : {m_start, m_end}) {
        edit->setLocale(QLocale());
        edit->setDisplayFormat(format);
    }
    m_start->setAccessibleName(tr("Starts"));
    m_end->setAccessibleName(tr("Ends"));
    m_findDay->setText(tr("Set a good evening"));
    m_host->setName(tr("Host"));
    m_place->setAccessibleName(tr("Place"));
    m_mode->setAccessibleName(tr("Takes place"));
    m_mode->setItemText(int(MeetingMode::OnSite), tr("on site"));
    m_mode->setItemText(int(MeetingMode::Remote), tr("remotely"));
    m_mode->setItemText(int(MeetingMode::Hybrid), tr("on site and remotely"));
    m_link->setAccessibleName(tr("Link"));
    m_theme->setName(tr("Theme"));
    m_theme->setPlaceholder(tr("open: the host chooses"));
    m_expert->setName(tr("Expert"));
    m_coffee->setText(tr("The host offers coffee"));
    m_pinned->setText(tr("Keep as it is"));
    m_pinned->setToolTip(tr("A new proposal never moves this meeting."));
    m_pinReason->setAccessibleName(tr("Why it is kept"));
    m_pinReason->setPlaceholderText(tr("Why it is kept"));
    m_texts->retranslate();
}

} // namespace kv::ui
