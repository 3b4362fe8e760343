// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QList>

#include <algorithm>
#include <cstdio>
#include <ctime>

namespace kv::bench {

// Milliseconds of several runs of the same work.
struct Times
{
    QList<double> runs;

    double median() const { return at(0.5); }
    double least() const { return at(0); }
    double most() const { return at(1); }

private:
    double at(double part) const
    {
        QList<double> sorted = runs;
        std::sort(sorted.begin(), sorted.end());
        return sorted.at(qsizetype(part * double(sorted.size() - 1)));
    }
};

template <typename Work>
double milliseconds(Work &&work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

// The same in processor time: what a busy machine does meanwhile is not counted. Not for what waits
// for a disk.
template <typename Work>
double processorMilliseconds(Work &&work)
{
    const std::clock_t from = std::clock();
    work();
    return double(std::clock() - from) * 1000 / CLOCKS_PER_SEC;
}

inline void heading(const char *title, const char *ratio)
{
    std::printf("\n### %s\n\n| what | median | spread | %s |\n| --- | --- | --- | --- |\n", title,
                ratio);
}

// One row of the table: what, median, spread, and the ratio to its floor or peer.
inline void row(const QString &what, const Times &times, double ratio)
{
    std::printf("| %s | %.3f ms | %.3f–%.3f | %.2f |\n", qPrintable(what), times.median(),
                times.least(), times.most(), ratio);
    std::fflush(stdout);
}

} // namespace kv::bench
