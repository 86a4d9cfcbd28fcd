// SPDX-License-Identifier: GPL-3.0-or-later
// Where everything of a control chart stands, computed before anything is painted.
#pragma once

#include <charts/chart_layout.h>
#include <charts/chart_mark_kind.h>
#include <proof/process_chart.h>

#include <QPolygonF>

namespace Ratchet {

struct ControlChartSpot {
    size_t point = 0; // in the process chart
    QPointF at;
    Variation look = Variation::CommonCause;
    bool isAfterGap = false; // a period without a reading lies before it: no line leads here
};

// Mean and limits over a stretch of points, as far as it is shown.
struct ControlChartPhase {
    enum class Stroke : quint8 {
        Based, // solid: the limits rest on these points
        Continued, // dashed: they are continued over these
        Old, // faint: those of the phase before, beside the own
        Now, // dotted: those of the readings since, beside the ones that judge
    };
    QPolygonF upper; // as steps, from left to right; empty where there are no limits
    QPolygonF lower;
    QPolygonF centre;
    Stroke stroke = Stroke::Based;
    double level = 0; // of the centre at the end
    bool isNamed = true; // the level is written there

    [[nodiscard]] bool isBeside() const { return stroke == Stroke::Old || stroke == Stroke::Now; }
};

struct ControlChartLine {
    QLineF line;
    ChartLabel label;
    ChartMarkKind kind = ChartMarkKind::Event;
};

struct ControlChartLevelLine {
    QLineF line;
    ChartLevelKind kind = ChartLevelKind::Target;
};

struct ControlChartLayout {
    bool isMirrored = false;
    QRectF plot;
    ChartScale scale;
    std::vector<QLineF> grid;
    std::vector<ControlChartPhase> phases;
    std::vector<ControlChartSpot> spots; // in order of time
    std::vector<ControlChartLine> marks;
    std::vector<ControlChartLevelLine> levels; // in order of time
    std::vector<ChartLabel> labels; // axes, means, targets, legend
    std::vector<std::pair<QRectF, Variation>> keys; // samples of the legend
    double dot = 4; // radius of a common point

    // Turns what was laid out from left to right in that width round.
    void mirror(double width);
};

} // namespace Ratchet
