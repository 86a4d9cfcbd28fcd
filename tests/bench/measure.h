// SPDX-License-Identifier: GPL-3.0-or-later
// Timing for the benchmark: milliseconds, percentiles, and a table row beside the plain SQLite figure.
#pragma once

#include <core/result.h>

#include <QElapsedTimer>
#include <QString>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace Ratchet::Bench {

template <class T> T valueOrStop(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(describe(result.error())));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

template <class Work> double milliseconds(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

// `share` from 0 to 1, nearest rank.
inline double percentile(std::vector<double> times, double share)
{
    std::ranges::sort(times);
    return times[std::min(times.size() - 1, size_t(share * double(times.size())))];
}

inline void printRow(const char *what, double ours, const char *unit, double plain = -1)
{
    if (plain > 0)
        std::printf("%-58s %10.2f %-3s  plain SQLite %9.2f %-3s  ratio %5.2f\n", what, ours, unit, plain, unit,
                    ours / plain);
    else
        std::printf("%-58s %10.2f %-3s\n", what, ours, unit);
    std::fflush(stdout);
}

} // namespace Ratchet::Bench
