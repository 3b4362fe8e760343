// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/columns.h"

#include "domain/companies/businessid.h"
#include "domain/folding.h"
#include "exchange/headerwords.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace kv::exchange {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ImportField)
};

struct FieldWords
{
    const char *name; // stable
    const char *title; // English source of what the reader sees
};

constexpr std::array<FieldWords, ImportFieldCount> Fields{{
    {"ignored", QT_TRANSLATE_NOOP("ImportField", "Not imported")},
    {"name", QT_TRANSLATE_NOOP("ImportField", "Company name")},
    {"businessId", QT_TRANSLATE_NOOP("ImportField", "Business ID")},
    {"legalForm", QT_TRANSLATE_NOOP("ImportField", "Legal form")},
    {"municipality", QT_TRANSLATE_NOOP("ImportField", "Municipality")},
    {"industry", QT_TRANSLATE_NOOP("ImportField", "Industry")},
    {"street", QT_TRANSLATE_NOOP("ImportField", "Street address")},
    {"postCode", QT_TRANSLATE_NOOP("ImportField", "Postcode")},
    {"postOffice", QT_TRANSLATE_NOOP("ImportField", "Post office")},
    {"phone", QT_TRANSLATE_NOOP("ImportField", "Phone")},
    {"email", QT_TRANSLATE_NOOP("ImportField", "E-mail")},
    {"language", QT_TRANSLATE_NOOP("ImportField", "Language")},
    {"headcount", QT_TRANSLATE_NOOP("ImportField", "Headcount")},
    {"turnover", QT_TRANSLATE_NOOP("ImportField", "Turnover")},
    {"capacity", QT_TRANSLATE_NOOP("ImportField", "Room for (people)")},
    {"canHost", QT_TRANSLATE_NOOP("ImportField", "Can host")},
    {"hostNotes", QT_TRANSLATE_NOOP("ImportField", "Notes on the premises")},
    {"notes", QT_TRANSLATE_NOOP("ImportField", "Notes")},
    {"contactName", QT_TRANSLATE_NOOP("ImportField", "Contact person")},
    {"contactFirstName", QT_TRANSLATE_NOOP("ImportField", "Contact's first name")},
    {"contactLastName", QT_TRANSLATE_NOOP("ImportField", "Contact's last name")},
    {"contactRole", QT_TRANSLATE_NOOP("ImportField", "Contact's role")},
    {"contactEmail", QT_TRANSLATE_NOOP("ImportField", "Contact's e-mail")},
    {"contactPhone", QT_TRANSLATE_NOOP("ImportField", "Contact's phone")},
    {"timesHosted", QT_TRANSLATE_NOOP("ImportField", "Times hosted")},
    {"lastHosted", QT_TRANSLATE_NOOP("ImportField", "Last hosted")},
    {"memberFrom", QT_TRANSLATE_NOOP("ImportField", "Member since")},
}};

constexpr int RowsToLookAt = 30; // a header is among the first rows
constexpr int RowsToJudge = 200; // enough to tell what a column holds

// Where a second column of the same words belongs: "Puhelin" twice is the company's and then the
// contact's.
ImportField secondOf(ImportField field)
{
    switch (field) {
    case ImportField::Name:
        return ImportField::ContactName;
    case ImportField::Phone:
        return ImportField::ContactPhone;
    case ImportField::Email:
        return ImportField::ContactEmail;
    case ImportField::Municipality:
        return ImportField::PostOffice;
    default:
        return ImportField::Ignored;
    }
}

QList<ImportField> fieldsOfHeader(const SheetRow &row, int columnCount)
{
    QList<ImportField> fields(columnCount, ImportField::Ignored);
    for (int column = 0; column < columnCount; ++column) {
        ImportField field = fieldOfHeader(Sheet::cell(row, column));
        if (field != ImportField::Ignored && fields.contains(field))
            field = secondOf(field);
        if (!fields.contains(field))
            fields[column] = field;
    }
    return fields;
}

qsizetype understood(const QList<ImportField> &fields)
{
    return fields.size() - fields.count(ImportField::Ignored);
}

// "Nimi" beside "Yritys" is the person, whichever stands first.
void settleNames(const Sheet &sheet, ColumnMapping &mapping)
{
    const int first = mapping.columnOf(ImportField::Name);
    const int second = mapping.columnOf(ImportField::ContactName);
    if (first < 0 || second < 0 || mapping.headerRow < 0)
        return;
    const auto isBareName = [&](int column) {
        const QString word = foldedWord(Sheet::cell(sheet.rows[mapping.headerRow], column));
        return word == QLatin1String("nimi") || word == QLatin1String("name");
    };
    const bool secondIsCompany
        = fieldOfHeader(Sheet::cell(sheet.rows[mapping.headerRow], second)) == ImportField::Name;
    if (isBareName(first) && secondIsCompany)
        std::swap(mapping.fields[first], mapping.fields[second]);
}

// "Puhelin" and "Sähköposti" after "Yritys" and "Yhteyshenkilö" are the person's, unless the header
// says whose they are. What is taken for a person's stays here without consent, so doubt goes this
// way.
void settleContact(const Sheet &sheet, ColumnMapping &mapping)
{
    const int person = std::max(mapping.columnOf(ImportField::ContactName),
                                mapping.columnOf(ImportField::ContactLastName));
    if (person < 0 || person < mapping.columnOf(ImportField::Name) || mapping.headerRow < 0)
        return;
    for (const ImportField company : {ImportField::Phone, ImportField::Email}) {
        const int column = mapping.columnOf(company);
        const ImportField contact = secondOf(company);
        if (column < person || mapping.columnOf(contact) >= 0)
            continue;
        if (!saysCompany(Sheet::cell(sheet.rows[mapping.headerRow], column)))
            mapping.fields[column] = contact;
    }
}

bool matches(const QString &text, const QRegularExpression &pattern)
{
    return pattern.match(text).hasMatch();
}

bool looksLikeBusinessId(const QString &cell)
{
    const BusinessIdFault fault = checkBusinessId(cell).fault;
    return fault == BusinessIdFault::None
        || (fault == BusinessIdFault::CheckDigit && cell.contains(u'-'));
}

bool looksLikeEmail(const QString &cell)
{
    static const QRegularExpression pattern(QStringLiteral("^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$"));
    return matches(cell, pattern);
}

bool looksLikePostCode(const QString &cell)
{
    static const QRegularExpression pattern(QStringLiteral("^\\d{5}$"));
    return matches(cell, pattern);
}

bool looksLikePhone(const QString &cell)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\+|00?\\d)[\\d\\s()/-]{5,18}$"));
    return matches(cell, pattern);
}

bool looksLikeLegalForm(const QString &cell)
{
    static const QSet<QString> forms{QStringLiteral("oy"),
                                     QStringLiteral("oyj"),
                                     QStringLiteral("ky"),
                                     QStringLiteral("ay"),
                                     QStringLiteral("tmi"),
                                     QStringLiteral("ry"),
                                     QStringLiteral("osk"),
                                     QStringLiteral("maatila"),
                                     QStringLiteral("toiminimi"),
                                     QStringLiteral("osakeyhtio"),
                                     QStringLiteral("osuuskunta"),
                                     QStringLiteral("avoinyhtio"),
                                     QStringLiteral("kommandiittiyhtio"),
                                     QStringLiteral("yksityinenelinkeinonharjoittaja")};
    return forms.contains(foldedWord(cell));
}

bool looksLikeStreet(const QString &cell)
{
    static const QRegularExpression pattern(
        QStringLiteral("^\\p{L}[\\p{L} .'-]{3,}\\s\\d{1,4}( ?[a-zA-Z]( ?\\d+)?)?$"));
    return matches(cell, pattern);
}

bool looksLikeName(const QString &cell)
{
    return std::any_of(cell.cbegin(), cell.cend(), [](QChar c) { return c.isLetter(); });
}

// The share of the filled cells of a column for which a test holds.
double share(const Sheet &sheet, int column, bool (*test)(const QString &))
{
    int filled = 0;
    int passed = 0;
    for (qsizetype i = 0; i < std::min<qsizetype>(sheet.rows.size(), RowsToJudge); ++i) {
        const QString cell = Sheet::cell(sheet.rows[i], column);
        if (cell.isEmpty())
            continue;
        ++filled;
        passed += test(cell) ? 1 : 0;
    }
    return filled == 0 ? 0 : double(passed) / filled;
}

// What the columns hold, where no header says it.
QList<ImportField> fieldsOfContent(const Sheet &sheet)
{
    struct Test
    {
        ImportField field;
        bool (*holds)(const QString &);
    };
    // From the surest to the vaguest; the first text column that is left is the name.
    constexpr std::array<Test, 7> tests{{
        {ImportField::BusinessId, looksLikeBusinessId},
        {ImportField::Email, looksLikeEmail},
        {ImportField::PostCode, looksLikePostCode},
        {ImportField::Phone, looksLikePhone},
        {ImportField::LegalForm, looksLikeLegalForm},
        {ImportField::Street, looksLikeStreet},
        {ImportField::Name, looksLikeName},
    }};
    QList<ImportField> fields(sheet.columnCount, ImportField::Ignored);
    for (const Test &test : tests) {
        for (int column = 0; column < sheet.columnCount; ++column) {
            if (fields[column] != ImportField::Ignored || share(sheet, column, test.holds) < 0.6)
                continue;
            fields[column] = test.field;
            break;
        }
    }
    // Written in this order on every envelope.
    const qsizetype afterCode = fields.indexOf(ImportField::PostCode) + 1;
    if (afterCode > 0 && afterCode < fields.size() && fields[afterCode] == ImportField::Ignored
        && share(sheet, int(afterCode), looksLikeName) >= 0.6)
        fields[afterCode] = ImportField::PostOffice;
    return fields;
}

QString columnLetters(int column)
{
    QString letters;
    for (int rest = column; rest >= 0; rest = rest / 26 - 1)
        letters.prepend(QChar(u'A' + rest % 26));
    return letters;
}

int columnNamed(const Sheet &sheet, const ColumnMapping &mapping, const QString &name)
{
    const QString wanted = foldedWord(name);
    for (int column = 0; column < sheet.columnCount && mapping.headerRow >= 0; ++column) {
        if (!wanted.isEmpty()
            && foldedWord(Sheet::cell(sheet.rows[mapping.headerRow], column)) == wanted)
            return column;
    }
    for (int column = 0; column < sheet.columnCount; ++column) {
        if (columnLetters(column).compare(name, Qt::CaseInsensitive) == 0)
            return column;
    }
    return -1;
}

} // namespace

QString fieldName(ImportField field)
{
    return QString::fromLatin1(Fields.at(size_t(field)).name);
}

std::optional<ImportField> fieldOfName(const QString &name)
{
    for (size_t i = 0; i < Fields.size(); ++i) {
        if (name.compare(QLatin1String(Fields[i].name), Qt::CaseInsensitive) == 0)
            return ImportField(i);
    }
    return std::nullopt;
}

QString fieldTitle(ImportField field)
{
    return Text::tr(Fields.at(size_t(field)).title);
}

ColumnMapping guessColumns(const Sheet &sheet)
{
    ColumnMapping best;
    qsizetype bestCount = 0;
    for (int i = 0; i < std::min(int(sheet.rows.size()), RowsToLookAt); ++i) {
        const QList<ImportField> fields = fieldsOfHeader(sheet.rows[i], sheet.columnCount);
        if (understood(fields) > bestCount) {
            best = {i, fields};
            bestCount = understood(fields);
        }
    }
    // One known word among many cells is a title or chance ("Kontti Oy; Nimi; …"), not a header.
    const bool enough
        = bestCount >= 2 || (bestCount == 1 && sheet.columnCount == 1 && best.headerRow == 0);
    if (!enough)
        return {-1, fieldsOfContent(sheet)};
    settleNames(sheet, best);
    settleContact(sheet, best);
    return best;
}

QString columnTitle(const Sheet &sheet, const ColumnMapping &mapping, int column)
{
    if (mapping.headerRow >= 0 && mapping.headerRow < sheet.rows.size()) {
        const QString title = Sheet::cell(sheet.rows[mapping.headerRow], column).simplified();
        if (!title.isEmpty())
            return title;
    }
    return columnLetters(column);
}

Result<ColumnMapping> withMap(const Sheet &sheet, ColumnMapping mapping, const QString &map)
{
    const QStringList parts = map.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const qsizetype sign = part.lastIndexOf(u'=');
        const QString name = part.section(u'=', -1).trimmed();
        const int column = sign < 0 ? -1 : columnNamed(sheet, mapping, part.left(sign).trimmed());
        const auto field = name.isEmpty() ? ImportField::Ignored : fieldOfName(name);
        if (column < 0 || !field)
            return Error{ErrorCode::InvalidValue, {QStringLiteral("--map"), part.trimmed()}};
        if (*field != ImportField::Ignored)
            std::replace(mapping.fields.begin(), mapping.fields.end(), *field,
                         ImportField::Ignored);
        mapping.fields[column] = *field;
    }
    return mapping;
}

} // namespace kv::exchange
