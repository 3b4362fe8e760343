// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/error.h"

#include <QCoreApplication>

namespace kv {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Error)
};

QString kindText(const QString &kind)
{
    if (kind == QLatin1String("company"))
        return Text::tr("company");
    if (kind == QLatin1String("group"))
        return Text::tr("group");
    if (kind == QLatin1String("area"))
        return Text::tr("area");
    if (kind == QLatin1String("meeting"))
        return Text::tr("meeting");
    if (kind == QLatin1String("theme"))
        return Text::tr("theme");
    if (kind == QLatin1String("person"))
        return Text::tr("person");
    if (kind == QLatin1String("field"))
        return Text::tr("field");
    if (kind == QLatin1String("conflict"))
        return Text::tr("conflict");
    if (kind == QLatin1String("suggestion"))
        return Text::tr("suggestion");
    if (kind == QLatin1String("batch"))
        return Text::tr("import");
    return kind;
}

// What a file that is no list seems to be.
QString fileKindText(const QString &kind)
{
    if (kind == QLatin1String("picture"))
        return Text::tr("it is a picture");
    if (kind == QLatin1String("pdf"))
        return Text::tr("it is a PDF document");
    if (kind == QLatin1String("archive"))
        return Text::tr("it is a packed file");
    if (kind == QLatin1String("document"))
        return Text::tr("it is a text document");
    if (kind == QLatin1String("web page"))
        return Text::tr("it is a web page");
    if (kind == QLatin1String("database"))
        return Text::tr("it is a database file");
    if (kind == QLatin1String("folder"))
        return Text::tr("it is a folder");
    if (kind == QLatin1String("empty"))
        return Text::tr("it is empty");
    return Text::tr("it is not text");
}

QString tooLargeText(const QString &name, const QString &limit, const QString &ofWhat)
{
    if (ofWhat == QLatin1String("rows"))
        return Text::tr("The list has too many rows: the limit is %1. Divide it and try again.")
            .arg(limit);
    if (ofWhat == QLatin1String("columns"))
        return Text::tr(
                   "The list has too many columns: the limit is %1. Leave out those that are not "
                   "needed.")
            .arg(limit);
    if (name.isEmpty())
        return Text::tr("What was pasted is too large: the limit is %1.").arg(limit);
    return Text::tr("%1 is too large: the limit is %2.").arg(name, limit);
}

} // namespace

QString describe(const Error &error)
{
    const QString first = error.details.value(0);
    const QString second = error.details.value(1);
    switch (error.code) {
    case ErrorCode::FileMissing:
        return Text::tr(
                   "The file %1 is not there. Check the name, or look for it in its new place.")
            .arg(first);
    case ErrorCode::FileExists:
        return Text::tr("The file %1 is already there and was left as it is. Choose another name.")
            .arg(first);
    case ErrorCode::NotOurFile:
        return Text::tr(
                   "%1 is not a Kiertovuoro file. Nothing was changed. Choose a file that ends in "
                   ".kiertovuoro, or import a list.")
            .arg(first);
    case ErrorCode::FileDamaged:
        return Text::tr(
                   "The file %1 is damaged and was left as it is. Open its latest backup. (%2)")
            .arg(first, second);
    case ErrorCode::FileTooNew:
        return Text::tr(
                   "This file was made by a newer version of Kiertovuoro. Nothing was changed. "
                   "Please update the program: %1")
            .arg(first);
    case ErrorCode::FileInUse:
        return second.isEmpty()
            ? Text::tr("The file %1 is open in another program. Close it there and try again.")
                  .arg(first)
            : Text::tr("The file %1 is open on %2 (%3). Close it there and try again.")
                  .arg(first, second, error.details.value(2));
    case ErrorCode::FileReadOnly:
        return Text::tr(
                   "The file %1 may only be read. Nothing was changed. Copy it to a folder of your "
                   "own.")
            .arg(first);
    case ErrorCode::FolderReadOnly:
        return Text::tr("Nothing can be written to the folder %1. Choose another folder.")
            .arg(first);
    case ErrorCode::DiskFull:
        return Text::
            tr("The change could not be saved: the disk is full. What was saved before is safe. "
               "Free some space and try again: %1")
                .arg(first);
    case ErrorCode::CannotRead:
        return Text::tr("%1 could not be read: %2").arg(first, second);
    case ErrorCode::CannotWrite:
        return Text::tr("%1 could not be written: %2. What was saved before is safe.")
            .arg(first, second);
    case ErrorCode::MigrationFailed:
        return Text::tr(
                   "The file %1 could not be brought to this version and was left as it was: %2")
            .arg(first, second);
    case ErrorCode::KeyUnusable:
        return Text::tr(
                   "The key of this device could not be read or made: %1. Check the rights of its "
                   "folder.")
            .arg(first);
    case ErrorCode::BackupFailed:
        return Text::tr("No sound backup could be made: %1 (%2). Make room, or check the file.")
            .arg(first, second);
    case ErrorCode::Conflict:
        return Text::tr(
                   "This was changed meanwhile, so nothing was done: %1. Look at it and try again.")
            .arg(first);
    case ErrorCode::NothingToUndo:
        return Text::tr("There is nothing to undo.");
    case ErrorCode::NothingToRedo:
        return Text::tr("There is nothing to redo.");
    case ErrorCode::NothingToDo:
        return Text::tr("Nothing would change, so nothing was done.");
    case ErrorCode::StillReferred:
        return Text::tr("%1 is still used by %2, so nothing was done.").arg(first, second);
    case ErrorCode::ErasedForGood:
        return Text::tr("Erased personal data cannot be brought back.");
    case ErrorCode::IdentityCode:
        return Text::tr("A personal identity code must not be stored, so nothing was done. Take "
                        "it away and try again.");
    case ErrorCode::Unknown:
        return Text::tr("There is no such %1: %2. Check the spelling.")
            .arg(kindText(first), second);
    case ErrorCode::Ambiguous:
        return Text::tr("More than one %1 fits: %2. Write the whole name.")
            .arg(kindText(first), second);
    case ErrorCode::AlreadyThere:
        return Text::tr("This %1 is already there: %2.").arg(kindText(first), second);
    case ErrorCode::InvalidValue:
        return second.isEmpty()
            ? Text::tr("A value is missing, so nothing was done: %1.").arg(first)
            : Text::tr("This cannot be the value of %1: %2.").arg(first, second);
    case ErrorCode::NoHost:
        return Text::tr("The meeting has no host yet: %1. Choose the host first.").arg(first);
    case ErrorCode::NotInState:
        return Text::tr("This cannot be done to %1 now, because it is %2.").arg(first, second);
    case ErrorCode::NotAnExchangeFile:
        return Text::tr("%1 is not an exchange file of Kiertovuoro, or the mail has changed it. "
                        "Nothing was changed. Ask the sender for a new one.")
            .arg(first);
    case ErrorCode::NoPassphrase:
        return Text::tr("There is no passphrase in the file %1. Write the four words on its first "
                        "line.")
            .arg(first);
    case ErrorCode::WrongPassphrase:
        return Text::tr("%1 does not open with this passphrase. Nothing was changed. Ask the "
                        "sender for the four words.")
            .arg(first);
    case ErrorCode::ExchangeDamaged:
        return Text::tr("The exchange file %1 is damaged. Nothing was changed. Ask the sender for "
                        "a new one. (%2)")
            .arg(first, second);
    case ErrorCode::ExchangeTooNew:
        return Text::tr("The exchange file %1 was made by a newer version of Kiertovuoro. Nothing "
                        "was changed. Please update the program.")
            .arg(first);
    case ErrorCode::ClockAhead:
        return Text::tr("The sender's clock shows %1, this computer's %2. Nothing was changed. "
                        "Check both clocks, or take the file in all the same.")
            .arg(first, second);
    case ErrorCode::NeedsConfirmation:
        return Text::tr("The file would delete %1 of %2 records. Nothing was changed. Type the "
                        "number of deletions to confirm that.")
            .arg(first, second);
    case ErrorCode::WouldLeak:
        return Text::tr("The file was not written, because it held something that must not "
                        "leave: %1. Please report this.")
            .arg(first);
    case ErrorCode::NothingToSend:
        return Text::tr("The receiver already has all of this, so no file was written.");
    case ErrorCode::BothOnlyForNotes:
        return Text::tr("Both values can stay in notes only. Take one of the two.");
    case ErrorCode::NoPlan:
        return Text::tr("No plan is possible: %1. Look at which companies can host and which "
                        "evenings are open, and try again.")
            .arg(first);
    case ErrorCode::NotATable:
        return first.isEmpty()
            ? Text::tr("There are no rows to paste. Copy the rows in Excel and try again.")
            : Text::tr("%1 is not a list that can be read: %2. In Excel, save it as CSV, or copy "
                       "the rows "
                       "and paste them here.")
                  .arg(first, fileKindText(second));
    case ErrorCode::IsAWorkbook:
        return Text::tr(
                   "%1 is a workbook. Open the file in Excel, copy the rows and paste them here "
                   "(Ctrl+V).")
            .arg(first);
    case ErrorCode::TooLarge:
        return tooLargeText(first, second, error.details.value(2));
    case ErrorCode::MissingColumn:
        return Text::tr("The list has no column for: %1. Choose the column and try again.")
            .arg(first);
    case ErrorCode::Cancelled:
        return Text::tr("Cancelled. Nothing was changed.");
    }
    Q_UNREACHABLE();
}

} // namespace kv
