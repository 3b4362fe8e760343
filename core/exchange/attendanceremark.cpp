// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/attendancelist.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace kv::exchange {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AttendanceRemark)
};

QJsonArray jsonOf(const QList<AttendanceRemark> &remarks)
{
    QJsonArray array;
    for (const AttendanceRemark &remark : remarks)
        array.append(QJsonObject{{QStringLiteral("row"), remark.row},
                                 {QStringLiteral("column"), remark.column},
                                 {QStringLiteral("value"), remark.value},
                                 {QStringLiteral("code"), codeOf(remark.issue)},
                                 {QStringLiteral("reason"), describe(remark)}});
    return array;
}

} // namespace

QString codeOf(AttendanceIssue issue)
{
    switch (issue) {
    case AttendanceIssue::NobodyNamed:
        return QStringLiteral("nobodyNamed");
    case AttendanceIssue::UnknownName:
        return QStringLiteral("unknownName");
    case AttendanceIssue::SeveralFit:
        return QStringLiteral("severalFit");
    case AttendanceIssue::UnknownPerson:
        return QStringLiteral("unknownPerson");
    case AttendanceIssue::UnknownState:
        return QStringLiteral("unknownState");
    case AttendanceIssue::SaidOtherwise:
        return QStringLiteral("saidOtherwise");
    case AttendanceIssue::TakenAs:
        return QStringLiteral("takenAs");
    case AttendanceIssue::TakenAsCompany:
        return QStringLiteral("takenAsCompany");
    }
    Q_UNREACHABLE();
}

QString describe(const AttendanceRemark &remark)
{
    switch (remark.issue) {
    case AttendanceIssue::NobodyNamed:
        return Text::tr("The row names nobody.");
    case AttendanceIssue::UnknownName:
        return Text::tr(
                   "There is no company or person of this name: %1. Check the spelling, or write "
                   "the name in the guest column.")
            .arg(remark.value);
    case AttendanceIssue::SeveralFit:
        return Text::tr("More than one name fits: %1. Write the whole name.").arg(remark.other);
    case AttendanceIssue::UnknownPerson:
        return Text::tr("This person is not known: %1. Add the person to the company first: %2")
            .arg(remark.value, remark.other);
    case AttendanceIssue::UnknownState:
        return Text::tr(
                   "The state is not known: %1. Write present, remote, late, excused, absent or "
                   "substitute.")
            .arg(remark.value);
    case AttendanceIssue::SaidOtherwise:
        return Text::tr("Row %1 says otherwise of the same. Leave only one of the rows.")
            .arg(remark.other);
    case AttendanceIssue::TakenAs:
        return Text::tr("The name was taken as: %1").arg(remark.other);
    case AttendanceIssue::TakenAsCompany:
        return Text::tr("No people are known of the company, so it was recorded itself: %1")
            .arg(remark.other);
    }
    Q_UNREACHABLE();
}

QJsonObject jsonOf(const AttendanceList &list)
{
    return {{QStringLiteral("recorded"), int(list.marks.size())},
            {QStringLiteral("refused"), jsonOf(list.refused)},
            {QStringLiteral("warnings"), jsonOf(list.warnings)}};
}

} // namespace kv::exchange
