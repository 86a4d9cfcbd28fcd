// SPDX-License-Identifier: GPL-3.0-or-later
// The texts of a control chart's marks stand above the plot, in as many rows as it takes for none to cover another or
// the line of another: what comes later stands lower.
#pragma once

#include <charts/control_chart.h>
#include <charts/control_chart_layout.h>

#include <QFontMetricsF>

namespace Ratchet {

class MarkRows {
public:
    // For so many marks in a picture of that width. There are at most three rows; a text that would stand lower is
    // left to the tip of its line.
    MarkRows(const QFont &font, double width, size_t marks);

    // Of all rows.
    [[nodiscard]] double height() const { return m_rows * m_rowHeight; }
    // The line of a mark down to `bottom`, and its text beside the line's head, at the left of it where the right has
    // little room; shortened or left out where there is none. In order of time.
    [[nodiscard]] ControlChartLine place(const ControlChartMark &mark, double x, double bottom);

private:
    struct Placed {
        double until;
        int row;
    };

    QFontMetricsF m_metrics;
    QFontMetricsF m_strong; // of interventions
    double m_width;
    double m_rowHeight;
    int m_rows;
    std::vector<Placed> m_placed;
    double m_freeFrom = 0; // behind the last line: the text of the next one does not reach across it
};

} // namespace Ratchet
