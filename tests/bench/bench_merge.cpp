// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/measure.h"
#include "bench/plainsql.h"
#include "demo/demoregion.h"
#include "domain/edit.h"
#include "journal/signature.h"
#include "workspace/transfer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace kv;
using namespace kv::bench;
using kv::workspace::Transfer;
using kv::workspace::Workspace;

namespace {

workspace::Session deskOf(const char *name, char seed)
{
    return {theClock, theEntropy, {}, QString::fromLatin1(name), QByteArray(32, seed)};
}

exchange::ExportRequest handOver(const char *receiver)
{
    exchange::ExportRequest request;
    request.scope = SharingScope::Group;
    request.receiver = QString::fromLatin1(receiver);
    request.purpose = QStringLiteral("bench");
    return request;
}

// A file of so many steps: themes, each changed again and again.
std::unique_ptr<Workspace> fileOf(const QString &path, int steps)
{
    auto file = need(Workspace::create(path, deskOf("One", 'a')));
    Edit first(file->dataset(), OperationKind::DemoData);
    QList<Theme> themes;
    for (int i = 0; i < qMin(1000, steps); ++i) {
        Theme theme;
        theme.id = file->ids().next<Theme>();
        theme.name = QStringLiteral("Teema %1").arg(i);
        first.add(theme);
        themes.append(theme);
    }
    need(file->commit(first.operation()));
    for (int i = 1; i < steps; ++i) {
        Theme &theme = themes[i % themes.size()];
        theme.topic = QStringLiteral("Aihe %1").arg(i);
        Edit edit(file->dataset(), OperationKind::EditThemes);
        edit.set(theme);
        need(file->commit(edit.operation()));
    }
    return file;
}

Contents journalOf(const QString &path)
{
    Contents contents = contentsOf(path);
    contents.tables.removeIf([](const auto &table) {
        return !table.first.contains(QLatin1String("\"operation\""))
            && !table.first.contains(QLatin1String("\"change\""));
    });
    return contents;
}

void mergeAgainstInserts(const QDir &folder, int steps)
{
    const QString path = folder.filePath(QStringLiteral("one%1.kiertovuoro").arg(steps));
    const QString other = folder.filePath(QStringLiteral("two%1.kiertovuoro").arg(steps));
    auto one = fileOf(path, steps);
    const auto plan = need(Transfer(*one).plan(handOver("Two")));
    Times signatures;
    Times merging;
    Times again;
    Times inserting;
    for (int run = 0; run < 3; ++run) {
        QFile::remove(other);
        auto two = need(Workspace::create(other, deskOf("Two", 'b')));
        journal::Bundle bundle = plan.bundle;
        bundle.sender = bundle.devices.first().key;
        signatures.runs.append(milliseconds([&] {
            for (const journal::Entry &entry : std::as_const(bundle.entries)) {
                if (!journal::isAuthentic(entry))
                    fail(QStringLiteral("a signature does not fit"));
            }
        }));
        const Transfer transfer(*two);
        merging.runs.append(milliseconds([&] { need(transfer.preview(bundle)); }));
        need(Transfer(*two).take(bundle, {}));
        again.runs.append(milliseconds([&] { need(transfer.preview(bundle)); }));
        two.reset();
        inserting.runs.append(insert(journalOf(other), other + QStringLiteral(".floor")));
        QFile::remove(other + QStringLiteral(".floor"));
    }
    const auto label = QStringLiteral("%1 steps, ").arg(steps);
    const double apart = merging.median() - signatures.median();
    row(label + QStringLiteral("their journal rows by prepared statements"), inserting, 1);
    row(label + QStringLiteral("merged, rolled back, with signature checks"), merging,
        inserting.median() / merging.median());
    std::printf("| %smerged, signature checks apart | %.3f ms | | %.2f |\n", qPrintable(label),
                apart, inserting.median() / apart);
    row(label + QStringLiteral("the same once more: nothing new"), again,
        inserting.median() / again.median());
    std::printf("| signature checks | %.0f a second | | |\n",
                double(plan.bundle.entries.size()) / signatures.median() * 1000);
    std::printf("| size of the file | %.0f bytes a step | | |\n",
                double(QFileInfo(path).size()) / steps);
}

// What an advisor waits for: a month of a group, against opening the register it goes into.
void ordinaryMonth(const QDir &folder)
{
    const QString path = folder.filePath(QStringLiteral("month.kiertovuoro"));
    const QString other = folder.filePath(QStringLiteral("month2.kiertovuoro"));
    auto one = need(Workspace::create(path, deskOf("One", 'a')));
    const Done made = demo::makeDemoRegion({1, 2, 2}, [&](const Operation &step) -> Done {
        const auto done = one->commit(step);
        return done ? Done() : Done(done.error());
    });
    if (!made)
        fail(describe(made.error()));
    auto two = need(Workspace::create(other, deskOf("Two", 'b')));
    const auto give = [&] {
        journal::Bundle bundle = need(Transfer(*one).plan(handOver("Two"))).bundle;
        bundle.sender = bundle.devices.first().key;
        return bundle;
    };
    need(Transfer(*two).take(give(), {}));
    const auto first = need(Transfer(*one).plan(handOver("Two")));
    if (!Transfer(*one).noteDisclosure(first, QStringLiteral("first")))
        fail(QStringLiteral("not noted"));
    // 200 steps of a month.
    for (int i = 0; i < 200; ++i) {
        const auto companies = one->dataset().companies;
        Company company = *std::next(companies.begin(), i % companies.size());
        company.phone = QStringLiteral("+35840%1").arg(1000000 + i);
        Edit edit(one->dataset(), OperationKind::EditCompany);
        edit.set(company);
        need(one->commit(edit.operation()));
    }
    Times opening;
    Times exporting;
    Times previewing;
    const QString words = QStringLiteral("kala kukko talvi mylly");
    for (int run = 0; run < 5; ++run) {
        two.reset();
        opening.runs.append(
            milliseconds([&] { two = need(Workspace::open(other, deskOf("Two", 'b'))); }));
        QByteArray bytes;
        exporting.runs.append(milliseconds([&] {
            const Transfer transfer(*one);
            bytes = need(transfer.fileOf(need(transfer.plan(handOver("Two"))), words));
        }));
        const auto bundle = need(exchange::readExchangeFile(bytes, words, QString()));
        previewing.runs.append(milliseconds([&] { need(Transfer(*two).preview(bundle)); }));
    }
    const auto label = QStringLiteral("two groups, two years, %1 MB: ")
                           .arg(double(QFileInfo(path).size()) / 1e6, 0, 'f', 1);
    row(label + QStringLiteral("opened"), opening, 1);
    row(label + QStringLiteral("a month of 200 steps previewed"), previewing,
        previewing.median() / opening.median());
    row(label + QStringLiteral("that month planned, sealed and examined"), exporting,
        exporting.median() / opening.median());
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QString base = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::tempPath();
    const int most = argc > 2 ? QByteArray(argv[2]).toInt() : 100000;
    const QTemporaryDir temporary(base + QStringLiteral("/kv-bench-XXXXXX"));
    const QDir folder(temporary.path());
    heading("A file of steps merged, against inserting the same journal rows",
            "speed, × the inserts (goal ≥ 0.3)");
    for (const int steps : {1000, 10000, 100000}) {
        if (steps <= most)
            mergeAgainstInserts(folder, steps);
    }
    heading("An ordinary month's file", "× opening the register (goal ≤ 1)");
    ordinaryMonth(folder);
    return 0;
}
