// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearplan/whypanel.h"

#include "calendar/datetext.h"
#include "domain/describe.h"
#include "planning/standing.h"
#include "planning/turns.h"
#include "ui/common/aside.h"
#include "ui/common/context.h"
#include "ui/common/heading.h"
#include "ui/common/language.h"
#include "ui/common/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QScrollArea>

#include <cmath>

namespace kv::ui {
namespace {

struct Answers
{
    QStringList reasons;
    QStringList whyNot;
};

QLabel *textIn(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void setLines(QLabel &label, const QStringList &lines)
{
    label.setText(lines.join(u'\n'));
    label.setVisible(!lines.isEmpty());
}

} // namespace

WhyPanel::WhyPanel(UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_aside(new Aside(this))
{
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget(m_scroll);
    m_title = new Heading(Type::SectionTitle, inside);
    m_conflicts = textIn(inside);
    m_reasons = textIn(inside);
    m_otherTitle = new Heading(Type::SectionTitle, inside);
    m_other = textIn(inside);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins({});
    column->setSpacing(space::tight);
    for (QLabel *label :
         std::initializer_list<QLabel *>{m_title, m_conflicts, m_reasons, m_otherTitle, m_other}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addStretch(1);
    m_scroll->setWidget(inside);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_scroll);
}

void WhyPanel::show(Id<Meeting> id, Id<Company> company, const QStringList &conflicts)
{
    m_aside->stop();
    const Dataset &dataset = m_context.dataset();
    const Meeting *meeting = dataset.meetings.find(id);
    const bool asks = meeting && meeting->state != MeetingState::Cancelled;
    const bool other = !company.isNull() && dataset.companies.contains(company);
    m_title->setText(asks && !meeting->host.isNull()
                         ? tr("Why this host? %1").arg(nameOf(dataset, meeting->host))
                         : asks ? tr("Why no host?")
                                : tr("Choose a meeting to see why."));
    m_otherTitle->setText(other ? nameOf(dataset, company) : QString());
    m_otherTitle->setVisible(other);
    setLines(*m_conflicts, asks ? conflicts : QStringList());
    setLines(*m_reasons, {});
    setLines(*m_other, other ? QStringList{figuresOf(company)} : QStringList());
    if (!asks)
        return;
    const bool whyNot = other && company != meeting->host;
    // A snapshot: the window may go on changing the data meanwhile.
    m_aside->run(
        [dataset, id, company, whyNot, name = nameOf(dataset, company), today = m_context.today(),
         locale = QLocale()](const Aside::Stop &stop) {
            Answers answers;
            const auto standing = planning::standingAround(dataset, id, today);
            if (!standing)
                return answers;
            const planning::Names names(locale);
            planning::Limits limits = planning::quickLimits();
            limits.stop = stop;
            if (whyNot)
                answers.whyNot = planning::whyNotHost(standing->plan, 0, standing->slot, company,
                                                      name, names, limits)
                                     .sentences;
            const planning::Why why
                = planning::whyThis(standing->plan, 0, standing->slot, names, limits);
            answers.reasons = why.reasons;
            for (const planning::NextBest &next : why.nextBest)
                answers.reasons.append(next.sentence);
            return answers;
        },
        [this](const Answers &answers) { answer(answers.reasons, answers.whyNot); });
}

void WhyPanel::answer(const QStringList &reasons, const QStringList &whyNot)
{
    setLines(*m_reasons, reasons);
    if (!whyNot.isEmpty())
        setLines(*m_other,
                 {m_other->text(), tr("Why not this company? %1").arg(whyNot.join(u' '))});
}

// "Hosted 2 times, last 3/2024. Fair share 1.6, owes 0.4 turns. Next: 4/2027."
QString WhyPanel::figuresOf(Id<Company> company) const
{
    const Language language = shownLanguage();
    for (const planning::CompanyTurn &turn :
         planning::turnsOf(m_context.dataset(), m_context.group(), m_context.today())) {
        if (turn.company != company)
            continue;
        QStringList parts;
        parts.append(turn.hosted == 0 ? tr("Has not hosted yet.")
                         : turn.lastHosted.isValid()
                         ? tr("Hosted %n time(s), last %1.", nullptr, turn.hosted)
                               .arg(calendar::monthYearText(turn.lastHosted, language))
                         : tr("Hosted %n time(s).", nullptr, turn.hosted));
        parts.append(tr("Fair share so far: %1.")
                         .arg(calendar::numberText(turn.expectedShare, 1, language)));
        if (std::abs(turn.debt) >= 0.05)
            parts.append(
                turn.debt > 0
                    ? tr("Owes turns: %1.").arg(calendar::numberText(turn.debt, 1, language))
                    : tr("Ahead by turns: %1.").arg(calendar::numberText(-turn.debt, 1, language)));
        if (!turn.canHost)
            parts.append(tr("Does not host."));
        else if (turn.nextExpected.isValid())
            parts.append(tr("Next: %1.").arg(calendar::monthYearText(turn.nextExpected, language)));
        return parts.join(u' ');
    }
    return {};
}

void WhyPanel::retranslate()
{
    setAccessibleName(tr("Why"));
    m_scroll->setAccessibleName(tr("Why"));
    // Screen readers read their text, and this for what it is.
    m_conflicts->setAccessibleDescription(tr("What speaks against it"));
    m_reasons->setAccessibleDescription(tr("Reasons"));
    m_other->setAccessibleDescription(tr("Why not this company"));
}

} // namespace kv::ui
