// SPDX-License-Identifier: GPL-3.0-or-later
// Levels, changes and days of one metric as people read them: in its unit, with as many decimals as its scatter
// deserves.
#pragma once

#include <core/register.h>
#include <proof/process_chart.h>

#include <QLocale>

namespace Ratchet {

struct Metric;

class MetricWords {
public:
    MetricWords(const Metric &metric, const ProcessChart &chart, const QLocale &locale);

    [[nodiscard]] const QLocale &locale() const { return m_locale; }
    [[nodiscard]] QString number(double value) const; // "8.0"
    [[nodiscard]] QString level(double value) const; // "8.0 h"
    [[nodiscard]] QString change(double value) const; // "−3.1 h"; of percentages "+5.2 points"
    [[nodiscard]] QString range(double low, double high) const; // "2.7 … 7.1 h"
    [[nodiscard]] QString changeRange(double low, double high) const; // "−3.7 … −2.4 h"
    // A level rounded away from everyday values: above for side 1, so that what is said of it stays true.
    [[nodiscard]] QString levelBeyond(double value, int side) const;
    [[nodiscard]] QString day(QDate on) const; // "1 Dec 2026"
    [[nodiscard]] QString period(QDate on) const; // "September 2025"; of daily and weekly readings the day
    [[nodiscard]] QString whole(qint64 count) const;
    // "12 %" of a share from 0 to 1.
    [[nodiscard]] QString percent(double share) const;
    [[nodiscard]] QString percentWithTenths(double share) const; // "95.8 %"
    [[nodiscard]] QString confidence(double share) const; // never quite 100 %
    // "p 0.61", "p 0.024", "p < 0.001".
    [[nodiscard]] QString probability(double chance) const;

private:
    [[nodiscard]] QString signedNumber(double value) const;

    QLocale m_locale;
    QString m_unit;
    bool m_isByMonth = true;
    int m_decimals = 1;
};

} // namespace Ratchet
