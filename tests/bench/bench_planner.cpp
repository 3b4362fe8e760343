// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Measures one thing of the planner in a process of its own and prints it as a line of JSON;
// bench_solvers.py calls it and makes the tables. Milliseconds are of the processor, so that a busy
// machine counts little.
#include "demo/demoregion.h"
#include "planning/casefile.h"
#include "planning/explain.h"
#include "planning/lptext.h"
#include "planning/planner.h"
#include "planning/planof.h"
#include "planning/spread.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

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

// The most memory that the process has had.
double peakMiB()
{
    rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

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

// As if nothing had been held or sent yet.
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

// How the search went: when plans and bounds came.
struct Course
{
    double first = -1;
    double best = -1;
    int cost = 0;
    QList<std::pair<double, double>> gaps; // when, and by how much of the plan the bound was below

    void note(double now, int objective, int bound)
    {
        if (first < 0)
            first = now;
        if (best < 0 || objective < cost)
            best = now;
        cost = objective;
        gaps.append({now, double(objective - bound) / std::max(objective, 1)});
    }
    double within(double gap) const // when the plan was known to be so near the best; -1: never
    {
        const auto reached = std::find_if(gaps.begin(), gaps.end(),
                                          [gap](const auto &at) { return at.second <= gap; });
        return reached == gaps.end() ? -1 : reached->first;
    }
};

// Plans to proof, to the limit, or with `isFirst` to the first plan.
QJsonObject measurePlan(const Plan &problem, double limit, bool isFirst, const QString &out)
{
    const double start = processorTime();
    Course course;
    Limits limits;
    limits.stop = [&] { return (isFirst && course.first >= 0) || processorTime() - start > limit; };
    limits.progress
        = [&](int objective, int bound) { course.note(processorTime() - start, objective, bound); };
    const Outcome outcome = plan(problem, limits);
    const double all = processorTime() - start;
    if (QFile file(out); !out.isEmpty()) {
        if (!file.open(QIODevice::WriteOnly) || file.write(writePlan(outcome)) < 0)
            qFatal("%s cannot be written", qPrintable(out));
    }
    return {{QStringLiteral("objective"), outcome.score.objective},
            {QStringLiteral("bound"), outcome.bound},
            {QStringLiteral("proven"), outcome.proven()},
            {QStringLiteral("unfilled"), outcome.unfilled},
            {QStringLiteral("first"), course.first},
            {QStringLiteral("best"), course.best},
            {QStringLiteral("within5"), course.within(0.05)},
            {QStringLiteral("within1.5"), course.within(0.015)},
            {QStringLiteral("within1"), course.within(0.01)},
            {QStringLiteral("all"), all},
            {QStringLiteral("MiB"), peakMiB()}};
}

// Asks for the end after so long. `late`: from then until plan() returned; `unasked`: at worst it
// could have been this, the longest time between two looks at whether to end.
QJsonObject measureCancel(const Plan &problem, double after)
{
    const double end = processorTime() + after;
    double asked = processorTime();
    double longest = 0;
    Limits limits;
    limits.stop = [&] {
        const double now = processorTime();
        longest = std::max(longest, now - asked);
        asked = now;
        return now > end;
    };
    const Outcome outcome = plan(problem, limits);
    return {{QStringLiteral("late"), processorTime() - end},
            {QStringLiteral("unasked"), longest},
            {QStringLiteral("stopped"), outcome.stopped},
            {QStringLiteral("unfilled"), outcome.unfilled}};
}

QJsonObject spreadOf(QList<double> runs)
{
    std::sort(runs.begin(), runs.end());
    const auto at
        = [&runs](double part) { return runs.at(qsizetype(part * double(runs.size() - 1))); };
    return {{QStringLiteral("count"), int(runs.size())},
            {QStringLiteral("median"), at(0.5)},
            {QStringLiteral("p90"), at(0.9)},
            {QStringLiteral("most"), at(1)}};
}

template <typename Work>
double timed(Work &&work)
{
    const double start = processorTime();
    work();
    return processorTime() - start;
}

// All rules over a full plan.
QJsonObject measureScore(const Plan &found)
{
    const Ability ability = abilityOf(found);
    QList<double> runs;
    for (int run = 0; run < 101; ++run)
        runs.append(timed([&] { analyse(found, ability); }));
    return spreadOf(runs);
}

// Why not that company: each, in each month of the first group.
QJsonObject measureWhyNot(const Plan &found)
{
    const Names names;
    QList<double> runs;
    for (int slot = 0; slot < found.groups.first().season.size(); ++slot) {
        for (int host = 0; host < found.groups.first().candidates.size(); ++host)
            runs.append(timed([&] { whatIf(found, 0, slot, {host, {}, {}}, names); }));
    }
    // Most companies cannot host in most months: what hinders them is found without planning.
    runs.removeIf([](double run) { return run < 1; });
    return spreadOf(runs);
}

// Why this host, this evening, this theme: the next best of each month of the first group.
QJsonObject measureWhy(const Plan &found)
{
    const Names names;
    QList<double> runs;
    for (int slot = 0; slot < found.groups.first().season.size(); ++slot) {
        for (const Part part : {Part::Host, Part::Date, Part::Theme})
            runs.append(timed([&] { nextBest(found, 0, slot, part, names); }));
    }
    return spreadOf(runs);
}

// The open year of a demo group, as the register has it.
Plan demoYear(quint64 seed)
{
    kv::Dataset dataset;
    for (const kv::Operation &operation : kv::demo::demoRegion({seed, 1, 1}))
        kv::apply(dataset, operation);
    SeasonWanted wanted;
    wanted.range = {QDate(kv::demo::openYear, 1, 1), QDate(kv::demo::openYear, 12, 31)};
    wanted.today = QDate(kv::demo::openYear - 1, 12, 15);
    const auto problem = planOf(dataset, dataset.groups.begin()->id, wanted);
    if (!problem)
        qFatal("a demo group cannot be planned");
    return *problem;
}

// What an advisor waits for: the years of so many demo groups.
QJsonObject measureDemo(int groups)
{
    QList<double> runs;
    int proven = 0;
    for (int seed = 1; seed <= groups; ++seed) {
        const Plan problem = demoYear(quint64(seed));
        runs.append(timed([&] { proven += planSpread(problem).proven() ? 1 : 0; }));
    }
    QJsonObject measured = spreadOf(runs);
    measured.insert(QStringLiteral("proven"), proven);
    return measured;
}

Plan caseOf(const QCommandLineParser &line)
{
    QFile file(line.positionalArguments().value(1));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(file.fileName()));
    const auto read = readCase(file.readAll());
    if (!read)
        qFatal("%s is not a case", qPrintable(file.fileName()));
    const Plan one = line.isSet(QStringLiteral("fresh")) ? fresh(*read) : *read;
    Plan problem = multiplied(one, line.value(QStringLiteral("copies")).toInt());
    if (line.isSet(QStringLiteral("group")))
        problem.groups = {problem.groups.at(line.value(QStringLiteral("group")).toInt())};
    return problem;
}

QJsonObject measure(const QCommandLineParser &line)
{
    const QString what = line.positionalArguments().value(0);
    if (what == QLatin1String("demo"))
        return measureDemo(line.positionalArguments().value(1).toInt());
    const Plan problem = caseOf(line);
    const double limit = line.value(QStringLiteral("limit")).toDouble() * 1000;
    const QString out = line.value(QStringLiteral("out"));
    if (what == QLatin1String("plan"))
        return measurePlan(problem, limit, line.isSet(QStringLiteral("first")), out);
    if (what == QLatin1String("cancel"))
        return measureCancel(problem, line.value(QStringLiteral("after")).toDouble());
    if (what == QLatin1String("lp")) {
        QFile file(out);
        if (!file.open(QIODevice::WriteOnly) || file.write(lpText(problem, 1)) < 0)
            qFatal("%s cannot be written", qPrintable(out));
        return {};
    }
    Limits limits;
    limits.stop = [end = processorTime() + limit] { return processorTime() > end; };
    const Plan found = plan(problem, limits).plan;
    if (what == QLatin1String("score"))
        return measureScore(found);
    if (what == QLatin1String("why"))
        return measureWhy(found);
    if (what == QLatin1String("why-not"))
        return measureWhyNot(found);
    qFatal("what to measure?");
}

} // namespace

int main(int count, char **arguments)
{
    const QCoreApplication application(count, arguments);
    QCommandLineParser line;
    line.addHelpOption();
    line.addPositionalArgument(
        QStringLiteral("what"),
        QStringLiteral("plan, cancel, score, why or why-not of a case; demo of so many groups; "
                       "or lp, which writes a case for other solvers."));
    line.addPositionalArgument(QStringLiteral("case"), QStringLiteral("A file, or the number."));
    line.addOptions({
        {QStringLiteral("fresh"), QStringLiteral("As if nothing had been held or sent yet.")},
        {QStringLiteral("copies"), QStringLiteral("The country so many times."),
         QStringLiteral("number"), QStringLiteral("1")},
        {QStringLiteral("group"), QStringLiteral("Only this group."), QStringLiteral("place")},
        {QStringLiteral("limit"), QStringLiteral("Seconds of the processor."),
         QStringLiteral("seconds"), QStringLiteral("60")},
        {QStringLiteral("first"), QStringLiteral("Ends with the first plan.")},
        {QStringLiteral("after"), QStringLiteral("When cancel asks."),
         QStringLiteral("milliseconds"), QStringLiteral("0")},
        {QStringLiteral("out"), QStringLiteral("Where the plan or the program goes."),
         QStringLiteral("file")},
    });
    line.process(application);
    std::puts(QJsonDocument(measure(line)).toJson(QJsonDocument::Compact).constData());
    return 0;
}
