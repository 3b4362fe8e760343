// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/companies/hostingsection.h"

#include "ui/common/formfield.h"
#include "ui/common/pickrow.h"
#include "ui/common/theme.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace kv::ui {

namespace {

QStringList linesOf(const QPlainTextEdit &edit)
{
    QStringList lines;
    for (const QString &line : edit.toPlainText().split(u'\n')) {
        if (!line.trimmed().isEmpty()) {
            lines.append(line.trimmed());
        }
    }
    return lines;
}

} // namespace

HostingSection::HostingSection(QWidget *parent)
    : CompanySection(parent)
    , m_canHost(new QCheckBox(this))
    , m_elsewhere(new QCheckBox(this))
    , m_capacity(newLine())
    , m_weekdays(newPicks(false))
    , m_months(newPicks(true))
    , m_preferWeekdays(newPicks(false))
    , m_preferMonths(newPicks(true))
    , m_themes(newText(3))
    , m_hostNotes(newText(3))
    , m_notes(newText(3))
    , m_capacityField(new FormField(m_capacity, this))
    , m_weekdaysField(new FormField(m_weekdays, this))
    , m_monthsField(new FormField(m_months, this))
    , m_preferWeekdaysField(new FormField(m_preferWeekdays, this))
    , m_preferMonthsField(new FormField(m_preferMonths, this))
    , m_themesField(new FormField(m_themes, this))
    , m_hostNotesField(new FormField(m_hostNotes, this))
    , m_notesField(new FormField(m_notes, this))
{
    m_capacity->setMaximumWidth(m_capacity->fontMetrics().averageCharWidth() * 12);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::card);
    for (QWidget *part :
         {static_cast<QWidget *>(m_canHost), static_cast<QWidget *>(m_elsewhere),
          static_cast<QWidget *>(m_capacityField), static_cast<QWidget *>(m_weekdaysField),
          static_cast<QWidget *>(m_preferWeekdaysField), static_cast<QWidget *>(m_monthsField),
          static_cast<QWidget *>(m_preferMonthsField), static_cast<QWidget *>(m_themesField),
          static_cast<QWidget *>(m_hostNotesField), static_cast<QWidget *>(m_notesField)}) {
        column->addWidget(part);
    }
    connect(m_canHost, &QCheckBox::toggled, this, &CompanySection::changed);
    connect(m_elsewhere, &QCheckBox::toggled, this, &CompanySection::changed);
}

PickRow *HostingSection::newPicks(bool months)
{
    auto *row = new PickRow(months ? PickRow::Of::Months : PickRow::Of::Weekdays, this);
    connect(row, &PickRow::changed, this, &CompanySection::changed);
    return row;
}

void HostingSection::fill(const operations::CompanyCard &card)
{
    const QSignalBlocker quiet(this);
    const Company &company = card.company;
    m_canHost->setChecked(company.canHost);
    m_elsewhere->setChecked(company.hostsElsewhere);
    m_capacity->setText(company.capacity ? QString::number(*company.capacity) : QString());
    m_weekdays->setValues(company.weekdays);
    m_months->setValues(company.months);
    m_preferWeekdays->setValues(company.preferWeekdays);
    m_preferMonths->setValues(company.preferMonths);
    m_themes->setPlainText(company.offeredThemes.join(u'\n'));
    m_hostNotes->setPlainText(company.hostNotes);
    m_notes->setPlainText(company.notes);
}

void HostingSection::take(operations::CompanyCard &card) const
{
    Company &company = card.company;
    company.canHost = m_canHost->isChecked();
    company.hostsElsewhere = m_elsewhere->isChecked();
    company.capacity = typedCount(m_capacity->text(), company.capacity);
    company.weekdays = m_weekdays->values();
    company.months = m_months->values();
    company.preferWeekdays = m_preferWeekdays->values();
    company.preferMonths = m_preferMonths->values();
    company.offeredThemes = linesOf(*m_themes);
    company.hostNotes = m_hostNotes->toPlainText().trimmed();
    company.notes = m_notes->toPlainText().trimmed();
}

void HostingSection::retranslate()
{
    m_canHost->setText(tr("Can be a host"));
    m_elsewhere->setText(tr("No premises: hosts in a room found for it"));
    m_capacityField->setLabel(tr("Room for how many"));
    m_weekdaysField->setLabel(tr("Weekdays it can host on"));
    m_weekdaysField->setHint(tr("None chosen: any day suits."));
    m_preferWeekdaysField->setLabel(tr("Weekdays it would rather host on"));
    m_monthsField->setLabel(tr("Months it can host in"));
    m_monthsField->setHint(tr("None chosen: any month suits."));
    m_preferMonthsField->setLabel(tr("Months it would rather host in"));
    m_themesField->setLabel(tr("Themes it would take up"));
    m_themesField->setHint(tr("One on each line."));
    m_hostNotesField->setLabel(tr("For guests: room, parking, entrance"));
    m_hostNotesField->setHint(tr("Shown in invitations."));
    m_notesField->setLabel(tr("Private notes"));
    m_notesField->setHint(tr("These never leave this file."));
}

} // namespace kv::ui
