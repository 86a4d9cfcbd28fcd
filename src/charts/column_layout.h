// SPDX-License-Identifier: GPL-3.0-or-later
// Charts whose categories stand side by side: bars, stacked bars and lines.
#pragma once

#include <charts/chart_canvas.h>
#include <charts/chart_values.h>

namespace Ratchet {

class ColumnLayout {
public:
    explicit ColumnLayout(ChartCanvas &canvas);

    // Takes what is free of the canvas, whose layout has its scale already.
    void layOut();

private:
    // The share of the plot that each category has.
    [[nodiscard]] double slot() const;
    [[nodiscard]] double middleOf(int category) const;
    void layOutAxis();
    void nameCategories();
    void layOutTarget();
    [[nodiscard]] bool isCrossed(const QRectF &area) const;
    void layOutCategory(int category, const QRectF &targetLabel);
    void putValue(const ChartSpot &bar, double width, const QRectF &targetLabel);
    void putSum(int category, const ChartSpan &stack);

    ChartCanvas &m_canvas;
    const AnswerChart &m_chart;
    ChartLayout &m_layout;
    const double m_line;
    const double m_gap;
};

} // namespace Ratchet
