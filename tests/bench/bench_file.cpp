// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/measure.h"
#include "bench/plainsql.h"
#include "demo/demoregion.h"
#include "domain/edit.h"
#include "exchange/companyimport.h"
#include "exchange/sheet.h"
#include "operations/groupoperations.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace kv;
using namespace kv::bench;
using kv::workspace::Workspace;

namespace {

// Companies in steps of 1000, until the journal has so many changes or a few more.
Company fill(Workspace &file, qsizetype rows)
{
    Company company;
    for (qsizetype changes = 0; changes < rows;) {
        Edit edit(file.dataset(), OperationKind::DemoData);
        const qsizetype companies = qBound(qsizetype(1), (rows - changes) / 10, qsizetype(1000));
        for (qsizetype i = 0; i < companies; ++i) {
            company.id = file.ids().next<Company>();
            company.name = QStringLiteral("Yritys %1 Oy").arg(changes + i);
            edit.add(company);
        }
        const Operation step = edit.operation();
        changes += step.changes.size();
        need(file.commit(step));
    }
    return company;
}

// A commit must cost by what it changes: the same edit in files of four sizes.
void commitAtFourSizes(const QDir &folder)
{
    heading("One edit of a company, committed: guard, signature, disk, data, signal",
            "× the smallest file (goal: flat)");
    double first = 0;
    for (const int rows : {10, 10'000, 100'000, 1'000'000}) {
        const QString path = folder.filePath(QStringLiteral("commit%1.kiertovuoro").arg(rows));
        auto file = need(Workspace::create(path, session()));
        Company company = fill(*file, rows);
        Times whole;
        Times inMemory;
        Dataset copy = file->dataset();
        for (int i = 0; i < 200; ++i) {
            company.phone = QString::number(i);
            Operation step;
            whole.runs.append(milliseconds([&] {
                Edit change(file->dataset(), OperationKind::EditCompany);
                change.set(company);
                step = change.operation();
                need(file->commit(step));
            }));
            inMemory.runs.append(milliseconds([&] { apply(copy, step); }));
        }
        first = first > 0 ? first : whole.median();
        row(QStringLiteral("%1 journal rows").arg(rows), whole, whole.median() / first);
        row(QStringLiteral("%1 journal rows, its part in memory").arg(rows), inMemory,
            inMemory.median() / first);
        QFile::remove(path);
    }
}

QByteArray listOf(int companies)
{
    QByteArray csv
        = "\xEF\xBB\xBFNimi;Y-tunnus;Kotipaikka;Katuosoite;Postinumero;Postitoimipaikka;Puhelin;"
          "Sähköposti;Henkilöstö;Yhteyshenkilö\r\n";
    for (int i = 0; i < companies; ++i) {
        csv += QStringLiteral("Yritys %1 Öljy Oy;;Rovaniemi;Katu %1;96100;Rovaniemi;040 "
                              "123%2;info%1@yritys.example;"
                              "%3;Etu%1 Suku%1\r\n")
                   .arg(i)
                   .arg(i % 10000, 4, 10, QLatin1Char('0'))
                   .arg(1 + i % 9)
                   .toUtf8();
    }
    return csv;
}

void importAgainstInserts(const QDir &folder)
{
    heading(
        "CSV import (read, guess columns, match, preview, commit) against inserting the same rows",
        "speed, × the inserts (goal ≥ 0.5)");
    for (const int companies : {1000, 10000}) {
        Times importing;
        Times inserting;
        Times undoing;
        const QByteArray csv = listOf(companies);
        for (int run = 0; run < 5; ++run) {
            const QString path = folder.filePath(
                QStringLiteral("import%1-%2.kiertovuoro").arg(companies).arg(run));
            auto file = need(Workspace::create(path, session()));
            operations::NewGroup group;
            group.name = group.area = QStringLiteral("Rovaniemi");
            need(file->commit(
                need(operations::addGroup(file->dataset(), group, file->author(), file->ids()))));
            const Id<CoreGroup> id = file->dataset().groups.begin()->id;
            importing.runs.append(milliseconds([&] {
                const auto sheet = need(exchange::readSheet(csv, QStringLiteral("list.csv")));
                const auto preview = need(exchange::previewImport(file->dataset(), id, sheet,
                                                                  exchange::guessColumns(sheet), {},
                                                                  theClock.today(), file->ids()));
                need(file->commit(preview.operation));
            }));
            file.reset();
            const QString copy = path + QStringLiteral(".undo");
            if (!QFile::copy(path, copy))
                fail(QStringLiteral("not copied"));
            file = need(Workspace::open(copy, session()));
            undoing.runs.append(milliseconds([&] { need(file->undo()); }));
            file.reset();
            inserting.runs.append(insert(contentsOf(path), path + QStringLiteral(".floor"),
                                         [](const auto &work) { return milliseconds(work); }));
        }
        row(QStringLiteral("%1 companies: the same rows by prepared statements").arg(companies),
            inserting, 1);
        row(QStringLiteral("%1 companies: import").arg(companies), importing,
            inserting.median() / importing.median());
        row(QStringLiteral("%1 companies: the import undone").arg(companies), undoing,
            inserting.median() / undoing.median());
    }
}

void openLargeFile(const QDir &folder)
{
    heading("Opening a file, all rows as values, against reading the same rows with Qt Sql alone",
            "× the reading");
    for (const demo::DemoSize size : {demo::DemoSize{1, 2, 2}, demo::DemoSize{1, 13, 10}}) {
        const QString path = folder.filePath(QStringLiteral("open%1.kiertovuoro").arg(size.areas));
        {
            auto file = need(Workspace::create(path, session()));
            const Done made = demo::makeDemoRegion(size, [&](const Operation &step) -> Done {
                const auto done = file->commit(step);
                return done ? Done() : Done(done.error());
            });
            if (!made)
                fail(describe(made.error()));
        }
        Times opening;
        Times reading;
        for (int run = 0; run < 7; ++run) {
            opening.runs.append(milliseconds([&] { need(Workspace::open(path, session())); }));
            reading.runs.append(milliseconds([&] {
                Plain file(path);
                for (int type = 0; type < entityTypeCount; ++type) {
                    const EntityInfo &info = entityInfo(EntityType(type));
                    QSqlQuery query = file.run(QStringLiteral("SELECT * FROM ") + info.name);
                    while (query.next()) {
                        for (int i = 0; i < info.fields.size() + 2; ++i)
                            query.value(i);
                    }
                }
            }));
        }
        const auto label = QStringLiteral("%1 areas × %2 years, %3 MB")
                               .arg(size.areas)
                               .arg(size.years)
                               .arg(double(QFileInfo(path).size()) / 1e6, 0, 'f', 1);
        row(label + QStringLiteral(": reading"), reading, 1);
        row(label + QStringLiteral(": opening"), opening, opening.median() / reading.median());
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    // A folder may be given: on a disk the syncs are measured too, in memory (/dev/shm) the program
    // alone.
    const QString base = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::tempPath();
    const QTemporaryDir temporary(base + QStringLiteral("/kv-bench-XXXXXX"));
    const QDir folder(temporary.path());
    commitAtFourSizes(folder);
    importAgainstInserts(folder);
    openLargeFile(folder);
    return 0;
}
