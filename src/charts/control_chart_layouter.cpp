// SPDX-License-Identifier: GPL-3.0-or-later
#include "control_chart_layouter.h"

#include <answers/basis/reading_slots.h>
#include <charts/control_chart_words.h>
#include <charts/line_label.h>
#include <charts/value_scale.h>
#include <core/record_text.h>

#include <QCoreApplication>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

constexpr Variation allLooks[] = {Variation::CommonCause, Variation::Improvement, Variation::Concern,
                                  Variation::Neutral};

} // namespace

ControlChartLayouter::ControlChartLayouter(const ControlChart &chart, QSizeF size, const QFont &font,
                                           const QLocale &locale)
    : m_chart(chart)
    , m_points(chart.process.points)
    , m_locale(locale)
    , m_metrics(font)
    , m_size(size)
    , m_line(m_metrics.height())
    , m_first(std::min(chart.first, m_points.size()))
    , m_count(chart.count == 0 ? m_points.size() - m_first : std::min(chart.count, m_points.size() - m_first))
    , m_slots(readingSlots(std::span(m_points).subspan(m_first, m_count), chart.process.type, chart.frequency))
    , m_marks(shownMarks())
    , m_markRows(font, size.width(), m_marks.size())
{
}

ControlChartLayout ControlChartLayouter::layout(bool isMirrored)
{
    if (m_count == 0) {
        m_layout.plot = QRectF(QPointF(0, 0), m_size);
        put(ChartTextRole::Empty, m_layout.plot, App::translate("Chart", "Nothing to show yet"), Qt::AlignCenter);
        return m_layout;
    }
    setScale();
    addValueAxis();
    addDates();
    addSpots();
    addLegend();
    addMarks();
    addPhases();
    nameLevels();
    addLevels();
    if (isMirrored)
        m_layout.mirror(m_size.width());
    return m_layout;
}

double ControlChartLayouter::xOf(size_t point) const
{
    return m_layout.plot.left() + (double(slotOf(point)) + 0.5) * slot();
}

double ControlChartLayouter::yOf(double value) const
{
    const ChartScale &scale = m_layout.scale;
    return m_layout.plot.bottom() - (value - scale.low) / (scale.high - scale.low) * m_layout.plot.height();
}

double ControlChartLayouter::bounded(double value) const
{
    const double least = std::isnan(m_chart.process.floor) ? value : std::max(value, m_chart.process.floor);
    return std::isnan(m_chart.process.ceiling) ? least : std::min(least, m_chart.process.ceiling);
}

void ControlChartLayouter::put(ChartTextRole role, const QRectF &area, const QString &text, Qt::Alignment alignment)
{
    m_layout.labels.push_back(
        {role, area, m_metrics.elidedText(text, Qt::ElideRight, area.width() + 0.5), text, alignment});
}

std::vector<ControlChartMark> ControlChartLayouter::shownMarks() const
{
    std::vector<ControlChartMark> marks;
    if (m_count == 0)
        return marks;
    std::ranges::copy_if(m_chart.marks, std::back_inserter(marks), [this](const ControlChartMark &mark) {
        return mark.on >= m_points[m_first].on && mark.on <= m_points[end() - 1].on;
    });
    std::ranges::stable_sort(marks, {}, &ControlChartMark::on);
    return marks;
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
    for (const LimitsBeside &beside : m_chart.process.beside) {
        for (const PointLimits &limits : beside.points) {
            take(bounded(limits.lower));
            take(bounded(limits.upper));
        }
    }
    for (const ControlChartLevel &level : m_chart.levels) {
        const auto [from, to] = pointsOf(level);
        if (from < to)
            take(level.value);
    }
    m_layout.scale = scaleAround(low, high);
}

// The plot begins behind the values, below the rows of marks, and ends above the dates and the legend.
void ControlChartLayouter::addValueAxis()
{
    const ChartScale &scale = m_layout.scale;
    const int decimals = decimalsOf(scale);
    double widest = 0;
    std::vector<std::pair<double, QString>> values;
    const double steps = std::round((scale.high - scale.low) / scale.step);
    for (int i = 0; i <= steps; ++i) {
        const double value = scale.low + i * scale.step;
        const double shown = std::abs(value) < scale.step * 1e-6 ? 0 : value;
        values.emplace_back(value, displayNumber(shown, m_locale, decimals).replace(u'-', u'−'));
        widest = std::max(widest, m_metrics.horizontalAdvance(values.back().second) + 1);
    }
    m_layout.plot = QRectF(QPointF(widest + m_line * 0.5, m_markRows.height() + m_line * 0.4),
                           QPointF(m_size.width() - m_line * 0.3, m_size.height() - m_line * 2.9));
    for (const auto &[value, text] : values) {
        const double y = yOf(value);
        m_layout.grid.emplace_back(m_layout.plot.left(), y, m_layout.plot.right(), y);
        put(ChartTextRole::Axis, QRectF(0, y - m_line / 2, widest, m_line), text, Qt::AlignRight | Qt::AlignVCenter);
    }
}

// As many as fit, each with its year where that is another than before.
void ControlChartLayouter::addDates()
{
    double free = 0;
    int year = 0;
    const double top = m_layout.plot.bottom() + m_line * 0.35;
    const bool isByDay = m_chart.frequency == Frequency::Daily || m_chart.frequency == Frequency::Weekly;
    for (size_t i = m_first; i < end(); ++i) {
        const QDate on = m_points[i].on;
        const QString text = on.year() != year ? controlDateText(m_chart, on, m_locale)
                                               : m_locale.toString(on, isByDay ? u"d MMM"_s : u"MMM"_s);
        const double width = m_metrics.horizontalAdvance(text) + 1;
        const double x = std::clamp(xOf(i) - width / 2, 0.0, std::max(0.0, m_size.width() - width));
        if (i > m_first && x < free)
            continue;
        year = on.year();
        free = x + width + m_line * 1.6;
        put(ChartTextRole::Axis, QRectF(x, top, width, m_line), text, Qt::AlignCenter);
    }
}

void ControlChartLayouter::addSpots()
{
    m_layout.dot = std::clamp(slot() * 0.3, 1.2, m_line * 0.26);
    for (size_t i = m_first; i < end(); ++i) {
        const ChartPoint &point = m_points[i];
        const Variation look = m_chart.isOfRanges && !point.signs.isCommonCause()
            ? Variation::Neutral
            : variationOf(point.signs, m_chart.direction);
        m_layout.spots.push_back({.point = i,
                                  .at = QPointF(xOf(i), yOf(point.value)),
                                  .look = look,
                                  .isAfterGap = i > m_first && slotOf(i) - slotOf(i - 1) > 1});
    }
}

// What the shapes mean, as far as they are there.
void ControlChartLayouter::addLegend()
{
    double x = 0;
    const double top = m_size.height() - m_line;
    const double sample = m_line * 0.7;
    for (const Variation look : allLooks) {
        const bool isThere =
            std::ranges::any_of(m_layout.spots, [look](const ControlChartSpot &spot) { return spot.look == look; });
        if (!isThere)
            continue;
        const QString name = m_chart.isOfRanges && look != Variation::CommonCause
            ? App::translate("Chart", "Beyond the limit")
            : variationLabel(look);
        const double width =
            std::min(m_metrics.horizontalAdvance(name) + 1, std::max(m_line, m_size.width() - x - sample * 1.5));
        m_layout.keys.emplace_back(QRectF(x, top + (m_line - sample) / 2, sample, sample), look);
        put(ChartTextRole::Legend, QRectF(x + sample * 1.5, top, width, m_line), name,
            Qt::AlignLeft | Qt::AlignVCenter);
        x += sample * 1.5 + width + m_line;
    }
}

double ControlChartLayouter::edgeOf(QDate day) const
{
    const auto first = m_points.begin() + qsizetype(m_first);
    const auto next = std::ranges::lower_bound(first, first + qsizetype(m_count), day, {}, &ChartPoint::on) - first;
    const auto place = size_t(next);
    qint64 passedSlots = place < m_count ? m_slots[place] : m_slots.back() + 1;
    if (place > 0 && place < m_count) {
        const qint64 passed = periodsBetween(m_points[m_first + place - 1].on, day,
                                             frequencyOfAxis(m_chart.process.type, m_chart.frequency));
        passedSlots = std::min(passedSlots, m_slots[place - 1] + passed);
    }
    return m_layout.plot.left() + double(passedSlots) * slot();
}

void ControlChartLayouter::addMarks()
{
    for (const ControlChartMark &mark : m_marks)
        m_layout.marks.push_back(m_markRows.place(mark, edgeOf(mark.on), m_layout.plot.bottom()));
}

template <class LimitsOf>
void ControlChartLayouter::addStretch(size_t from, size_t to, ControlChartPhase::Stroke stroke, bool isNamed,
                                      LimitsOf limitsOf)
{
    from = std::max(from, m_first);
    to = std::min(to, end());
    if (from >= to)
        return;
    ControlChartPhase drawn;
    drawn.stroke = stroke;
    drawn.isNamed = isNamed;
    for (size_t i = from; i < to; ++i) {
        const auto step = [&](QPolygonF &line, double value) {
            if (std::isnan(value))
                return;
            const double y = yOf(bounded(value));
            line << QPointF(xOf(i) - slot() / 2, y) << QPointF(xOf(i) + slot() / 2, y);
        };
        const PointLimits limits = limitsOf(i);
        step(drawn.upper, limits.upper);
        step(drawn.lower, limits.lower);
        step(drawn.centre, limits.centre);
        drawn.level = limits.centre;
    }
    m_layout.phases.push_back(std::move(drawn));
}

void ControlChartLayouter::addPhases()
{
    using Stroke = ControlChartPhase::Stroke;
    const auto limitsOf = [this](size_t i) {
        return PointLimits{.centre = m_points[i].centre, .lower = m_points[i].lower, .upper = m_points[i].upper};
    };
    for (const ChartPhase &phase : m_chart.process.phases) {
        const auto from = size_t(phase.first);
        const auto to = size_t(phase.first + phase.count);
        const auto base = size_t(phase.baseFirst);
        const auto baseEnd = size_t(phase.baseFirst + phase.baseCount);
        const size_t shownTo = std::min(to, end()); // the level is named once, where it ends
        addStretch(from, base, Stroke::Continued, base >= shownTo, limitsOf);
        addStretch(base, baseEnd, Stroke::Based, baseEnd >= shownTo, limitsOf);
        addStretch(baseEnd, to, Stroke::Continued, true, limitsOf);
    }
    addBeside();
}

void ControlChartLayouter::addBeside()
{
    using Stroke = ControlChartPhase::Stroke;
    for (const LimitsBeside &beside : m_chart.process.beside) {
        const auto from = size_t(beside.first);
        addStretch(from, from + size_t(beside.count),
                   beside.kind == LimitsBeside::Kind::Now ? Stroke::Now : Stroke::Old, true,
                   [&beside, from](size_t i) { return beside.points[i - from]; });
    }
}

void ControlChartLayouter::nameLevels()
{
    const bool isMedian =
        m_chart.process.rules == RuleSet::Anhoej || m_chart.process.type == ProcessChartType::MedianLevel;
    for (const ControlChartPhase &phase : m_layout.phases) {
        const QPolygonF &centre = phase.centre;
        if (centre.isEmpty() || !phase.isNamed)
            continue;
        const QString value = controlValueText(m_chart, phase.level, m_locale);
        //: %1 a level, that of the readings since an improvement took effect
        const QString name = phase.stroke == ControlChartPhase::Stroke::Now
            ? App::translate("Chart", "now %1").arg(value)
            //: %1 a level, that of the phase before
            : phase.stroke == ControlChartPhase::Stroke::Old ? App::translate("Chart", "before %1").arg(value)
            : isMedian                                       ? App::translate("Chart", "median %1").arg(value)
                                                             : App::translate("Chart", "mean %1").arg(value);
        nameLine(phase.level, centre.front().x(), centre.back().x(), name, ChartTextRole::BarEnd, LineLabelEnd::End);
    }
}

std::pair<size_t, size_t> ControlChartLayouter::pointsOf(const ControlChartLevel &level) const
{
    const auto first = m_points.begin() + qsizetype(m_first);
    const auto holds = [&level](const ChartPoint &point) { return level.holds(point.on); };
    const auto from = std::find_if(first, first + qsizetype(m_count), holds);
    const auto to = std::find_if_not(from, first + qsizetype(m_count), holds);
    return {size_t(from - m_points.begin()), size_t(to - m_points.begin())};
}

// All lines first: the names give way to each of them.
void ControlChartLayouter::addLevels()
{
    for (const ControlChartLevel &level : m_chart.levels) {
        const auto [from, to] = pointsOf(level);
        if (from >= to)
            continue;
        const double y = yOf(level.value);
        const double left = from == m_first ? m_layout.plot.left() : xOf(from) - slot() / 2;
        const double right = to == end() ? m_layout.plot.right() : xOf(to - 1) + slot() / 2;
        m_layout.levels.push_back({.line = QLineF(left, y, right, y), .kind = level.kind});
    }
    auto drawn = m_layout.levels.begin();
    for (const ControlChartLevel &level : m_chart.levels) {
        const auto [from, to] = pointsOf(level);
        if (from >= to)
            continue;
        const QLineF line = (drawn++)->line;
        const QString value = controlValueText(m_chart, level.value, m_locale);
        nameLine(level.value, line.x1(), line.x2(),
                 level.kind == ChartLevelKind::Target ? App::translate("Chart", "target %1").arg(value)
                                                      : App::translate("Chart", "agreed %1").arg(value),
                 ChartTextRole::Target, LineLabelEnd::Start);
    }
}

void ControlChartLayouter::nameLine(double level, double from, double to, const QString &text, ChartTextRole role,
                                    LineLabelEnd end)
{
    const QSizeF room(m_metrics.horizontalAdvance(text) + 2, m_line);
    const QRectF area = areaBesideLine(m_layout, yOf(level), from, to, room, end);
    if (!area.isNull())
        put(role, area, text, Qt::AlignCenter);
}

ControlChartLayout layoutControlChart(const ControlChart &chart, QSizeF size, const QFont &font, const QLocale &locale,
                                      Qt::LayoutDirection direction)
{
    const bool isMirrored =
        (direction == Qt::LayoutDirectionAuto ? locale.textDirection() : direction) == Qt::RightToLeft;
    return ControlChartLayouter(chart, size, font, locale).layout(isMirrored);
}

} // namespace Ratchet
