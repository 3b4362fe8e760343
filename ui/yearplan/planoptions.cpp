// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearplan/planoptions.h"

#include "planning/constraints/constraints.h"
#include "planning/proposal.h"
#include "ui/common/theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QToolButton>

namespace kv::ui {
namespace {

constexpr std::array usual{Emphasis::Usual, Emphasis::Usual, Emphasis::None, Emphasis::Usual};

} // namespace

PlanOptions::PlanOptions(QWidget *parent)
    : QWidget(parent)
    , m_keep(new QCheckBox(this))
    , m_details(new QToolButton(this))
    , m_numbers(new QLabel(this))
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    for (Switch &each : m_switches) {
        each.label = new QLabel(this);
        each.box = new QComboBox(this);
        each.label->setBuddy(each.box);
        for (int emphasis = 0; emphasis < 3; ++emphasis)
            each.box->addItem(QString(), emphasis);
        connect(each.box, &QComboBox::activated, this, &PlanOptions::aimsChanged);
        auto *column = new QVBoxLayout;
        column->setSpacing(space::tight);
        column->addWidget(each.label);
        column->addWidget(each.box);
        row->addLayout(column);
    }
    row->addStretch(1);
    row->addWidget(m_keep, 0, Qt::AlignBottom);
    row->addWidget(m_details, 0, Qt::AlignBottom);
    m_details->setCheckable(true);
    m_details->setArrowType(Qt::RightArrow);
    m_details->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_details->setAutoRaise(true);
    m_numbers->setWordWrap(true);
    m_numbers->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_numbers->hide();
    connect(m_details, &QToolButton::toggled, this, [this](bool open) {
        m_details->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        m_numbers->setVisible(open);
    });
    connect(m_keep, &QCheckBox::clicked, this, &PlanOptions::keepChanged);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::small);
    column->addLayout(row);
    column->addWidget(m_numbers);
}

void PlanOptions::show(const Aims &aims)
{
    const std::array set{aims.queue, aims.wishes, aims.travel, aims.variety};
    for (std::size_t i = 0; i < m_switches.size(); ++i)
        m_switches[i].box->setCurrentIndex(int(set[i].value_or(usual[i])));
}

// A switch that stands as it comes is left absent, so that nothing is stored for it.
Aims PlanOptions::aims() const
{
    const auto at = [this](std::size_t i) -> std::optional<Emphasis> {
        const auto emphasis = Emphasis(m_switches[i].box->currentIndex());
        return emphasis == usual[i] ? std::nullopt : std::optional(emphasis);
    };
    return {at(0), at(2), at(1), at(3)};
}

bool PlanOptions::keepsPlanned() const
{
    return m_keep->isChecked();
}

void PlanOptions::showNumbers(const planning::Proposal *proposal)
{
    if (!proposal) {
        m_numbers->clear();
        return;
    }
    QStringList parts{tr("Sum: %1, no plan is below: %2.")
                          .arg(proposal->after.score.objective)
                          .arg(proposal->bound)};
    const auto costs = proposal->after.costs();
    for (auto cost = costs.cbegin(); cost != costs.cend(); ++cost) {
        const planning::Constraint &rule = planning::constraints()[std::size_t(cost.key())];
        parts.append(tr("%1: %2 (each %3)")
                         .arg(planning::Text::tr(rule.title))
                         .arg(cost.value())
                         .arg(proposal->plan.weights.*rule.weight));
    }
    m_numbers->setText(parts.join(QStringLiteral("  ·  ")));
}

void PlanOptions::retranslate()
{
    const std::array names{tr("Order of the queue"), tr("Wishes of hosts"), tr("Short journeys"),
                           tr("Variety")};
    const std::array words{tr("does not matter"), tr("matters"), tr("matters most")};
    for (std::size_t i = 0; i < m_switches.size(); ++i) {
        m_switches[i].label->setText(names[i]);
        m_switches[i].box->setAccessibleName(names[i]);
        for (int emphasis = 0; emphasis < 3; ++emphasis)
            m_switches[i].box->setItemText(emphasis, words[std::size_t(emphasis)]);
    }
    m_keep->setText(tr("Plan only the rest"));
    m_keep->setToolTip(tr("Meetings that have an evening and a host stay as they are."));
    m_details->setText(tr("Technical details"));
    m_numbers->setAccessibleDescription(tr("Technical details"));
}

} // namespace kv::ui
