// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"

#include <QString>
#include <QStringList>

namespace kv::exchange {

// Why a row was refused, or what a reader should know of a row that was taken.
enum class ImportIssue
{
    // Refused
    NoName,
    NotACompany, // a row of sums, or the header again
    InvalidBusinessId, // other: what is wrong with it, a sentence
    DiffersFromRow, // other: the number of the other row
    AmbiguousCompany, // other: how many fit
    NameTooLong,
    IdentityCode, // a personal one, in a cell

    // Taken with a warning
    InvalidBusinessIdTaken,
    BusinessIdUnknown, // "haussa": taken without
    NameDiffers, // other: the name before
    ResemblesCompany, // other: its name
    NotUnderstood, // the value was left out
    RoundedBySpreadsheet, // digits are lost: the value was left out
    TextTooLong, // the value was left out
    DateInFuture, // the value was left out
    OnlyYearKnown,
    ContactWithoutName, // the value was left out
    LeftGroup, // other: the day of leaving; not taken back
    ErasedPerson, // at their wish: the contact was left out
};
} // namespace kv::exchange

namespace kv {
template <>
struct EnumTexts<exchange::ImportIssue>
{
    static constexpr std::array texts{
        "noName",
        "notACompany",
        "invalidBusinessId",
        "differs",
        "ambiguous",
        "nameTooLong",
        "identityCode",
        "invalidBusinessIdTaken",
        "businessIdUnknown",
        "nameDiffers",
        "resemblesCompany",
        "notUnderstood",
        "rounded",
        "textTooLong",
        "dateInFuture",
        "onlyYearKnown",
        "contactWithoutName",
        "leftGroup",
        "erasedPerson",
    };
};
} // namespace kv

namespace kv::exchange {

// One thing to say of one cell.
struct ImportRemark
{
    ImportIssue issue = ImportIssue::NoName;
    QString column; // title of the column; "" where no column is meant
    QString value; // the cell as it was
    QString other; // what the issue names

    bool operator==(const ImportRemark &) const = default;
};

// The stable code of an issue: "noName", "invalidBusinessId", …
QString codeOf(ImportIssue issue);

// One sentence in the reader's language: what is the matter, and what was done or should be done.
QString describe(const ImportRemark &remark);

} // namespace kv::exchange
