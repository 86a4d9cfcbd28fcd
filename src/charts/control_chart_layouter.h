// SPDX-License-Identifier: GPL-3.0-or-later
// Lays a control chart out: scale and lines first, then the labels that must give way to them. From left to right;
// turned round at the end.
#pragma once

#include <charts/control_chart.h>
#include <charts/control_chart_layout.h>
#include <charts/line_label.h>
#include <charts/mark_rows.h>

#include <QLocale>

namespace Ratchet {

class ControlChartLayouter {
public:
    ControlChartLayouter(const ControlChart &chart, QSizeF size, const QFont &font, const QLocale &locale);

    [[nodiscard]] ControlChartLayout layout(bool isMirrored);

private:
    [[nodiscard]] size_t end() const { return m_first + m_count; }
    [[nodiscard]] double slot() const { return m_layout.plot.width() / double(m_slots.back() + 1); }
    // The slot of a point that is shown, by its position among all.
    [[nodiscard]] qint64 slotOf(size_t point) const { return m_slots[point - m_first]; }
    [[nodiscard]] double xOf(size_t point) const;
    [[nodiscard]] double yOf(double value) const;
    // A limit as it is drawn: not beyond what the metric can be.
    [[nodiscard]] double bounded(double value) const;
    // Of the points that are shown, from the first on which the level holds to behind the last; equal: none.
    [[nodiscard]] std::pair<size_t, size_t> pointsOf(const ControlChartLevel &level) const;
    // Where a day stands that need not have a reading: before what it can have changed.
    [[nodiscard]] double edgeOf(QDate day) const;
    // Those on the days shown, in order of time.
    [[nodiscard]] std::vector<ControlChartMark> shownMarks() const;

    void setScale();
    void addValueAxis();
    void addDates();
    void addSpots();
    void addLegend();
    void addMarks();
    void addPhases();
    // The points from `from` to `to`, without it, and what each has as limits.
    template <class LimitsOf>
    void addStretch(size_t from, size_t to, ControlChartPhase::Stroke stroke, bool isNamed, LimitsOf limitsOf);
    void addBeside();
    void nameLevels();
    void addLevels();
    void put(ChartTextRole role, const QRectF &area, const QString &text, Qt::Alignment alignment);
    void nameLine(double level, double from, double to, const QString &text, ChartTextRole role, LineLabelEnd end);

    const ControlChart &m_chart;
    const std::vector<ChartPoint> &m_points;
    const QLocale &m_locale;
    QFontMetricsF m_metrics;
    QSizeF m_size;
    double m_line; // height of a line of text
    size_t m_first;
    size_t m_count;
    std::vector<qint64> m_slots; // of the points that are shown
    std::vector<ControlChartMark> m_marks;
    MarkRows m_markRows;
    ControlChartLayout m_layout;
};

// Lays a chart out in `size`. Lengths are those of the font's metrics: pixels on screen, points on paper. Auto follows
// the locale.
[[nodiscard]] ControlChartLayout layoutControlChart(const ControlChart &chart, QSizeF size, const QFont &font,
                                                    const QLocale &locale, Qt::LayoutDirection direction);

} // namespace Ratchet
