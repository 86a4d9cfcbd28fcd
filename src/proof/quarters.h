// SPDX-License-Identifier: GPL-3.0-or-later
// Quarter on quarter: the mean of each quarter and its change against the one before.
#pragma once

#include <core/entities/metric.h>

#include <QDate>
#include <QString>

#include <cmath>
#include <span>
#include <vector>

namespace Ratchet {

struct QuarterReading {
    QDate on;
    double value = 0;
    double numerator = std::nan("");
    double denominator = std::nan("");
};

// Which mean is meant: of the readings, or of what they were counted from.
enum class QuarterBasis : quint8 { Readings, Sums };

struct Quarter {
    QString name; // "2026-Q1"; the year is the one in which the year of the register begins
    int readings = 0;
    int expected = 0; // readings that the frequency gives it, at the least; 0 where no frequency is known
    double mean = std::nan(""); // by `basis`
    double meanOfReadings = std::nan(""); // every reading counts the same
    QuarterBasis basis = QuarterBasis::Readings;
    double change = std::nan(""); // mean minus that of the quarter just before; NaN where there is none
    // Fewer readings than the frequency gives, in this quarter or in the one just before.
    bool isComparedWithShort = false;

    [[nodiscard]] bool isShort() const { return readings < expected; }
};

// Quarters since the year 0 of a register whose year begins in the month `yearStart`, 1 to 12.
[[nodiscard]] int quarterNumber(QDate day, int yearStart);
[[nodiscard]] QDate firstDayOfQuarter(int number, int yearStart);

// `series` in order of dates; `yearStart` is the month, 1 to 12, in which the year begins. Sums stand for the mean
// where every reading of the quarter has numerator and denominator: sum by sum, times `scale` (100 for percent).
// A frequency tells how many readings a quarter has at the least: 3 months, the whole weeks that fit in, a day from
// Monday to Friday each.
[[nodiscard]] std::vector<Quarter> quarters(std::span<const QuarterReading> series, int yearStart, double scale,
                                            Frequency frequency = Frequency::None);

} // namespace Ratchet
