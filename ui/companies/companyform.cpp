// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/companies/companyform.h"

#include "calendar/datetext.h"
#include "operations/turnoperations.h"
#include "ui/common/formfield.h"
#include "ui/common/heading.h"
#include "ui/common/language.h"
#include "ui/common/style.h"
#include "ui/companies/absencesection.h"
#include "ui/companies/basicsection.h"
#include "ui/companies/hostingsection.h"
#include "ui/companies/membershippanel.h"
#include "ui/companies/peoplesection.h"
#include "ui/companies/recordhistory.h"
#include "ui/safety/eraseassistant.h"
#include "ui/safety/personaldata.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace kv::ui {

CompanyForm::CompanyForm(UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(new ElidedLabel(this))
    , m_scroll(new QScrollArea(this))
    , m_nothing(new QWidget(this))
    , m_nothingText(new Heading(Type::Secondary, this))
    , m_membership(new MembershipPanel(context, this))
    , m_history(new RecordHistory(context, this))
    , m_foot(new QWidget(this))
    , m_revert(new QPushButton(this))
    , m_save(new QPushButton(this))
{
    auto &workspace = context.workspace();
    auto *people = new PeopleSection(workspace.ids(), this);
    m_sections = {new BasicSection(
                      [this](const QString &id, Id<Company> but) { return twinOf(id, but); }, this),
                  people, new HostingSection(this),
                  new AbsenceSection(workspace.ids(), context.clock(), this)};
    layOut();
    for (CompanySection *section : std::as_const(m_sections)) {
        connect(section, &CompanySection::changed, this, &CompanyForm::afterChange);
    }
    connect(people, &PeopleSection::accessAsked, this, [this](Id<Person> person) {
        if (save()) { // what was just written is of the person, too
            writePersonalData(m_context, person, this);
        }
    });
    connect(people, &PeopleSection::eraseAsked, this, [this](Id<Person> person) {
        if (save()) {
            auto *assistant = new EraseAssistant(m_context, person, this);
            assistant->setAttribute(Qt::WA_DeleteOnClose);
            assistant->open();
        }
    });
    connect(m_save, &QPushButton::clicked, this, &CompanyForm::save);
    connect(m_revert, &QPushButton::clicked, this, &CompanyForm::revert);
    connect(m_membership, &MembershipPanel::aboutToChange, this, &CompanyForm::save);
    connect(&workspace, &workspace::Workspace::committed, this, &CompanyForm::afterCommit);
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget *, const QWidget *now) { leaveBy(now); });
    retranslate();
    show({});
}

CompanyForm::~CompanyForm()
{
    disconnect(qApp, nullptr, this, nullptr); // the focus leaves, too, when it is destroyed
    if (!m_isNew) {
        leave();
    }
}

void CompanyForm::layOut()
{
    auto *inner = new QWidget(m_scroll);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(space::page, space::small, space::page, space::page);
    column->setSpacing(space::small);
    addSection(column, m_sections.at(0));
    addSection(column, m_sections.at(1));
    addSection(column, m_membership);
    addSection(column, m_sections.at(2));
    addSection(column, m_sections.at(3));
    addSection(column, m_history);
    column->addStretch();
    m_headings.last()->hide(); // the button of the history names it
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(inner);

    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(space::page, space::small, space::page, space::card);
    foot->setSpacing(space::small);
    foot->addStretch();
    foot->addWidget(m_revert);
    foot->addWidget(m_save);
    makePrimary(m_save);

    auto *nothing = new QVBoxLayout(m_nothing);
    nothing->setContentsMargins(space::page, space::page, space::page, space::page);
    m_nothingText->setWordWrap(true);
    nothing->addWidget(m_nothingText);
    nothing->addStretch();

    m_title->setFont(fontOf(Type::SectionTitle));
    auto *title = new QHBoxLayout;
    title->setContentsMargins(space::page, space::card, space::page, space::tight);
    title->addWidget(m_title, 1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(0);
    whole->addLayout(title);
    whole->addWidget(m_scroll, 1);
    whole->addWidget(m_nothing, 1);
    whole->addWidget(m_foot);
}

// It scrolls up and down only: it is never narrower than what it holds, however large the text.
QSize CompanyForm::minimumSizeHint() const
{
    const int inside = m_scroll->widget()->minimumSizeHint().width()
        + m_scroll->verticalScrollBar()->sizeHint().width();
    const QSize frame = QWidget::minimumSizeHint();
    return {qMax(frame.width(), inside), frame.height()};
}

void CompanyForm::addSection(QVBoxLayout *column, QWidget *part)
{
    auto *heading = new Heading(Type::SectionTitle, part->parentWidget());
    heading->setContentsMargins(0, space::small, 0, 0);
    m_headings.append(heading);
    column->addWidget(heading);
    column->addWidget(part);
}

bool CompanyForm::show(Id<Company> company)
{
    if (!leave()) {
        return false;
    }
    m_isNew = false;
    const auto card = operations::cardOf(m_context.dataset(), company);
    const bool there = card.has_value();
    fill(there ? *card : operations::CompanyCard{});
    m_membership->show(company);
    m_history->show(company);
    m_scroll->setVisible(there);
    m_nothing->setVisible(!there);
    afterChange();
    return true;
}

bool CompanyForm::showNew()
{
    if (!leave()) {
        return false;
    }
    m_isNew = true;
    operations::CompanyCard card;
    card.company.id = m_context.workspace().ids().next<Company>();
    fill(card);
    m_membership->show({});
    m_history->show({});
    m_scroll->setVisible(true);
    m_nothing->setVisible(false);
    afterChange();
    return true;
}

void CompanyForm::fill(const operations::CompanyCard &card)
{
    m_shown = card;
    for (CompanySection *section : std::as_const(m_sections)) {
        section->fill(card);
    }
    m_untouched = taken();
    m_scroll->ensureVisible(0, 0);
}

operations::CompanyCard CompanyForm::taken() const
{
    operations::CompanyCard card = m_shown;
    for (const CompanySection *section : m_sections) {
        section->take(card);
    }
    return card;
}

bool CompanyForm::isEdited() const
{
    return !m_shown.company.id.isNull() && !(taken() == m_untouched);
}

bool CompanyForm::save()
{
    if (m_saving || !isEdited()) {
        return !m_isNew || m_saving;
    }
    const auto card = taken();
    const auto step = m_isNew
        ? operations::addCompanyCard(m_context.dataset(), card, m_context.group(),
                                     m_membership->state(), m_membership->from())
        : operations::editCompanyCard(m_context.dataset(), card);
    if (!step) {
        const bool shown
            = std::any_of(m_sections.cbegin(), m_sections.cend(), [&step](CompanySection *section) {
                  return section->showFault(step.error());
              });
        if (!shown) {
            m_context.tell(step.error());
        }
        return false;
    }
    m_saving = true;
    const bool isNew = m_isNew;
    const bool awayAnew = card.absences != m_shown.absences;
    const auto done = m_context.workspace().commit(*step);
    m_saving = false;
    if (!m_context.done(done,
                        isNew ? tr("Company added: %1.").arg(card.company.name)
                              : tr("Saved: %1.").arg(card.company.name))) {
        return false;
    }
    if (awayAnew) {
        tellBrokenTurns(card.company.id);
    }
    m_isNew = false;
    m_untouched = m_shown = {};
    show(card.company.id);
    if (isNew) {
        emit added(card.company.id);
    }
    return true;
}

void CompanyForm::revert()
{
    if (m_isNew) {
        m_isNew = false;
        m_shown = m_untouched = {};
        show({});
        emit discarded();
        return;
    }
    fill(m_shown);
    afterChange();
}

// An absence told of after planning: the turns that it breaks are listed at once.
void CompanyForm::tellBrokenTurns(Id<Company> company)
{
    const auto broken = operations::turnsBrokenBy(m_context.dataset(), company, m_context.today());
    if (broken.isEmpty()) {
        return;
    }
    QStringList days;
    for (const Meeting &meeting : broken) {
        days.append(calendar::weekdayDateText(meeting.date, shownLanguage()));
    }
    m_context.tell({MessageKind::Warning,
                    tr("%1 is to host on days when it is away: %2.")
                        .arg(m_context.dataset().companies.value(company).name,
                             days.join(QStringLiteral(", "))),
                    {{tr("Show in the year plan"),
                      [this, meeting = broken.first().id] {
                          m_context.open({Room::YearPlan, meeting, {}, {}});
                      }},
                     m_context.undoLink()}});
}

// What is edited is kept; an empty new card is thrown away.
bool CompanyForm::leave()
{
    return !isEdited() || save();
}

void CompanyForm::edit()
{
    m_sections.first()->setFocus(Qt::ShortcutFocusReason);
}

void CompanyForm::afterChange()
{
    const bool edited = isEdited();
    m_foot->setVisible(edited || m_isNew);
    const QString name = taken().company.name;
    m_title->setText(m_isNew && name.isEmpty() ? tr("New company") : name);
}

void CompanyForm::afterCommit(const Operation &operation)
{
    const bool concerned = touches<Company>(operation) || touches<Person>(operation)
        || touches<Membership>(operation) || touches<Unavailability>(operation);
    if (m_saving || m_isNew || !concerned || company().isNull()) {
        return;
    }
    const auto card = operations::cardOf(m_context.dataset(), company());
    if (!card || !(*card == m_shown)) {
        // Another step changed what is shown, an undo for instance: it is shown anew.
        m_untouched = m_shown;
        const Id<Company> id = company();
        m_shown = {};
        show(card ? id : Id<Company>());
        return;
    }
    m_membership->show(company());
    m_history->show(company());
}

// The focus went elsewhere. To another window (a list that drops down, a calendar, another
// program) is not away; a new company is added by Save only, for its name may still be thought of.
void CompanyForm::leaveBy(const QWidget *now)
{
    if (now && isVisible() && !m_isNew && now->window() == window() && now != this
        && !isAncestorOf(now) && isEdited()) {
        save();
    }
}

QString CompanyForm::twinOf(const QString &businessId, Id<Company> but) const
{
    for (const Company &company : m_context.dataset().companies) {
        if (company.businessId == businessId && company.id != but) {
            return company.name;
        }
    }
    return {};
}

void CompanyForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::ApplicationFontChange) {
        m_title->setFont(fontOf(Type::SectionTitle));
    }
    QWidget::changeEvent(event);
}

void CompanyForm::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous() && !m_isNew) {
        leave();
    }
    QWidget::hideEvent(event);
}

void CompanyForm::retranslate()
{
    setAccessibleName(tr("Details of the company"));
    m_nothingText->setText(tr("Choose a company to see and edit its details."));
    m_revert->setText(tr("Discard edits"));
    m_save->setText(tr("Save"));
    const QStringList titles{tr("The company"), tr("Contact people"), tr("Membership"),
                             tr("As a host"),   tr("Absences"),       QString()};
    for (int i = 0; i < m_headings.size(); ++i) {
        m_headings.at(i)->setText(titles.at(i));
    }
    for (CompanySection *section : std::as_const(m_sections)) {
        section->retranslate();
    }
    m_membership->retranslate();
    m_history->retranslate();
    afterChange();
}

} // namespace kv::ui
