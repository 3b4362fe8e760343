// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/companymerge.h"

#include "domain/folding.h"

#include <array>

namespace kv::exchange {
namespace {

struct TextField
{
    ImportField field;
    QString Company::*member;
};

constexpr std::array<TextField, 12> TextFields{{
    {ImportField::Name, &Company::name},
    {ImportField::BusinessId, &Company::businessId},
    {ImportField::LegalForm, &Company::legalForm},
    {ImportField::Municipality, &Company::municipality},
    {ImportField::Industry, &Company::industry},
    {ImportField::Street, &Company::street},
    {ImportField::PostCode, &Company::postCode},
    {ImportField::PostOffice, &Company::postOffice},
    {ImportField::Phone, &Company::phone},
    {ImportField::Email, &Company::email},
    {ImportField::HostNotes, &Company::hostNotes},
    {ImportField::Notes, &Company::notes},
}};

constexpr std::array OtherFields{ImportField::Language, ImportField::Headcount,
                                 ImportField::Turnover, ImportField::Capacity,
                                 ImportField::CanHost};

reports::Cell textCell(const QString &text)
{
    return text.isEmpty() ? reports::Cell() : reports::Cell(text);
}

reports::Cell countCell(const std::optional<int> &count)
{
    return count ? reports::Cell(reports::Number{double(*count), 0}) : reports::Cell();
}

QString Company::*memberOf(ImportField field)
{
    for (const TextField &text : TextFields) {
        if (text.field == field)
            return text.member;
    }
    return nullptr;
}

void copyField(Company &to, const Company &from, ImportField field)
{
    if (QString Company::*member = memberOf(field))
        to.*member = from.*member;
    else if (field == ImportField::Language)
        to.language = from.language;
    else if (field == ImportField::Headcount)
        to.headcount = from.headcount;
    else if (field == ImportField::Turnover)
        to.turnover = from.turnover;
    else if (field == ImportField::Capacity)
        to.capacity = from.capacity;
    else if (field == ImportField::CanHost)
        to.canHost = from.canHost;
}

QList<ImportField> companyFields()
{
    QList<ImportField> fields;
    for (const TextField &text : TextFields)
        fields.append(text.field);
    for (const ImportField field : OtherFields)
        fields.append(field);
    return fields;
}

bool datesDiffer(QDate a, QDate b)
{
    return a.isValid() && b.isValid() && a != b;
}

} // namespace

reports::Cell cellOf(const Company &company, ImportField field)
{
    if (QString Company::*member = memberOf(field))
        return textCell(company.*member);
    switch (field) {
    case ImportField::Language:
        return company.language ? textCell(textOf(*company.language)) : reports::Cell();
    case ImportField::Headcount:
        return countCell(company.headcount);
    case ImportField::Turnover:
        return company.turnover ? reports::Cell(reports::Number{double(*company.turnover) / 100, 2})
                                : reports::Cell();
    case ImportField::Capacity:
        return countCell(company.capacity);
    case ImportField::CanHost:
        return textCell(company.canHost ? QStringLiteral("x") : QStringLiteral("-"));
    default:
        return {};
    }
}

bool meansTheSame(ImportField field, const reports::Cell &a, const reports::Cell &b)
{
    const auto *first = std::get_if<QString>(&a);
    const auto *second = std::get_if<QString>(&b);
    if (!first || !second || *first == *second)
        return a == b;
    switch (field) {
    case ImportField::Email:
        return first->compare(*second, Qt::CaseInsensitive) == 0;
    case ImportField::Name:
    case ImportField::LegalForm:
    case ImportField::Municipality:
    case ImportField::Industry:
    case ImportField::Street:
    case ImportField::PostOffice: {
        const QString folded = foldedName(*first);
        return !folded.isEmpty() && folded == foldedName(*second);
    }
    default:
        return false; // a number, an id, a language: to the letter
    }
}

QList<FieldChange> takeOver(Company &company, const ReadRow &row)
{
    static const QList<ImportField> fields = companyFields();
    QList<FieldChange> changes;
    for (const ImportField field : fields) {
        if (!row.said.contains(field))
            continue;
        const reports::Cell from = cellOf(company, field);
        const reports::Cell to = cellOf(row.company, field);
        if (meansTheSame(field, from, to))
            continue;
        copyField(company, row.company, field);
        changes.append({field, from, to});
    }
    return changes;
}

std::optional<ImportField> contradiction(const ReadRow &a, const ReadRow &b)
{
    static const QList<ImportField> fields = companyFields();
    for (const ImportField field : fields) {
        if (a.said.contains(field) && b.said.contains(field)
            && !meansTheSame(field, cellOf(a.company, field), cellOf(b.company, field)))
            return field;
    }
    if (a.timesHosted && b.timesHosted && *a.timesHosted != *b.timesHosted)
        return ImportField::TimesHosted;
    if (datesDiffer(a.lastHosted, b.lastHosted))
        return ImportField::LastHosted;
    if (datesDiffer(a.memberFrom, b.memberFrom))
        return ImportField::MemberFrom;
    return std::nullopt;
}

} // namespace kv::exchange
