// SPDX-License-Identifier: GPL-3.0-or-later
#include "metric_chart.h"

#include <answers/metrics/metric_words.h>
#include <charts/control_chart_layouter.h>
#include <charts/control_chart_painter.h>
#include <core/entities/metric.h>
#include <proof/chart_views.h>

#include <QPainter>

#include <algorithm>

namespace Ratchet {

namespace {

ChartMarkKind markKindOf(MetricMarker::Kind kind)
{
    switch (kind) {
    case MetricMarker::Kind::Start:
        return ChartMarkKind::Start;
    case MetricMarker::Kind::Completion:
        return ChartMarkKind::Completion;
    case MetricMarker::Kind::Intervention:
        return ChartMarkKind::Intervention;
    default:
        return ChartMarkKind::Event;
    }
}

// One line as long as the level stays: what else was agreed meanwhile does not break it.
void addLevel(ControlChart &chart, ControlChartLevel level)
{
    const auto goesOn = std::ranges::find_if(chart.levels, [&level](const ControlChartLevel &held) {
        return held.kind == level.kind && held.value == level.value && held.agreedIn == level.agreedIn
            && held.to.isValid() && held.to.addDays(1) == level.from;
    });
    if (goesOn != chart.levels.end())
        goesOn->to = level.to;
    else
        chart.levels.push_back(std::move(level));
}

void addLevels(ControlChart &chart, const std::vector<JudgedTarget> &targets)
{
    using Kind = ChartLevelKind;
    for (const JudgedTarget &target : targets) {
        const TargetStretch &terms = target.terms;
        for (const auto &[kind, value] :
             {std::pair(Kind::Target, terms.target), {Kind::Agreed, terms.lower}, {Kind::Agreed, terms.upper}}) {
            if (!std::isnan(value))
                addLevel(chart,
                         {.kind = kind,
                          .from = terms.from,
                          .to = terms.to,
                          .value = value,
                          .agreedIn = kind == Kind::Agreed ? terms.agreedIn.simplified() : QString()});
        }
    }
}

} // namespace

ControlChart controlChartOf(const MetricDossier &dossier, const Metric &metric, const QLocale &locale,
                            MetricChartKind kind, const SteeringDossier *claim)
{
    const ProcessChart &values = claim ? claim->chart : dossier.proof.chart;
    ControlChart chart;
    chart.title = dossier.title;
    chart.process = kind == MetricChartKind::MovingRanges ? movingRangeChart(values)
        : kind == MetricChartKind::Run                    ? runChartOf(values, metric.direction)
                                                          : values;
    chart.isOfRanges = kind == MetricChartKind::MovingRanges;
    chart.direction = metric.direction;
    chart.frequency = metric.frequency;
    chart.unit = dossier.unit;
    if (!chart.isOfRanges)
        addLevels(chart, dossier.targets);
    chart.notes = dossier.notes;
    chart.valueText = [words = MetricWords(metric, values, locale)](double value) { return words.level(value); };
    for (const MetricMarker &marker : dossier.markers)
        chart.marks.push_back({.on = marker.on, .text = marker.text, .kind = markKindOf(marker.kind)});
    return chart;
}

QPicture recordControlChart(const ControlChart &chart, QSizeF size, const Palette &palette, const QLocale &locale,
                            const QFont &font)
{
    QPicture picture;
    QPainter painter(&picture);
    paintControlChart(painter, layoutControlChart(chart, size, font, locale, Qt::LayoutDirectionAuto), palette, font);
    painter.end();
    return picture;
}

} // namespace Ratchet
