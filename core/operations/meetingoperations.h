// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/edit.h"

namespace kv::operations {

// The chain of states is decisions of the product: proposed, asked, promised, agreed, invited,
// held; cancelled on the side. A verb may jump forward over states; backwards only by undo, or by
// moving the time (then: asked). All give Unknown where the meeting is not there and NotInState
// where its state does not allow the step.

// Adds an evening to a group, proposed. Without a date it stands for its month.
Result<Operation> addMeeting(const Dataset &dataset, const Meeting &meeting);
// Sets what moves no state: mode, link, texts, programme, expert, coffee.
Result<Operation> editMeeting(const Dataset &dataset, const Meeting &meeting);
// Sets all fields at once. Where the time is another, the month follows and who promised is asked
// again. NoHost where it would be asked without one; InvalidValue where it ends before it begins.
Result<Operation> rewriteMeeting(const Dataset &dataset, const Meeting &meeting);
// Takes away a meeting that nobody was told of: proposed, without registrations.
Result<Operation> removeMeeting(const Dataset &dataset, Id<Meeting> meeting);

Result<Operation> askHost(const Dataset &dataset, Id<Meeting> meeting);
// Called, no answer: asked, with a note to call again on the day.
Result<Operation> recordNoAnswer(const Dataset &dataset, Id<Meeting> meeting, QDate callAgain,
                                 IdSource &ids);

enum class Queue
{
    KeepsPlace,
    MovesToEnd
};
// The host says no: proposed without host again, and the turn remembers it.
Result<Operation> declineHost(const Dataset &dataset, Id<Meeting> meeting, const QString &reason,
                              Queue queue, QDate today, IdSource &ids);
// The host comes, but time or theme is still open.
Result<Operation> promiseHost(const Dataset &dataset, Id<Meeting> meeting);
// Everything is agreed with the host.
Result<Operation> agreeHost(const Dataset &dataset, Id<Meeting> meeting);

// What the host said on the telephone, in one step: absent parts stay as they are.
struct HostAnswer
{
    std::optional<QDate> date;
    std::optional<QTime> start;
    std::optional<QTime> end;
    std::optional<QString> place;
    std::optional<QString> theme; // a name of the theme bank, or free words
    std::optional<Id<Expert>> expert;
    std::optional<int> capacity;
    std::optional<QString> directions;
    std::optional<bool> hostOffersCoffee;
};
// Agreed where date and theme are known then, else promised.
Result<Operation> recordHostAnswer(const Dataset &dataset, Id<Meeting> meeting,
                                   const HostAnswer &answer);

Result<Operation> cancelMeeting(const Dataset &dataset, Id<Meeting> meeting, const QString &reason,
                                QDate today, IdSource &ids);
Result<Operation> pinMeeting(const Dataset &dataset, Id<Meeting> meeting, const QString &reason);
Result<Operation> unpinMeeting(const Dataset &dataset, Id<Meeting> meeting);

// Another evening, by hand any day. A promised or later meeting is asked again. Times: absent ones
// stay.
Result<Operation> moveMeeting(const Dataset &dataset, Id<Meeting> meeting, QDate date,
                              QTime start = {}, QTime end = {});
// The hosts of two meetings change places; who was asked is asked again. Both turns remember it.
Result<Operation> swapHosts(const Dataset &dataset, Id<Meeting> first, Id<Meeting> second,
                            QDate today, IdSource &ids);
// Another host, proposed. A reason, if given, is that of a volunteer who passes the queue.
Result<Operation> assignHost(const Dataset &dataset, Id<Meeting> meeting, Id<Company> host,
                             const QString &reason, QDate today, IdSource &ids);
// A theme of the bank by its name, else free words; "" opens it again.
Result<Operation> setTheme(const Dataset &dataset, Id<Meeting> meeting, const QString &theme);
// The invitations went out.
Result<Operation> markInvited(const Dataset &dataset, Id<Meeting> meeting, const QDateTime &now);

// What the theme of a meeting is called in a language; "" while it is open.
QString themeOf(const Dataset &dataset, const Meeting &meeting, Language language);

// The state after the next step of the chain (Ctrl+Enter): asked, agreed, invited; nothing at the
// end of it.
std::optional<MeetingState> nextState(MeetingState state);

} // namespace kv::operations
