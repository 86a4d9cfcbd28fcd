// SPDX-License-Identifier: GPL-3.0-or-later
// What a control chart shows. It is painted by hand rather than by Qt Charts: bands that follow the denominators,
// stepped limits and labels that give way to points are not in its vocabulary, and a control chart is drawn a thousand
// times as a small line besides.
#pragma once

#include <charts/chart_mark_kind.h>
#include <core/entities/metric.h>
#include <proof/process_chart.h>

#include <QHash>

#include <functional>

namespace Ratchet {

// A day on which something happened to the metric.
struct ControlChartMark {
    QDate on;
    QString text;
    ChartMarkKind kind = ChartMarkKind::Event;
};

// What somebody set the metric for a time: drawn over the readings of these days.
struct ControlChartLevel {
    ChartLevelKind kind = ChartLevelKind::Target; // no signal rests on either
    QDate from = {}; // not valid: from the beginning
    QDate to = {}; // included; not valid: to the end
    double value = 0;
    QString agreedIn = {}; // the contract

    [[nodiscard]] bool holds(QDate day) const
    {
        return (!from.isValid() || from <= day) && (!to.isValid() || day <= to);
    }
};

struct ControlChart {
    QString title;
    ProcessChart process;
    Direction direction = Direction::None; // tells better from worse
    Frequency frequency = Frequency::Monthly;
    QString unit;
    std::vector<ControlChartLevel> levels; // in order of time; of moving ranges none
    bool isOfRanges = false; // moving ranges: neither better nor worse
    std::vector<ControlChartMark> marks;
    QHash<QDate, QString> notes; // beside points
    std::function<QString(double)> valueText; // as the words beside the chart have it; empty: by the unit
    // The part that is shown, by position of the points; `count` 0: all.
    size_t first = 0;
    size_t count = 0;
};

} // namespace Ratchet
