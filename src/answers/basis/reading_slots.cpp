// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading_slots.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace Ratchet {

namespace {

qint64 monthOf(QDate day) { return qint64(day.year()) * 12 + day.month() - 1; }

// By the calendar and by the days between them: whichever says less.
qint64 calendarPeriods(QDate earlier, QDate later, int months)
{
    constexpr double daysOfMonth = 365.25 / 12;
    const qint64 byCalendar = monthOf(later) / months - monthOf(earlier) / months;
    const auto byDays = qint64(std::round(double(earlier.daysTo(later)) / (daysOfMonth * months)));
    return std::min(byCalendar, byDays);
}

using WeekDays = std::array<bool, 8>; // by QDate::dayOfWeek()

// Days from one to the other on which there are readings on other weeks.
qint64 countedDays(QDate earlier, QDate later, const WeekDays &isRead)
{
    qint64 perWeek = 0;
    for (size_t day = 1; day < isRead.size(); ++day)
        perWeek += isRead[day] ? 1 : 0;
    const qint64 weeks = earlier.daysTo(later) / 7;
    qint64 count = weeks * perWeek;
    for (QDate day = earlier.addDays(weeks * 7 + 1); day <= later; day = day.addDays(1))
        count += isRead[size_t(day.dayOfWeek())] ? 1 : 0;
    return count;
}

} // namespace

qint64 periodsBetween(QDate earlier, QDate later, Frequency frequency)
{
    qint64 periods = 1;
    if (frequency == Frequency::Daily)
        periods = earlier.daysTo(later);
    else if (frequency == Frequency::Weekly)
        periods = qint64(std::round(double(earlier.daysTo(later)) / 7));
    else if (frequency == Frequency::Monthly)
        periods = calendarPeriods(earlier, later, 1);
    else if (frequency == Frequency::Quarterly)
        periods = calendarPeriods(earlier, later, 3);
    return std::max<qint64>(1, periods);
}

Frequency frequencyOfAxis(ProcessChartType type, Frequency frequency)
{
    return type == ProcessChartType::G || type == ProcessChartType::T ? Frequency::None : frequency;
}

std::vector<qint64> readingSlots(std::span<const QDate> days, Frequency frequency)
{
    WeekDays isRead{};
    for (const QDate day : days)
        isRead[size_t(day.dayOfWeek())] = true;
    std::vector<qint64> places;
    places.reserve(days.size());
    for (size_t i = 0; i < days.size(); ++i) {
        if (i == 0)
            places.push_back(0);
        else if (frequency == Frequency::Daily)
            places.push_back(places.back() + std::max<qint64>(1, countedDays(days[i - 1], days[i], isRead)));
        else
            places.push_back(places.back() + periodsBetween(days[i - 1], days[i], frequency));
    }
    return places;
}

std::vector<qint64> readingSlots(std::span<const ChartPoint> points, ProcessChartType type, Frequency frequency)
{
    std::vector<QDate> days;
    days.reserve(points.size());
    for (const ChartPoint &point : points)
        days.push_back(point.on);
    return readingSlots(days, frequencyOfAxis(type, frequency));
}

} // namespace Ratchet
