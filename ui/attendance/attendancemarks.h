// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dataset.h"
#include "operations/attendanceoperations.h"

#include <optional>

namespace kv::ui {

// The marks that give a company a state in an evening; no state takes its marks away. Who is
// recorded already keeps the row; else those who registered; else the one to call first; else the
// company itself.
QList<operations::AttendanceMark> marksOf(const Dataset &dataset, Id<Meeting> meeting,
                                          Id<Company> company,
                                          std::optional<AttendanceState> state);

// A cell of the matrix, and what it is to be.
struct CompanyMark
{
    Id<Meeting> meeting;
    Id<Company> company;
    std::optional<AttendanceState> state;
};
// All of them in one step, also over several evenings. Errors as recordAttendance().
Result<Operation> recordMarks(const Dataset &dataset, const QList<CompanyMark> &marks);

// The state of a letter as the report prints it in a language: L, E, I, P in Finnish, P, R, A, X in
// English. Nothing for other letters.
std::optional<AttendanceState> stateOfLetter(const QString &letter, Language language);

// What a cell of a pasted column means: "x" or "1" is present, the letters of the language are what
// they are, "0" takes the mark away. Nothing for an empty cell, which changes nothing, or other
// words.
struct Pasted
{
    std::optional<AttendanceState> state;
};
std::optional<Pasted> pastedMark(const QString &cell, Language language);

// Whether attendance can be recorded: the day has come and the meeting was not cancelled.
bool mayBeRecorded(const Meeting &meeting, QDate today);

} // namespace kv::ui
