// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/rhythmfields.h"

#include "ui/common/formfield.h"
#include "ui/common/pickrow.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QSpinBox>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace kv::ui {

namespace {

constexpr int mostPeople = 500;
constexpr int mostInviteDays = 90;

QHBoxLayout *rowOf(const QList<QWidget *> &fields)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::group);
    for (QWidget *field : fields) {
        row->addWidget(field, 0, Qt::AlignTop);
    }
    row->addStretch();
    return row;
}

} // namespace

RhythmFields::RhythmFields(QWidget *parent)
    : QWidget(parent)
    , m_weekdays(new PickRow(PickRow::Of::Weekdays, this))
    , m_start(new QTimeEdit(this))
    , m_end(new QTimeEdit(this))
    , m_months(new PickRow(PickRow::Of::Months, this))
    , m_attendance(new QSpinBox(this))
    , m_inviteDays(new QSpinBox(this))
    , m_weekdaysField(new FormField(m_weekdays, this))
    , m_startField(new FormField(m_start, this))
    , m_endField(new FormField(m_end, this))
    , m_monthsField(new FormField(m_months, this))
    , m_attendanceField(new FormField(m_attendance, this))
    , m_inviteField(new FormField(m_inviteDays, this))
{
    m_attendance->setRange(1, mostPeople);
    m_inviteDays->setRange(0, mostInviteDays);
    for (QWidget *field : {static_cast<QWidget *>(m_weekdays), static_cast<QWidget *>(m_months)}) {
        field->setMaximumWidth(space::formWidth);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::group);
    column->addWidget(m_weekdaysField);
    column->addLayout(rowOf({m_startField, m_endField}));
    column->addWidget(m_monthsField);
    column->addLayout(rowOf({m_attendanceField, m_inviteField}));
    column->addStretch();
    setFocusProxy(m_weekdays);

    const auto touched = [this] {
        check();
        emit changed();
    };
    connect(m_weekdays, &PickRow::changed, this, touched);
    connect(m_months, &PickRow::changed, this, touched);
    connect(m_start, &QTimeEdit::timeChanged, this, touched);
    connect(m_end, &QTimeEdit::timeChanged, this, touched);
    connect(m_attendance, &QSpinBox::valueChanged, this, touched);
    connect(m_inviteDays, &QSpinBox::valueChanged, this, touched);
    setGroup({});
    retranslate();
}

void RhythmFields::setGroup(const CoreGroup &group)
{
    const QSignalBlocker quiet(this);
    m_weekdays->setValues(group.weekdays);
    m_start->setTime(group.start);
    m_end->setTime(group.end);
    m_months->setValues(group.activeMonths);
    m_attendance->setValue(group.attendance);
    m_inviteDays->setValue(group.inviteDaysBefore);
    check();
}

CoreGroup RhythmFields::taken(CoreGroup group) const
{
    group.weekdays = m_weekdays->values();
    group.start = m_start->time();
    group.end = m_end->time();
    group.activeMonths = m_months->values();
    group.attendance = m_attendance->value();
    group.inviteDaysBefore = m_inviteDays->value();
    return group;
}

bool RhythmFields::isValid() const
{
    return !m_weekdays->values().isEmpty() && !m_months->values().isEmpty()
        && m_start->time() < m_end->time();
}

void RhythmFields::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void RhythmFields::retranslate()
{
    m_weekdaysField->setLabel(tr("Weekdays of meetings"));
    m_startField->setLabel(tr("Begins at"));
    m_endField->setLabel(tr("Ends at"));
    m_monthsField->setLabel(tr("Months with a meeting"));
    m_attendanceField->setLabel(tr("People expected in an evening"));
    m_inviteField->setLabel(tr("Days before a meeting to invite"));
    for (QTimeEdit *edit : {m_start, m_end}) {
        edit->setLocale(QLocale());
        edit->setDisplayFormat(QLocale().timeFormat(QLocale::ShortFormat));
    }
    check();
}

void RhythmFields::check()
{
    m_weekdaysField->setError(m_weekdays->values().isEmpty() ? tr("Choose one weekday at least.")
                                                             : QString());
    m_monthsField->setError(m_months->values().isEmpty() ? tr("Choose one month at least.")
                                                         : QString());
    m_endField->setError(
        m_start->time() < m_end->time() ? QString() : tr("The end must be after the beginning."));
}

} // namespace kv::ui
