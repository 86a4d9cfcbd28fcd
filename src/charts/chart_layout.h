// SPDX-License-Identifier: GPL-3.0-or-later
// Where everything of a chart stands, computed before anything is painted: plot, scale, labels, legend, points. What
// screen, paper, tooltips and the keyboard show of a chart comes from here.
#pragma once

#include <answers/basis/figures.h>

#include <QFont>
#include <QLineF>
#include <QRectF>

namespace Ratchet {

// The value axis: round numbers, `low` to `high` in equal steps.
struct ChartScale {
    double low = 0;
    double high = 1;
    double step = 1;
    bool operator==(const ChartScale &) const = default;
};
// The smallest scale of round numbers that holds all of `low` to `high`, at most `steps` steps; whole numbers where
// `isWhole`. It begins at zero unless values are negative.
[[nodiscard]] ChartScale roundScale(double low, double high, bool isWhole, int steps = 5);

enum class ChartTextRole : quint8 { Category, Axis, BarEnd, Target, Legend, Empty };

struct ChartLabel {
    ChartTextRole role = ChartTextRole::Category;
    QRectF area;
    QString text; // as it fits
    QString fullText; // as it is
    Qt::Alignment alignment = Qt::AlignCenter;
};

// One readable value: a bar or segment, a point of a line, a mark of a timeline.
struct ChartSpot {
    int category = 0;
    int series = 0; // of a timeline: the position among the marks
    QRectF area;
    QString text; // "Payments, In delivery: 28"
};

// The sample that stands before a name in the legend: of a series, or of a mark's shape.
struct ChartKey {
    QRectF area;
    int series = -1;
    int shape = -1;
};

struct ChartLayout {
    bool isMirrored = false;
    QRectF plot;
    ChartScale scale;
    double barWidth = 0.7; // of a category's slot
    std::vector<ChartLabel> labels;
    std::vector<ChartKey> keys;
    std::vector<ChartSpot> points; // by category, then series; gaps are left out
    std::vector<QLineF> grid;
    QLineF target; // null: none
};

} // namespace Ratchet
