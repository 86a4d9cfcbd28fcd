// SPDX-License-Identifier: GPL-3.0-or-later
// Lays one chart out; every step takes what the step before left of the area. Right to left is left to right turned
// round at the end.
#pragma once

#include <charts/chart_layout.h>

#include <QFontMetricsF>

namespace Ratchet {

[[nodiscard]] bool isHorizontal(const AnswerChart &chart);
[[nodiscard]] bool isStacked(const AnswerChart &chart);

class ChartLayouter {
public:
    ChartLayouter(const AnswerChart &chart, QSizeF size, const QFont &font, const QLocale &locale,
                  Qt::LayoutDirection direction);

    [[nodiscard]] ChartLayout layout();

private:
    // NaN where there is none.
    [[nodiscard]] double value(int series, int category) const;
    // Of the positive values of a category, or of the negative ones.
    [[nodiscard]] double total(int category, bool isPositive) const;
    [[nodiscard]] double highest() const;
    [[nodiscard]] double lowest() const;
    [[nodiscard]] double widest(const std::vector<QString> &texts) const;
    [[nodiscard]] int seriesCount() const { return int(m_chart.series.size()); }
    [[nodiscard]] double yOf(double v) const;
    [[nodiscard]] double xOf(double v) const;
    // The share of the plot that each category has.
    [[nodiscard]] double slot() const;

    void put(ChartTextRole role, const QRectF &area, const QString &text, Qt::Alignment alignment);
    void legend();
    void mirror();

    // Categories below each other: chart_layout_rows.cpp.
    void rows();
    void rowBars();
    void rowBar(int category);
    void rowTarget();
    void timeline();
    void timelineMonths(const QRectF &inner, double days);

    // Categories side by side: chart_layout_columns.cpp.
    void columns();
    void columnAxis();
    void columnLabels();
    void columnTarget();
    [[nodiscard]] bool isCrossed(const QRectF &area) const;
    void columnPoints(int category, const QRectF &targetLabel);
    void barValue(const ChartSpot &bar, double width, const QRectF &targetLabel);

    const AnswerChart &m_chart;
    const QLocale &m_locale;
    QFontMetricsF m_metrics;
    QSizeF m_size;
    double m_line; // height of a line of text
    double m_gap;
    int m_count; // of categories
    QRectF m_area; // what is still free
    ChartLayout m_layout;
};

// Lays a chart out in `size`. Lengths are those of the font's metrics: pixels on screen, points on paper.
[[nodiscard]] ChartLayout layoutChart(const AnswerChart &chart, QSizeF size, const QFont &font, const QLocale &locale,
                                      Qt::LayoutDirection direction);
// The height at which the chart reads well at that width: horizontal bars and timelines grow with their rows.
[[nodiscard]] double chartHeight(const AnswerChart &chart, double width, const QFont &font);

} // namespace Ratchet
