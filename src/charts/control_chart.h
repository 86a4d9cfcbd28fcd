// SPDX-License-Identifier: GPL-3.0-or-later
// A control chart as a picture: what it shows, and where everything of it stands. Painted by hand rather than by Qt
// Charts: bands that follow the denominators, stepped limits and labels that give way to points are not in its
// vocabulary, and a control chart is drawn a thousand times as a small line besides.
#pragma once

#include <charts/chart_layout.h>
#include <charts/palette.h>
#include <core/entities/metric.h>
#include <proof/process_chart.h>

#include <QPolygonF>

#include <functional>

namespace Ratchet {

// A day on which something happened to the metric.
struct ControlChartMark {
    QDate on;
    QString text;
    bool isIntervention = false; // an improvement took effect; else a release, a new definition, …
};

struct ControlChart {
    QString title;
    ProcessChart process;
    Direction direction = Direction::None; // tells better from worse
    Frequency frequency = Frequency::Monthly;
    QString unit;
    double target = std::nan("");
    bool isOfRanges = false; // moving ranges: neither target nor better and worse
    std::vector<ControlChartMark> marks;
    QHash<QDate, QString> notes; // beside points
    std::function<QString(double)> valueText; // as the words beside the chart have it; empty: by the unit
    // The part that is shown, by position of the points; `count` 0: all.
    size_t first = 0;
    size_t count = 0;
};

struct ControlChartSpot {
    size_t point = 0; // in the process chart
    QPointF at;
    Variation look = Variation::CommonCause;
};

// One phase, as far as it is shown.
struct ControlChartPhase {
    QPolygonF upper; // as steps, from left to right; empty where there are no limits
    QPolygonF lower;
    QPolygonF centre;
};

struct ControlChartLine {
    QLineF line;
    ChartLabel label;
    bool isIntervention = false;
};

struct ControlChartLayout {
    bool isMirrored = false;
    QRectF plot;
    ChartScale scale;
    std::vector<QLineF> grid;
    std::vector<ControlChartPhase> phases;
    std::vector<ControlChartSpot> spots; // in order of time
    std::vector<ControlChartLine> marks;
    QLineF target; // null: none
    std::vector<ChartLabel> labels; // axes, means, target, legend
    std::vector<std::pair<QRectF, Variation>> keys; // samples of the legend
    double dot = 4; // radius of a common point
};

[[nodiscard]] ControlChartLayout layoutControlChart(const ControlChart &chart, QSizeF size, const QFont &font,
                                                    const QLocale &locale, Qt::LayoutDirection direction);
void paintControlChart(QPainter &painter, const ControlChartLayout &layout, const Palette &palette, const QFont &font);

// The shape of a point by what it says: never by colour alone.
void paintVariationMark(QPainter &painter, QPointF at, double radius, Variation look, const Palette &palette);

// A value with its unit.
[[nodiscard]] QString controlValueText(const ControlChart &chart, double value, const QLocale &locale);
// "Nov 2025", "3 Nov 2025", by the frequency.
[[nodiscard]] QString controlDateText(const ControlChart &chart, QDate on, const QLocale &locale);
// What a point is and says: "Nov 2025: 4.6 h", "Improvement", "part of a trend", "limits 2.7 h to 7.1 h", its note.
[[nodiscard]] QStringList controlPointLines(const ControlChart &chart, size_t point, const QLocale &locale);
// The same in one line.
[[nodiscard]] QString controlPointText(const ControlChart &chart, size_t point, const QLocale &locale);
// The chart in words, for those who do not see it: title, level of each phase, marks, then every point.
[[nodiscard]] QString controlChartDescription(const ControlChart &chart, const QLocale &locale);
// "beyond a limit", "7 points or more on one side of the mean", …
[[nodiscard]] QString signalText(Signal signal);

} // namespace Ratchet
