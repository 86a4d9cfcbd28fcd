// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_layouter.h"

#include <charts/chart_words.h>

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <set>

namespace Ratchet {

bool isHorizontal(const AnswerChart &chart)
{
    return chart.kind == ChartKind::HorizontalStackedBars || chart.kind == ChartKind::Timeline;
}

bool isStacked(const AnswerChart &chart)
{
    return chart.kind == ChartKind::HorizontalStackedBars || chart.kind == ChartKind::StackedBars;
}

ChartLayouter::ChartLayouter(const AnswerChart &chart, QSizeF size, const QFont &font, const QLocale &locale,
                             Qt::LayoutDirection direction)
    : m_chart(chart)
    , m_locale(locale)
    , m_metrics(font)
    , m_size(size)
    , m_line(m_metrics.height())
    , m_gap(m_line * 0.45)
    , m_count(int(chart.categories.size()))
    , m_area(QPointF(0, 0), size)
{
    m_layout.isMirrored = direction == Qt::RightToLeft;
}

ChartLayout ChartLayouter::layout()
{
    if (m_count == 0) {
        m_layout.plot = m_area;
        put(ChartTextRole::Empty, m_area, QCoreApplication::translate("Chart", "Nothing to show yet"), Qt::AlignCenter);
        return m_layout;
    }
    m_layout.scale = roundScale(lowest(), highest(), m_chart.measure == Measure::Count);
    legend();
    if (isHorizontal(m_chart))
        rows();
    else
        columns();
    if (m_layout.isMirrored)
        mirror();
    return m_layout;
}

double ChartLayouter::value(int series, int category) const
{
    const auto &values = m_chart.series[size_t(series)].values;
    return size_t(category) < values.size() ? values[size_t(category)] : std::nan("");
}

double ChartLayouter::total(int category, bool isPositive) const
{
    double sum = 0;
    for (int s = 0; s < seriesCount(); ++s) {
        const double v = value(s, category);
        if (!std::isnan(v) && (v > 0) == isPositive)
            sum += v;
    }
    return sum;
}

double ChartLayouter::highest() const
{
    double high = std::isnan(m_chart.target) ? 0 : std::max(0.0, m_chart.target);
    for (int c = 0; c < m_count; ++c) {
        if (isStacked(m_chart))
            high = std::max(high, total(c, true));
        for (int s = 0; s < seriesCount(); ++s)
            high = std::isnan(value(s, c)) ? high : std::max(high, value(s, c));
    }
    return high;
}

double ChartLayouter::lowest() const
{
    double low = std::isnan(m_chart.target) ? 0 : std::min(0.0, m_chart.target);
    for (int c = 0; c < m_count; ++c) {
        if (isStacked(m_chart))
            low = std::min(low, total(c, false));
        for (int s = 0; s < seriesCount(); ++s)
            low = std::isnan(value(s, c)) ? low : std::min(low, value(s, c));
    }
    return low;
}

double ChartLayouter::widest(const std::vector<QString> &texts) const
{
    double width = 0;
    for (const QString &text : texts)
        width = std::max(width, m_metrics.horizontalAdvance(text.simplified()));
    return width + 1;
}

double ChartLayouter::yOf(double v) const
{
    const ChartScale &s = m_layout.scale;
    return m_layout.plot.bottom() - (v - s.low) / (s.high - s.low) * m_layout.plot.height();
}

double ChartLayouter::xOf(double v) const
{
    const ChartScale &s = m_layout.scale;
    return m_layout.plot.left() + (v - s.low) / (s.high - s.low) * m_layout.plot.width();
}

double ChartLayouter::slot() const
{
    return (isHorizontal(m_chart) ? m_layout.plot.height() : m_layout.plot.width()) / m_count;
}

void ChartLayouter::put(ChartTextRole role, const QRectF &area, const QString &text, Qt::Alignment alignment)
{
    const QString plain = text.simplified();
    const QString fitted = m_metrics.elidedText(plain, Qt::ElideRight, std::max(area.width() + 0.5, m_line));
    m_layout.labels.push_back({role, area, fitted, plain, alignment});
}

void ChartLayouter::legend()
{
    std::vector<std::pair<ChartKey, QString>> entries;
    if (m_chart.kind == ChartKind::Timeline) {
        std::set<int> shapes;
        for (const ChartMark &mark : m_chart.marks)
            shapes.insert(mark.shape);
        for (const int shape : shapes)
            entries.push_back({{{}, -1, shape}, markShapeName(shape)});
    } else if (seriesCount() > 1) {
        for (int s = 0; s < seriesCount(); ++s)
            entries.push_back({{{}, s, -1}, m_chart.series[size_t(s)].name});
    }
    if (entries.empty())
        return;
    const double sample = m_line * 0.7;
    double x = 0;
    double y = 0;
    const size_t firstLabel = m_layout.labels.size();
    for (auto &[key, name] : entries) {
        const double width =
            std::min(m_metrics.horizontalAdvance(name.simplified()) + 1, m_area.width() - sample - m_gap);
        if (x > 0 && x + sample + m_gap + width > m_area.width()) {
            x = 0;
            y += m_line * 1.2;
        }
        key.area = QRectF(x, y + (m_line - sample) / 2, sample, sample);
        put(ChartTextRole::Legend, QRectF(x + sample + m_gap, y, width, m_line), name,
            Qt::AlignLeft | Qt::AlignVCenter);
        x += sample + m_gap + width + m_line;
        m_layout.keys.push_back(key);
    }
    const double top = m_area.bottom() - y - m_line;
    for (ChartKey &key : m_layout.keys)
        key.area.translate(0, top);
    for (size_t i = firstLabel; i < m_layout.labels.size(); ++i)
        m_layout.labels[i].area.translate(0, top);
    m_area.setBottom(top - m_gap * 1.6);
}

void ChartLayouter::mirror()
{
    const auto flip = [&](QRectF &area) { area.moveLeft(m_size.width() - area.right()); };
    const auto flipLine = [&](QLineF &line) {
        line = QLineF(m_size.width() - line.x1(), line.y1(), m_size.width() - line.x2(), line.y2());
    };
    flip(m_layout.plot);
    for (ChartLabel &label : m_layout.labels) {
        flip(label.area);
        if (label.alignment & (Qt::AlignLeft | Qt::AlignRight))
            label.alignment ^= Qt::AlignLeft | Qt::AlignRight;
    }
    for (ChartKey &key : m_layout.keys)
        flip(key.area);
    for (ChartSpot &point : m_layout.points)
        flip(point.area);
    for (QLineF &line : m_layout.grid)
        flipLine(line);
    if (!m_layout.target.isNull())
        flipLine(m_layout.target);
}

ChartLayout layoutChart(const AnswerChart &chart, QSizeF size, const QFont &font, const QLocale &locale,
                        Qt::LayoutDirection direction)
{
    if (direction == Qt::LayoutDirectionAuto)
        direction = locale.textDirection();
    return ChartLayouter(chart, size, font, locale, direction).layout();
}

double chartHeight(const AnswerChart &chart, double width, const QFont &font)
{
    const double line = QFontMetricsF(font).height();
    if (chart.categories.empty())
        return line * 4;
    if (!isHorizontal(chart))
        return std::clamp(width * 0.36, line * 11, line * 18);
    const double legend = chart.series.size() > 1 || !chart.marks.empty() ? line * 2 : 0;
    const double axis = chart.kind == ChartKind::Timeline || !std::isnan(chart.target) ? line * 1.5 : 0;
    return double(chart.categories.size()) * line * 1.8 + legend + axis;
}

} // namespace Ratchet
