// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/job.h"
#include "app/cli/meetinglist.h"

#include "domain/describe.h"
#include "operations/companyoperations.h"

#include <QCoreApplication>

namespace kv::commandline {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

// companies

constexpr Parameter companiesOptions[] = {
    {"group", Takes::Text, "NAME",
     QT_TRANSLATE_NOOP("CommandLine", "Only those that are or were with this group.")},
};
constexpr JsonField companyFields[] = {
    {"name", QT_TRANSLATE_NOOP("CommandLine", "Name as registered.")},
    {"businessId", QT_TRANSLATE_NOOP("CommandLine", "Business ID, or null.")},
    {"municipality", QT_TRANSLATE_NOOP("CommandLine", "Its domicile, or null.")},
    {"industry", QT_TRANSLATE_NOOP("CommandLine", "Code or words, or null.")},
    {"headcount", QT_TRANSLATE_NOOP("CommandLine", "People who work there, or null.")},
    {"capacity", QT_TRANSLATE_NOOP("CommandLine", "People that fit in, or null if not known.")},
    {"canHost", QT_TRANSLATE_NOOP("CommandLine", "Whether it hosts at all.")},
    {"phone", QT_TRANSLATE_NOOP("CommandLine", "Its number, or null.")},
    {"email", QT_TRANSLATE_NOOP("CommandLine", "Its address, or null.")},
    {"memberOf[]", QT_TRANSLATE_NOOP("CommandLine", "Groups that it is a member of today.")},
    {"id", QT_TRANSLATE_NOOP("CommandLine", "Its id in the file.")},
};

QJsonValue numberOrNull(std::optional<int> number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QStringList groupsOf(const Dataset &dataset, Id<Company> company, QDate day)
{
    QStringList names;
    for (const Membership &membership : dataset.memberships) {
        if (membership.company == company && membership.state == MembershipState::Member
            && membership.period().contains(day))
            names.append(nameOf(dataset, membership.group));
    }
    std::sort(names.begin(), names.end(), namesInOrder);
    return names;
}

Outcome companies(Job &job)
{
    const auto opened = job.openToRead();
    if (!opened)
        return opened.error();
    const Dataset &dataset = (*opened)->dataset();
    QList<Company> found(dataset.companies.begin(), dataset.companies.end());
    if (job.arguments.has("group")) {
        const auto group = job.group(dataset);
        if (!group)
            return group.why;
        erase_if(found, [&](const Company &company) {
            return membershipOf(dataset, company.id, *group, job.today()) == nullptr;
        });
    }
    std::sort(found.begin(), found.end(),
              [](const Company &a, const Company &b) { return namesInOrder(a.name, b.name); });
    QJsonArray list;
    TextTable table{{Text::tr("Company"), Text::tr("Business ID"), Text::tr("Municipality"),
                     Text::tr("Room for"), Text::tr("Member of")},
                    {},
                    {3}};
    for (const Company &company : std::as_const(found)) {
        const QStringList groups = groupsOf(dataset, company.id, job.today());
        list.append(QJsonObject{{QStringLiteral("name"), company.name},
                                {QStringLiteral("businessId"), orNull(company.businessId)},
                                {QStringLiteral("municipality"), orNull(company.municipality)},
                                {QStringLiteral("industry"), orNull(company.industry)},
                                {QStringLiteral("headcount"), numberOrNull(company.headcount)},
                                {QStringLiteral("capacity"), numberOrNull(company.capacity)},
                                {QStringLiteral("canHost"), company.canHost},
                                {QStringLiteral("phone"), orNull(company.phone)},
                                {QStringLiteral("email"), orNull(company.email)},
                                {QStringLiteral("memberOf"), QJsonArray::fromStringList(groups)},
                                {QStringLiteral("id"), company.id.toString()}});
        table.rows.append({company.name, company.businessId, company.municipality,
                           company.capacity ? QString::number(*company.capacity) : QString(),
                           groups.join(QStringLiteral(", "))});
    }
    job.output.give(list, textOf(table));
    return {};
}

// away

constexpr Parameter awayOptions[] = {
    {"company", Takes::Text, "COMPANY", QT_TRANSLATE_NOOP("CommandLine", "The company."),
     Need::Required},
    {"from", Takes::Date, "DATE",
     QT_TRANSLATE_NOOP("CommandLine", "First day on which it cannot host; else always.")},
    {"to", Takes::Date, "DATE",
     QT_TRANSLATE_NOOP("CommandLine", "Last day on which it cannot host; else for ever.")},
    {"reason", Takes::Text, "TEXT", QT_TRANSLATE_NOOP("CommandLine", "Why.")},
};

Outcome away(Job &job)
{
    if (!job.arguments.has("from") && !job.arguments.has("to"))
        return Outcome::wrongUse(Text::tr("away needs --from, --to or both."));
    auto opened = job.openToChange();
    if (!opened)
        return opened.error();
    workspace::Workspace &file = **opened;
    const auto company = job.company(file.dataset());
    if (!company)
        return company.why;
    Unavailability days;
    days.id = file.ids().next<Unavailability>();
    days.company = *company;
    days.from = job.arguments.date("from");
    days.until = job.arguments.date("to");
    days.reason = job.arguments.text("reason");
    return job.commit(file, operations::addUnavailability(file.dataset(), days));
}

constexpr Command commands[] = {
    {"companies", "FILE [--group NAME]",
     QT_TRANSLATE_NOOP("CommandLine", "Lists the companies of the file."), justFile,
     companiesOptions, companyFields, companies},
    {"away", "FILE --company COMPANY [--from DATE] [--to DATE] [--reason TEXT]",
     QT_TRANSLATE_NOOP("CommandLine", "Records when a company cannot host."), justFile, awayOptions,
     stepFields, away},
};

} // namespace

Commands companyCommands()
{
    return commands;
}

} // namespace kv::commandline
