// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/attendancelist.h"

#include "domain/folding.h"
#include "exchange/attendancewords.h"
#include "exchange/namefinder.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace kv::exchange {
namespace {

using operations::AttendanceMark;

// Where the parts stand, and where the data begins.
struct Columns
{
    QHash<Part, int> parts;
    qsizetype firstRow = 0;
};

Columns columnsOf(const Sheet &sheet)
{
    constexpr qsizetype RowsToLookAt = 10; // titles stand near the top
    for (qsizetype row = 0; row < std::min(sheet.rows.size(), RowsToLookAt); ++row) {
        QHash<Part, int> parts;
        int filled = 0;
        for (int column = 0; column < sheet.columnCount; ++column) {
            const QString title = Sheet::cell(sheet.rows[row], column);
            filled += title.isEmpty() ? 0 : 1;
            const auto part = partOfTitle(title);
            if (part && !parts.contains(*part))
                parts.insert(*part, column);
        }
        const bool names = parts.contains(Part::Company) || parts.contains(Part::Person)
            || parts.contains(Part::Name);
        if (names && parts.size() * 2 > filled) {
            // Beside companies, "Nimi" is of the person.
            if (parts.contains(Part::Name) && parts.contains(Part::Company)
                && !parts.contains(Part::Person))
                parts.insert(Part::Person, parts.take(Part::Name));
            return {parts, row + 1};
        }
    }
    if (sheet.columnCount == 1)
        return {{{Part::Name, 0}}, 0};
    return {{{Part::Company, 0}, {Part::Person, 1}, {Part::State, 2}, {Part::Guest, 3}}, 0};
}

class Reader
{
public:
    Reader(const Dataset &dataset, const Meeting &meeting, const Sheet &sheet)
        : m_dataset(dataset)
        , m_sheet(sheet)
        , m_columns(columnsOf(sheet))
    {
        for (const Membership &membership : dataset.memberships) {
            const bool inGroup = membership.group == meeting.group
                && membership.state != MembershipState::Left
                && membership.period().contains(meeting.date);
            if (!inGroup)
                continue;
            m_members.insert(membership.company);
            if (membership.state == MembershipState::Guest
                || membership.state == MembershipState::Prospect)
                m_guests.insert(membership.company);
        }
        for (const Company &company : dataset.companies) {
            m_everyCompany.add(company.id.uuid(), company.name);
            if (m_members.contains(company.id)) {
                m_memberCompanies.add(company.id.uuid(), company.name);
                m_memberNames.add(company.id.uuid(), company.name);
            }
        }
        for (const Person &person : dataset.people) {
            m_people[person.company].append(person.id);
            addPerson(m_everyPerson, person);
            if (m_members.contains(person.company))
                addPerson(m_memberNames, person);
        }
    }

    AttendanceList read()
    {
        for (qsizetype i = m_columns.firstRow; i < m_sheet.rows.size(); ++i) {
            m_row = &m_sheet.rows[i];
            if (const auto mark = markOfRow())
                keep(*mark);
        }
        return m_list;
    }

private:
    static void addPerson(NameFinder &finder, const Person &person)
    {
        finder.add(person.id.uuid(), person.firstName + u' ' + person.lastName);
        finder.add(person.id.uuid(), person.lastName + u' ' + person.firstName);
    }

    QString cell(Part part) const
    {
        const auto it = m_columns.parts.constFind(part);
        return it == m_columns.parts.cend() ? QString() : Sheet::cell(*m_row, *it).simplified();
    }

    std::nullopt_t refuse(AttendanceIssue issue, Part part, const QString &other = {})
    {
        m_list.refused.append({issue, m_row->number, nameOf(part), cell(part), other});
        return std::nullopt;
    }
    void warn(AttendanceIssue issue, Part part, const QString &other)
    {
        m_list.warnings.append({issue, m_row->number, nameOf(part), cell(part), other});
    }
    static QString nameOf(Part part)
    {
        static const QHash<Part, QString> names{
            {Part::Company, QStringLiteral("company")}, {Part::Person, QStringLiteral("person")},
            {Part::State, QStringLiteral("state")},     {Part::Guest, QStringLiteral("guestName")},
            {Part::Role, QStringLiteral("role")},       {Part::Name, QStringLiteral("name")}};
        return names.value(part);
    }

    // The id that a name means, among those of the group first. Refuses what is unclear.
    std::optional<QUuid> meant(Part part, const QList<const NameFinder *> &finders)
    {
        for (const NameFinder *finder : finders) {
            const FoundName found = finder->find(cell(part));
            if (found.fit == NameFit::Several)
                return refuse(AttendanceIssue::SeveralFit, part,
                              found.names.join(QLatin1String(", ")));
            if (found.fit == NameFit::Near)
                warn(AttendanceIssue::TakenAs, part, wordsOf(found.id));
            if (found.fit != NameFit::None)
                return found.id;
        }
        return refuse(AttendanceIssue::UnknownName, part);
    }

    QString wordsOf(QUuid id) const
    {
        if (const Company *company = m_dataset.companies.find(Id<Company>(id)))
            return company->name;
        const Person *person = m_dataset.people.find(Id<Person>(id));
        return person ? person->name() : QString();
    }

    std::optional<AttendanceMark> markOfRow()
    {
        const auto state = stateOf(cell(Part::State));
        if (!state)
            return refuse(AttendanceIssue::UnknownState, Part::State);
        std::optional<AttendanceMark> mark = whoCame();
        if (mark) {
            mark->state = *state;
            mark->role = roleOf(cell(Part::Role)).value_or(mark->role);
        }
        return mark;
    }

    std::optional<AttendanceMark> whoCame()
    {
        if (!cell(Part::Guest).isEmpty())
            return guest();
        if (!cell(Part::Company).isEmpty())
            return ofCompany();
        if (!cell(Part::Person).isEmpty())
            return ofAnybody(Part::Person, {&m_memberNames, &m_everyPerson, &m_everyCompany});
        if (!cell(Part::Name).isEmpty())
            return ofAnybody(Part::Name, {&m_memberNames, &m_everyCompany, &m_everyPerson});
        return refuse(AttendanceIssue::NobodyNamed, Part::Name);
    }

    std::optional<AttendanceMark> guest() const
    {
        AttendanceMark mark;
        mark.guestName = cell(Part::Guest);
        if (!cell(Part::Company).isEmpty())
            mark.guestName += QLatin1String(", ") + cell(Part::Company);
        mark.role = AttendanceRole::Guest;
        return mark;
    }

    std::optional<AttendanceMark> ofAnybody(Part part, const QList<const NameFinder *> &finders)
    {
        const auto id = meant(part, finders);
        if (!id)
            return std::nullopt;
        if (m_dataset.companies.contains(Id<Company>(*id)))
            return companyAlone(Id<Company>(*id));
        return personMark(Id<Person>(*id));
    }

    std::optional<AttendanceMark> ofCompany()
    {
        const auto id = meant(Part::Company, {&m_memberCompanies, &m_everyCompany});
        if (!id)
            return std::nullopt;
        const Id<Company> company(*id);
        const QString written = cell(Part::Person);
        if (written.isEmpty())
            return companyAlone(company);
        NameFinder people;
        for (const Id<Person> person : m_people.value(company))
            addPerson(people, m_dataset.people.value(person));
        const FoundName found = people.find(written);
        if (found.fit == NameFit::Several)
            return refuse(AttendanceIssue::SeveralFit, Part::Person,
                          found.names.join(QLatin1String(", ")));
        if (found.fit == NameFit::Near)
            warn(AttendanceIssue::TakenAs, Part::Person, wordsOf(found.id));
        if (found.fit != NameFit::None)
            return personMark(Id<Person>(found.id));
        if (!m_people.value(company).isEmpty())
            return refuse(AttendanceIssue::UnknownPerson, Part::Person, wordsOf(*id));
        warn(AttendanceIssue::TakenAsCompany, Part::Person, wordsOf(*id));
        return companyAlone(company);
    }

    // A company without persons attends as the company; its only person is who came.
    AttendanceMark companyAlone(Id<Company> company) const
    {
        const QList<Id<Person>> people = m_people.value(company);
        if (people.size() == 1)
            return personMark(people[0]);
        AttendanceMark mark;
        mark.company = company;
        mark.role = roleIn(company);
        return mark;
    }

    AttendanceMark personMark(Id<Person> person) const
    {
        AttendanceMark mark;
        mark.person = person;
        mark.role = roleIn(m_dataset.people.value(person).company);
        return mark;
    }

    AttendanceRole roleIn(Id<Company> company) const
    {
        return m_members.contains(company) && !m_guests.contains(company) ? AttendanceRole::Member
                                                                          : AttendanceRole::Guest;
    }

    // Everyone once; a second row of the same must say the same.
    void keep(const AttendanceMark &mark)
    {
        const QString who
            = mark.person.toString() + mark.company.toString() + foldedName(mark.guestName);
        if (const auto it = m_keptRow.constFind(who); it != m_keptRow.cend()) {
            const AttendanceMark &kept = m_list.marks[it->second];
            if (kept.state != mark.state || kept.role != mark.role)
                refuse(AttendanceIssue::SaidOtherwise, Part::State, QString::number(it->first));
            return;
        }
        m_keptRow.insert(who, {m_row->number, m_list.marks.size()});
        m_list.marks.append(mark);
    }

    const Dataset &m_dataset;
    const Sheet &m_sheet;
    Columns m_columns;
    const SheetRow *m_row = nullptr;
    QSet<Id<Company>> m_members; // in the group on the day of the meeting
    QSet<Id<Company>> m_guests; // of those, guests and prospects
    QHash<Id<Company>, QList<Id<Person>>> m_people;
    NameFinder m_memberCompanies;
    NameFinder m_memberNames; // of companies and people
    NameFinder m_everyCompany;
    NameFinder m_everyPerson;
    QHash<QString, std::pair<int, qsizetype>> m_keptRow; // number of the row, index of the mark
    AttendanceList m_list;
};

} // namespace

Result<AttendanceList> readAttendanceList(const Dataset &dataset, Id<Meeting> id,
                                          const Sheet &sheet)
{
    const Meeting *meeting = dataset.meetings.find(id);
    if (!meeting)
        return Error{ErrorCode::Unknown, {QStringLiteral("meeting"), id.toString()}};
    return Reader(dataset, *meeting, sheet).read();
}

} // namespace kv::exchange
