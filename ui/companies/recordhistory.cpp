// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/companies/recordhistory.h"

#include "domain/dataset.h"
#include "domain/describe.h"
#include "ui/common/heading.h"
#include "ui/common/icons.h"
#include "workspace/workspace.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace kv::ui {

namespace {

constexpr int searched = 1000; // newest steps of the file
constexpr int shown = 20;

// The company that an entity belongs to, also a deleted one; null where it is none of them.
template <typename T>
Id<Company> ownerIn(const Table<T> &table, QUuid id)
{
    const T *found = table.find(Id<T>(id));
    found = found ? found : table.findDeleted(Id<T>(id));
    return found ? found->company : Id<Company>();
}

bool concerns(const Operation &operation, Id<Company> company, const Dataset &dataset)
{
    const auto entities = touched(operation);
    return std::any_of(entities.cbegin(), entities.cend(), [&](const auto &entity) {
        const auto &[type, id] = entity;
        switch (type) {
        case EntityType::Company:
            return id == company.uuid();
        case EntityType::Person:
            return ownerIn(dataset.people, id) == company;
        case EntityType::Membership:
            return ownerIn(dataset.memberships, id) == company;
        case EntityType::Unavailability:
            return ownerIn(dataset.unavailabilities, id) == company;
        case EntityType::HostTurn:
            return ownerIn(dataset.hostTurns, id) == company;
        default:
            return false;
        }
    });
}

} // namespace

RecordHistory::RecordHistory(UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_open(new QPushButton(iconOf(Icon::History), {}, this))
    , m_steps(new Heading(Type::Secondary, this))
{
    m_steps->setWordWrap(true);
    m_steps->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::small);
    column->addWidget(m_open, 0, Qt::AlignLeft);
    column->addWidget(m_steps);
    m_open->setCheckable(true);
    m_steps->hide();
    connect(m_open, &QPushButton::toggled, this, &RecordHistory::read);
}

void RecordHistory::show(Id<Company> company)
{
    m_company = company;
    setVisible(!company.isNull());
    read();
}

void RecordHistory::read()
{
    m_steps->setVisible(m_open->isChecked());
    if (!m_open->isChecked() || m_company.isNull()) {
        return;
    }
    const auto steps = m_context.workspace().history(searched);
    if (!steps) {
        m_steps->setText(describe(steps.error()));
        return;
    }
    const Dataset &dataset = m_context.dataset();
    QStringList lines;
    for (const Operation &step : *steps) {
        if (lines.size() < shown && concerns(step, m_company, dataset)) {
            lines.append(QStringLiteral("%1 · %2\n%3")
                             .arg(QLocale().toString(step.at.toLocalTime(), QLocale::ShortFormat),
                                  nameOf(dataset, step.author), describe(step, dataset)));
        }
    }
    m_steps->setText(lines.isEmpty() ? tr("No changes are known.")
                                     : lines.join(QStringLiteral("\n\n")));
}

void RecordHistory::retranslate()
{
    m_open->setText(tr("Changes to this company"));
    m_steps->setAccessibleName(tr("Changes to this company"));
    read();
}

} // namespace kv::ui
