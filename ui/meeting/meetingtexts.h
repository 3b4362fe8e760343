// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dataset.h"
#include "ui/common/choicebox.h"

#include <QStringList>

namespace kv::ui {

// "today", "tomorrow", "in 12 days", "3 days ago".
QString relativeDay(QDate day, QDate today);

// "ti 12.1.2027 klo 17.30–20.00", or the month where the day is open, in the window's language.
QString whenOf(const Meeting &meeting);
// The same, short: "ti 12.1.", or "January".
QString dayOf(const Meeting &meeting);

// The host's name, or that it is open, or that none is needed.
QString hostOf(const Dataset &dataset, const Meeting &meeting);

// A company's address in a line: street, post code and town.
QString addressOf(const Company &company);

// What may be chosen for a meeting, in the order of names in the window's language. The first
// expert is none.
QList<Choice> themeChoices(const Dataset &dataset);
QList<Choice> expertChoices(const Dataset &dataset);

// What speaks against a meeting as it is now, a whole sentence each: its day, its host, the
// evenings near it. It forbids nothing; an advisor may know better.
QStringList warningsOf(const Dataset &dataset, const Meeting &meeting);

// Good evenings of the group near a meeting, the earliest first: those that may be offered to its
// host. The meeting's own day is the first of them. `count` at most, none before `today`.
QList<QDate> eveningsToOffer(const Dataset &dataset, const Meeting &meeting, QDate today,
                             int count);

// The companies that could host instead, the one who has waited longest first: never hosted, then
// by how long ago, then by name. Members on that day that can host and do not host it already.
QList<Id<Company>> callQueue(const Dataset &dataset, const Meeting &meeting);

// Evenings that a company has hosted in a group, and when last; null: never, or not known.
struct Hosted
{
    int count = 0;
    QDate last;
};
Hosted hostedBy(const Dataset &dataset, Id<Company> company, Id<CoreGroup> group);

} // namespace kv::ui
