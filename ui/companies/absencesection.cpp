// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/companies/absencesection.h"

#include "ui/common/datefield.h"
#include "ui/common/formfield.h"
#include "ui/common/heading.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace kv::ui {

// One absence. An end that is open is not shown as a date.
class AbsenceRow : public Card
{
public:
    AbsenceRow(const Unavailability &away, QDate today, QWidget *parent)
        : Card(parent)
        , m_away(away)
        , m_openEnd(new QCheckBox(this))
        , m_remove(new QToolButton(this))
        , m_from(new DateField(this))
        , m_until(new DateField(this))
        , m_reason(new QLineEdit(away.reason, this))
        , m_fromField(new FormField(m_from, this))
        , m_untilField(new FormField(m_until, this))
        , m_reasonField(new FormField(m_reason, this))
    {
        m_from->setDate(away.from.isValid() ? away.from : today);
        m_until->setDate(away.until.isValid() ? away.until : m_from->date());
        m_openEnd->setChecked(!away.until.isValid());
        m_untilField->setVisible(away.until.isValid());
        m_remove->setIcon(iconOf(Icon::Delete));
        m_remove->setAutoRaise(true);
        m_remove->setFocusPolicy(Qt::StrongFocus);
        auto *head = new QHBoxLayout;
        head->addWidget(m_fromField, 1);
        head->addWidget(m_remove, 0, Qt::AlignTop);
        column()->setSpacing(space::small);
        column()->addLayout(head);
        column()->addWidget(m_openEnd);
        column()->addWidget(m_untilField);
        column()->addWidget(m_reasonField);
        m_wasOpen = !away.from.isValid();
        m_firstShown = m_from->date();
    }

    Unavailability away() const
    {
        Unavailability away = m_away;
        // A beginning that was open stays so until a day is set.
        away.from = m_wasOpen && m_from->date() == m_firstShown ? QDate() : m_from->date();
        away.until = m_openEnd->isChecked() ? QDate() : m_until->date();
        away.reason = m_reason->text().trimmed();
        return away;
    }

    template <typename Touched>
    void whenChanged(Touched touched)
    {
        QObject::connect(m_from, &DateField::dateChanged, this, touched);
        QObject::connect(m_until, &DateField::dateChanged, this, touched);
        QObject::connect(m_reason, &QLineEdit::textChanged, this, touched);
        QObject::connect(m_openEnd, &QCheckBox::toggled, this, [this, touched](bool open) {
            m_untilField->setVisible(!open);
            touched();
        });
    }

    void showFault()
    {
        const Unavailability now = away();
        const bool wrong = now.until.isValid() && now.from.isValid() && now.until < now.from;
        m_untilField->setError(wrong ? AbsenceSection::tr("The last day is before the first.")
                                     : QString());
    }

    void retranslate()
    {
        m_fromField->setLabel(AbsenceSection::tr("First day"));
        m_from->setName(AbsenceSection::tr("First day"));
        m_untilField->setLabel(AbsenceSection::tr("Last day"));
        m_until->setName(AbsenceSection::tr("Last day"));
        m_openEnd->setText(AbsenceSection::tr("Until further notice"));
        m_reasonField->setLabel(AbsenceSection::tr("Reason"));
        m_remove->setToolTip(AbsenceSection::tr("Remove"));
        m_remove->setAccessibleName(AbsenceSection::tr("Remove this absence"));
    }

    QToolButton *removeButton() const { return m_remove; }

private:
    Unavailability m_away;
    QCheckBox *m_openEnd;
    QToolButton *m_remove;
    DateField *m_from;
    DateField *m_until;
    QLineEdit *m_reason;
    FormField *m_fromField;
    FormField *m_untilField;
    FormField *m_reasonField;
    bool m_wasOpen = false;
    QDate m_firstShown;
};

AbsenceSection::AbsenceSection(IdSource &ids, const Clock &clock, QWidget *parent)
    : CompanySection(parent)
    , m_ids(ids)
    , m_clock(clock)
    , m_list(this)
{
    connect(m_list.addButton(), &QPushButton::clicked, this, [this] {
        Unavailability away;
        away.id = m_ids.next<Unavailability>();
        away.from = m_clock.today();
        away.until = away.from;
        AbsenceRow *row = addRow(away);
        emit changed();
        row->nextInFocusChain()->setFocus(Qt::TabFocusReason);
    });
}

AbsenceRow *AbsenceSection::addRow(const Unavailability &away)
{
    auto *row = m_list.append(new AbsenceRow(away, m_clock.today(), this));
    row->retranslate();
    row->whenChanged([this, row] {
        row->showFault();
        emit changed();
    });
    connect(row->removeButton(), &QToolButton::clicked, this, [this, row] {
        m_list.remove(row);
        emit changed();
    });
    return row;
}

void AbsenceSection::fill(const operations::CompanyCard &card)
{
    m_list.clear();
    for (const Unavailability &away : card.absences) {
        addRow(away);
    }
}

void AbsenceSection::take(operations::CompanyCard &card) const
{
    card.absences.clear();
    for (const AbsenceRow *row : m_list.rows()) {
        card.absences.append(row->away());
    }
}

bool AbsenceSection::showFault(const Error &fault)
{
    if (fault.code != ErrorCode::InvalidValue || fault.details.value(0) != QLatin1String("until")) {
        return false;
    }
    for (AbsenceRow *row : m_list.rows()) {
        row->showFault();
    }
    return true;
}

void AbsenceSection::retranslate()
{
    m_list.retranslate(tr("Add days when it cannot host"));
}

} // namespace kv::ui
