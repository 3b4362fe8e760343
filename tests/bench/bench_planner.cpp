// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long the planner takes for planning cases: bench_planner CASE…; one JSON line each. Times are
// of the processor, in milliseconds, so that a busy machine does not count.
#include "demo/demoregion.h"
#include "planning/casefile.h"
#include "planning/planner.h"
#include "planning/planof.h"
#include "planning/spread.h"

#include <QFile>
#include <QFileInfo>

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

int measure(const QString &path, double mostSeconds)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 1;
    const auto problem = readCase(file.readAll());
    if (!problem)
        return 1;
    int slotCount = 0;
    for (const PlanGroup &group : problem->groups)
        slotCount += int(group.season.size());
    const double before = memoryMiB();
    const double start = processorTime();
    double first = -1;
    double best = -1;
    double within5 = -1;
    double within1 = -1;
    int objective = 0;
    Limits limits;
    limits.stop = [&] { return processorTime() - start > mostSeconds * 1000; };
    limits.progress = [&](int cost, int bound) {
        const double now = processorTime() - start;
        if (first < 0)
            first = now;
        if (best < 0 || cost < objective)
            best = now;
        objective = cost;
        if (within5 < 0 && double(cost - bound) <= 0.05 * cost)
            within5 = now;
        if (within1 < 0 && double(cost - bound) <= 0.01 * cost)
            within1 = now;
        if (qEnvironmentVariableIsSet("KV_BENCH_STEPS"))
            std::fprintf(stderr, "%9.1f ms  %d / %d\n", now, cost, bound);
    };
    const Outcome outcome = plan(*problem, limits);
    std::printf(
        "{\"case\": \"%s\", \"groups\": %d, \"slots\": %d, \"objective\": %d, \"bound\": %d, "
        "\"proven\": %s, \"first\": %.1f, \"best\": %.1f, \"within5\": %.1f, "
        "\"within1\": %.1f, \"all\": %.1f, \"MiB\": %.0f}\n",
        qPrintable(QFileInfo(path).completeBaseName()), int(problem->groups.size()), slotCount,
        outcome.score.objective, outcome.bound, outcome.proven() ? "true" : "false", first, best,
        within5, within1, processorTime() - start, memoryMiB() - before);
    std::fflush(stdout);
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

} // namespace

int main(int count, char **arguments)
{
    double mostSeconds = 60;
    for (int i = 1; i < count; ++i) {
        const QString word = QString::fromLocal8Bit(arguments[i]);
        if (word.startsWith(QLatin1String("--demo="))) {
            if (measureDemo(word.mid(7).toInt()) != 0)
                return 1;
        } else if (word.startsWith(QLatin1String("--limit="))) {
            mostSeconds = word.mid(8).toDouble();
        } else if (measure(word, mostSeconds) != 0) {
            std::fprintf(stderr, "bench_planner: %s is no planning case\n", arguments[i]);
            return 1;
        }
    }
    return 0;
}
