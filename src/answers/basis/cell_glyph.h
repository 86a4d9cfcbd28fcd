// SPDX-License-Identifier: GPL-3.0-or-later
// What is drawn in a cell beside its words: the kind of variation, what is promised of a target, the latest readings.
// Charts draws them alike on screen, slides and paper (charts/cell_glyph_painter.h).
#pragma once

#include <proof/variation.h>

#include <cmath>
#include <variant>
#include <vector>

namespace Ratchet {

struct VariationGlyph {
    Variation variation = Variation::Unknown;
    int side = 0; // 1 high, -1 low
};

struct AssuranceGlyph {
    Assurance assurance = Assurance::Unknown;
};

// The latest readings in order of dates, in the unit of the metric, each with the mean and limits that judge it.
struct Sparkline {
    struct Point {
        qint64 slot = 0; // on the axis of time (reading_slots.h): where one is left out, nobody read
        double value = 0;
        double centre = std::nan("");
        double lower = std::nan("");
        double upper = std::nan("");
        Variation look = Variation::Unknown;
    };
    std::vector<Point> points;
    double target = std::nan("");
};

struct CellGlyph {
    std::variant<VariationGlyph, AssuranceGlyph, Sparkline> drawn;
};

} // namespace Ratchet
