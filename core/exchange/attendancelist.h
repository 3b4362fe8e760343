// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/sheet.h"
#include "operations/attendanceoperations.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace kv::exchange {

// Why a row of an attendance list was not taken, or was taken with a word of caution.
enum class AttendanceIssue
{
    // Refused
    NobodyNamed,
    UnknownName, // of a member company or its people
    SeveralFit, // other: the names
    UnknownPerson, // of the company; other: the company
    UnknownState,
    SaidOtherwise, // other: number of the earlier row
                   // Taken with a warning
    TakenAs, // the name is near; other: who was meant
    TakenAsCompany, // the company has no people; other: the company
};

// One thing to say of one cell.
struct AttendanceRemark
{
    AttendanceIssue issue = AttendanceIssue::NobodyNamed;
    int row = 0; // as Excel counts
    QString column; // "company", "person", "state", "guestName" or "name"
    QString value;
    QString other; // what the issue names

    bool operator==(const AttendanceRemark &) const = default;
};

// Who came, by a list: marks ready to be recorded, and the rows that could not be taken.
struct AttendanceList
{
    QList<operations::AttendanceMark> marks; // everyone once
    QList<AttendanceRemark> refused;
    QList<AttendanceRemark> warnings;
};

// Reads who was at a meeting. Columns, by their titles or in this order: company; person; state;
// guest name; a fifth, role, by its title only. One column of names is enough: each is a company or
// a person of the group, else of the file. Without a state the row says "present". A company that
// is named alone and has one person is that person. A company that is no member that day, and a
// guest, have the role guest. Error: Unknown (meeting).
Result<AttendanceList> readAttendanceList(const Dataset &dataset, Id<Meeting> meeting,
                                          const Sheet &sheet);

// The stable code of an issue: "unknownName", "severalFit", …
QString codeOf(AttendanceIssue issue);

// One sentence in the reader's language: what is the matter, and what to do.
QString describe(const AttendanceRemark &remark);

// The count recorded, and the lists refused and warnings {row, column, value, code, reason}.
QJsonObject jsonOf(const AttendanceList &list);

} // namespace kv::exchange
