// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statusline.h"

#include "calendar/datetext.h"
#include "domain/dataset.h"
#include "ui/common/context.h"
#include "ui/common/heading.h"
#include "ui/common/icons.h"
#include "ui/common/language.h"
#include "workspace/workspace.h"

#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

#include <algorithm>

namespace kv::ui {

namespace {

int membersOf(const UiContext &context)
{
    const auto &memberships = context.dataset().memberships;
    return int(std::count_if(memberships.begin(), memberships.end(), [&](const Membership &each) {
        return each.group == context.group() && each.state == MembershipState::Member
            && each.period().contains(context.today());
    }));
}

// How many evenings of the year have been held, of those that are not cancelled.
std::pair<int, int> meetingsOf(const UiContext &context)
{
    int held = 0;
    int all = 0;
    for (const Meeting &meeting : context.dataset().meetings) {
        const QDate day = meeting.date.isValid() ? meeting.date : meeting.month;
        if (meeting.group != context.group() || day.year() != context.year()
            || meeting.state == MeetingState::Cancelled) {
            continue;
        }
        ++all;
        held += meeting.state == MeetingState::Held ? 1 : 0;
    }
    return {held, all};
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , m_tick(new QLabel(this))
    , m_text(new Heading(Type::Secondary, this))
    , m_work(new Heading(Type::Secondary, this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
{
    setSizeGripEnabled(false);
    setContentsMargins(space::card, 0, space::card, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(space::rail);
    m_cancel->setAutoRaise(true);
    m_cancel->setFocusPolicy(Qt::StrongFocus);
    addWidget(m_tick);
    addWidget(m_text, 1);
    addPermanentWidget(m_work);
    addPermanentWidget(m_progress);
    addPermanentWidget(m_cancel);
    connect(m_cancel, &QToolButton::clicked, this, &StatusLine::cancelAsked);
    show(Progress{});
    retranslate();
}

void StatusLine::show(const UiContext *context, const QDateTime &savedAt)
{
    const bool isSaved = context && context->workspace().mayChange();
    m_tick->setVisible(isSaved);
    m_text->setVisible(context);
    if (!context) {
        return;
    }
    m_tick->setPixmap(iconOf(Icon::Check, Role::HeldText)
                          .pixmap(QSize(space::iconSmall, space::iconSmall), devicePixelRatioF()));
    const Language language = shownLanguage();
    const QString when = savedAt.date() == context->today()
        ? savedAt.time().toString(language == Language::Finnish ? QStringLiteral("H.mm")
                                                                : QStringLiteral("HH:mm"))
        : calendar::momentText(savedAt.date(), savedAt.time(), language);
    QStringList parts;
    if (!isSaved) {
        parts.append(tr("A copy, only to be read"));
    } else if (savedAt.date() == context->today()) {
        parts.append(tr("Saved at %1", "a time of today").arg(when));
    } else {
        parts.append(tr("Saved %1", "a date and time").arg(when));
    }
    if (!context->group().isNull()) {
        const auto [held, all] = meetingsOf(*context);
        parts.append(tr("%n companies", nullptr, membersOf(*context)));
        parts.append(all > 0 ? tr("%1/%n meetings held", nullptr, all).arg(held)
                             : tr("no meetings in %1", "a year").arg(context->year()));
    }
    m_text->setText(parts.join(QStringLiteral(" · ")));
    m_text->setAccessibleName(m_text->text());
}

void StatusLine::show(const Progress &progress)
{
    const bool busy = progress.total > 0;
    m_work->setVisible(busy);
    m_progress->setVisible(busy);
    m_cancel->setVisible(busy);
    m_work->setText(progress.text);
    m_progress->setRange(0, qMax(1, progress.total));
    m_progress->setValue(progress.done);
}

void StatusLine::retranslate()
{
    m_cancel->setText(tr("Cancel"));
    m_progress->setAccessibleName(tr("Progress"));
}

} // namespace kv::ui
