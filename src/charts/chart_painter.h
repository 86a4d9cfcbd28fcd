// SPDX-License-Identifier: GPL-3.0-or-later
// Paints a chart where its layout says, with QPainter alone: on any device, in any thread. On screen Qt Charts draws
// the bars and lines in place of paintSeries(), and the rest is painted here.
#pragma once

#include <charts/chart_layout.h>
#include <charts/palette.h>

#include <QPicture>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace Ratchet {

// Refers to what it is given; made for one painting.
class ChartPainter {
public:
    ChartPainter(const AnswerChart &chart, const ChartLayout &layout, const Palette &palette, const QFont &font);

    // From the ground up: the lines of the grid, then bars or lines, then what stands before them: marks, target,
    // labels, the legend's samples.
    void paintGrid(QPainter &painter) const;
    void paintSeries(QPainter &painter) const;
    void paintFrame(QPainter &painter) const;

private:
    void paintBars(QPainter &painter) const;
    void paintLine(QPainter &painter, int series) const;
    void paintMarks(QPainter &painter) const;
    void paintLabels(QPainter &painter) const;
    void paintKeys(QPainter &painter) const;

    const AnswerChart &m_chart;
    const ChartLayout &m_layout;
    const Palette &m_palette;
    const QFont &m_font;
};

// The whole chart as vectors in a picture of that size. Right to left where the locale is.
[[nodiscard]] QPicture recordChart(const AnswerChart &chart, QSizeF size, const Palette &palette, const QLocale &locale,
                                   const QFont &font);

} // namespace Ratchet
