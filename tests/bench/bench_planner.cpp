// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long the planner takes for planning cases: bench_planner [--limit=SECONDS] CASE…; one JSON
// line each.
//   --out=FILE          the plan of the next case, for the verifier
//   --lp=FILE CASE      writes the case for other solvers
//   --copies=N          of the next case: N times as many groups, advisors, experts and areas
//   --each              each group of the next case on its own
//   --fresh             the next case as if nothing had been held or sent yet
//   --cancel=MS         stops the next case after so long, and tells when the plan came
//   --demo=AREAS        plans each group of the demo region
// Times are of the processor, in milliseconds, so that a busy machine does not count; those of
// --cancel are of the clock.
#include "demo/demoregion.h"
#include "planning/casefile.h"
#include "planning/lptext.h"
#include "planning/planner.h"
#include "planning/planof.h"
#include "planning/spread.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>
#include <ctime>

#include <sys/resource.h>

using namespace kv::planning;

namespace {

double processorTime()
{
    timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

double memoryMiB()
{
    rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

double clockTime()
{
    timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

struct Wanted
{
    double mostSeconds = 60;
    QString out;
    int copies = 1;
    bool isFresh = false;
    bool isEach = false;
    double cancelAfter = -1; // milliseconds by the clock
};

// The same country so many times, side by side.
Plan multiplied(const Plan &one, int copies)
{
    Plan many = one;
    for (int copy = 1; copy < copies; ++copy) {
        const auto areas = int(many.areas.size());
        const auto advisors = int(many.advisors.size());
        const auto experts = int(many.experts.size());
        many.areas += one.areas;
        many.advisors += one.advisors;
        for (PlanExpert expert : one.experts) {
            for (int &area : expert.areas)
                area += areas;
            many.experts.append(expert);
        }
        for (PlanGroup group : one.groups) {
            group.area += areas;
            group.advisor += advisors;
            for (Slot &slot : group.season) {
                for (auto *evening : {&slot.locked, &slot.sent}) {
                    if (*evening && (*evening)->expert)
                        *(*evening)->expert += experts;
                }
            }
            many.groups.append(group);
        }
    }
    return many;
}

Plan fresh(Plan plan)
{
    for (PlanGroup &group : plan.groups) {
        for (Slot &slot : group.season) {
            slot.locked.reset();
            slot.sent.reset();
        }
    }
    return plan;
}

// When the first plan came, and how much better ones.
struct Course
{
    double first = -1;
    double best = -1;
    double within5 = -1;
    double within1 = -1;
    int objective = 0;

    void note(double now, int cost, int bound)
    {
        if (first < 0)
            first = now;
        if (best < 0 || cost < objective)
            best = now;
        objective = cost;
        if (within5 < 0 && double(cost - bound) <= 0.05 * cost)
            within5 = now;
        if (within1 < 0 && double(cost - bound) <= 0.01 * cost)
            within1 = now;
    }
};

int measureOne(const QString &name, const Plan &problem, const Wanted &wanted)
{
    int slotCount = 0;
    for (const PlanGroup &group : problem.groups)
        slotCount += int(group.season.size());
    const double before = memoryMiB();
    const double start = processorTime();
    const double startByClock = clockTime();
    double longest = 0; // between two looks at whether to stop
    double asked = startByClock;
    qint64 steps = 0;
    Course course;
    Limits limits;
    limits.stop = [&] {
        ++steps;
        const double now = clockTime();
        longest = std::max(longest, now - asked);
        asked = now;
        if (wanted.cancelAfter >= 0 && now - startByClock > wanted.cancelAfter)
            return true;
        return processorTime() - start > wanted.mostSeconds * 1000;
    };
    limits.progress = [&](int cost, int bound) {
        const double now = processorTime() - start;
        course.note(now, cost, bound);
        if (qEnvironmentVariableIsSet("KV_BENCH_STEPS"))
            std::fprintf(stderr, "%9.1f ms  %d / %d\n", now, cost, bound);
    };
    const Outcome outcome = plan(problem, limits);
    const double all = processorTime() - start;
    if (wanted.cancelAfter >= 0)
        std::printf("{\"case\": \"%s\", \"cancelled\": %.0f, \"late\": %.1f, "
                    "\"unseen\": %.1f}\n",
                    qPrintable(name), wanted.cancelAfter,
                    clockTime() - startByClock - wanted.cancelAfter, longest);
    std::printf(
        "{\"case\": \"%s\", \"groups\": %d, \"slots\": %d, \"objective\": %d, \"bound\": %d, "
        "\"proven\": %s, \"first\": %.1f, \"best\": %.1f, \"within5\": %.1f, "
        "\"within1\": %.1f, \"all\": %.1f, \"steps\": %lld, \"MiB\": %.0f}\n",
        qPrintable(name), int(problem.groups.size()), slotCount, outcome.score.objective,
        outcome.bound, outcome.proven() ? "true" : "false", course.first, course.best,
        course.within5, course.within1, all, steps, memoryMiB() - before);
    std::fflush(stdout);
    if (wanted.out.isEmpty())
        return 0;
    QFile out(wanted.out);
    return out.open(QIODevice::WriteOnly) && out.write(writePlan(outcome)) > 0 ? 0 : 1;
}

int measure(const QString &path, const Wanted &wanted)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 1;
    const auto read = readCase(file.readAll());
    if (!read)
        return 1;
    const Plan problem = multiplied(wanted.isFresh ? fresh(*read) : *read, wanted.copies);
    const QString name = QFileInfo(path).completeBaseName();
    if (!wanted.isEach)
        return measureOne(name, problem, wanted);
    for (const PlanGroup &group : problem.groups) {
        Plan alone = problem;
        alone.groups = {group};
        if (measureOne(name + QLatin1Char('/') + group.id, alone, wanted) != 0)
            return 1;
    }
    return 0;
}

// What an advisor waits for: each group of the demo region planned for its open year.
int measureDemo(int areas)
{
    kv::demo::DemoSize size;
    size.areas = areas;
    kv::Dataset dataset;
    for (const kv::Operation &operation : kv::demo::demoRegion(size))
        kv::apply(dataset, operation);
    for (const kv::CoreGroup &group : dataset.groups) {
        const auto problem
            = planOf(dataset, group.id,
                     {{QDate(kv::demo::openYear, 1, 1), QDate(kv::demo::openYear, 12, 31)},
                      QDate(kv::demo::openYear - 1, 12, 1),
                      false,
                      {},
                      false,
                      {}});
        if (!problem)
            return 1;
        const double start = processorTime();
        const Outcome alone = plan(*problem);
        const double between = processorTime();
        const Outcome spread = planSpread(*problem);
        std::printf("{\"group\": \"%s\", \"objective\": %d, \"bound\": %d, \"plan\": %.1f, "
                    "\"spread\": %d, \"spreadBound\": %d, \"planSpread\": %.1f}\n",
                    qPrintable(group.name), alone.score.objective, alone.bound, between - start,
                    spread.score.objective, spread.bound, processorTime() - between);
        std::fflush(stdout);
    }
    return 0;
}

int writeProgram(const QString &out, const QString &path)
{
    QFile in(path);
    QFile file(out);
    if (!in.open(QIODevice::ReadOnly) || !file.open(QIODevice::WriteOnly))
        return 1;
    const auto problem = readCase(in.readAll());
    return problem && file.write(lpText(*problem, 1)) > 0 ? 0 : 1;
}

} // namespace

int main(int count, char **arguments)
{
    Wanted wanted;
    QString program;
    for (int i = 1; i < count; ++i) {
        const QString word = QString::fromLocal8Bit(arguments[i]);
        const QString value = word.section(QLatin1Char('='), 1);
        int failed = 0;
        if (word.startsWith(QLatin1String("--demo="))) {
            failed = measureDemo(value.toInt());
        } else if (word.startsWith(QLatin1String("--lp="))) {
            program = value;
        } else if (word.startsWith(QLatin1String("--out="))) {
            wanted.out = value;
        } else if (word.startsWith(QLatin1String("--copies="))) {
            wanted.copies = value.toInt();
        } else if (word == QLatin1String("--fresh")) {
            wanted.isFresh = true;
        } else if (word == QLatin1String("--each")) {
            wanted.isEach = true;
        } else if (word.startsWith(QLatin1String("--cancel="))) {
            wanted.cancelAfter = value.toDouble();
        } else if (word.startsWith(QLatin1String("--limit="))) {
            wanted.mostSeconds = value.toDouble();
        } else if (!program.isEmpty()) {
            failed = writeProgram(program, word);
            program.clear();
        } else {
            failed = measure(word, wanted);
            const double mostSeconds = wanted.mostSeconds;
            wanted = {};
            wanted.mostSeconds = mostSeconds;
        }
        if (failed != 0) {
            std::fprintf(stderr, "bench_planner: %s did not work\n", arguments[i]);
            return 1;
        }
    }
    return 0;
}
