// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_charts.h"

#include <charts/chart_values.h>
#include <support/test.h>

#include <cmath>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

TEST_CASE("a value that a series does not have is none")
{
    AnswerChart chart = stackedChart();
    chart.series[0].values.resize(1);
    CHECK(chartValue(chart, 0, 0) == 2);
    CHECK(std::isnan(chartValue(chart, 0, 2)));
}

TEST_CASE("a stack is the sum of what is above zero, and of what is below")
{
    AnswerChart chart = stackedChart();
    chart.series[1].values[0] = -3;
    chart.series[2].values[0] = std::nan("");
    const ChartSpan stack = stackOf(chart, 0); // 2, -3, nothing, 1
    CHECK(stack.high == 3);
    CHECK(stack.low == -3);
}

TEST_CASE("the span of a chart holds zero, the target, and stacks where values are stacked")
{
    AnswerChart chart = stackedChart(); // 8, 6 and 5 altogether
    CHECK(spanOf(chart).high == 8);
    CHECK(spanOf(chart).low == 0);
    chart.kind = ChartKind::Bars;
    CHECK(spanOf(chart).high == 4);
    chart.target = -2;
    CHECK(spanOf(chart).low == -2);
    CHECK(spanOf({}).high == 0);
}
