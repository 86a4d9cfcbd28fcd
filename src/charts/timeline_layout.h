// SPDX-License-Identifier: GPL-3.0-or-later
// Timelines: a row for each category, marks where their days are, months below.
#pragma once

#include <charts/chart_canvas.h>

namespace Ratchet {

class TimelineLayout {
public:
    explicit TimelineLayout(ChartCanvas &canvas);

    // Takes what is free of the canvas. Marks outside the chart's days are left out.
    void layOut();

private:
    [[nodiscard]] double xOf(QDate day) const;
    void layOutMonths();
    void layOutMarks();

    ChartCanvas &m_canvas;
    const AnswerChart &m_chart;
    ChartLayout &m_layout;
    const QDate m_from;
    const double m_days;
    double m_radius = 0; // of a mark
    QRectF m_inner; // the plot without the halves of marks at its ends
};

} // namespace Ratchet
