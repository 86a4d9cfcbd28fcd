// SPDX-License-Identifier: GPL-3.0-or-later
// Lays a control chart out: scale and lines first, then the labels that must give way to them. From left to right;
// turned round at the end.
#pragma once

#include <charts/control_chart.h>

#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>

namespace Ratchet {

class ControlChartLayouter {
public:
    ControlChartLayouter(const ControlChart &chart, QSizeF size, const QFont &font, const QLocale &locale);

    [[nodiscard]] ControlChartLayout layout(bool isMirrored);

private:
    [[nodiscard]] size_t end() const { return m_first + m_count; }
    [[nodiscard]] double slot() const { return m_layout.plot.width() / double(m_count); }
    [[nodiscard]] double xOf(size_t point) const
    {
        return m_layout.plot.left() + (double(point - m_first) + 0.5) * slot();
    }
    [[nodiscard]] double yOf(double value) const
    {
        const ChartScale &scale = m_layout.scale;
        return m_layout.plot.bottom() - (value - scale.low) / (scale.high - scale.low) * m_layout.plot.height();
    }
    [[nodiscard]] double bounded(double value) const
    {
        const double least = std::isnan(m_chart.process.floor) ? value : std::max(value, m_chart.process.floor);
        return std::isnan(m_chart.process.ceiling) ? least : std::min(least, m_chart.process.ceiling);
    }
    [[nodiscard]] bool hasTarget() const { return !std::isnan(m_chart.target) && !m_chart.isOfRanges; }
    [[nodiscard]] ChartLabel label(ChartTextRole role, const QRectF &area, const QString &text,
                                   Qt::Alignment alignment) const
    {
        return {role, area, m_metrics.elidedText(text, Qt::ElideRight, area.width() + 0.5), text, alignment};
    }

    void setScale();
    void legend();
    void placeMarks();
    [[nodiscard]] std::vector<ControlChartMark> shownMarks() const;
    void axes();
    void spots();
    void phases();
    void levelLabel(double level, double from, double to, const QString &text, ChartTextRole role, bool isAtEnd);
    [[nodiscard]] int collisions(const QRectF &area) const;
    void mirror();

    const ControlChart &m_chart;
    const std::vector<ChartPoint> &m_points;
    const QLocale &m_locale;
    QFontMetricsF m_metrics;
    QFontMetricsF m_strong; // of interventions
    QSizeF m_size;
    double m_line;
    int m_markRows = 0;
    size_t m_first;
    size_t m_count;
    ControlChartLayout m_layout;
};

} // namespace Ratchet
