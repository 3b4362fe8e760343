// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/datefield.h"

#include "ui/common/heading.h"
#include "ui/common/theme.h"

#include <QCalendarWidget>
#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QTextCharFormat>

namespace kv::ui {

DateField::DateField(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QDateEdit(this))
    , m_weekday(new Heading(Type::Base, this))
{
    m_edit->setCalendarPopup(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(space::small);
    row->addWidget(m_edit);
    row->addWidget(m_weekday);
    row->addStretch();
    setFocusProxy(m_edit);
    connect(m_edit, &QDateEdit::dateChanged, this, [this](const QDate &date) {
        showWeekday();
        emit dateChanged(date);
    });
    retranslate();
}

QDate DateField::date() const
{
    return m_edit->date();
}

void DateField::setDate(const QDate &date)
{
    m_edit->setDate(date);
    showWeekday();
}

void DateField::setRange(const QDate &first, const QDate &last)
{
    m_edit->setDateRange(first, last);
}

void DateField::setName(const QString &name)
{
    m_edit->setAccessibleName(name);
    m_edit->calendarWidget()->setAccessibleName(name);
}

void DateField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        colorCalendar();
    }
    QWidget::changeEvent(event);
}

void DateField::retranslate()
{
    // A QDateEdit keeps the locale of its birth; it has to be told.
    const QLocale locale;
    m_edit->setLocale(locale);
    m_edit->setDisplayFormat(locale.dateFormat(QLocale::ShortFormat));
    m_edit->calendarWidget()->setLocale(locale);
    if (m_edit->accessibleName().isEmpty())
        m_edit->calendarWidget()->setAccessibleName(tr("Calendar"));
    m_edit->calendarWidget()->setFirstDayOfWeek(Qt::Monday);
    m_edit->calendarWidget()->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    colorCalendar();
    showWeekday();
}

void DateField::colorCalendar()
{
    QTextCharFormat weekend;
    weekend.setForeground(color(Role::Secondary)); // Qt's own is red, also on dark
    m_edit->calendarWidget()->setWeekdayTextFormat(Qt::Saturday, weekend);
    m_edit->calendarWidget()->setWeekdayTextFormat(Qt::Sunday, weekend);
}

void DateField::showWeekday()
{
    m_weekday->setText(QLocale().standaloneDayName(date().dayOfWeek(), QLocale::LongFormat));
}

} // namespace kv::ui
