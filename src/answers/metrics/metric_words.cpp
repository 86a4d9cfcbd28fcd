// SPDX-License-Identifier: GPL-3.0-or-later
#include "metric_words.h"

#include <core/entities/metric.h>

#include <QCoreApplication>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

constexpr int mostDecimals = 4;

// That the readings and their target are written with, two at most.
int decimalsOf(const ProcessChart &chart, double target)
{
    const auto isWhole = [](double value) { return std::isnan(value) || std::abs(value - std::round(value)) < 1e-6; };
    for (const int decimals : {0, 1}) {
        const double factor = std::pow(10.0, decimals);
        if (!chart.points.empty() && isWhole(target * factor)
            && std::ranges::all_of(chart.points,
                                   [&](const ChartPoint &point) { return isWhole(point.value * factor); }))
            return decimals;
    }
    return 2;
}

// So that a step of a few deviations can be told: 8.0 beside 5.0 where readings scatter by 0.7, 412 beside 380 where
// by 25.
int decimalsFor(const ProcessChart &chart, double target)
{
    double deviation = 0;
    for (const ChartPhase &phase : chart.phases) {
        if (phase.limits.reach > 0)
            deviation = deviation > 0 ? std::min(deviation, phase.limits.reach / 3) : phase.limits.reach / 3;
    }
    if (!(deviation > 0))
        return decimalsOf(chart, target);
    return std::clamp(int(-std::floor(std::log10(deviation / 2.5))), 0, mostDecimals);
}

// Nobody types these numbers back.
QString withMinus(QString text) { return text.replace(u'-', u'−'); }

} // namespace

MetricWords::MetricWords(const Metric &metric, const ProcessChart &chart, const QLocale &locale)
    : m_locale(locale)
    , m_unit(metric.unit.trimmed())
    , m_isByMonth(metric.frequency != Frequency::Daily && metric.frequency != Frequency::Weekly)
    , m_decimals(decimalsFor(chart, metric.target))
{
}

QString MetricWords::number(double value) const
{
    if (!std::isfinite(value))
        return u"–"_s;
    const double unit = std::pow(10.0, -m_decimals);
    return withMinus(m_locale.toString(std::abs(value) < unit / 2 ? 0.0 : value, 'f', m_decimals)); // never −0.0
}

QString MetricWords::signedNumber(double value) const
{
    const QString text = number(value);
    const bool isZero = text == number(0);
    return value > 0 && !isZero ? u'+' + text : text;
}

QString MetricWords::level(double value) const
{
    //: a number and its unit
    return m_unit.isEmpty() ? number(value) : App::translate("Dossier", "%1 %2").arg(number(value), m_unit);
}

QString MetricWords::change(double value) const
{
    if (m_unit == u'%')
        return App::translate("Dossier", "%1 points").arg(signedNumber(value)); // of percent
    return m_unit.isEmpty() ? signedNumber(value) : App::translate("Dossier", "%1 %2").arg(signedNumber(value), m_unit);
}

QString MetricWords::range(double low, double high) const
{
    return App::translate("Dossier", "%1 … %2").arg(number(low), level(high));
}

QString MetricWords::changeRange(double low, double high) const
{
    return App::translate("Dossier", "%1 … %2").arg(signedNumber(low), change(high));
}

QString MetricWords::levelBeyond(double value, int side) const
{
    const double unit = std::pow(10.0, -m_decimals);
    const double steps = value / unit;
    return level((side > 0 ? std::ceil(steps - 1e-6) : std::floor(steps + 1e-6)) * unit);
}

QString MetricWords::day(QDate on) const { return m_locale.toString(on, u"d MMM yyyy"_s); }

QString MetricWords::period(QDate on) const { return m_isByMonth ? m_locale.toString(on, u"MMMM yyyy"_s) : day(on); }

QString MetricWords::whole(qint64 count) const { return m_locale.toString(count); }

QString MetricWords::percent(double share) const
{
    return App::translate("Answers", "%1 %").arg(m_locale.toString(100 * share, 'f', 0));
}

QString MetricWords::percentWithTenths(double share) const
{
    return App::translate("Answers", "%1 %").arg(m_locale.toString(100 * share, 'f', 1));
}

QString MetricWords::confidence(double share) const
{
    // Rounded down, so that what is short of a threshold does not look like it.
    return share >= 0.99 ? App::translate("Dossier", "over %1").arg(percent(0.99))
                         : percent(std::floor(100 * share + 1e-9) / 100);
}

QString MetricWords::probability(double chance) const
{
    //: a probability, as statisticians write it
    return chance < 0.001 ? App::translate("Dossier", "p < %1").arg(m_locale.toString(0.001, 'f', 3))
        // Rounded down, so that what is below a threshold looks so.
        : chance < 0.1
        ? App::translate("Dossier", "p %1").arg(m_locale.toString(std::floor(1000 * chance) / 1000, 'f', 3))
        : App::translate("Dossier", "p %1").arg(m_locale.toString(chance, 'f', 2));
}

} // namespace Ratchet
