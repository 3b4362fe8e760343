// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace kv {

// Why something could not be done. Callers branch on the code; describe() makes the sentence, at
// the edge.
enum class ErrorCode
{
    // The file
    FileMissing, // path
    FileExists, // path
    NotOurFile, // path
    FileDamaged, // path, what was found
    FileTooNew, // path
    FileInUse, // path, machine, program
    FileReadOnly, // path
    FolderReadOnly, // folder
    DiskFull, // path
    CannotRead, // path, what the system said
    CannotWrite, // path, what the system said
    MigrationFailed, // path, what was found
    KeyUnusable, // path of the device key
    BackupFailed, // path, what was found

    // A step
    Conflict, // what was changed meanwhile, in words
    NothingToUndo,
    NothingToRedo,
    NothingToDo,
    StillReferred, // what, by what
    ErasedForGood, // an erasure is not taken back
    IdentityCode, // field

    // What was asked for
    Unknown, // kind ("company", "group", "meeting", …), what was given
    Ambiguous, // kind, what was given
    AlreadyThere, // kind, what was given
    InvalidValue, // field, value
    NotInState, // what, its state
    NoHost, // the meeting

    // Exchange files
    NotAnExchangeFile, // name
    NoPassphrase, // path of the file that should hold it
    WrongPassphrase, // name
    ExchangeDamaged, // name, what was found
    ExchangeTooNew, // name
    ClockAhead, // the sender's time, ours
    NeedsConfirmation, // how many records would be deleted, of how many
    WouldLeak, // what was found though it was withheld
    NothingToSend,
    BothOnlyForNotes,

    // Planning
    NoPlan, // why

    // Lists from outside
    NotATable, // name ("" when pasted), what it seems to be: a code of exchange's kindUnlessText
    IsAWorkbook, // name of an .xlsx, .xls or .ods, for which there is no reader yet
    TooLarge, // name, limit, of what ("rows", "columns", or nothing: the whole)
    MissingColumn, // field
    Cancelled,
};

struct Error
{
    ErrorCode code = ErrorCode::Unknown;
    QStringList details; // names, numbers and paths, never sentences; which ones, the code says

    bool operator==(const Error &) const = default;
};

// One sentence in the reader's language: what happened, to what, and what to do next.
QString describe(const Error &error);

} // namespace kv
