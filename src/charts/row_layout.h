// SPDX-License-Identifier: GPL-3.0-or-later
// Horizontal bars: a row for each category, its series after each other and their sum at the end.
#pragma once

#include <charts/chart_canvas.h>

namespace Ratchet {

class RowLayout {
public:
    explicit RowLayout(ChartCanvas &canvas);

    // Takes what is free of the canvas. No value axis is drawn, so the scale is that of the longest bar.
    void layOut();

private:
    void leaveRoomForSums();
    void layOutBar(int category);
    void layOutTarget();

    ChartCanvas &m_canvas;
    const AnswerChart &m_chart;
    ChartLayout &m_layout;
    const double m_line;
    const double m_gap;
};

} // namespace Ratchet
