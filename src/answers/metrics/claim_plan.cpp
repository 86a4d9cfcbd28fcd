// SPDX-License-Identifier: GPL-3.0-or-later
#include "claim_plan.h"

#include <answers/metrics/claim_series.h>
#include <answers/metrics/metric_words.h>
#include <proof/ladder.h>

#include <QCoreApplication>

#include <algorithm>

namespace Ratchet {

namespace {

using App = QCoreApplication;

std::vector<Measurement> readingsIn(const ProcessChart &chart, const LimitsWindow &window)
{
    std::vector<Measurement> found = seriesOf(chart);
    std::erase_if(found, [&window](const Measurement &reading) {
        return !window.isSet() || reading.on < window.from || reading.on > window.to;
    });
    return found;
}

// As the limits have it: of shares and rates the mean of the whole.
double meanOfBaseline(const Metric &metric, const ProcessChart &chart, const std::vector<Measurement> &readings)
{
    if (readings.empty())
        return std::nan("");
    const ProcessChart own =
        processChart(readings, {.screening = chart.screening, .type = chart.type, .kind = metric.kind});
    const double mean = own.phases.front().limits.mean;
    return std::isnan(mean) ? meanOf(valuesOf(readings)) : mean;
}

QString baselineText(const std::vector<Measurement> &readings, double mean, const MetricWords &words,
                     const LimitsWindow &window)
{
    if (!window.isSet())
        return App::translate("ClaimPlan", "Baseline: not chosen yet.");
    if (readings.empty())
        return App::translate("ClaimPlan", "Baseline: no reading lies in it.");
    const auto count = int(readings.size());
    const QString found = App::translate("ClaimPlan", "%Ln reading(s)", nullptr, count);
    const int fewer = ProcessLimits::lockedFrom - count;
    QString text = fewer <= 0
        ? App::translate("ClaimPlan", "Baseline: %1, mean %2.").arg(found, words.level(mean))
        : App::translate("ClaimPlan", "Baseline: %1, mean %2; %Ln fewer than advised.", nullptr, fewer)
              .arg(found, words.level(mean));
    if (count < LadderVerdict::baselineNeeded)
        text += u' '
            + App::translate("ClaimPlan", "Without %1 of them nothing can be judged.")
                  .arg(words.whole(LadderVerdict::baselineNeeded));
    else if (fewer > 0)
        text += u' ' + App::translate("ClaimPlan", "Every verdict stays provisional.");
    return text;
}

QString interventionText(const ProcessChart &chart, const ClaimPlan &plan, const MetricWords &words)
{
    if (!plan.interventionOn.isValid())
        return App::translate("ClaimPlan", "Takes effect: no day said; that of its delivery counts.");
    if (plan.baseline.isSet() && plan.baseline.to >= plan.interventionOn)
        return App::translate("ClaimPlan",
                              "Takes effect on %1, within the baseline: readings since would be compared with "
                              "themselves.")
            .arg(words.day(plan.interventionOn));
    const auto since = int(std::ranges::count_if(
        chart.points, [&plan](const ChartPoint &point) { return point.on >= plan.interventionOn; }));
    return App::translate("ClaimPlan", "Takes effect on %1: %Ln reading(s) since.", nullptr, since)
        .arg(words.day(plan.interventionOn));
}

QString expectationText(const Metric &metric, const ClaimPlan &plan, double mean, const MetricWords &words)
{
    if (std::isnan(plan.expectedChange))
        return App::translate("ClaimPlan", "Expected: nothing said yet.");
    QString text = std::isnan(mean)
        ? App::translate("ClaimPlan", "Expected: %1.").arg(words.change(plan.expectedChange))
        : App::translate("ClaimPlan", "Expected: %1, from %2 to %3.")
              .arg(words.change(plan.expectedChange), words.level(mean), words.level(mean + plan.expectedChange));
    const bool isWorse = (metric.direction == Direction::Down && plan.expectedChange > 0)
        || (metric.direction == Direction::Up && plan.expectedChange < 0);
    if (isWorse)
        text += u' '
            + (metric.direction == Direction::Down
                   ? App::translate("ClaimPlan", "That would be worse: lower is better, so less has a minus.")
                   : App::translate("ClaimPlan", "That would be worse: higher is better."));
    return text;
}

} // namespace

QStringList claimPlanText(const Metric &metric, const ProcessChart &chart, const ClaimPlan &plan, const QLocale &locale)
{
    const MetricWords words(metric, chart, locale);
    const std::vector<Measurement> readings = readingsIn(chart, plan.baseline);
    const double mean = meanOfBaseline(metric, chart, readings);
    return {baselineText(readings, mean, words, plan.baseline), interventionText(chart, plan, words),
            expectationText(metric, plan, mean, words)};
}

} // namespace Ratchet
