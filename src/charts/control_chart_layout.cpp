// SPDX-License-Identifier: GPL-3.0-or-later
#include <charts/control_chart_layouter.h>

#include <core/entities/metric.h>

#include <QCoreApplication>

namespace Ratchet {

using App = QCoreApplication;

namespace {

constexpr int gridSteps = 5;

// Round numbers around a range that need not begin at zero: a control chart shows change, not size.
ChartScale scaleAround(double low, double high)
{
    if (!(high > low)) {
        const double room = std::max(1.0, std::abs(low) * 0.1);
        low -= room;
        high += room;
    }
    const double rough = (high - low) / gridSteps;
    double step = std::pow(10, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0, 10.0}) {
        if (factor * step >= rough * (1 - 1e-9)) {
            step *= factor;
            break;
        }
    }
    return {std::floor(low / step + 1e-9) * step, std::ceil(high / step - 1e-9) * step, step};
}

QFont strongFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

ControlChartLayouter::ControlChartLayouter(const ControlChart &chart, QSizeF size, const QFont &font,
                                           const QLocale &locale)
    : m_chart(chart)
    , m_points(chart.process.points)
    , m_locale(locale)
    , m_metrics(font)
    , m_strong(strongFont(font))
    , m_size(size)
    , m_line(m_metrics.height())
    , m_first(std::min(chart.first, m_points.size()))
    , m_count(chart.count == 0 ? m_points.size() - m_first : std::min(chart.count, m_points.size() - m_first))
{
}

void ControlChartLayouter::setScale()
{
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    const auto take = [&](double value) {
        if (!std::isnan(value)) {
            low = std::min(low, value);
            high = std::max(high, value);
        }
    };
    for (size_t i = m_first; i < end(); ++i) {
        take(m_points[i].value);
        take(m_points[i].centre);
        take(bounded(m_points[i].lower));
        take(bounded(m_points[i].upper));
    }
    if (hasTarget())
        take(m_chart.target);
    m_layout.scale = scaleAround(low, high);
}

void ControlChartLayouter::spots()
{
    m_layout.dot = std::clamp(slot() * 0.3, 1.2, m_line * 0.26);
    for (size_t i = m_first; i < end(); ++i) {
        const ChartPoint &point = m_points[i];
        const Variation look = m_chart.isOfRanges && !point.signs.isCommonCause()
            ? Variation::Neutral
            : variationOf(point.signs, m_chart.direction);
        m_layout.spots.push_back({i, QPointF(xOf(i), yOf(point.value)), look});
    }
}

void ControlChartLayouter::phases()
{
    for (const ChartPhase &phase : m_chart.process.phases) {
        const size_t from = std::max(size_t(phase.first), m_first);
        const size_t to = std::min(size_t(phase.first + phase.count), end());
        if (from >= to)
            continue;
        ControlChartPhase drawn;
        for (size_t i = from; i < to; ++i) {
            const ChartPoint &point = m_points[i];
            const auto step = [&](QPolygonF &line, double value) {
                if (std::isnan(value))
                    return;
                const double y = yOf(bounded(value));
                line << QPointF(xOf(i) - slot() / 2, y) << QPointF(xOf(i) + slot() / 2, y);
            };
            step(drawn.upper, point.upper);
            step(drawn.lower, point.lower);
            step(drawn.centre, point.centre);
        }
        m_layout.phases.push_back(drawn);
    }
    for (size_t i = 0; i < m_layout.phases.size(); ++i) {
        const QPolygonF &centre = m_layout.phases[i].centre;
        if (centre.isEmpty())
            continue;
        const double level =
            m_points[std::min(end() - 1, m_first + size_t((centre.back().x() - m_layout.plot.left()) / slot() - 0.5))]
                .centre;
        const QString value = controlValueText(m_chart, level, m_locale);
        const bool isMedian =
            m_chart.process.rules == RuleSet::Anhoej || m_chart.process.type == ProcessChartType::MedianLevel;
        levelLabel(level, centre.front().x(), centre.back().x(),
                   isMedian ? App::translate("Chart", "median %1").arg(value)
                            : App::translate("Chart", "mean %1").arg(value),
                   ChartTextRole::BarEnd, true);
    }
    if (hasTarget()) {
        const double y = yOf(m_chart.target);
        m_layout.target = QLineF(m_layout.plot.left(), y, m_layout.plot.right(), y);
        levelLabel(m_chart.target, m_layout.plot.left(), m_layout.plot.right(),
                   App::translate("Chart", "target %1").arg(controlValueText(m_chart, m_chart.target, m_locale)),
                   ChartTextRole::Target, false);
    }
}

void ControlChartLayouter::mirror()
{
    const auto flip = [this](QRectF &area) { area.moveLeft(m_size.width() - area.right()); };
    const auto flipLine = [this](QLineF &line) {
        line = QLineF(m_size.width() - line.x1(), line.y1(), m_size.width() - line.x2(), line.y2());
    };
    const auto flipLabel = [&](ChartLabel &text) {
        flip(text.area);
        if (text.alignment & (Qt::AlignLeft | Qt::AlignRight))
            text.alignment ^= Qt::AlignLeft | Qt::AlignRight;
    };
    m_layout.isMirrored = true;
    flip(m_layout.plot);
    std::ranges::for_each(m_layout.grid, flipLine);
    std::ranges::for_each(m_layout.labels, flipLabel);
    for (auto &[area, look] : m_layout.keys)
        flip(area);
    for (ControlChartSpot &spot : m_layout.spots)
        spot.at.setX(m_size.width() - spot.at.x());
    for (ControlChartPhase &phase : m_layout.phases) {
        for (QPolygonF *line : {&phase.upper, &phase.lower, &phase.centre}) {
            for (QPointF &corner : *line)
                corner.setX(m_size.width() - corner.x());
        }
    }
    for (ControlChartLine &mark : m_layout.marks) {
        flipLine(mark.line);
        flipLabel(mark.label);
    }
    if (!m_layout.target.isNull())
        flipLine(m_layout.target);
}

ControlChartLayout ControlChartLayouter::layout(bool isMirrored)
{
    if (m_count == 0) {
        m_layout.plot = QRectF(QPointF(0, 0), m_size);
        m_layout.labels.push_back(label(ChartTextRole::Empty, m_layout.plot,
                                        App::translate("Chart", "Nothing to show yet"), Qt::AlignCenter));
        return m_layout;
    }
    setScale();
    axes();
    spots();
    legend();
    placeMarks();
    phases();
    if (isMirrored)
        mirror();
    return m_layout;
}

ControlChartLayout layoutControlChart(const ControlChart &chart, QSizeF size, const QFont &font, const QLocale &locale,
                                      Qt::LayoutDirection direction)
{
    const bool isMirrored =
        (direction == Qt::LayoutDirectionAuto ? locale.textDirection() : direction) == Qt::RightToLeft;
    return ControlChartLayouter(chart, size, font, locale).layout(isMirrored);
}

} // namespace Ratchet
