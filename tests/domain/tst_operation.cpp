// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edit.h"
#include "domain/integrity.h"

#include <QTest>

using namespace kv;

namespace {

struct FixedClock final : Clock
{
    QDateTime now() const override { return {QDate(2027, 1, 4), QTime(9, 0), Qt::UTC}; }
};

Company companyNamed(IdSource &ids, const QString &name)
{
    Company company;
    company.id = ids.next<Company>();
    company.name = name;
    return company;
}

} // namespace

class TestOperation : public QObject
{
    Q_OBJECT

    FixedClock m_clock;
    SeededEntropy m_entropy{7};
    IdSource m_ids{m_clock, m_entropy};

private slots:
    void recordKeepsEveryField()
    {
        Meeting meeting;
        meeting.id = m_ids.next<Meeting>();
        meeting.date = QDate(2027, 3, 9);
        meeting.start = QTime(17, 5);
        meeting.state = MeetingState::Agreed;
        meeting.host = m_ids.next<Company>();
        meeting.programme = QStringLiteral("17.30 Kahvit\n17.45 Kierros");
        meeting.inviteSentAt = m_clock.now();
        QCOMPARE(fromRecord<Meeting>(toRecord(meeting)), meeting);

        Company company = companyNamed(m_ids, QStringLiteral("Hääyötie Oy"));
        company.months = {1, 12};
        company.capacity = 0;
        company.offeredThemes = {QStringLiteral("Video"), QStringLiteral("Vienti")};
        company.language = Language::English;
        company.canHost = false;
        QCOMPARE(fromRecord<Company>(toRecord(company)), company);
    }

    void coupledFieldsAreOneChange()
    {
        Dataset dataset;
        Meeting meeting;
        meeting.id = m_ids.next<Meeting>();
        meeting.date = QDate(2027, 3, 9);
        dataset.meetings.put(meeting);
        Edit edit(dataset, OperationKind::MoveMeeting);
        meeting.date = QDate(2027, 3, 10);
        meeting.start = QTime(18, 0);
        edit.set(meeting);
        const Operation move = edit.operation();
        QCOMPARE(move.changes.size(), 1);
        QCOMPARE(entityInfo(EntityType::Meeting).registerName(move.changes.first().reg),
                 QStringLiteral("when"));
    }

    void staleStepIsRefusedByRegister()
    {
        Dataset dataset;
        Company company = companyNamed(m_ids, QStringLiteral("Alfa Oy"));
        dataset.companies.put(company);
        Edit phone(dataset, OperationKind::EditCompany);
        company.phone = QStringLiteral("+358401");
        phone.set(company);
        const Operation step = phone.operation();

        Company other = *dataset.companies.find(company.id);
        other.email = QStringLiteral("a@alfa.example");
        dataset.companies.put(other);
        QVERIFY(!staleChange(dataset, step)); // another field: no conflict
        other.phone = QStringLiteral("+358402");
        dataset.companies.put(other);
        QVERIFY(staleChange(dataset, step));
    }

    void deleteKeepsFieldsForItsUndo()
    {
        Dataset dataset;
        const Company company = companyNamed(m_ids, QStringLiteral("Alfa Oy"));
        dataset.companies.put(company);
        const Dataset before = dataset;
        Edit edit(dataset, OperationKind::RemoveCompany);
        edit.remove(company.id);
        const Operation removal = edit.operation();
        QCOMPARE(removal.changes.size(), 1);
        apply(dataset, removal);
        QVERIFY(dataset.companies.isEmpty());
        apply(dataset, inverse(removal));
        QCOMPARE(dataset, before);
    }

    void deletionOfWhatIsReferredToIsSeen()
    {
        Dataset dataset;
        const Company company = companyNamed(m_ids, QStringLiteral("Alfa Oy"));
        Person person;
        person.id = m_ids.next<Person>();
        person.company = company.id;
        dataset.companies.put(company);
        dataset.people.put(person);
        QVERIFY(brokenReferences(dataset).isEmpty());
        Edit edit(dataset, OperationKind::RemoveCompany);
        edit.remove(company.id);
        QCOMPARE(stillReferring(dataset, edit.operation()).size(), 1);
        edit.remove(person.id);
        QVERIFY(stillReferring(dataset, edit.operation()).isEmpty());
    }

    void brokenReferencesOfSomeRecords()
    {
        Dataset dataset;
        Person lost;
        lost.id = m_ids.next<Person>();
        lost.company = m_ids.next<Company>(); // of none that is there
        Person gone = lost;
        gone.id = m_ids.next<Person>();
        Person kept;
        kept.id = m_ids.next<Person>();
        const Company company = companyNamed(m_ids, QStringLiteral("Alfa Oy"));
        kept.company = company.id;
        dataset.companies.put(company);
        dataset.people.put(lost);
        dataset.people.putDeleted(gone);
        dataset.people.put(kept);
        const QList<BrokenReference> all = brokenReferences(dataset);
        QCOMPARE(all.size(), 1);
        const auto of = [](const Person &person) {
            return QList{std::pair(EntityType::Person, person.id.uuid())};
        };
        QCOMPARE(brokenReferences(dataset, of(lost)), all);
        QVERIFY(brokenReferences(dataset, of(gone)).isEmpty());
        QVERIFY(brokenReferences(dataset, of(kept)).isEmpty());
        QVERIFY(brokenReferences(dataset, {{EntityType::Meeting, lost.id.uuid()}}).isEmpty());
    }

    // The law of undo: whatever a step did, its inverse restores what was shown.
    void inverseRestores()
    {
        SeededEntropy random(42);
        const auto below = [&](int n) { return int(random.next() % quint64(n)); };
        Dataset dataset;
        for (int round = 0; round < 400; ++round) {
            Edit edit(dataset, OperationKind::EditCompany);
            for (int touch = below(4); touch >= 0; --touch) {
                QList<Company> rows(dataset.companies.begin(), dataset.companies.end());
                if (rows.isEmpty() || below(3) == 0) {
                    edit.add(companyNamed(m_ids, QString::number(round)));
                } else {
                    Company row
                        = edit.find(rows.at(below(int(rows.size()))).id).value_or(rows.first());
                    row.phone = QString::number(below(5));
                    row.street = QString::number(below(5));
                    row.headcount = below(2) ? std::optional<int>(below(9)) : std::nullopt;
                    if (below(8) == 0)
                        edit.remove(row.id);
                    else
                        edit.set(row);
                }
            }
            const Operation step = edit.operation();
            const auto before = dataset.companies;
            apply(dataset, step);
            const Dataset after = dataset;
            apply(dataset, inverse(step));
            QList<Company> was(before.begin(), before.end());
            QList<Company> is(dataset.companies.begin(), dataset.companies.end());
            QCOMPARE(is, was);
            apply(dataset, inverse(inverse(step)));
            QCOMPARE(QList<Company>(dataset.companies.begin(), dataset.companies.end()),
                     QList<Company>(after.companies.begin(), after.companies.end()));
        }
        QVERIFY(dataset.companies.size() > 20);
    }

    void idsSortByTimeAndCarryTheirVersion()
    {
        const QUuid made = m_ids.next<Company>().uuid();
        QCOMPARE(made.toRfc4122().at(6) & 0xF0, 0x70);
        const auto first = naturalId<Membership>(QStringLiteral("membership"),
                                                 {QStringLiteral("a"), QStringLiteral("b")});
        QCOMPARE(first,
                 (naturalId<Membership>(QStringLiteral("membership"),
                                        {QStringLiteral("a"), QStringLiteral("b")})));
        QVERIFY(first
                != (naturalId<Membership>(QStringLiteral("membership"),
                                          {QStringLiteral("ab"), QString()})));
        QCOMPARE(int(quint8(first.uuid().toRfc4122().at(6))) & 0xF0, 0x80);
    }
};

QTEST_GUILESS_MAIN(TestOperation)
#include "tst_operation.moc"
