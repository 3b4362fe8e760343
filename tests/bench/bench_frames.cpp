// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/measure.h"
#include "domain/dataset.h"
#include "domain/edit.h"
#include "ui/common/aside.h"
#include "ui/desk.h"
#include "ui/rooms.h"
#include "ui/yearplan/proposalpage.h"

#include <QApplication>
#include <QPushButton>

using namespace kv;
using namespace kv::bench;
using namespace kv::ui;

namespace {

constexpr double frame = 50; // ms: what one notices

// Milliseconds that this thread has worked, whatever others of the process or machine do.
double threadMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1000 + double(time.tv_nsec) / 1e6;
}

// Lets the window do something and then work until that is over and drawn. What its thread worked
// at a stretch, answering nobody: each turn of its event loop.
template <typename Begin, typename IsOver>
Times turns(Begin &&begin, IsOver &&isOver)
{
    Times times;
    double from = threadMilliseconds();
    begin();
    for (int idle = 0; idle < 10; ++idle) {
        QCoreApplication::processEvents();
        times.runs.append(threadMilliseconds() - from);
        from = threadMilliseconds();
        if (!isOver()) {
            idle = 0;
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            times.runs.append(threadMilliseconds() - from);
            from = threadMilliseconds();
        }
    }
    return times;
}

bool isThinking(const QWidget &window)
{
    const auto questions = window.findChildren<Aside *>();
    return std::any_of(questions.begin(), questions.end(),
                       [](const Aside *each) { return each->isRunning(); });
}

// One row: the longest of all turns counts.
void longest(const QString &what, const Times &times)
{
    row(what + QStringLiteral(", %1 turns").arg(times.runs.size()), times, times.most() / frame);
}

Times goTo(Desk &desk, const Place &place)
{
    return turns([&] { desk.window.go(place); }, [&] { return !isThinking(desk.window); });
}

QPushButton *stopButton(const QWidget &page)
{
    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == QStringLiteral("Stop"))
            return button;
    }
    return nullptr;
}

void measurePlanning(Desk &desk)
{
    const Place proposal{Room::YearPlan, {}, {}, QStringLiteral("proposal")};
    longest(QStringLiteral("a year is planned and shown"), goTo(desk, proposal));
    Times stopping;
    for (int run = 0; run < 5; ++run) {
        goTo(desk, {Room::Today, {}, {}, {}});
        QElapsedTimer timer;
        timer.start();
        turns([&] { desk.window.go(proposal); },
              [&] { return timer.elapsed() > 100 || !isThinking(desk.window); });
        if (QPushButton *stop = stopButton(desk.window)) {
            stopping.runs.append(milliseconds(
                [&] { turns([&] { stop->click(); }, [&] { return !isThinking(desk.window); }); }));
        }
    }
    if (!stopping.runs.isEmpty()) // else each was planned before it could be stopped
        row(QStringLiteral("from Stop to the best plan so far and why, all threads"), stopping,
            stopping.most() / frame);
}

void measureEditing(Desk &desk)
{
    Times committing;
    Times drawing;
    workspace::Workspace &workspace = desk.window.context()->workspace();
    for (const Room room : {Room::YearPlan, Room::Meetings, Room::Companies, Room::Attendance}) {
        goTo(desk, {room, {}, {}, {}});
        for (int run = 0; run < 20; ++run) {
            Company company = *workspace.dataset().companies.begin();
            company.phone = QStringLiteral("+35840%1").arg(1'000'000 + run);
            Edit edit(workspace.dataset(), OperationKind::EditCompany);
            edit.set(company);
            const double from = threadMilliseconds();
            if (!workspace.commit(edit.operation()))
                std::exit(1);
            const double told = threadMilliseconds();
            for (int i = 0; i < 3; ++i)
                QCoreApplication::processEvents();
            committing.runs.append(told - from);
            drawing.runs.append(threadMilliseconds() - told);
        }
    }
    row(QStringLiteral("an edit: disk, data, signal, models"), committing,
        committing.most() / frame);
    row(QStringLiteral("what that draws"), drawing, drawing.most() / frame);
}

} // namespace

// The window's own thread, on the demo region: how long it is busy at a time.
int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    useOwnSettings("bench_frames");
    Desk desk;
    desk.preferences.setLanguage(QStringLiteral("en"));
    heading("The window's thread", "at most × 50 ms (goal ≤ 1)");
    const Times opening = turns(
        [&] {
            if (!desk.window.openDemo())
                std::exit(1);
            desk.window.resize(1400, 900);
            desk.window.show();
        },
        [&] { return !isThinking(desk.window); });
    longest(QStringLiteral("the example made, opened and shown"), opening);
    for (const bool again : {false, true}) {
        Times rooms;
        for (const Room room : allRooms())
            rooms.runs += goTo(desk, {room, {}, {}, {}}).runs;
        longest(again ? QStringLiteral("all rooms once more") : QStringLiteral("all rooms, first"),
                rooms);
    }
    desk.window.context()->choose(desk.window.context()->group(), demo::openYear);
    measurePlanning(desk);
    measureEditing(desk);
    QSettings().clear();
    return 0;
}
