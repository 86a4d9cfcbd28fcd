// SPDX-License-Identifier: GPL-3.0-or-later
#include "attribute_limits.h"

#include <core/entities/metric.h>
#include <core/reading_terms.h>
#include <proof/measurement.h>

#include <QCoreApplication>

#include <algorithm>
#include <numbers>
#include <numeric>

namespace Ratchet {

using namespace Qt::StringLiterals;
using Type = ProcessChartType;

namespace {

constexpr double largeDenominator = 1000; // from there on chance alone explains less and less of what is seen
constexpr double overDispersedFrom = 1.5; // times the deviation that chance alone gives
constexpr double nelsonExponent = 3.6; // makes times between events about normal

struct Sums {
    double numerators = 0;
    double denominators = 0;
    double ratio = 0; // of the two
};

Sums sumsOf(std::span<const Measurement> points)
{
    Sums sums;
    for (const Measurement &point : points) {
        sums.numerators += point.numerator;
        sums.denominators += point.denominator;
    }
    sums.ratio = sums.numerators / sums.denominators;
    return sums;
}

// The mean moving range of the values as a standard deviation.
double rangeDeviation(std::span<const double> values)
{
    double sum = 0;
    for (size_t i = 1; i < values.size(); ++i)
        sum += std::abs(values[i] - values[i - 1]);
    return sum / double(values.size() - 1) / ProcessLimits::sigmaDivisor;
}

bool isCounted(double value) { return value >= 0 && value == std::floor(value); }

// P and U charts: the deviation of a point follows its denominator; the primed ones widen it by what is seen.
PhaseLimits ratioLimits(Type type, std::span<const Measurement> series, std::span<const Measurement> base)
{
    const double centre = sumsOf(base).ratio;
    const bool isShare = type == Type::P || type == Type::PPrime;
    const double variance = isShare ? centre * (1 - centre) : centre;
    const double scale = ratioScale(base);
    PhaseLimits limits;
    limits.summary.mean = scale * centre;
    if (!(variance > 0)) {
        limits.summary.problem = LimitsProblem::NearConstant;
        return limits;
    }
    double widening = 1;
    if (type == Type::PPrime || type == Type::UPrime) {
        std::vector<double> standard;
        for (const Measurement &point : base)
            standard.push_back((point.numerator / point.denominator - centre)
                               / std::sqrt(variance / point.denominator));
        widening = rangeDeviation(standard);
    }
    for (const Measurement &point : series) {
        const double reach = 3 * scale * widening * std::sqrt(variance / point.denominator);
        limits.shown.push_back({scale * centre, scale * centre - reach, scale * centre + reach, reach});
    }
    return limits;
}

// C and G charts: one deviation for all points, from their mean.
PhaseLimits countLimits(Type type, std::span<const Measurement> series, std::span<const Measurement> base)
{
    const std::vector<double> first = valuesOf(base);
    const double mean = meanOf(first);
    const double reach = 3 * std::sqrt(type == Type::G ? mean * (mean + 1) : mean);
    PhaseLimits limits;
    limits.summary.mean = type == Type::G ? medianOf(first) : mean;
    if (reach > 0)
        limits.shown.assign(series.size(), {limits.summary.mean, mean - reach, mean + reach, reach});
    return limits;
}

// I′: moving ranges made comparable by the denominators on both sides of each.
PhaseLimits normalisedLimits(std::span<const Measurement> series, std::span<const Measurement> base,
                             Screening screening)
{
    std::vector<double> deviations;
    double weighted = 0;
    for (size_t i = 0; i < base.size(); ++i) {
        weighted += base[i].value * base[i].denominator;
        if (i > 0) {
            const double spread = std::sqrt(1 / base[i].denominator + 1 / base[i - 1].denominator);
            deviations.push_back(std::sqrt(std::numbers::pi / 2) * std::abs(base[i].value - base[i - 1].value)
                                 / spread);
        }
    }
    double deviation = meanOf(deviations);
    if (screening == Screening::On) {
        std::erase_if(deviations,
                      [limit = ProcessLimits::rangeFactor * deviation](double one) { return one >= limit; });
        deviation = deviations.empty() ? 0 : meanOf(deviations);
    }
    PhaseLimits limits;
    const double centre = weighted / sumsOf(base).denominators;
    limits.summary.mean = centre;
    for (const Measurement &point : series) {
        const double reach = 3 * deviation * std::sqrt(1 / point.denominator);
        if (deviation > 0)
            limits.shown.push_back({centre, centre - reach, centre + reach, reach});
    }
    return limits;
}

// XmR of times that a root has made about normal, and back again.
PhaseLimits timeLimits(std::span<const Measurement> series, std::span<const Measurement> base, Screening screening)
{
    const auto transform = [](std::span<const Measurement> points) {
        std::vector<double> values = valuesOf(points);
        for (double &value : values)
            value = std::pow(value, 1 / nelsonExponent);
        return values;
    };
    PhaseLimits limits;
    limits.values = transform(series);
    const ProcessLimits transformed = processLimits(transform(base), screening);
    const auto back = [](double value) { return value > 0 ? std::pow(value, nelsonExponent) : 0; };
    limits.summary.mean = back(transformed.mean);
    if (!transformed.isJudgeable())
        return limits;
    const double upper = back(transformed.upper);
    limits.shown.assign(series.size(),
                        {limits.summary.mean, back(transformed.lower), upper, upper - limits.summary.mean});
    limits.judged.assign(series.size(), transformed.ofPoint());
    return limits;
}

PhaseLimits individualLimits(Type type, std::span<const Measurement> series, std::span<const Measurement> base,
                             Screening screening)
{
    PhaseLimits limits;
    limits.values = valuesOf(series);
    const LimitsBasis basis = type == Type::MedianRange ? LimitsBasis::MedianRange
        : type == Type::MedianLevel                     ? LimitsBasis::Medians
                                                        : LimitsBasis::Means;
    limits.summary = processLimits(valuesOf(base), screening, basis);
    if (limits.summary.isJudgeable())
        limits.shown.assign(series.size(), limits.summary.ofPoint());
    return limits;
}

PhaseLimits modelledLimits(Type type, std::span<const Measurement> series, std::span<const Measurement> base,
                           Screening screening)
{
    switch (type) {
    case Type::P:
    case Type::PPrime:
    case Type::U:
    case Type::UPrime:
        return ratioLimits(type, series, base);
    case Type::C:
    case Type::G:
        return countLimits(type, series, base);
    case Type::IPrime:
        return normalisedLimits(series, base, screening);
    default:
        return timeLimits(series, base, screening);
    }
}

ChartFallback unfitFor(Type type, std::span<const Measurement> series)
{
    const auto all = [series](auto holds) { return std::ranges::all_of(series, holds); };
    switch (type) {
    case Type::P:
    case Type::PPrime:
        return all([](const Measurement &point) {
            return point.denominator > 0 && point.numerator >= 0 && point.numerator <= point.denominator;
        })
            ? ChartFallback::None
            : ChartFallback::NoDenominators;
    case Type::U:
    case Type::UPrime:
        return all([](const Measurement &point) { return point.denominator > 0 && point.numerator >= 0; })
            ? ChartFallback::None
            : ChartFallback::NoDenominators;
    case Type::IPrime:
        return all([](const Measurement &point) { return point.denominator > 0; }) ? ChartFallback::None
                                                                                   : ChartFallback::NoDenominators;
    case Type::C:
    case Type::G:
        return all([](const Measurement &point) { return isCounted(point.value); }) ? ChartFallback::None
                                                                                    : ChartFallback::NotCounted;
    case Type::T:
        return all([](const Measurement &point) { return point.value > 0; }) ? ChartFallback::None
                                                                             : ChartFallback::NotPositive;
    default:
        return ChartFallback::None;
    }
}

bool isOverDispersed(std::span<const Measurement> series)
{
    const std::vector<double> counts = valuesOf(series);
    const double mean = counts.empty() ? 0 : meanOf(counts);
    return counts.size() > 1 && mean > 0 && rangeDeviation(counts) > overDispersedFrom * std::sqrt(mean);
}

Type typeOfKind(MetricKind kind, std::span<const Measurement> series)
{
    const bool isLarge = !series.empty() && sumsOf(series).denominators >= largeDenominator * double(series.size());
    switch (kind) {
    case MetricKind::Percentage:
        return isLarge ? Type::PPrime : Type::P;
    case MetricKind::Rate:
        return isLarge ? Type::UPrime : Type::U;
    case MetricKind::Count:
        return Type::C;
    case MetricKind::Gap:
        return Type::T;
    case MetricKind::Individual:
    case MetricKind::None:
        break;
    }
    return unfitFor(Type::IPrime, series) == ChartFallback::None && !series.empty() ? Type::IPrime : Type::Individuals;
}

} // namespace

double ratioScale(std::span<const Measurement> series)
{
    double values = 0;
    double ratios = 0;
    for (const Measurement &point : series) {
        values += point.value;
        ratios += point.numerator / point.denominator;
    }
    return scaleOfSums(values, ratios);
}

ChartChoice chooseChart(ProcessChartType asked, MetricKind kind, std::span<const Measurement> series)
{
    Type type = asked == Type::ByKind ? typeOfKind(kind, series) : asked;
    if (type == Type::None)
        type = Type::Individuals;
    ChartFallback fallback = unfitFor(type, series);
    if (fallback == ChartFallback::None && asked == Type::ByKind && type == Type::C && isOverDispersed(series))
        fallback = ChartFallback::OverDispersed;
    return fallback == ChartFallback::None ? ChartChoice{type, fallback} : ChartChoice{Type::Individuals, fallback};
}

PhaseLimits phaseLimits(ProcessChartType type, std::span<const Measurement> series, std::span<const Measurement> base,
                        Screening screening)
{
    const bool isXmR =
        type == Type::None || type == Type::Individuals || type == Type::MedianRange || type == Type::MedianLevel;
    PhaseLimits limits;
    if (isXmR) {
        limits = individualLimits(type, series, base, screening);
    } else if (base.size() >= 2) {
        limits = modelledLimits(type, series, base, screening);
        limits.summary.problem = limits.shown.empty() ? LimitsProblem::NearConstant : LimitsProblem::None;
    } else {
        limits.summary.mean = base.empty() ? std::nan("") : base.front().value;
    }
    limits.summary.points = qsizetype(base.size());
    if (limits.values.empty())
        limits.values = valuesOf(series);
    if (limits.judged.empty())
        limits.judged = limits.shown;
    if (!isXmR && !limits.shown.empty()) {
        const PointLimits &last = limits.shown.back();
        limits.summary.lower = last.lower;
        limits.summary.upper = last.upper;
        limits.summary.reach = last.reach;
    }
    limits.shown.resize(series.size());
    return limits;
}

QString fallbackName(ChartFallback fallback)
{
    static const QString names[] = {{}, u"noDenominators"_s, u"notCounted"_s, u"notPositive"_s, u"overDispersed"_s};
    return names[size_t(fallback)];
}

QString fallbackLabel(ChartFallback fallback)
{
    static const char *const labels[] = {
        nullptr,
        QT_TRANSLATE_NOOP("Proof", "not every reading has a numerator and a denominator"),
        QT_TRANSLATE_NOOP("Proof", "not every reading is a whole number"),
        QT_TRANSLATE_NOOP("Proof", "not every reading is above zero"),
        QT_TRANSLATE_NOOP("Proof", "the counts vary more than chance alone lets them"),
    };
    const char *label = labels[size_t(fallback)];
    return label ? QCoreApplication::translate("Proof", label) : QString();
}

QString chartTypeLabel(ProcessChartType type)
{
    const Type named = type == Type::None ? Type::Individuals : type;
    return QCoreApplication::translate("Option", processChartTypeOptions[size_t(named) - 1].label);
}

} // namespace Ratchet
