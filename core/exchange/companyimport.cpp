// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/companyimport.h"

#include "domain/edit.h"
#include "exchange/companymatch.h"
#include "exchange/companymerge.h"
#include "exchange/contactmerge.h"

#include <algorithm>
#include <utility>

namespace kv::exchange {
namespace {

constexpr int RowsBetweenReports = 500;

// One row of the list on its way: what it says, and which company it is about.
struct Candidate
{
    ReadRow row;
    Id<Company> company;
    bool isNew = false; // no company of the file; the first of its rows brings it
};

// Carries an import through, from rows to one operation.
class Import
{
public:
    Import(const Dataset &dataset, Id<CoreGroup> group, const Sheet &sheet,
           const ColumnMapping &mapping, const ImportOptions &options, QDate today, IdSource &ids)
        : m_dataset(dataset)
        , m_group(group)
        , m_sheet(sheet)
        , m_mapping(mapping)
        , m_options(options)
        , m_today(today)
        , m_ids(ids)
        , m_index(dataset)
        , m_edit(dataset, OperationKind::ImportCompanies)
        , m_contacts(dataset, m_edit, ids)
    {
        for (const Membership &membership : dataset.memberships) {
            if (membership.group == group)
                m_memberships[membership.company].append(membership.id);
        }
        for (const HostTurn &turn : dataset.hostTurns) {
            if (turn.group == group && turn.kind == HostTurnKind::HostedBefore)
                m_hostedBefore.insert(turn.company, turn.id);
        }
    }

    Result<ImportPreview> run(const ImportProgress &progress)
    {
        const int first = m_mapping.firstDataRow();
        const qsizetype count = m_sheet.rows.size() - first;
        const auto goesOn = [&progress, count](qsizetype step) {
            // Reading and writing are half of the work each.
            return !progress || step % RowsBetweenReports != 0 || progress(step / 2, count);
        };
        for (qsizetype i = 0; i < count; ++i) {
            if (!goesOn(i))
                return Error{ErrorCode::Cancelled, {}};
            read(first + int(i));
        }
        refuseContradictions();
        ImportPreview preview;
        preview.rows.reserve(count);
        for (qsizetype i = 0; i < count; ++i) {
            if (!goesOn(count + i))
                return Error{ErrorCode::Cancelled, {}};
            preview.rows.append(take(m_candidates[i]));
        }
        if (progress)
            progress(count, count);
        preview.operation = m_edit.operation();
        return preview;
    }

private:
    // Reads a row and finds its company, also among those that earlier rows bring.
    void read(int index)
    {
        Candidate candidate;
        candidate.row = readRow(m_sheet, m_mapping, index, m_options.invalidIds, m_today);
        if (!candidate.row.refusal)
            identify(candidate);
        m_candidates.append(candidate);
    }

    void identify(Candidate &candidate)
    {
        Company &wanted = candidate.row.company;
        const CompanyMatch match = m_index.match(wanted);
        if (const auto *ambiguous = std::get_if<AmbiguousMatch>(&match)) {
            candidate.row.refusal
                = ImportRemark{ImportIssue::AmbiguousCompany, titleOf(ImportField::Name),
                               wanted.name, QString::number(ambiguous->count)};
            return;
        }
        if (const auto *known = std::get_if<Id<Company>>(&match)) {
            candidate.company = *known;
            candidate.isNew = m_brought.contains(*known);
            if (!wanted.businessId.isEmpty())
                m_index.learn(*known, wanted.name, wanted.businessId);
        } else {
            candidate.company = m_ids.next<Company>();
            candidate.isNew = true;
            m_brought.insert(candidate.company);
            warnOfResemblance(candidate.row, std::get<NoMatch>(match).resembling);
            Company company = wanted;
            company.id = candidate.company;
            m_index.add(company);
        }
        m_rowsOf[candidate.company].append(m_candidates.size());
    }

    void warnOfResemblance(ReadRow &row, Id<Company> resembling)
    {
        const Company *company = m_dataset.companies.find(resembling);
        if (!company)
            return; // nothing, or a row of the same list, which the reader sees
        row.warnings.append({ImportIssue::ResemblesCompany, titleOf(ImportField::Name),
                             row.company.name, nameAndPlace(*company)});
    }

    static QString nameAndPlace(const Company &company)
    {
        QStringList parts{company.name, company.businessId, company.municipality};
        parts.removeAll(QString());
        return parts.join(QLatin1String(", "));
    }

    // Which of two contradicting rows is right only a person knows, so both stay out.
    void refuseContradictions()
    {
        for (const QList<qsizetype> &rows : std::as_const(m_rowsOf)) {
            for (qsizetype i = 1; i < rows.size(); ++i) {
                Candidate &first = m_candidates[rows[0]];
                Candidate &other = m_candidates[rows[i]];
                const auto field = contradiction(first.row, other.row);
                if (!field)
                    continue;
                refuseAsDifferent(first.row, other.row.number, *field);
                refuseAsDifferent(other.row, first.row.number, *field);
            }
            const bool refused = std::any_of(rows.cbegin(), rows.cend(), [this](qsizetype row) {
                return m_candidates[row].row.refusal.has_value();
            });
            // The rest of that company waits with them: the list is to be put right first.
            for (const qsizetype row : rows) {
                ReadRow &waiting = m_candidates[row].row;
                if (refused && !waiting.refusal)
                    refuseAsDifferent(waiting, m_candidates[rows[0]].row.number, ImportField::Name);
            }
        }
    }

    void refuseAsDifferent(ReadRow &row, int otherNumber, ImportField field)
    {
        if (row.refusal)
            return;
        const int column = m_mapping.columnOf(field);
        row.refusal
            = ImportRemark{ImportIssue::DiffersFromRow, titleOf(field),
                           column < 0 ? QString() : Sheet::cell(m_sheet.rows[row.index], column),
                           QString::number(otherNumber)};
    }

    ImportedRow take(const Candidate &candidate)
    {
        const ReadRow &row = candidate.row;
        ImportedRow imported;
        imported.index = row.index;
        imported.number = row.number;
        imported.warnings = row.warnings;
        imported.name = row.company.name;
        if (row.refusal) {
            imported.outcome = RowOutcome::Refused;
            imported.refusal = row.refusal;
            return imported;
        }
        imported.company = candidate.company;
        const bool brings = candidate.isNew && !m_edit.find(candidate.company);
        takeCompany(candidate, imported);
        takeMembership(candidate, imported);
        takeHistory(candidate, imported);
        takeContacts(candidate, imported);
        if (brings)
            imported.outcome = RowOutcome::New;
        else
            imported.outcome = imported.changes.isEmpty() ? RowOutcome::Same : RowOutcome::Changed;
        return imported;
    }

    void takeCompany(const Candidate &candidate, ImportedRow &imported)
    {
        const auto before = m_edit.find(candidate.company);
        Company company = before.value_or(Company());
        company.id = candidate.company;
        imported.changes = takeOver(company, candidate.row);
        if (before && !imported.changes.isEmpty() && imported.changes[0].field == ImportField::Name)
            imported.warnings.append(
                {ImportIssue::NameDiffers, titleOf(ImportField::Name), company.name, before->name});
        if (!before || !imported.changes.isEmpty())
            m_edit.set(company);
    }

    void takeMembership(const Candidate &candidate, ImportedRow &imported)
    {
        const QDate from = candidate.row.memberFrom;
        QList<Id<Membership>> &known = m_memberships[candidate.company];
        for (const Id<Membership> id : std::as_const(known)) {
            const auto membership = m_edit.find(id);
            if (!membership)
                continue;
            const bool over = membership->state == MembershipState::Left
                || (membership->until.isValid() && membership->until < m_today);
            if (!over)
                return moveMembership(*membership, from, imported);
            const QDate end = membership->until.isValid() ? membership->until : membership->from;
            if (from.isValid() && from <= end) {
                imported.warnings.append({ImportIssue::LeftGroup, titleOf(ImportField::MemberFrom),
                                          dayText(from), dayText(end)});
                return;
            }
        }
        Membership membership;
        membership.company = candidate.company;
        membership.group = m_group;
        membership.from = from.isValid() ? from : m_today;
        membership.id = membershipId(membership.company, m_group, membership.from);
        m_edit.add(membership);
        known.append(membership.id);
        imported.joins = true;
        imported.changes.append({ImportField::MemberFrom, reports::Cell(), membership.from});
    }

    void moveMembership(Membership membership, QDate from, ImportedRow &imported)
    {
        if (!from.isValid() || from == membership.from)
            return;
        imported.changes.append({ImportField::MemberFrom, dayCell(membership.from), from});
        membership.from = from;
        m_edit.set(membership);
    }

    void takeHistory(const Candidate &candidate, ImportedRow &imported)
    {
        if (!candidate.row.timesHosted)
            return;
        const int times = *candidate.row.timesHosted;
        const QDate last = candidate.row.lastHosted;
        const auto before = m_edit.find(m_hostedBefore.value(candidate.company));
        if (times == 0) {
            if (before) {
                imported.changes.append(
                    {ImportField::TimesHosted, countCell(before->count), countCell(0)});
                m_edit.remove(before->id);
            }
            return;
        }
        HostTurn turn = before.value_or(HostTurn());
        if (!before) {
            turn.id = m_ids.next<HostTurn>();
            turn.group = m_group;
            turn.company = candidate.company;
            turn.kind = HostTurnKind::HostedBefore;
            m_hostedBefore.insert(candidate.company, turn.id);
        }
        const bool countSaid = candidate.row.said.contains(ImportField::TimesHosted) || !before;
        if (countSaid && (!before || before->count != times)) {
            imported.changes.append({ImportField::TimesHosted,
                                     before ? countCell(before->count) : reports::Cell(),
                                     countCell(times)});
            turn.count = times;
        }
        if (last.isValid() && last != turn.date) {
            imported.changes.append({ImportField::LastHosted, dayCell(turn.date), last});
            turn.date = last;
        }
        m_edit.set(turn);
    }

    void takeContacts(const Candidate &candidate, ImportedRow &imported)
    {
        for (const ContactCells &contact : candidate.row.contacts)
            m_contacts.take(
                candidate.company, contact, [this](ImportField field) { return titleOf(field); },
                imported);
    }

    QString titleOf(ImportField field) const
    {
        const int column = m_mapping.columnOf(field);
        return column < 0 ? QString() : columnTitle(m_sheet, m_mapping, column);
    }
    static reports::Cell countCell(int count) { return reports::Number{double(count), 0}; }
    static reports::Cell dayCell(QDate day)
    {
        return day.isValid() ? reports::Cell(day) : reports::Cell();
    }
    static QString dayText(QDate day) { return day.toString(QStringLiteral("d.M.yyyy")); }

    const Dataset &m_dataset;
    Id<CoreGroup> m_group;
    const Sheet &m_sheet;
    const ColumnMapping &m_mapping;
    ImportOptions m_options;
    QDate m_today;
    IdSource &m_ids;
    CompanyIndex m_index;
    Edit m_edit;
    ContactMerge m_contacts;
    QList<Candidate> m_candidates; // one a row of data
    QSet<Id<Company>> m_brought; // companies that the list brings
    QHash<Id<Company>, QList<qsizetype>> m_rowsOf; // the rows about a company
    QHash<Id<Company>, QList<Id<Membership>>> m_memberships; // in the group
    QHash<Id<Company>, Id<HostTurn>> m_hostedBefore; // in the group
};

} // namespace

int ImportPreview::count(RowOutcome outcome) const
{
    return int(std::count_if(rows.cbegin(), rows.cend(),
                             [outcome](const ImportedRow &row) { return row.outcome == outcome; }));
}

Result<ImportPreview> previewImport(const Dataset &dataset, Id<CoreGroup> group, const Sheet &sheet,
                                    const ColumnMapping &mapping, const ImportOptions &options,
                                    QDate today, IdSource &ids, const ImportProgress &progress)
{
    if (!dataset.groups.contains(group))
        return Error{ErrorCode::Unknown, {QStringLiteral("group"), group.toString()}};
    if (mapping.columnOf(ImportField::Name) < 0)
        return Error{ErrorCode::MissingColumn, {fieldTitle(ImportField::Name)}};
    return Import(dataset, group, sheet, mapping, options, today, ids).run(progress);
}

} // namespace kv::exchange
