// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/sendscopepage.h"

#include "domain/dataset.h"
#include "ui/common/context.h"
#include "ui/common/datefield.h"
#include "ui/common/heading.h"
#include "ui/groups.h"
#include "ui/transfer/transferwords.h"
#include "ui/transfer/valuechoice.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QListWidget>
#include <QRadioButton>
#include <QVBoxLayout>

namespace kv::ui {
namespace {

constexpr int shownGroups = 5;

} // namespace

SendScopePage::SendScopePage(SendDraft &draft, UiContext &context, QWidget *parent)
    : AssistantPage(parent)
    , m_draft(draft)
    , m_context(context)
    , m_scopes(new QButtonGroup(this))
    , m_groups(new QListWidget(this))
    , m_always(new QCheckBox(tr("Meetings of all times"), this))
    , m_from(new DateField(this))
    , m_until(new DateField(this))
    , m_full(new QCheckBox(tr("Send again what the receiver already has"), this))
{
    auto *column = new QVBoxLayout;
    column->setSpacing(space::card);
    for (const SharingScope scope : {SharingScope::Calendar, SharingScope::Statistics,
                                     SharingScope::Companies, SharingScope::Group}) {
        auto *choice = new ValueChoice(scopeTitle(scope), scopeAdvice(scope), {}, this);
        m_scopes->addButton(choice->button(), int(scope));
        column->addWidget(choice);
    }
    column->addStretch();
    m_scopes->button(int(draft.request.scope))->setChecked(true);
    for (const CoreGroup &group : groupsByName(context.dataset())) {
        auto *item = new QListWidgetItem(group.name, m_groups);
        item->setData(Qt::UserRole, group.id.uuid());
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
        item->setSizeHint(QSize(0, space::field));
    }
    m_groups->setAccessibleName(tr("Groups that go"));
    m_groups->setFixedHeight(space::field * qBound(2, m_groups->count(), shownGroups)
                             + space::small);
    m_always->setChecked(true);
    const int year = context.year();
    m_from->setDate(QDate(year, 1, 1));
    m_until->setDate(QDate(year, 12, 31));
    m_from->setName(tr("From"));
    m_until->setName(tr("Until"));
    auto *period = new QHBoxLayout;
    period->setSpacing(space::small);
    period->addWidget(m_from);
    period->addWidget(new QLabel(QStringLiteral("–"), this));
    period->addWidget(m_until);
    period->addStretch();
    auto *side = new QVBoxLayout;
    side->setSpacing(space::small);
    side->addWidget(new Heading(Type::SectionTitle, tr("Of which groups"), this));
    side->addWidget(m_groups);
    side->addSpacing(space::small);
    side->addWidget(new Heading(Type::SectionTitle, tr("Of which time"), this));
    side->addWidget(m_always);
    side->addLayout(period);
    side->addSpacing(space::small);
    side->addWidget(m_full);
    side->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(space::wide);
    row->addLayout(column, 1);
    row->addLayout(side, 1);
    connect(m_scopes, &QButtonGroup::idToggled, this, &SendScopePage::showScope);
    connect(m_always, &QCheckBox::toggled, this, &SendScopePage::showScope);
    connect(m_groups, &QListWidget::itemChanged, this, &AssistantPage::changed);
    connect(m_from, &DateField::dateChanged, this, &AssistantPage::changed);
    connect(m_until, &DateField::dateChanged, this, &AssistantPage::changed);
    showScope();
}

QString SendScopePage::title() const
{
    return tr("What goes");
}

void SendScopePage::enter()
{
    // Lists have no memory of what was sent before: they are always whole.
    m_full->setVisible(m_draft.hasProgram);
}

void SendScopePage::showScope()
{
    setFocusProxy(m_scopes->checkedButton());
    const bool timed = m_scopes->checkedId() != int(SharingScope::Companies);
    m_always->setEnabled(timed);
    m_from->setEnabled(timed && !m_always->isChecked());
    m_until->setEnabled(timed && !m_always->isChecked());
    emit changed();
}

bool SendScopePage::isComplete() const
{
    bool any = m_groups->count() == 0;
    for (int i = 0; i < m_groups->count(); ++i)
        any = any || m_groups->item(i)->checkState() == Qt::Checked;
    return any && (m_always->isChecked() || m_from->date() <= m_until->date());
}

bool SendScopePage::leave()
{
    exchange::ExportRequest &request = m_draft.request;
    request.scope = SharingScope(m_scopes->checkedId());
    request.groups.clear();
    for (int i = 0; i < m_groups->count(); ++i) {
        const QListWidgetItem *item = m_groups->item(i);
        if (item->checkState() == Qt::Checked)
            request.groups.append(Id<CoreGroup>(item->data(Qt::UserRole).toUuid()));
    }
    if (request.groups.size() == m_groups->count())
        request.groups.clear(); // all, those of later too
    const bool timed = m_from->isEnabled();
    request.period = timed ? DateRange{m_from->date(), m_until->date()} : DateRange();
    request.full = !m_draft.hasProgram || m_full->isChecked();
    return true;
}

} // namespace kv::ui
