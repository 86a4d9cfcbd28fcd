// SPDX-License-Identifier: GPL-3.0-or-later
#include "number_kinds.h"

#include <core/register.h>
#include <proof/attribute_limits.h>

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

using App = QCoreApplication;

constexpr double small = 40; // a denominator that a chart takes as it is
constexpr double large = 10'000; // one that makes it the primed chart
constexpr int digits = 6;

// By the same choice as that of its readings.
QString chartOf(MetricKind kind, const Measurement &reading)
{
    return chartTypeLabel(chooseChart(ProcessChartType::ByKind, kind, std::span(&reading, 1)).type);
}

QString chartOf(MetricKind kind, double denominator = std::nan(""))
{
    return chartOf(kind, {.on = {}, .value = 1, .numerator = 1, .denominator = denominator});
}

QString onChart(ProcessChartType type, ChartFallback fallback)
{
    const QString chart = App::translate("NumberKinds", "Its chart: %1.").arg(chartTypeLabel(type));
    return fallback == ChartFallback::None
        ? chart
        : App::translate("NumberKinds", "Its chart: %1 (%2).").arg(chartTypeLabel(type), fallbackLabel(fallback));
}

// With the digits that it has, of those behind the comma only what makes six.
QString levelText(double value, const Metric &metric, const QLocale &locale)
{
    const double size = std::abs(value) > 0 ? std::floor(std::log10(std::abs(value))) : 0;
    const double factor = std::pow(10.0, std::clamp(digits - 1 - size, 0.0, 2.0 * digits));
    const QString number = locale.toString(std::round(value * factor) / factor, 'f', QLocale::FloatingPointShortest);
    const QString unit = metric.unit.trimmed();
    return unit.isEmpty() ? number : App::translate("Dossier", "%1 %2").arg(number, unit);
}

QString againstTarget(const Metric &metric, double value, const QLocale &locale)
{
    const bool isJudged = metric.direction == Direction::Up || metric.direction == Direction::Down;
    if (!isJudged || std::isnan(metric.target))
        return {};
    const bool isMet = metric.direction == Direction::Up ? value >= metric.target : value <= metric.target;
    return (isMet ? App::translate("NumberKinds", "It meets the target of %1.")
                  : App::translate("NumberKinds", "It misses the target of %1."))
        .arg(levelText(metric.target, metric, locale));
}

} // namespace

bool isCountedOf(MetricKind kind) { return kind == MetricKind::Percentage || kind == MetricKind::Rate; }

std::vector<NumberKind> numberKinds(const QLocale &locale)
{
    using enum MetricKind;
    const auto number = [&locale](double value) { return locale.toString(value, 'g', 6); };
    return {
        {App::translate("NumberKinds", "A measured value"),
         App::translate("NumberKinds", "Such as %1 hours. %2 chart. A reading is one number.")
             .arg(number(4.5), chartOf(Individual)),
         Individual},
        {App::translate("NumberKinds", "A share of a whole"),
         App::translate("NumberKinds",
                        "Such as 14 of 40. %1 chart, of large wholes %2. A reading needs both numbers; the percentage "
                        "is computed.")
             .arg(chartOf(Percentage, small), chartOf(Percentage, large)),
         Percentage, u"%"_s},
        {App::translate("NumberKinds", "A count of events in a period"),
         App::translate("NumberKinds",
                        "Such as 9 incidents in a month. %1 chart. A reading is a whole number, of periods that are "
                        "equally long.")
             .arg(chartOf(Count)),
         Count},
        {App::translate("NumberKinds", "A rate"),
         App::translate("NumberKinds",
                        "Such as 9 incidents among %1 users. %2 chart, of large numbers %3. A reading needs both "
                        "numbers; one is divided by the other.")
             .arg(number(1200), chartOf(Rate, small), chartOf(Rate, large)),
         Rate},
        {App::translate("NumberKinds", "The time between rare events"),
         App::translate("NumberKinds",
                        "Such as 45 days from one outage to the next. %1 chart. A reading is the time since the one "
                        "before, above zero.")
             .arg(chartOf(Gap)),
         Gap},
        {App::translate("NumberKinds", "An amount of money"),
         App::translate("NumberKinds",
                        "Such as %1 a month. %2 chart. A reading is one amount; the unit names the currency, the same "
                        "for all.")
             .arg(number(12400), chartOf(Individual)),
         Individual},
        {App::translate("NumberKinds", "A rating"),
         App::translate("NumberKinds",
                        "Such as %1 of 5. %2 chart, or %3 where each reading has how many answered as its denominator.")
             .arg(number(4.2), chartOf(Individual), chartOf(Individual, small)),
         Individual},
    };
}

ReadExample readExample(const Metric &metric, ReadingNumbers numbers, const QLocale &locale)
{
    const bool isCounted = isCountedOf(metric.kind);
    if (isCounted ? std::isnan(numbers.numerator) && std::isnan(numbers.denominator) : std::isnan(numbers.value))
        return {};
    if (const ReadingFault fault = faultOfReading(metric.kind, metric.chart, numbers); fault != ReadingFault::None)
        return {.text = faultText(fault, numbers), .isFault = true};
    if (isCounted && (std::isnan(numbers.numerator) || std::isnan(numbers.denominator)))
        return {.text = App::translate("NumberKinds", "The other number is missing.")};
    if (isCounted)
        numbers.value = readingScale(Register(), metric) * numbers.numerator / numbers.denominator;
    const Measurement reading{
        .on = {}, .value = numbers.value, .numerator = numbers.numerator, .denominator = numbers.denominator};
    const ChartChoice choice = chooseChart(metric.chart, metric.kind, std::span(&reading, 1));
    QStringList sentences{App::translate("NumberKinds", "Read as %1.").arg(levelText(reading.value, metric, locale)),
                          onChart(choice.type, choice.fallback)};
    if (const QString target = againstTarget(metric, reading.value, locale); !target.isEmpty())
        sentences += target;
    return {.text = sentences.join(u' ')};
}

} // namespace Ratchet
