// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/id.h"
#include "domain/result.h"
#include "ui/common/messagebar.h"

#include <QDate>
#include <QObject>

namespace kv {
struct Company;
struct CoreGroup;
struct Dataset;
struct Meeting;
struct Operation;
namespace workspace {
class Workspace;
}
} // namespace kv

namespace kv::ui {

// The pages of the main window.
enum class Room
{
    Today,
    YearPlan,
    Meetings,
    Companies,
    Attendance,
    Reports,
    History,
    Transfer
};

// Somewhere in the window: a room, and what to select in it. Null ids: nothing in particular.
struct Place
{
    Room room = Room::Today;
    Id<Meeting> meeting;
    Id<Company> company;
    QString
        part; // a tab of the room, by its code: "invitation", "registrations", …; empty: the first
};

// How far a long piece of work is; total 0 when it is over.
struct Progress
{
    QString text; // "Writing PDF files 7/24…"
    int done = 0;
    int total = 0;
};

// What a page has at hand: the open file, the group and year chosen in the tool bar, and ways to
// speak to the user and to lead elsewhere. Lives as long as the file is open; so do the pages.
class UiContext : public QObject
{
    Q_OBJECT

public:
    UiContext(workspace::Workspace &workspace, const Clock &clock, QObject *parent = nullptr);

    // Commit, undo, redo and the signal committed() are the workspace's own.
    workspace::Workspace &workspace() const { return m_workspace; }
    const Dataset &dataset() const;
    const Clock &clock() const { return m_clock; }
    QDate today() const { return m_clock.today(); }

    // The group and year shown everywhere. A null group: the file has none yet.
    Id<CoreGroup> group() const { return m_group; }
    int year() const { return m_year; }
    void choose(Id<CoreGroup> group, int year);

    // Leads to another place of the window.
    void open(const Place &place);
    // Says something in the message strip.
    void tell(const Message &message);
    void tell(const Error &error);
    // Tells why, when something failed; else says `success`, with a link to undo, when it is not
    // empty. Gives whether it was done:
    //     if (context().done(workspace.commit(edit), tr("Host asked.")))
    template <typename T>
    bool done(const Result<T> &outcome, const QString &success = {})
    {
        outcome ? tellDone(success) : tell(outcome.error());
        return outcome.has_value();
    }
    // Commits what a verb gave, or tells why there is nothing to commit. Nothing to do is no error:
    //     context().carryOut(operations::askHost(dataset, meeting), tr("Host asked."));
    bool carryOut(const Result<Operation> &step, const QString &success = {});
    // The link "Undo" for a message about what has just been committed.
    MessageAction undoLink();
    // Shows progress in the status bar; the user's Cancel comes back as cancelAsked().
    void report(const Progress &progress);

signals:
    void chosen();
    void placeAsked(const kv::ui::Place &place);
    void told(const kv::ui::Message &message);
    void progressed(const kv::ui::Progress &progress);
    void cancelAsked();

private:
    void tellDone(const QString &success);

    workspace::Workspace &m_workspace;
    const Clock &m_clock;
    Id<CoreGroup> m_group;
    int m_year = 0;
};

} // namespace kv::ui
