// SPDX-License-Identifier: GPL-3.0-or-later
// The texts of a control chart: axes, legend, marks and the names of lines.
#include <charts/control_chart_layouter.h>

#include <core/entities/metric.h>
#include <core/record_text.h>

#include <QCoreApplication>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

constexpr int mostMarkRows = 3;
constexpr Variation allLooks[] = {Variation::CommonCause, Variation::Improvement, Variation::Concern,
                                  Variation::Neutral};

bool crosses(const QRectF &area, const QLineF &line)
{
    if (area.contains(line.p1()) || area.contains(line.p2()))
        return true;
    const QLineF diagonals[] = {{area.topLeft(), area.bottomRight()}, {area.topRight(), area.bottomLeft()}};
    return std::ranges::any_of(diagonals, [&line](const QLineF &diagonal) {
        return line.intersects(diagonal) == QLineF::BoundedIntersection;
    });
}

} // namespace

// What the shapes mean, as far as they are there.
void ControlChartLayouter::legend()
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
        m_layout.labels.push_back(label(ChartTextRole::Legend, QRectF(x + sample * 1.5, top, width, m_line), name,
                                        Qt::AlignLeft | Qt::AlignVCenter));
        x += sample * 1.5 + width + m_line;
    }
}

// The texts of marks stand above the plot, in as many rows as it takes for none to cover another or the line of
// another: what comes later stands lower.
void ControlChartLayouter::placeMarks()
{
    struct Placed {
        double until;
        int row;
    };
    std::vector<Placed> placed;
    const double rowHeight = m_line * 1.15;
    const double gap = m_line * 0.35;
    for (const ControlChartMark &mark : shownMarks()) {
        const auto next = std::ranges::lower_bound(m_points.begin() + qsizetype(m_first),
                                                   m_points.begin() + qsizetype(end()), mark.on, {}, &ChartPoint::on);
        const double x = m_layout.plot.left() + double(size_t(next - m_points.begin()) - m_first) * slot();
        const QString text = mark.text.simplified();
        QFontMetricsF metrics = mark.isIntervention ? m_strong : m_metrics;
        const double wanted = metrics.horizontalAdvance(text) + 1;
        const double right = m_size.width() - x - gap;
        const double left =
            x - gap - (m_layout.marks.empty() ? 0 : m_layout.marks.back().line.x1() + gap); // not across a line
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
                                  {ChartTextRole::Category, area,
                                   width > 0 ? metrics.elidedText(text, Qt::ElideRight, width + 0.5) : QString(), text,
                                   (isLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter},
                                  mark.isIntervention});
    }
}

std::vector<ControlChartMark> ControlChartLayouter::shownMarks() const
{
    std::vector<ControlChartMark> marks;
    std::ranges::copy_if(m_chart.marks, std::back_inserter(marks), [this](const ControlChartMark &mark) {
        return mark.on >= m_points[m_first].on && mark.on <= m_points[end() - 1].on;
    });
    std::ranges::stable_sort(marks, {}, &ControlChartMark::on);
    return marks;
}

void ControlChartLayouter::axes()
{
    const ChartScale &scale = m_layout.scale;
    const int decimals = scale.step < 1 ? int(std::ceil(-std::log10(scale.step) - 1e-9))
            + (scale.step * 4 == std::floor(scale.step * 4) && scale.step == 0.25)
                                        : 0;
    double widest = 0;
    std::vector<std::pair<double, QString>> values;
    for (double value = scale.low; value <= scale.high + scale.step / 2; value += scale.step) {
        values.emplace_back(value,
                            displayNumber(std::abs(value) < scale.step * 1e-6 ? 0 : value, m_locale,
                                          std::max(decimals, scale.step == 2.5 ? 1 : 0))
                                .replace(u'-', u'−'));
        widest = std::max(widest, m_metrics.horizontalAdvance(values.back().second) + 1);
    }
    const double bottom = m_size.height() - m_line * 2.9; // dates, then the legend
    m_markRows = int(std::min<size_t>(shownMarks().size(), mostMarkRows));
    m_layout.plot = QRectF(QPointF(widest + m_line * 0.5, m_markRows * m_line * 1.15 + m_line * 0.4),
                           QPointF(m_size.width() - m_line * 0.3, bottom));
    for (const auto &[value, text] : values) {
        const double y = yOf(value);
        m_layout.grid.emplace_back(m_layout.plot.left(), y, m_layout.plot.right(), y);
        m_layout.labels.push_back(label(ChartTextRole::Axis, QRectF(0, y - m_line / 2, widest, m_line), text,
                                        Qt::AlignRight | Qt::AlignVCenter));
    }
    // As many dates as fit, each with its year where that is another than before.
    double free = 0;
    int year = 0;
    const bool isByDay = m_chart.frequency == Frequency::Daily || m_chart.frequency == Frequency::Weekly;
    for (size_t i = m_first; i < end(); ++i) {
        const QDate on = m_points[i].on;
        const QString text = on.year() != year ? m_locale.toString(on, isByDay ? u"d MMM yyyy"_s : u"MMM yyyy"_s)
                                               : m_locale.toString(on, isByDay ? u"d MMM"_s : u"MMM"_s);
        const double width = m_metrics.horizontalAdvance(text) + 1;
        const double x = std::clamp(xOf(i) - width / 2, 0.0, std::max(0.0, m_size.width() - width));
        if (i > m_first && x < free)
            continue;
        year = on.year();
        free = x + width + m_line * 1.6;
        m_layout.labels.push_back(
            label(ChartTextRole::Axis, QRectF(x, bottom + m_line * 0.35, width, m_line), text, Qt::AlignCenter));
    }
}

int ControlChartLayouter::collisions(const QRectF &area) const
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
void ControlChartLayouter::levelLabel(double level, double from, double to, const QString &text, ChartTextRole role,
                                      bool isAtEnd)
{
    const double width = m_metrics.horizontalAdvance(text) + 2;
    if (to - from < width)
        return;
    const double y = yOf(level);
    QRectF best;
    int least = 10'000;
    constexpr int places = 30;
    constexpr int linesAway = 4; // that a name may stand from its line where the readings leave no room beside it
    constexpr int weight = 10; // of a collision, against the distance
    for (int place = 0; place <= places; ++place) {
        const double share = double(place) / places;
        const double x = isAtEnd ? to - width - share * (to - from - width) : from + share * (to - from - width);
        for (int away = 0; away <= (isAtEnd ? linesAway : 0); ++away) {
            for (const double top : {y - m_line - 1 - away * m_line, y + 1 + away * m_line}) {
                const QRectF area(x, top, width, m_line);
                const int found = weight * collisions(area) + 3 * away;
                if (found < least) {
                    least = found;
                    best = area;
                }
            }
        }
    }
    m_layout.labels.push_back(label(role, best, text, Qt::AlignCenter));
}

} // namespace Ratchet
