// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading_terms.h"

#include <core/register.h>

#include <QCoreApplication>
#include <QLocale>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

ReadingFault faultOfReading(MetricKind kind, ProcessChartType chart, const ReadingNumbers &numbers)
{
    using Chart = ProcessChartType;
    const bool isShare = kind == MetricKind::Percentage || chart == Chart::P || chart == Chart::PPrime;
    const bool isNeverBelowZero = isShare || kind == MetricKind::Count || kind == MetricKind::Rate
        || kind == MetricKind::Gap || chart == Chart::C || chart == Chart::U || chart == Chart::UPrime
        || chart == Chart::G || chart == Chart::T;
    if (numbers.denominator <= 0)
        return ReadingFault::NothingCounted;
    if (isNeverBelowZero && (numbers.value < 0 || numbers.numerator < 0))
        return ReadingFault::BelowZero;
    return isShare && numbers.numerator > numbers.denominator ? ReadingFault::MoreThanAll : ReadingFault::None;
}

QString faultText(ReadingFault fault, const ReadingNumbers &numbers)
{
    const QLocale locale;
    const auto counts = [&locale, &numbers] {
        return App::translate("Register", "%1 of %2", "counted of how many")
            .arg(std::isnan(numbers.numerator) ? u"?"_s : locale.toString(numbers.numerator, 'g', 12),
                 locale.toString(numbers.denominator, 'g', 12));
    };
    switch (fault) {
    case ReadingFault::NothingCounted:
        return App::translate("Register", "%1: of nothing there is no share and no rate.").arg(counts());
    case ReadingFault::MoreThanAll:
        return App::translate("Register", "%1: a share cannot be more than all of them.").arg(counts());
    case ReadingFault::BelowZero:
        return App::translate("Register", "%1: a metric of this kind is never below zero.")
            .arg(locale.toString(numbers.value < 0 ? numbers.value : numbers.numerator, 'g', 12));
    case ReadingFault::None:
        break;
    }
    return {};
}

QString faultName(ReadingFault fault)
{
    static const QString names[] = {{}, u"nothingCounted"_s, u"moreThanAll"_s, u"belowZero"_s};
    return names[size_t(fault)];
}

double scaleOfSums(double values, double ratios)
{
    if (!(ratios > 0) || !(values > 0))
        return 1;
    const double power = std::pow(10, std::round(std::log10(values / ratios)));
    const bool isRounding = std::abs(values / ratios / power - 1) < 0.02;
    return isRounding ? power : values / ratios;
}

double readingScale(const Register &reg, const Metric &metric)
{
    double values = 0;
    double ratios = 0;
    for (const Reading *reading : reg.referring<&Reading::metric>(metric.id.value)) {
        if (reading->denominator > 0 && reading->numerator > 0) {
            values += reading->value;
            ratios += reading->numerator / reading->denominator;
        }
    }
    if (ratios > 0)
        return scaleOfSums(values, ratios);
    return metric.kind == MetricKind::Percentage ? 100 : 1;
}

} // namespace Ratchet
