// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/context.h"

#include "workspace/workspace.h"

namespace kv::ui {

UiContext::UiContext(workspace::Workspace &workspace, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_clock(clock)
    , m_year(clock.today().year())
{ }

const Dataset &UiContext::dataset() const
{
    return m_workspace.dataset();
}

void UiContext::choose(Id<CoreGroup> group, int year)
{
    if (group == m_group && year == m_year) {
        return;
    }
    m_group = group;
    m_year = year;
    emit chosen();
}

void UiContext::open(const Place &place)
{
    emit placeAsked(place);
}

void UiContext::tell(const Message &message)
{
    emit told(message);
}

void UiContext::tell(const Error &error)
{
    tell(Message{MessageKind::Error, describe(error), {}});
}

void UiContext::tellDone(const QString &success)
{
    if (!success.isEmpty()) {
        tell(Message{MessageKind::Success, success, {undoLink()}});
    }
}

bool UiContext::carryOut(const Result<Operation> &step, const QString &success)
{
    if (!step && step.error().code == ErrorCode::NothingToDo) {
        return false;
    }
    return step ? done(m_workspace.commit(*step), success) : done(step);
}

MessageAction UiContext::undoLink()
{
    return {tr("Undo"), [this] {
                if (const auto undone = m_workspace.undo(); !undone) {
                    tell(undone.error());
                }
            }};
}

void UiContext::report(const Progress &progress)
{
    emit progressed(progress);
}

} // namespace kv::ui
