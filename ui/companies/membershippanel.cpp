// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/companies/membershippanel.h"

#include "domain/groups/members.h"
#include "operations/groupoperations.h"
#include "ui/common/datefield.h"
#include "ui/common/formfield.h"
#include "ui/common/heading.h"
#include "workspace/workspace.h"

#include <QComboBox>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kv::ui {

namespace {

const QList<MembershipState> states{MembershipState::Member, MembershipState::Prospect,
                                    MembershipState::Guest, MembershipState::Paused,
                                    MembershipState::Left};

QString periodText(const Membership &membership)
{
    const QLocale locale;
    const QString from = membership.from.isValid()
        ? locale.toString(membership.from, QLocale::ShortFormat)
        : QString();
    const QString until = membership.until.isValid()
        ? locale.toString(membership.until, QLocale::ShortFormat)
        : QString();
    // An en dash with spaces, as between dates; an open end has nothing after it.
    return QStringLiteral("%1 – %2").arg(from, until).trimmed();
}

} // namespace

QString wordOf(MembershipState state)
{
    switch (state) {
    case MembershipState::Prospect:
        return MembershipPanel::tr("prospect");
    case MembershipState::Guest:
        return MembershipPanel::tr("guest");
    case MembershipState::Member:
        return MembershipPanel::tr("member");
    case MembershipState::Paused:
        return MembershipPanel::tr("paused");
    case MembershipState::Left:
        break;
    }
    return MembershipPanel::tr("left");
}

MembershipPanel::MembershipPanel(UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_periods(new Heading(Type::Base, this))
    , m_state(new QComboBox(this))
    , m_from(new DateField(this))
    , m_change(new QPushButton(this))
    , m_stateField(new FormField(m_state, this))
    , m_fromField(new FormField(m_from, this))
{
    for (const MembershipState state : states) {
        m_state->addItem(QString(), int(state));
    }
    m_state->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_periods->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::card);
    column->addWidget(m_periods);
    column->addWidget(m_stateField);
    column->addWidget(m_fromField);
    column->addWidget(m_change, 0, Qt::AlignLeft);
    connect(m_state, &QComboBox::currentIndexChanged, this, &MembershipPanel::say);
    connect(m_change, &QPushButton::clicked, this, &MembershipPanel::commit);
}

void MembershipPanel::show(Id<Company> company)
{
    m_company = company;
    const Membership *now
        = membershipOf(m_context.dataset(), company, m_context.group(), m_context.today());
    const MembershipState state = now ? now->state : MembershipState::Member;
    m_state->setCurrentIndex(int(states.indexOf(state)));
    m_from->setDate(m_context.today());
    m_change->setVisible(!company.isNull());
    say();
}

MembershipState MembershipPanel::state() const
{
    return MembershipState(m_state->currentData().toInt());
}

QDate MembershipPanel::from() const
{
    return m_from->date();
}

void MembershipPanel::say()
{
    QList<Membership> periods;
    for (const Membership &membership : m_context.dataset().memberships) {
        if (membership.company == m_company && membership.group == m_context.group()) {
            periods.append(membership);
        }
    }
    std::sort(periods.begin(), periods.end(),
              [](const Membership &a, const Membership &b) { return a.from > b.from; });
    QStringList lines;
    for (const Membership &membership : std::as_const(periods)) {
        lines.append(
            QStringLiteral("%1  %2").arg(wordOf(membership.state), periodText(membership)));
    }
    m_periods->setText(lines.join(u'\n'));
    m_periods->setVisible(!lines.isEmpty());
    const Membership *now
        = membershipOf(m_context.dataset(), m_company, m_context.group(), m_context.today());
    m_change->setEnabled(!now || now->state != state());
}

void MembershipPanel::commit()
{
    emit aboutToChange();
    const auto step = operations::setMembership(m_context.dataset(), m_company, m_context.group(),
                                                state(), from());
    const QString day = QLocale().toString(from(), QLocale::ShortFormat);
    m_context.done(step ? m_context.workspace().commit(*step) : step,
                   tr("Membership changed: %1 from %2.").arg(wordOf(state()), day));
}

void MembershipPanel::retranslate()
{
    for (int i = 0; i < states.size(); ++i) {
        m_state->setItemText(i, wordOf(states.at(i)));
    }
    m_stateField->setLabel(tr("State in the group"));
    m_fromField->setLabel(tr("From"));
    m_from->setName(tr("From"));
    m_change->setText(tr("Change membership"));
    say();
}

} // namespace kv::ui
