// SPDX-License-Identifier: GPL-3.0-or-later
#include "control_chart.h"

#include <core/record_text.h>

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

constexpr int gridSteps = 5;
constexpr int mostMarkRows = 3;
constexpr Variation allLooks[] = {Variation::CommonCause, Variation::Improvement, Variation::Concern, Variation::Neutral};

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

bool crosses(const QRectF &area, const QLineF &line)
{
    if (area.contains(line.p1()) || area.contains(line.p2()))
        return true;
    const QLineF diagonals[] = {{area.topLeft(), area.bottomRight()}, {area.topRight(), area.bottomLeft()}};
    return std::ranges::any_of(diagonals, [&line](const QLineF &diagonal) { return line.intersects(diagonal) == QLineF::BoundedIntersection; });
}

class Layouter
{
public:
    Layouter(const ControlChart &chart, QSizeF size, const QFont &font, const QLocale &locale)
        : m_chart(chart), m_points(chart.process.points), m_locale(locale), m_metrics(font), m_strong(strongFont(font)), m_size(size), m_line(m_metrics.height()),
          m_first(std::min(chart.first, m_points.size())),
          m_count(chart.count == 0 ? m_points.size() - m_first : std::min(chart.count, m_points.size() - m_first))
    {
    }

    [[nodiscard]] ControlChartLayout layout(bool isMirrored);

private:
    [[nodiscard]] size_t end() const { return m_first + m_count; }
    [[nodiscard]] double slot() const { return m_layout.plot.width() / double(m_count); }
    [[nodiscard]] double xOf(size_t point) const { return m_layout.plot.left() + (double(point - m_first) + 0.5) * slot(); }
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
    [[nodiscard]] ChartLabel label(ChartTextRole role, const QRectF &area, const QString &text, Qt::Alignment alignment) const
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

void Layouter::setScale()
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

// What the shapes mean, as far as they are there.
void Layouter::legend()
{
    double x = 0;
    const double top = m_size.height() - m_line;
    const double sample = m_line * 0.7;
    for (const Variation look : allLooks) {
        const bool isThere = std::ranges::any_of(m_layout.spots, [look](const ControlChartSpot &spot) { return spot.look == look; });
        if (!isThere)
            continue;
        const QString name = m_chart.isOfRanges && look != Variation::CommonCause ? App::translate("Chart", "Beyond the limit") : variationLabel(look);
        const double width = std::min(m_metrics.horizontalAdvance(name) + 1, std::max(m_line, m_size.width() - x - sample * 1.5));
        m_layout.keys.emplace_back(QRectF(x, top + (m_line - sample) / 2, sample, sample), look);
        m_layout.labels.push_back(label(ChartTextRole::Legend, QRectF(x + sample * 1.5, top, width, m_line), name, Qt::AlignLeft | Qt::AlignVCenter));
        x += sample * 1.5 + width + m_line;
    }
}

// The texts of marks stand above the plot, in as many rows as it takes for none to cover another or the line of another: what
// comes later stands lower.
void Layouter::placeMarks()
{
    struct Placed {
        double until;
        int row;
    };
    std::vector<Placed> placed;
    const double rowHeight = m_line * 1.15;
    const double gap = m_line * 0.35;
    for (const ControlChartMark &mark : shownMarks()) {
        const auto next = std::ranges::lower_bound(m_points.begin() + qsizetype(m_first), m_points.begin() + qsizetype(end()), mark.on, {}, &ChartPoint::on);
        const double x = m_layout.plot.left() + double(size_t(next - m_points.begin()) - m_first) * slot();
        const QString text = mark.text.simplified();
        QFontMetricsF metrics = mark.isIntervention ? m_strong : m_metrics;
        const double wanted = metrics.horizontalAdvance(text) + 1;
        const double right = m_size.width() - x - gap;
        const double left = x - gap - (m_layout.marks.empty() ? 0 : m_layout.marks.back().line.x1() + gap); // not across a line
        const bool isLeft = right < std::min(wanted, m_line * 8) && left > right;
        const double room = std::min(wanted, isLeft ? left : right);
        int row = 0;
        for (const Placed &other : placed)
            row = other.until > (isLeft ? x - gap - room : x) ? std::max(row, other.row + 1) : row;
        const double width = row >= m_markRows ? 0 : room;
        const double top = std::min(row, m_markRows - 1) * rowHeight;
        const QRectF area(isLeft ? x - gap - width : x + gap, top, width, m_line);
        placed.push_back({isLeft ? x : area.right() + gap, row});
        m_layout.marks.push_back({QLineF(x, top, x, m_layout.plot.bottom()),
                                  {ChartTextRole::Category, area, width > 0 ? metrics.elidedText(text, Qt::ElideRight, width + 0.5) : QString(), text,
                                   (isLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter},
                                  mark.isIntervention});
    }
}

std::vector<ControlChartMark> Layouter::shownMarks() const
{
    std::vector<ControlChartMark> marks;
    std::ranges::copy_if(m_chart.marks, std::back_inserter(marks), [this](const ControlChartMark &mark) {
        return mark.on >= m_points[m_first].on && mark.on <= m_points[end() - 1].on;
    });
    std::ranges::stable_sort(marks, {}, &ControlChartMark::on);
    return marks;
}

void Layouter::axes()
{
    const ChartScale &scale = m_layout.scale;
    const int decimals = scale.step < 1 ? int(std::ceil(-std::log10(scale.step) - 1e-9)) + (scale.step * 4 == std::floor(scale.step * 4) && scale.step == 0.25) : 0;
    double widest = 0;
    std::vector<std::pair<double, QString>> values;
    for (double value = scale.low; value <= scale.high + scale.step / 2; value += scale.step) {
        values.emplace_back(value, displayNumber(std::abs(value) < scale.step * 1e-6 ? 0 : value, m_locale, std::max(decimals, scale.step == 2.5 ? 1 : 0)).replace(u'-', u'−'));
        widest = std::max(widest, m_metrics.horizontalAdvance(values.back().second) + 1);
    }
    const double bottom = m_size.height() - m_line * 2.9; // dates, then the legend
    m_markRows = int(std::min<size_t>(shownMarks().size(), mostMarkRows));
    m_layout.plot = QRectF(QPointF(widest + m_line * 0.5, m_markRows * m_line * 1.15 + m_line * 0.4), QPointF(m_size.width() - m_line * 0.3, bottom));
    for (const auto &[value, text] : values) {
        const double y = yOf(value);
        m_layout.grid.emplace_back(m_layout.plot.left(), y, m_layout.plot.right(), y);
        m_layout.labels.push_back(label(ChartTextRole::Axis, QRectF(0, y - m_line / 2, widest, m_line), text, Qt::AlignRight | Qt::AlignVCenter));
    }
    // As many dates as fit, each with its year where that is another than before.
    double free = 0;
    int year = 0;
    const bool isByDay = m_chart.frequency == Frequency::Daily || m_chart.frequency == Frequency::Weekly;
    for (size_t i = m_first; i < end(); ++i) {
        const QDate on = m_points[i].on;
        const QString text = on.year() != year ? m_locale.toString(on, isByDay ? u"d MMM yyyy"_s : u"MMM yyyy"_s) : m_locale.toString(on, isByDay ? u"d MMM"_s : u"MMM"_s);
        const double width = m_metrics.horizontalAdvance(text) + 1;
        const double x = std::clamp(xOf(i) - width / 2, 0.0, std::max(0.0, m_size.width() - width));
        if (i > m_first && x < free)
            continue;
        year = on.year();
        free = x + width + m_line * 1.6;
        m_layout.labels.push_back(label(ChartTextRole::Axis, QRectF(x, bottom + m_line * 0.35, width, m_line), text, Qt::AlignCenter));
    }
}

void Layouter::spots()
{
    m_layout.dot = std::clamp(slot() * 0.3, 1.2, m_line * 0.26);
    for (size_t i = m_first; i < end(); ++i) {
        const ChartPoint &point = m_points[i];
        const Variation look = m_chart.isOfRanges && !point.signs.isCommonCause() ? Variation::Neutral : variationOf(point.signs, m_chart.direction);
        m_layout.spots.push_back({i, QPointF(xOf(i), yOf(point.value)), look});
    }
}

void Layouter::phases()
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
        const double level = m_points[std::min(end() - 1, m_first + size_t((centre.back().x() - m_layout.plot.left()) / slot() - 0.5))].centre;
        const QString value = controlValueText(m_chart, level, m_locale);
        const bool isMedian = m_chart.process.rules == RuleSet::Anhoej || m_chart.process.type == ProcessChartType::MedianLevel;
        levelLabel(level, centre.front().x(), centre.back().x(),
                   isMedian ? App::translate("Chart", "median %1").arg(value) : App::translate("Chart", "mean %1").arg(value), ChartTextRole::BarEnd, true);
    }
    if (hasTarget()) {
        const double y = yOf(m_chart.target);
        m_layout.target = QLineF(m_layout.plot.left(), y, m_layout.plot.right(), y);
        levelLabel(m_chart.target, m_layout.plot.left(), m_layout.plot.right(),
                   App::translate("Chart", "target %1").arg(controlValueText(m_chart, m_chart.target, m_locale)), ChartTextRole::Target, false);
    }
}

int Layouter::collisions(const QRectF &area) const
{
    const QRectF room = area.adjusted(-m_layout.dot - 1, -m_layout.dot - 1, m_layout.dot + 1, m_layout.dot + 1);
    int found = 0;
    for (size_t i = 0; i < m_layout.spots.size(); ++i) {
        found += room.contains(m_layout.spots[i].at) ? 3 : 0;
        found += i > 0 && crosses(area, QLineF(m_layout.spots[i - 1].at, m_layout.spots[i].at)) ? 2 : 0;
    }
    for (const ChartLabel &label : m_layout.labels)
        found += label.role != ChartTextRole::Axis && label.area.intersects(area) ? 9 : 0;
    for (const ControlChartLine &mark : m_layout.marks)
        found += crosses(area, mark.line) ? 4 : 0;
    if (!m_layout.target.isNull() && crosses(area, m_layout.target))
        found += 2;
    return area.top() < m_layout.plot.top() || area.bottom() > m_layout.plot.bottom() ? found + 20 : found;
}

// The name of a line above or below it, where it hides least.
void Layouter::levelLabel(double level, double from, double to, const QString &text, ChartTextRole role, bool isAtEnd)
{
    const double width = m_metrics.horizontalAdvance(text) + 2;
    if (to - from < width)
        return;
    const double y = yOf(level);
    QRectF best;
    int least = 1000;
    constexpr int places = 30;
    for (int place = 0; place <= places; ++place) {
        const double share = double(place) / places;
        const double x = isAtEnd ? to - width - share * (to - from - width) : from + share * (to - from - width);
        for (const double top : {y - m_line - 1, y + 1}) {
            const QRectF area(x, top, width, m_line);
            const int found = collisions(area);
            if (found < least) {
                least = found;
                best = area;
            }
        }
    }
    m_layout.labels.push_back(label(role, best, text, Qt::AlignCenter));
}

void Layouter::mirror()
{
    const auto flip = [this](QRectF &area) { area.moveLeft(m_size.width() - area.right()); };
    const auto flipLine = [this](QLineF &line) { line = QLineF(m_size.width() - line.x1(), line.y1(), m_size.width() - line.x2(), line.y2()); };
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

ControlChartLayout Layouter::layout(bool isMirrored)
{
    if (m_count == 0) {
        m_layout.plot = QRectF(QPointF(0, 0), m_size);
        m_layout.labels.push_back(label(ChartTextRole::Empty, m_layout.plot, App::translate("Chart", "Nothing to show yet"), Qt::AlignCenter));
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

} // namespace

ControlChartLayout layoutControlChart(const ControlChart &chart, QSizeF size, const QFont &font, const QLocale &locale, Qt::LayoutDirection direction)
{
    const bool isMirrored = (direction == Qt::LayoutDirectionAuto ? locale.textDirection() : direction) == Qt::RightToLeft;
    return Layouter(chart, size, font, locale).layout(isMirrored);
}

} // namespace Ratchet
