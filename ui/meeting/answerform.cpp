// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/answerform.h"

#include "calendar/datetext.h"
#include "domain/dataset.h"
#include "domain/groups/members.h"
#include "operations/meetingoperations.h"
#include "ui/common/choicebox.h"
#include "ui/common/datefield.h"
#include "ui/common/heading.h"
#include "ui/common/language.h"
#include "ui/common/style.h"
#include "ui/meeting/meetingtexts.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>

#include <algorithm>

namespace kv::ui {

namespace {

constexpr int eveningsOffered = 3;
constexpr int mostPeople = 999;
constexpr int otherDayId = 100;
constexpr int directionLines = 2;

} // namespace

AnswerForm::AnswerForm(UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_eveningBox(new QWidget(this))
    , m_eveningColumn(new QVBoxLayout(m_eveningBox))
    , m_evenings(new QButtonGroup(this))
    , m_otherDay(new QRadioButton(this))
    , m_other(new DateField(this))
    , m_theme(new ChoiceBox(ChoiceBox::Typed::FreeWords, this))
    , m_expert(new ChoiceBox(ChoiceBox::Typed::OnlyListed, this))
    , m_capacity(new QSpinBox(this))
    , m_place(new QLineEdit(this))
    , m_directions(new QPlainTextEdit(this))
    , m_coffee(new QCheckBox(this))
    , m_save(new QPushButton(this))
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins({});
    form->setHorizontalSpacing(space::card);
    form->setVerticalSpacing(space::small);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    makeForm(form);
    makePrimary(m_save);
    connect(m_save, &QPushButton::clicked, this, &AnswerForm::save);
    retranslate();
}

void AnswerForm::addRow(QFormLayout *form, const char *code, QWidget *field)
{
    auto *label = new QLabel(this);
    label->setObjectName(QLatin1String(code));
    m_labels.append(label);
    form->addRow(label, field);
}

void AnswerForm::makeForm(QFormLayout *form)
{
    m_eveningColumn->setContentsMargins({});
    m_eveningColumn->setSpacing(space::tight);
    auto *other = new QHBoxLayout;
    other->setSpacing(space::small);
    other->addWidget(m_otherDay);
    other->addWidget(m_other, 1);
    m_eveningColumn->addLayout(other);
    m_evenings->addButton(m_otherDay, otherDayId);
    connect(m_other->edit(), &QDateEdit::userDateChanged, m_otherDay,
            [this] { m_otherDay->setChecked(m_other->hasFocus() || m_otherDay->isChecked()); });

    m_capacity->setRange(0, mostPeople);
    m_directions->setTabChangesFocus(true);
    m_directions->setFixedHeight(directionLines * m_directions->fontMetrics().lineSpacing()
                                 + space::card);
    auto *capacityRow = new QHBoxLayout;
    addRow(form, QT_TR_NOOP("Evening"), m_eveningBox);
    addRow(form, QT_TR_NOOP("Theme"), m_theme);
    addRow(form, QT_TR_NOOP("Expert wanted"), m_expert);
    auto *capacity = new QWidget(this);
    capacity->setLayout(capacityRow);
    capacityRow->setContentsMargins({});
    capacityRow->addWidget(m_capacity);
    capacityRow->addStretch();
    addRow(form, QT_TR_NOOP("Room for"), capacity);
    addRow(form, QT_TR_NOOP("Address"), m_place);
    addRow(form, QT_TR_NOOP("Entrance, parking"), m_directions);
    form->addRow(QString(), m_coffee);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addStretch();
    form->addRow(QString(), buttons);
}

void AnswerForm::fillEvenings(const Meeting &meeting)
{
    for (QAbstractButton *button : m_evenings->buttons()) {
        if (button != m_otherDay) {
            m_evenings->removeButton(button);
            delete button;
        }
    }
    m_offered = eveningsToOffer(m_context.dataset(), meeting, m_context.today(), eveningsOffered);
    for (int i = 0; i < m_offered.size(); ++i) {
        auto *button = new QRadioButton(m_eveningBox);
        button->setChecked(m_offered.at(i) == meeting.date);
        m_evenings->addButton(button, i);
        m_eveningColumn->insertWidget(i, button);
    }
    nameEvenings();
    m_other->setDate(m_offered.isEmpty() ? meeting.month : m_offered.last().addDays(1));
}

void AnswerForm::nameEvenings()
{
    for (int i = 0; i < m_offered.size(); ++i) {
        QAbstractButton *button = m_evenings->button(i);
        button->setText(calendar::weekdayDateText(m_offered.at(i), shownLanguage()));
        button->setAccessibleName(tr("Evening: %1").arg(button->text()));
    }
}

void AnswerForm::fillThemes()
{
    const Dataset &dataset = m_context.dataset();
    m_theme->setChoices(themeChoices(dataset));
    m_expert->setChoices(expertChoices(dataset));
    const QStringList offered = dataset.companies.value(m_shown.host).offeredThemes;
    m_theme->setPlaceholder(offered.isEmpty()
                                ? tr("still open")
                                : tr("has offered: %1").arg(offered.join(QStringLiteral(", "))));
}

void AnswerForm::show(const Meeting &meeting)
{
    Meeting before = m_shown;
    before.state = meeting.state;
    if (before == meeting) {
        return;
    }
    m_shown = meeting;
    m_meeting = meeting.id;
    const Company host = m_context.dataset().companies.value(meeting.host);
    fillEvenings(meeting);
    fillThemes();
    if (meeting.theme.isNull()) {
        m_theme->setWords(meeting.themeText);
    } else {
        m_theme->choose(meeting.theme.uuid());
    }
    m_expert->choose(meeting.expert.uuid());
    m_capacity->setValue(host.capacity.value_or(0));
    m_place->setText(meeting.place);
    m_place->setPlaceholderText(host.hostsElsewhere ? QString() : addressOf(host));
    m_directions->setPlainText(meeting.directions);
    m_coffee->setChecked(meeting.hostOffersCoffee);
}

QDate AnswerForm::chosenEvening() const
{
    const int id = m_evenings->checkedId();
    return id == otherDayId ? m_other->date() : m_offered.value(id);
}

operations::HostAnswer AnswerForm::answer() const
{
    operations::HostAnswer answer;
    const Dataset &dataset = m_context.dataset();
    const Meeting meeting = dataset.meetings.value(m_meeting);
    if (chosenEvening().isValid() && chosenEvening() != meeting.date) {
        answer.date = chosenEvening();
    }
    const Theme *theme = dataset.themes.find(m_theme->chosenId<Theme>());
    answer.theme = theme ? theme->name : m_theme->words();
    answer.expert = m_expert->chosenId<Expert>();
    if (m_capacity->value() > 0) {
        answer.capacity = m_capacity->value();
    }
    answer.place = m_place->text().trimmed();
    answer.directions = m_directions->toPlainText().trimmed();
    answer.hostOffersCoffee = m_coffee->isChecked();
    return answer;
}

void AnswerForm::save()
{
    const auto step = operations::recordHostAnswer(m_context.dataset(), m_meeting, answer());
    const bool agreed = step && step->kind == OperationKind::AgreeHost;
    if (!step && step.error().code == ErrorCode::NothingToDo) {
        m_context.tell({MessageKind::Info, tr("The answer was saved already."), {}});
        return;
    }
    m_context.carryOut(step,
                       agreed ? tr("Agreed with the host.")
                              : tr("The host has promised. The theme or the day is still open."));
}

void AnswerForm::focusFirst()
{
    for (QAbstractButton *button : m_evenings->buttons()) {
        if (button->isChecked()) {
            button->setFocus();
            return;
        }
    }
    m_theme->setFocus();
}

void AnswerForm::retranslate()
{
    for (QLabel *label : std::as_const(m_labels)) {
        label->setText(tr(label->objectName().toLatin1().constData()));
    }
    nameEvenings();
    fillThemes();
    m_otherDay->setText(tr("another day"));
    m_other->setName(tr("Another day"));
    m_theme->setName(tr("Theme that the host wants"));
    m_expert->setName(tr("Expert wanted"));
    m_capacity->setAccessibleName(tr("Room for"));
    m_capacity->setSpecialValueText(tr("not known"));
    //: after a number of people that there is room for
    m_capacity->setSuffix(tr(" people"));
    m_place->setAccessibleName(tr("Address"));
    m_directions->setAccessibleName(tr("Entrance, parking"));
    m_coffee->setText(tr("The host offers coffee"));
    m_save->setText(tr("Save the answer"));
}

} // namespace kv::ui
