// SPDX-License-Identifier: GPL-3.0-or-later
#include "process_chart.h"

#include <QCoreApplication>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

// Positions of the first point of each phase, and the end.
std::vector<qsizetype> phaseBounds(std::span<const Measurement> series, const std::vector<QDate> &starts)
{
    std::vector<qsizetype> bounds{0};
    for (const QDate &start : starts) {
        const auto first = std::ranges::lower_bound(series, start, {}, &Measurement::on);
        bounds.push_back(first - series.begin());
    }
    bounds.push_back(qsizetype(series.size()));
    std::ranges::sort(bounds);
    const auto repeated = std::ranges::unique(bounds);
    bounds.erase(repeated.begin(), repeated.end());
    return bounds;
}

void addPhase(ProcessChart &chart, std::span<const Measurement> series, const ChartOptions &options)
{
    std::vector<double> values;
    values.reserve(series.size());
    for (const Measurement &point : series)
        values.push_back(point.value);
    const size_t base = options.frozenAfter > 0 ? std::min(values.size(), size_t(options.frozenAfter)) : values.size();
    ChartPhase phase;
    phase.first = qsizetype(chart.points.size());
    phase.count = qsizetype(values.size());
    phase.limits = processLimits(std::span(values).first(base), options.screening);
    const std::vector<PointSignals> signs = signalsOf(values, phase.limits, options.rules);
    for (size_t i = 0; i < values.size(); ++i) {
        const double range = i == 0 ? std::nan("") : std::abs(values[i] - values[i - 1]);
        chart.points.push_back({series[i].on, values[i], range, signs[i]});
    }
    chart.phases.push_back(phase);
}

QString translated(const char *text)
{
    return QCoreApplication::translate("Proof", text);
}

} // namespace

ProcessChart processChart(std::span<const Measurement> series, const ChartOptions &options)
{
    ProcessChart chart;
    chart.screening = options.screening;
    chart.rules = options.rules;
    if (series.empty())
        return chart;
    chart.points.reserve(series.size());
    const std::vector<qsizetype> bounds = phaseBounds(series, options.phaseStarts);
    for (size_t i = 0; i + 1 < bounds.size(); ++i)
        addPhase(chart, series.subspan(size_t(bounds[i]), size_t(bounds[i + 1] - bounds[i])), options);
    const ProcessLimits &limits = chart.phases.back().limits;
    const ChartPoint &latest = chart.points.back();
    if (limits.isJudgeable() || !latest.signs.isCommonCause()) {
        chart.variation = variationOf(latest.signs, options.direction);
        chart.variationSide = latest.signs.side;
    }
    chart.assurance = assuranceOf(limits, options.direction, options.target);
    return chart;
}

Variation variationOf(const PointSignals &signs, Direction direction)
{
    if (signs.isCommonCause())
        return Variation::CommonCause;
    if (signs.side == 0 || (direction != Direction::Up && direction != Direction::Down))
        return Variation::Neutral;
    const bool isBetter = (signs.side > 0) == (direction == Direction::Up);
    return isBetter ? Variation::Improvement : Variation::Concern;
}

Assurance assuranceOf(const ProcessLimits &limits, Direction direction, double target)
{
    const bool isUp = direction == Direction::Up;
    if (!limits.isJudgeable() || std::isnan(target) || (!isUp && direction != Direction::Down))
        return Assurance::Unknown;
    if (target > limits.upper)
        return isUp ? Assurance::Fail : Assurance::Pass;
    if (target < limits.lower)
        return isUp ? Assurance::Pass : Assurance::Fail;
    return Assurance::HitOrMiss;
}

QString variationName(Variation variation)
{
    static const QString names[] = {{}, u"commonCause"_s, u"improvement"_s, u"concern"_s, u"neutral"_s};
    return names[size_t(variation)];
}

QString assuranceName(Assurance assurance)
{
    static const QString names[] = {{}, u"pass"_s, u"hitOrMiss"_s, u"fail"_s};
    return names[size_t(assurance)];
}

QString variationLabel(Variation variation)
{
    static const char *const labels[] = {
        QT_TRANSLATE_NOOP("Proof", "Not known"), QT_TRANSLATE_NOOP("Proof", "Common cause"),
        QT_TRANSLATE_NOOP("Proof", "Improvement"), QT_TRANSLATE_NOOP("Proof", "Concern"),
        QT_TRANSLATE_NOOP("Proof", "Special cause"),
    };
    return translated(labels[size_t(variation)]);
}

QString assuranceLabel(Assurance assurance)
{
    static const char *const labels[] = {
        QT_TRANSLATE_NOOP("Proof", "Not known"), QT_TRANSLATE_NOOP("Proof", "Meets the target"),
        QT_TRANSLATE_NOOP("Proof", "Hit or miss"), QT_TRANSLATE_NOOP("Proof", "Misses the target"),
    };
    return translated(labels[size_t(assurance)]);
}

} // namespace Ratchet
