// SPDX-License-Identifier: GPL-3.0-or-later
#include "quarters.h"

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

QString quarterName(int number) { return QString::number(number / 4) + u"-Q"_s + QString::number(number % 4 + 1); }

Quarter quarterOf(std::span<const QuarterReading> readings, int number, double scale)
{
    Quarter quarter;
    quarter.name = quarterName(number);
    quarter.readings = int(readings.size());
    double sum = 0;
    double numerators = 0;
    double denominators = 0;
    for (const QuarterReading &reading : readings) {
        sum += reading.value;
        numerators += reading.numerator; // NaN where one is missing, and stays so
        denominators += reading.denominator;
    }
    quarter.meanOfReadings = sum / double(readings.size());
    const bool hasSums = std::isfinite(numerators) && std::isfinite(denominators) && denominators > 0;
    quarter.basis = hasSums ? QuarterBasis::Sums : QuarterBasis::Readings;
    quarter.mean = hasSums ? numerators / denominators * scale : quarter.meanOfReadings;
    return quarter;
}

int weekdaysIn(QDate from, QDate end)
{
    int weekdays = 0;
    for (QDate day = from; day < end; day = day.addDays(1))
        weekdays += day.dayOfWeek() <= Qt::Friday ? 1 : 0;
    return weekdays;
}

int expectedReadings(Frequency frequency, QDate from, QDate end)
{
    switch (frequency) {
    case Frequency::Daily:
        return weekdaysIn(from, end);
    case Frequency::Weekly:
        return int(from.daysTo(end) / 7);
    case Frequency::Monthly:
        return 3;
    case Frequency::Quarterly:
        return 1;
    case Frequency::None:
        break;
    }
    return 0;
}

} // namespace

int quarterNumber(QDate day, int yearStart) { return (day.year() * 12 + day.month() - yearStart) / 3; }

QDate firstDayOfQuarter(int number, int yearStart)
{
    const int month = number * 3 + yearStart - 1; // counted from January of year 0
    return QDate(month / 12, month % 12 + 1, 1);
}

std::vector<Quarter> quarters(std::span<const QuarterReading> series, int yearStart, double scale, Frequency frequency)
{
    std::vector<Quarter> found;
    int previous = 0;
    for (size_t begin = 0; begin < series.size();) {
        const int number = quarterNumber(series[begin].on, yearStart);
        const QDate next =
            firstDayOfQuarter(number + 1, yearStart); // a calendar date costs much, comparing days little
        size_t end = begin + 1;
        while (end < series.size() && series[end].on < next)
            ++end;
        Quarter quarter = quarterOf(series.subspan(begin, end - begin), number, scale);
        quarter.expected = expectedReadings(frequency, firstDayOfQuarter(number, yearStart), next);
        if (!found.empty() && number == previous + 1) {
            quarter.change = quarter.mean - found.back().mean;
            quarter.isComparedWithShort = quarter.isShort() || found.back().isShort();
        }
        found.push_back(quarter);
        previous = number;
        begin = end;
    }
    return found;
}

} // namespace Ratchet
