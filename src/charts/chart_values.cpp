// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_values.h"

#include <algorithm>
#include <cmath>

namespace Ratchet {

bool isHorizontal(const AnswerChart &chart)
{
    return chart.kind == ChartKind::HorizontalStackedBars || chart.kind == ChartKind::Timeline;
}

bool isStacked(const AnswerChart &chart)
{
    return chart.kind == ChartKind::HorizontalStackedBars || chart.kind == ChartKind::StackedBars;
}

double chartValue(const AnswerChart &chart, int series, int category)
{
    const auto &values = chart.series[size_t(series)].values;
    return size_t(category) < values.size() ? values[size_t(category)] : std::nan("");
}

ChartSpan stackOf(const AnswerChart &chart, int category)
{
    ChartSpan stack;
    for (size_t s = 0; s < chart.series.size(); ++s) {
        const double value = chartValue(chart, int(s), category);
        if (!std::isnan(value))
            (value > 0 ? stack.high : stack.low) += value;
    }
    return stack;
}

ChartSpan spanOf(const AnswerChart &chart)
{
    ChartSpan span;
    const auto take = [&span](double value) {
        if (!std::isnan(value))
            span = {std::min(span.low, value), std::max(span.high, value)};
    };
    take(chart.target);
    for (int c = 0; c < int(chart.categories.size()); ++c) {
        if (isStacked(chart)) {
            take(stackOf(chart, c).low);
            take(stackOf(chart, c).high);
        }
        for (int s = 0; s < int(chart.series.size()); ++s)
            take(chartValue(chart, s, c));
    }
    return span;
}

} // namespace Ratchet
