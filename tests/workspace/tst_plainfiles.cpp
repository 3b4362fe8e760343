// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/plainfiles.h"
#include "workspace/canaries.h"

#include <QTest>

using namespace kv;
using namespace kv::workspace;

// Lists and calendar for somebody without the program.
class TestPlainFiles : public QObject
{
    Q_OBJECT

    static QByteArray bytesNamed(const QList<exchange::PlainFile> &files, const char *name)
    {
        for (const exchange::PlainFile &file : files) {
            if (file.name == QLatin1String(name))
                return file.bytes;
        }
        return {};
    }
    static QStringList namesOf(const QList<exchange::PlainFile> &files)
    {
        QStringList names;
        for (const exchange::PlainFile &file : files)
            names.append(file.name);
        return names;
    }

private slots:
    void nothingWithheldIsInAnyFile_data()
    {
        QTest::addColumn<SharingScope>("scope");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("calendar") << SharingScope::Calendar
                                  << QStringList{QStringLiteral("groups.csv"),
                                                 QStringLiteral("companies.csv"),
                                                 QStringLiteral("meetings.csv"),
                                                 QStringLiteral("calendar.ics")};
        QTest::newRow("statistics")
            << SharingScope::Statistics << QStringList{QStringLiteral("figures.csv")};
        QTest::newRow("companies")
            << SharingScope::Companies
            << QStringList{QStringLiteral("groups.csv"), QStringLiteral("companies.csv"),
                           QStringLiteral("memberships.csv")};
        QTest::newRow("group") << SharingScope::Group << QStringList();
    }
    void nothingWithheldIsInAnyFile()
    {
        QFETCH(SharingScope, scope);
        QFETCH(QStringList, names);
        for (quint64 seed = 40; seed < 43; ++seed) {
            Register made = registerOf(seed);
            const exchange::ExportPlan plan = planOf(made, scope);
            const auto files = exchange::plainFilesOf(plan, made.desks->clock.now());
            QVERIFY2(files, files ? "" : qPrintable(describe(files.error())));
            if (!names.isEmpty())
                QCOMPARE(namesOf(*files), names);
            QByteArray all;
            for (const exchange::PlainFile &file : *files)
                all += file.bytes;
            // Lines of a calendar are folded: a text may stand on two.
            all.replace("\r\n ", "");
            for (const QString &canary : std::as_const(made.canaries))
                QVERIFY2(!all.contains(canary.toUtf8()), qPrintable(canary));
            for (const QString &text : std::as_const(made.allowed))
                QCOMPARE(all.contains(text.toUtf8()), scope == SharingScope::Group);
        }
    }

    // The planted defect: something that was withheld got among what goes.
    void aLeakIsSeenBeforeTheFilesAreOffered()
    {
        Register made = registerOf(7);
        for (const QString &canary : std::as_const(made.canaries)) {
            exchange::ExportPlan plan = planOf(made, SharingScope::Group);
            for (journal::Entry &entry : plan.bundle.entries) {
                for (journal::EntryChange &change : entry.changes) {
                    if (change.entity == QLatin1String("company")
                        && change.reg == QLatin1String("hostNotes"))
                        change.after = {Value(QStringLiteral("x ") + canary)};
                }
            }
            const auto files = exchange::plainFilesOf(plan, made.desks->clock.now());
            QVERIFY(!files);
            QCOMPARE(files.error().code, ErrorCode::WouldLeak);
        }
    }

    void listsOpenInFinnishExcelAndTheCalendarAnywhere()
    {
        Desks desks(1);
        desks.found();
        Company alfa = desks.alfaAt(0);
        alfa.phone = QStringLiteral("+358401234567");
        alfa.headcount = 7;
        alfa.offeredThemes = QStringList{QStringLiteral("=1+1")};
        alfa.street = QStringLiteral("Satamakatu 1");
        alfa.postOffice = QStringLiteral("Kemi");
        QVERIFY(desks.put(0, alfa));
        Meeting evening;
        evening.id = desks.file(0).ids().next<Meeting>();
        evening.group = desks.group;
        evening.date = QDate(2027, 2, 9);
        evening.start = QTime(17, 30);
        evening.end = QTime(20, 0);
        evening.host = desks.company;
        evening.themeText = QStringLiteral("Hinnoittelu");
        QVERIFY(desks.put(0, evening, OperationKind::AddMeeting));
        evening.date = QDate(2027, 2, 16);
        QVERIFY(desks.put(0, evening, OperationKind::MoveMeeting));

        exchange::ExportRequest request;
        request.scope = SharingScope::Group;
        request.receiver = QStringLiteral("Kunta");
        request.full = true;
        const auto plan = desks.at(0).plan(request);
        QVERIFY(plan);
        const auto files = exchange::plainFilesOf(*plan, desks.clock.now());
        QVERIFY(files);
        const QByteArray companies = bytesNamed(*files, "companies.csv");
        QVERIFY(companies.startsWith("\xEF\xBB\xBFname;"));
        QVERIFY(companies.contains("040 123 4567"));
        QVERIFY(companies.contains(";7;"));
        QVERIFY(companies.contains("'=1+1"));
        QVERIFY(!companies.contains("notes"));
        QVERIFY(bytesNamed(*files, "meetings.csv").contains("16.2.2027"));
        const QByteArray calendar = bytesNamed(*files, "calendar.ics");
        QVERIFY(calendar.contains("DTSTART;TZID=Europe/Helsinki:20270216T173000"));
        QVERIFY(!calendar.contains("20270209"));
        QVERIFY(calendar.contains("SEQUENCE:1\r\n"));
        QVERIFY(calendar.contains("Alfa Oy\\, Satamakatu 1\\, Kemi"));
        QVERIFY(calendar.contains("SUMMARY:Oulun ydinryhmä: Hinnoittelu"));
    }

    // A receiver of lists has no register: an exchange file for them later is whole.
    void listsAreNotRememberedAsKnown()
    {
        Desks desks(2);
        desks.found();
        exchange::ExportRequest request;
        request.scope = SharingScope::Group;
        request.receiver = Desks::nameOf(1);
        request.purpose = QStringLiteral("Tapahtumakalenteri");
        request.full = true;
        auto plan = desks.at(0).plan(request);
        QVERIFY(plan);
        plan->disclosed.clear();
        QVERIFY(desks.at(0).noteDisclosure(*plan, QStringLiteral("companies.csv")));
        QCOMPARE(desks.at(0).disclosures()->size(), 1);
        QVERIFY(desks.tell(0, 1));
        QCOMPARE(desks.digest(0), desks.digest(1));
    }

    void emptyScopeSaysSo()
    {
        Desks desks(1);
        const auto plan = desks.at(0).plan({});
        QVERIFY(plan);
        const auto files = exchange::plainFilesOf(*plan, desks.clock.now());
        QVERIFY(!files);
        QCOMPARE(files.error().code, ErrorCode::NothingToSend);
    }
};

QTEST_GUILESS_MAIN(TestPlainFiles)
#include "tst_plainfiles.moc"
