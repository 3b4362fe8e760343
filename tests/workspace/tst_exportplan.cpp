// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/folding.h"
#include "exchange/secondreader.h"
#include "storage/connection.h"
#include "storage/exchangetables.h"
#include "support/effort.h"
#include "workspace/canaries.h"
#include "workspace/wholejournal.h"

#include <QTest>

#include <numeric>

using namespace kv;
using namespace kv::workspace;

// What is planned from little of the journal is what the whole of it would say. How many registers:
// KV_PLAN_CASES.
class TestExportPlan : public QObject
{
    Q_OBJECT

    SeededEntropy m_chance{1};

    int below(int limit) { return int(m_chance.next() % quint64(limit)); }
    template <typename T>
    T any(const Table<T> &table)
    {
        return table.isEmpty() ? T() : *std::next(table.begin(), below(int(table.size())));
    }

    // Nothing where the table that it is of is empty.
    template <typename T>
    void put(Desks &desks, int desk, const T &entity, OperationKind kind)
    {
        if (!entity.id.isNull())
            (void)desks.put(desk, entity, kind);
    }
    template <typename T>
    void remove(Desks &desks, int desk, const Table<T> &table)
    {
        if (table.isEmpty())
            return;
        Edit edit(desks.file(desk).dataset(), OperationKind::RemoveCompany);
        edit.remove(any(table).id);
        (void)desks.file(desk).commit(edit.operation());
    }

    // A step of any kind: it may have nothing to do.
    void step(Desks &desks, int desk)
    {
        const Dataset &dataset = desks.file(desk).dataset();
        const QString text = QStringLiteral("sanottu %1").arg(below(30));
        switch (below(9)) {
        case 0: {
            Company company = any(dataset.companies);
            (below(2) ? company.notes : company.phone) = text;
            put(desks, desk, company, OperationKind::EditCompany);
            break;
        }
        case 1: {
            Consent consent = any(dataset.consents);
            consent.state = below(2) ? ConsentState::Granted : ConsentState::Withdrawn;
            put(desks, desk, consent, OperationKind::RecordConsent);
            break;
        }
        case 2: {
            Meeting meeting = any(dataset.meetings);
            meeting.host = below(3) ? any(dataset.companies).id : Id<Company>();
            meeting.date = QDate(2027, 1 + below(12), 9);
            put(desks, desk, meeting, OperationKind::EditMeeting);
            break;
        }
        case 3: {
            Attendance row = any(dataset.attendances);
            row.minutes = below(90);
            row.company = below(2) ? any(dataset.companies).id : Id<Company>();
            (below(2) ? row.nameThen : row.guestName) = text;
            put(desks, desk, row, OperationKind::RecordAttendance);
            break;
        }
        case 4: {
            Registration reply = any(dataset.registrations);
            reply.note = text;
            put(desks, desk, reply, OperationKind::Register);
            break;
        }
        case 5: {
            const int which = below(4);
            if (which == 0)
                remove(desks, desk, dataset.companies);
            else if (which == 1)
                remove(desks, desk, dataset.memberships);
            else if (which == 2)
                remove(desks, desk, dataset.attendances);
            else
                remove(desks, desk, dataset.meetings);
            break;
        }
        case 6: {
            Person person = any(dataset.people);
            (below(2) ? person.phone : person.lastName) = text;
            person.company = any(dataset.companies).id;
            put(desks, desk, person, OperationKind::EditPerson);
            break;
        }
        case 7: {
            CoreGroup group;
            group.id = naturalId<CoreGroup>(QStringLiteral("g"), {text});
            group.name = text;
            put(desks, desk, group, OperationKind::AddGroup);
            break;
        }
        default:
            (void)desks.file(desk).undo();
        }
    }

    // Who deletes much is asked first: then it is not taken.
    void told(Desks &desks, int from, int to)
    {
        const QByteArray bytes = desks.send(from, to);
        if (bytes.isEmpty())
            return;
        const auto report = desks.take(to, bytes);
        QVERIFY2(report || report.error().code == ErrorCode::NeedsConfirmation,
                 report ? "" : qPrintable(describe(report.error())));
    }

    // Every entry of a file, and what the receiver has.
    void journalOf(Desks &desks, int desk, const QString &receiver, QList<journal::Entry> &entries,
                   QSet<journal::Digest> &known)
    {
        const QString path = desks.file(desk).path();
        desks.files[size_t(desk)].reset();
        {
            const auto store = storage::Store::open(path);
            QVERIFY(store);
            storage::ExchangeTables tables(**store);
            QList<qint64> numbers(2000);
            std::iota(numbers.begin(), numbers.end(), 1);
            entries = *tables.entriesOf(numbers);
        }
        {
            const auto connection = storage::Connection::open(path, storage::OpenMode::Reading);
            QVERIFY(connection);
            QSqlQuery &query = (*connection)
                                   ->run(QStringLiteral("SELECT change FROM known WHERE receiver = "
                                                        "?"),
                                         {foldedName(receiver)});
            while (query.next())
                known.insert(query.value(0).toByteArray());
            query.finish();
        }
        auto opened = Workspace::open(path, desks.session(desk));
        QVERIFY(opened);
        desks.files[size_t(desk)] = std::move(*opened);
    }

    // No text of all times that stays is in the file; and put into it, alone or among others, it is
    // seen: the planted defect.
    static void noSecretPasses(const exchange::ExportPlan &plan, const QSet<QString> &secrets)
    {
        const auto reading = exchange::secondReading(exchange::payloadOf(plan.bundle));
        QVERIFY(reading);
        QStringList names; // of figures and devices, which are no secrets
        for (const journal::Figure &figure : plan.bundle.scope.figures)
            names.append(figure.of);
        for (const journal::BundleDevice &device : plan.bundle.devices)
            names.append(device.name);
        const QString all = reading->texts.join(u'\n');
        const QString named = names.join(u'\n');
        int planted = 0;
        for (const QString &secret : secrets) {
            if (named.contains(secret))
                continue;
            QVERIFY2(!all.contains(secret), qPrintable(secret));
            QVERIFY2(!plan.goingTexts.contains(secret), qPrintable(secret));
            if (++planted > 5)
                continue; // a payload for each would take long
            exchange::ExportPlan leaking = plan;
            leaking.bundle.scope.purpose += secret;
            QVERIFY2(!exchange::leakIn(exchange::payloadOf(leaking.bundle), leaking).isEmpty(),
                     qPrintable(secret));
        }
    }

    void compare(Desks &desks, int desk, const exchange::ExportRequest &request,
                 const QList<journal::Entry> &entries, const QSet<journal::Digest> &known)
    {
        const auto plan = desks.at(desk).plan(request);
        QVERIFY(plan);
        const wholejournal::WholePlan whole
            = wholejournal::planOf(desks.file(desk).dataset(), entries, request, known);
        QCOMPARE(plan->records, whole.records);
        QCOMPARE(plan->withheld, whole.withheld);
        QCOMPARE(plan->disclosed, whole.disclosed);
        QCOMPARE(plan->bundle.entries, whole.bundle.entries);
        const QByteArray payload = exchange::payloadOf(plan->bundle);
        QCOMPARE(exchange::leakIn(payload, *plan), QString());
        noSecretPasses(*plan, whole.secrets);
    }

    // The first two have sent each other a file.
    static void getToKnow(Desks &desks)
    {
        desks.found();
        QVERIFY(desks.tell(0, 1));
        QVERIFY(desks.setPhone(1, "111"));
        QVERIFY(desks.tell(1, 0));
    }

private slots:
    // Though its step is older than the last file.
    void whatWasAcceptedGoesWithTheNextFile()
    {
        Desks desks(3);
        getToKnow(desks);
        CoreGroup group = desks.file(1).dataset().groups.value(desks.group);
        group.themeLimit = 7;
        QVERIFY(desks.put(1, group, OperationKind::EditGroup));
        QVERIFY(desks.take(0, desks.send(1, 0), {}));
        QVERIFY(desks.tell(0, 2));
        const auto waiting = desks.at(0).suggestions();
        QVERIFY(waiting);
        QCOMPARE(waiting->size(), 1);
        QVERIFY(desks.file(2).dataset().groups.contains(desks.group));
        QVERIFY(desks.at(0).accept(waiting->first().operation.id));
        QVERIFY(desks.tell(0, 2));
        QCOMPARE(desks.file(2).dataset().groups.value(desks.group).themeLimit, 7);
    }

    void whatCameBackGoesWithTheNextFile()
    {
        Desks desks(3);
        getToKnow(desks);
        QVERIFY(desks.setPhone(1, "222"));
        const QByteArray bytes = desks.send(1, 0);
        const auto report = desks.take(0, bytes);
        QVERIFY(report);
        QVERIFY(desks.at(0).undoImport(report->batch));
        QVERIFY(desks.tell(0, 2));
        QCOMPARE(desks.alfaAt(2).phone, QStringLiteral("111"));
        QVERIFY(desks.take(0, bytes));
        QVERIFY(desks.tell(0, 2));
        QCOMPARE(desks.alfaAt(2).phone, QStringLiteral("222"));
    }

    void itIsThePlanOfTheWholeJournal()
    {
        const int cases = qMax(test::effort(4), qEnvironmentVariableIntValue("KV_PLAN_CASES"));
        for (int i = 0; i < cases; ++i) {
            m_chance = SeededEntropy(quint64(i + 1));
            Register made = registerOf(quint64(500 + i));
            Desks &desks = *made.desks;
            desks.files.push_back(*Workspace::create(desks.file(0).path() + QStringLiteral(".two"),
                                                     desks.session(1)));
            for (int round = 0; round < 3; ++round) {
                for (int j = 0; j < 12; ++j)
                    step(desks, round == 0 ? 0 : below(2));
                told(desks, 0, 1);
                told(desks, 1, 0);
                for (int j = 0; j < 6; ++j)
                    step(desks, 0);
                const QByteArray bytes = desks.send(1, 0, SharingScope::Group, true);
                if (const auto bundle = exchange::readExchangeFile(bytes, desks.words, {}))
                    (void)desks.at(0).take(*bundle, {false, false, {}, {}});
                if (const auto imports = desks.at(0).imports();
                    imports && !imports->isEmpty() && below(2))
                    (void)desks.at(0).undoImport(imports->first().id);
                exchange::ExportRequest request;
                request.receiver = Desks::nameOf(1);
                request.purpose = QStringLiteral("Yhteistyö");
                request.full = below(2) == 0;
                if (below(2))
                    request.groups = {desks.group};
                if (below(3) == 0)
                    request.period = {QDate(2027, 2, 1), QDate(2027, 6, 30)};
                QList<journal::Entry> entries;
                QSet<journal::Digest> known;
                journalOf(desks, 0, request.receiver, entries, known);
                for (const SharingScope scope : {SharingScope::Calendar, SharingScope::Statistics,
                                                 SharingScope::Companies, SharingScope::Group}) {
                    request.scope = scope;
                    compare(desks, 0, request, entries, known);
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestExportPlan)
#include "tst_exportplan.moc"
