// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importremark.h"

#include <QCoreApplication>

namespace kv::exchange {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ImportRemark)
};

} // namespace

QString codeOf(ImportIssue issue)
{
    return textOf(issue);
}

QString describe(const ImportRemark &remark)
{
    switch (remark.issue) {
    case ImportIssue::NoName:
        return Text::tr("The row has no company name.");
    case ImportIssue::NotACompany:
        return Text::tr("This is a heading or a row of sums, not a company.");
    case ImportIssue::InvalidBusinessId:
        return remark.other;
    case ImportIssue::DiffersFromRow:
        return Text::tr(
                   "Row %1 is the same company but says otherwise. Leave only one of the rows.")
            .arg(remark.other);
    case ImportIssue::AmbiguousCompany:
        return Text::tr("%n companies fit this row. Add the Business ID or the municipality.",
                        nullptr, remark.other.toInt());
    case ImportIssue::NameTooLong:
        return Text::tr("The name is too long. Check that the columns are right.");
    case ImportIssue::IdentityCode:
        return Text::tr("The row holds a personal identity code, which must not be stored. Take it "
                        "out of the list.");
    case ImportIssue::InvalidBusinessIdTaken:
        return Text::tr("The Business ID was taken although it is not valid: %1").arg(remark.other);
    case ImportIssue::BusinessIdUnknown:
        return Text::tr("The company is taken without a Business ID.");
    case ImportIssue::NameDiffers:
        return Text::tr("The company with this Business ID was called: %1").arg(remark.other);
    case ImportIssue::ResemblesCompany:
        return Text::tr("Check that this is not the same company: %1").arg(remark.other);
    case ImportIssue::NotUnderstood:
        return Text::tr("The value was not understood and was left out.");
    case ImportIssue::RoundedBySpreadsheet:
        return Text::tr("The spreadsheet has rounded this number, so it was left out.");
    case ImportIssue::TextTooLong:
        return Text::tr("The text is too long and was left out.");
    case ImportIssue::DateInFuture:
        return Text::tr("The day is in the future, so it was left out.");
    case ImportIssue::OnlyYearKnown:
        return Text::tr("Only the year is known: the first day of it is used.");
    case ImportIssue::ContactWithoutName:
        return Text::tr("The contact has no name, so this was left out.");
    case ImportIssue::LeftGroup:
        return Text::tr("The company left the group on %1 and was not taken back.")
            .arg(remark.other);
    case ImportIssue::ErasedPerson:
        return Text::tr("This contact was erased at their own wish, so they were left out. Take "
                        "them out of the list too.");
    }
    Q_UNREACHABLE();
}

} // namespace kv::exchange
