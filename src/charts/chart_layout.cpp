// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_layout.h"

#include "chart_words.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <set>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

bool isHorizontal(const AnswerChart &chart)
{
    return chart.kind == ChartKind::HorizontalStackedBars || chart.kind == ChartKind::Timeline;
}

bool isStacked(const AnswerChart &chart)
{
    return chart.kind == ChartKind::HorizontalStackedBars || chart.kind == ChartKind::StackedBars;
}

// Lays one chart out; every step takes what the step before left of the area.
class Layouter
{
public:
    Layouter(const AnswerChart &chart, QSizeF size, const QFont &font, const QLocale &locale, bool isMirrored)
        : m_chart(chart), m_locale(locale), m_metrics(font), m_size(size), m_line(m_metrics.height()),
          m_gap(m_line * 0.45), m_rows(int(chart.categories.size()))
    {
        m_layout.isMirrored = isMirrored;
        m_area = QRectF(QPointF(0, 0), size);
    }

    ChartLayout layout()
    {
        if (m_rows == 0) {
            m_layout.plot = m_area;
            put(ChartTextRole::Empty, m_area, QCoreApplication::translate("Chart", "Nothing to show yet"), Qt::AlignCenter);
            return m_layout;
        }
        m_layout.scale = roundScale(lowest(), highest(), isWhole());
        legend();
        if (isHorizontal(m_chart))
            horizontal();
        else
            vertical();
        if (m_layout.isMirrored)
            mirror();
        return m_layout;
    }

private:
    double value(int series, int category) const
    {
        const auto &values = m_chart.series[size_t(series)].values;
        return size_t(category) < values.size() ? values[size_t(category)] : std::nan("");
    }
    int seriesCount() const { return int(m_chart.series.size()); }

    double total(int category, bool positive) const
    {
        double sum = 0;
        for (int s = 0; s < seriesCount(); ++s) {
            const double v = value(s, category);
            if (!std::isnan(v) && (v > 0) == positive)
                sum += v;
        }
        return sum;
    }

    double highest() const
    {
        double high = std::isnan(m_chart.target) ? 0 : m_chart.target;
        for (int c = 0; c < m_rows; ++c) {
            if (isStacked(m_chart))
                high = std::max(high, total(c, true));
            for (int s = 0; s < seriesCount(); ++s)
                high = std::isnan(value(s, c)) ? high : std::max(high, value(s, c));
        }
        return high;
    }

    double lowest() const
    {
        double low = std::isnan(m_chart.target) ? 0 : std::min(0.0, m_chart.target);
        for (int c = 0; c < m_rows; ++c) {
            if (isStacked(m_chart))
                low = std::min(low, total(c, false));
            for (int s = 0; s < seriesCount(); ++s)
                low = std::isnan(value(s, c)) ? low : std::min(low, value(s, c));
        }
        return low;
    }

    bool isWhole() const { return m_chart.measure == Measure::Count; }

    QString fitted(const QString &text, double width) const
    {
        return m_metrics.elidedText(text, Qt::ElideRight, std::max(width, m_line));
    }

    void put(ChartTextRole role, const QRectF &area, const QString &text, Qt::Alignment alignment)
    {
        QString plain = text.simplified();
        m_layout.labels.push_back({role, area, fitted(plain, area.width() + 0.5), plain, alignment});
    }

    double widest(const std::vector<QString> &texts) const
    {
        double width = 0;
        for (const QString &text : texts)
            width = std::max(width, m_metrics.horizontalAdvance(text.simplified()));
        return width + 1;
    }

    void legend();
    void horizontal();
    void timeline();
    void horizontalBars();
    void vertical();
    void verticalAxis();
    void verticalPoints();
    void barValue(const ChartPoint &bar, double width, const QRectF &targetLabel);
    void categoryLabels();
    void targetLine();
    void mirror();

    double yOf(double v) const
    {
        const ChartScale &s = m_layout.scale;
        return m_layout.plot.bottom() - (v - s.low) / (s.high - s.low) * m_layout.plot.height();
    }
    double xOf(double v) const
    {
        const ChartScale &s = m_layout.scale;
        return m_layout.plot.left() + (v - s.low) / (s.high - s.low) * m_layout.plot.width();
    }
    double slot() const
    {
        return (isHorizontal(m_chart) ? m_layout.plot.height() : m_layout.plot.width()) / m_rows;
    }

    const AnswerChart &m_chart;
    const QLocale &m_locale;
    QFontMetricsF m_metrics;
    QSizeF m_size;
    double m_line;
    double m_gap;
    int m_rows;
    QRectF m_area; // what is still free
    ChartLayout m_layout;
};

void Layouter::legend()
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
        const double width = std::min(m_metrics.horizontalAdvance(name.simplified()) + 1, m_area.width() - sample - m_gap);
        if (x > 0 && x + sample + m_gap + width > m_area.width()) {
            x = 0;
            y += m_line * 1.2;
        }
        key.area = QRectF(x, y + (m_line - sample) / 2, sample, sample);
        put(ChartTextRole::Legend, QRectF(x + sample + m_gap, y, width, m_line), name, Qt::AlignLeft | Qt::AlignVCenter);
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

void Layouter::horizontal()
{
    if (m_chart.kind == ChartKind::Timeline)
        m_area.setBottom(m_area.bottom() - m_line - m_gap); // months
    else if (!std::isnan(m_chart.target))
        m_area.setTop(m_area.top() + m_line + m_gap);
    const double labelWidth = std::min(widest(m_chart.categories), m_size.width() * 0.38);
    m_layout.plot = m_area.adjusted(labelWidth + m_line, 0, 0, 0);
    if (m_chart.kind != ChartKind::Timeline) {
        double end = 0;
        for (int c = 0; c < m_rows; ++c)
            end = std::max(end, m_metrics.horizontalAdvance(chartValueText(m_chart, total(c, true), m_locale)));
        m_layout.plot.setRight(m_area.right() - end - m_gap - 2);
        // No value axis is drawn, so the longest bar may fill the plot.
        m_layout.scale = {lowest(), std::max(highest(), lowest() + 1e-9), 0};
        if (m_layout.scale.high < 1e-8)
            m_layout.scale.high = 1;
    }
    for (int c = 0; c < m_rows; ++c) {
        const double middle = m_layout.plot.top() + slot() * (c + 0.5);
        put(ChartTextRole::Category, QRectF(m_area.left(), middle - m_line / 2, labelWidth, m_line),
            m_chart.categories[size_t(c)], Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (m_chart.kind == ChartKind::Timeline)
        timeline();
    else
        horizontalBars();
}

void Layouter::horizontalBars()
{
    m_layout.barWidth = std::min(0.62, m_line * 1.5 / slot());
    for (int c = 0; c < m_rows; ++c) {
        const double middle = m_layout.plot.top() + slot() * (c + 0.5);
        const double half = slot() * m_layout.barWidth / 2;
        double up = 0;
        double down = 0;
        for (int s = 0; s < seriesCount(); ++s) {
            const double v = value(s, c);
            if (std::isnan(v) || v == 0)
                continue;
            double &base = v > 0 ? up : down;
            m_layout.points.push_back({c, s, QRectF(QPointF(xOf(base), middle - half), QPointF(xOf(base + v), middle + half)).normalized(),
                                       chartPointText(m_chart, c, s, m_locale)});
            base += v;
        }
        put(ChartTextRole::BarEnd, QRectF(xOf(up) + m_gap, middle - m_line / 2, m_size.width() - xOf(up) - m_gap, m_line),
            chartValueText(m_chart, up + down, m_locale), Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (!std::isnan(m_chart.target)) {
        const double x = xOf(m_chart.target);
        m_layout.target = QLineF(x, m_layout.plot.top(), x, m_layout.plot.bottom());
        const double width = std::min(m_metrics.horizontalAdvance(m_chart.targetLabel) + 2, m_size.width());
        const double left = std::clamp(x - width / 2, 0.0, m_size.width() - width);
        put(ChartTextRole::Target, QRectF(left, m_layout.plot.top() - m_line - m_gap / 2, width, m_line), m_chart.targetLabel,
            Qt::AlignCenter);
    }
}

void Layouter::timeline()
{
    const QDate from = m_chart.from.isValid() ? m_chart.from : QDate(2000, 1, 1);
    const double days = std::max<double>(1, double(from.daysTo(m_chart.to.isValid() ? m_chart.to : from)));
    const double radius = std::min(m_line * 0.42, slot() * 0.4);
    const QRectF inner = m_layout.plot.adjusted(radius * 1.5, 0, -radius * 1.5, 0);
    const auto xOn = [&](QDate day) { return inner.left() + double(from.daysTo(day)) / days * inner.width(); };
    for (int c = 0; c < m_rows; ++c) {
        const double y = m_layout.plot.top() + slot() * (c + 0.5);
        m_layout.grid.emplace_back(m_layout.plot.left(), y, m_layout.plot.right(), y);
    }
    // The first of each month, left out where the names would touch.
    double free = m_layout.plot.left();
    for (QDate month(from.year(), from.month(), 1); month <= m_chart.to; month = month.addMonths(1)) {
        if (month < from)
            continue;
        const QString name = m_locale.toString(month, month.month() == 1 ? u"MMM yyyy"_s : u"MMM"_s);
        const double width = m_metrics.horizontalAdvance(name) + 1;
        const double x = xOn(month);
        m_layout.grid.emplace_back(x, m_layout.plot.top(), x, m_layout.plot.bottom());
        const double left = std::clamp(x - width / 2, m_layout.plot.left(), m_size.width() - width);
        if (left < free)
            continue;
        put(ChartTextRole::Axis, QRectF(left, m_layout.plot.bottom() + m_gap, width, m_line), name, Qt::AlignCenter);
        free = left + width + m_gap;
    }
    for (size_t i = 0; i < m_chart.marks.size(); ++i) {
        const ChartMark &mark = m_chart.marks[i];
        if (mark.category < 0 || mark.category >= m_rows || mark.on < from || mark.on > m_chart.to)
            continue;
        const QPointF middle(xOn(mark.on), m_layout.plot.top() + slot() * (mark.category + 0.5));
        m_layout.points.push_back({mark.category, int(i), QRectF(middle - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)),
                                   chartMarkText(m_chart, mark, m_locale)});
    }
    std::stable_sort(m_layout.points.begin(), m_layout.points.end(), [&](const ChartPoint &a, const ChartPoint &b) {
        return std::pair(a.category, a.area.left()) < std::pair(b.category, b.area.left());
    });
}

void Layouter::vertical()
{
    m_area.setTop(m_area.top() + m_line * 1.2); // value above the highest bar
    verticalAxis();
    categoryLabels();
    targetLine();
    verticalPoints();
}

void Layouter::verticalAxis()
{
    std::vector<QString> ticks;
    const ChartScale &scale = m_layout.scale;
    const int steps = int(std::lround((scale.high - scale.low) / scale.step));
    for (int i = 0; i <= steps; ++i)
        ticks.push_back(chartValueText(m_chart, scale.low + i * scale.step, m_locale));
    const double width = widest(ticks);
    m_layout.plot = m_area.adjusted(width + m_gap, 0, 0, -(m_line + m_gap));
    for (int i = 0; i <= steps; ++i) {
        const double y = yOf(scale.low + i * scale.step);
        m_layout.grid.emplace_back(m_layout.plot.left(), y, m_layout.plot.right(), y);
        put(ChartTextRole::Axis, QRectF(m_area.left(), y - m_line / 2, width, m_line), ticks[size_t(i)],
            Qt::AlignRight | Qt::AlignVCenter);
    }
}

void Layouter::categoryLabels()
{
    // Every label if they fit; otherwise every second, third …, so that those shown can be read. Up to a quarter may
    // be shortened rather than left out.
    const double needed = std::min(widest(m_chart.categories), m_line * 9) + m_gap;
    const int every = std::max(1, int(std::ceil(needed / slot())));
    for (int c = 0; c < m_rows; c += every) {
        const double width = std::min(every * slot() - m_gap / 2, m_line * 14);
        const double middle = m_layout.plot.left() + slot() * (c + 0.5);
        const double left = std::clamp(middle - width / 2, 0.0, std::max(0.0, m_size.width() - width));
        put(ChartTextRole::Category, QRectF(left, m_layout.plot.bottom() + m_gap, width, m_line), m_chart.categories[size_t(c)],
            Qt::AlignCenter);
    }
}

void Layouter::targetLine()
{
    if (std::isnan(m_chart.target))
        return;
    const double y = yOf(m_chart.target);
    m_layout.target = QLineF(m_layout.plot.left(), y, m_layout.plot.right(), y);
    const double width = std::min(m_metrics.horizontalAdvance(m_chart.targetLabel) + 2, m_layout.plot.width());
    put(ChartTextRole::Target, QRectF(m_layout.plot.right() - width, y - m_line, width, m_line), m_chart.targetLabel,
        Qt::AlignRight | Qt::AlignVCenter);
}

void Layouter::verticalPoints()
{
    const bool isLine = m_chart.kind == ChartKind::Lines;
    const int columns = isStacked(m_chart) || isLine ? 1 : std::max(1, seriesCount());
    m_layout.barWidth = std::min(0.68, m_line * 3.2 * columns / slot());
    const double width = slot() * m_layout.barWidth / columns;
    const QRectF target = std::isnan(m_chart.target) ? QRectF() : m_layout.labels.back().area;
    for (int c = 0; c < m_rows; ++c) {
        const double start = m_layout.plot.left() + slot() * (c + 0.5) - slot() * m_layout.barWidth / 2;
        double up = 0;
        double down = 0;
        for (int s = 0; s < seriesCount(); ++s) {
            const double v = value(s, c);
            if (std::isnan(v))
                continue;
            double &base = v >= 0 ? up : down;
            const double from = isStacked(m_chart) ? base : 0;
            const double left = start + (columns > 1 ? s * width : 0);
            base += isStacked(m_chart) ? v : 0;
            QRectF area = QRectF(QPointF(left, yOf(from)), QPointF(left + width, yOf(from + v))).normalized();
            if (isLine)
                area = QRectF(start + slot() * m_layout.barWidth / 2 - m_line * 0.3, yOf(v) - m_line * 0.3, m_line * 0.6, m_line * 0.6);
            m_layout.points.push_back({c, s, area, chartPointText(m_chart, c, s, m_locale)});
            if (isLine || isStacked(m_chart))
                continue;
            barValue(m_layout.points.back(), width, target);
        }
        const QString sum = chartValueText(m_chart, up + down, m_locale);
        if (isStacked(m_chart) && m_metrics.horizontalAdvance(sum) <= slot())
            put(ChartTextRole::BarEnd, QRectF(start - slot() * 0.15, yOf(up) - m_line, slot() * (m_layout.barWidth + 0.3), m_line), sum, Qt::AlignCenter);
    }
}

// The value above a single bar; where it would touch the target line it goes above the line. Outlined bars beside
// others bear none, and where there is no room it is left to grid, tooltip and table.
void Layouter::barValue(const ChartPoint &bar, double width, const QRectF &targetLabel)
{
    if (m_chart.series[size_t(bar.series)].isOutlined && seriesCount() > 1)
        return;
    const QString text = chartValueText(m_chart, value(bar.series, bar.category), m_locale);
    const double needed = m_metrics.horizontalAdvance(text) + 1;
    const double spare = bar.series == 0 ? slot() * (1 - m_layout.barWidth) * 0.8 : 0;
    if (needed > width * 1.15 + spare)
        return;
    QRectF label(bar.area.center().x() - needed / 2, bar.area.top() - m_line, needed, m_line);
    if (needed > width * 1.15)
        label.moveRight(bar.area.right());
    const double line = m_layout.target.isNull() ? -1 : m_layout.target.y1();
    if (line > label.top() && line < label.bottom())
        label.moveBottom(line - 1);
    if (!label.intersects(targetLabel))
        put(ChartTextRole::BarEnd, label, text, Qt::AlignCenter);
}

void Layouter::mirror()
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
    for (ChartPoint &point : m_layout.points)
        flip(point.area);
    for (QLineF &line : m_layout.grid)
        flipLine(line);
    if (!m_layout.target.isNull())
        flipLine(m_layout.target);
}

} // namespace

ChartScale roundScale(double low, double high, bool isWhole, int steps)
{
    low = std::min(low, 0.0);
    high = std::max(high, 0.0);
    if (!(high - low > 0))
        high = low + 1;
    const double rough = (high - low) / std::max(1, steps);
    double step = std::pow(10, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0, 10.0}) {
        const bool isUsable = !isWhole || (factor * step >= 1 && factor * step == std::floor(factor * step));
        if (isUsable && factor * step >= rough * (1 - 1e-9)) {
            step *= factor;
            break;
        }
    }
    if (isWhole)
        step = std::max(1.0, std::ceil(step));
    return {std::floor(low / step + 1e-9) * step, std::ceil(high / step - 1e-9) * step, step};
}

ChartLayout layoutChart(const AnswerChart &chart, QSizeF size, const QFont &font, const QLocale &locale,
                        Qt::LayoutDirection direction)
{
    if (direction == Qt::LayoutDirectionAuto)
        direction = locale.textDirection();
    return Layouter(chart, size, font, locale, direction == Qt::RightToLeft).layout();
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
