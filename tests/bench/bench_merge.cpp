// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/measure.h"
#include "bench/plainsql.h"
#include "demo/demoregion.h"
#include "domain/edit.h"
#include "journal/signature.h"
#include "storage/exchangetables.h"
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
        journal::Bundle bundle = plan.bundle;
        bundle.sender = bundle.devices.first().key;
        signatures.runs.append(processorMilliseconds([&] {
            for (const journal::Entry &entry : std::as_const(bundle.entries)) {
                if (!journal::isAuthentic(entry))
                    fail(QStringLiteral("a signature does not fit"));
            }
        }));
        QFile::remove(other);
        auto store = need(storage::Store::create(other));
        const storage::Incoming incoming{bundle,
                                         QByteArray(32, 'f'),
                                         theClock.now(),
                                         QByteArray(32, 'o'),
                                         [](const auto &, const auto &) { return QString(); },
                                         true};
        const auto take = [&](const Dataset &before, storage::ExchangeTables::Keep keep) {
            return need(storage::ExchangeTables(*store).take(incoming, before, keep));
        };
        using enum storage::ExchangeTables::Keep;
        merging.runs.append(processorMilliseconds([&] { take({}, No); }));
        take({}, Yes);
        const Dataset after = need(store->load());
        again.runs.append(processorMilliseconds([&] { take(after, No); }));
        store.reset();
        inserting.runs.append(insert(journalOf(other), other + QStringLiteral(".floor"),
                                     [](const auto &work) { return processorMilliseconds(work); }));
        QFile::remove(other + QStringLiteral(".floor"));
    }
    const auto label = QStringLiteral("%1 steps, ").arg(steps);
    row(label + QStringLiteral("their journal rows by prepared statements"), inserting, 1);
    row(label + QStringLiteral("merged and rolled back, signature checks apart"), merging,
        inserting.median() / merging.median());
    row(label + QStringLiteral("the same once more: nothing new"), again,
        inserting.median() / again.median());
    row(label
            + QStringLiteral("signature checks, %1 a second")
                  .arg(double(plan.bundle.entries.size()) / signatures.median() * 1000, 0, 'f', 0),
        signatures, inserting.median() / signatures.median());
    std::printf("| size of the file | %.0f bytes a step | | |\n",
                double(QFileInfo(path).size()) / steps);
}

// A step as advisors make them in a month: a telephone, a programme, who was there.
Operation stepOf(Workspace &file, int number)
{
    const Dataset &dataset = file.dataset();
    const auto ofTable
        = [&](const auto &table) { return *std::next(table.begin(), number * 37 % table.size()); };
    if (number % 3 == 0) {
        Company company = ofTable(dataset.companies);
        company.phone = QStringLiteral("+35840%1").arg(1'000'000 + number);
        Edit edit(dataset, OperationKind::EditCompany);
        edit.set(company);
        return edit.operation();
    }
    if (number % 3 == 1) {
        Meeting meeting = ofTable(dataset.meetings);
        meeting.programme = QStringLiteral("Ohjelma %1").arg(number);
        Edit edit(dataset, OperationKind::EditMeeting);
        edit.set(meeting);
        return edit.operation();
    }
    Attendance attendance = ofTable(dataset.attendances);
    attendance.minutes = number;
    Edit edit(dataset, OperationKind::RecordAttendance);
    edit.set(attendance);
    return edit.operation();
}

// What an advisor waits for: a month of all groups. Two colleagues had the same register a month
// ago; one works on and sends it. The plan is held against opening the register that is given from,
// the preview against opening the one that it goes into.
void ordinaryMonth(const QDir &folder, int areas, int years)
{
    const QString path = folder.filePath(QStringLiteral("month.kiertovuoro"));
    const QString other = folder.filePath(QStringLiteral("month2.kiertovuoro"));
    QFile::remove(path);
    QFile::remove(other);
    auto one = need(Workspace::create(path, deskOf("One", 'a')));
    const Done made = demo::makeDemoRegion({1, areas, years}, [&](const Operation &step) -> Done {
        const auto done = one->commit(step);
        return done ? Done() : Done(done.error());
    });
    if (!made)
        fail(describe(made.error()));
    auto plan = need(Transfer(*one).plan(handOver("Two")));
    if (!Transfer(*one).noteDisclosure(plan, QStringLiteral("first")))
        fail(QStringLiteral("not noted"));
    one.reset();
    if (!QFile::copy(path, other))
        fail(QStringLiteral("not copied"));
    one = need(Workspace::open(path, deskOf("One", 'a')));
    for (int i = 0; i < 200; ++i)
        need(one->commit(stepOf(*one, i)));
    auto two = need(Workspace::open(other, deskOf("Two", 'b')));
    Times openingOne;
    Times opening;
    Times planning;
    Times sealing;
    Times reading;
    Times previewing;
    Times deriving;
    qsizetype steps = 0;
    const QString words = QStringLiteral("kala kukko talvi mylly");
    const exchange::PassphraseCost none{1, 8192};
    for (int run = 0; run < 5; ++run) {
        one.reset();
        openingOne.runs.append(
            processorMilliseconds([&] { one = need(Workspace::open(path, deskOf("One", 'a'))); }));
        two.reset();
        opening.runs.append(
            processorMilliseconds([&] { two = need(Workspace::open(other, deskOf("Two", 'b'))); }));
        const Transfer from(*one);
        planning.runs.append(
            processorMilliseconds([&] { plan = need(from.plan(handOver("Two"))); }));
        QByteArray bytes;
        sealing.runs.append(
            processorMilliseconds([&] { bytes = need(from.fileOf(plan, words, none)); }));
        journal::Bundle bundle;
        reading.runs.append(processorMilliseconds(
            [&] { bundle = need(exchange::readExchangeFile(bytes, words, QString())); }));
        previewing.runs.append(
            processorMilliseconds([&] { need(Transfer(*two).preview(bundle)); }));
        steps = bundle.entries.size();
        deriving.runs.append(processorMilliseconds([&] { need(from.fileOf(plan, words)); })
                             - sealing.runs.last());
    }
    std::printf("| %d areas, %d years, %.1f MB; %lld steps of a month | | | |\n", areas, years,
                double(QFileInfo(path).size()) / 1e6, static_cast<long long>(steps));
    const auto against = [&](const Times &floor, const char *what, const Times &times) {
        row(QString::fromLatin1(what), times, times.median() / floor.median());
    };
    against(openingOne, "the sender's register opened", openingOne);
    against(openingOne, "planned", planning);
    against(openingOne, "sealed, opened again and examined", sealing);
    against(openingOne, "deriving the key, to seal and to open again", deriving);
    against(opening, "the receiver's register opened", opening);
    against(opening, "the file of the month read", reading);
    against(opening, "previewed", previewing);
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
    ordinaryMonth(folder, 13, 2);
    ordinaryMonth(folder, 13, 4);
    return 0;
}
