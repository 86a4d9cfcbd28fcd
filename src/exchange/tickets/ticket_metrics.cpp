// SPDX-License-Identifier: GPL-3.0-or-later
#include "ticket_metrics.h"

#include <core/entities/metric.h>

#include <QCoreApplication>
#include <QLocale>
#include <QMap>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

constexpr double longShare = 0.85;
constexpr double secondsPerHour = 3600;

QDate periodOf(QDate day, Frequency period)
{
    switch (period) {
    case Frequency::Weekly:
        return day.addDays(1 - day.dayOfWeek());
    case Frequency::Quarterly:
        return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
    default:
        return {day.year(), day.month(), 1};
    }
}

QDate nextPeriod(QDate start, Frequency period)
{
    return period == Frequency::Weekly ? start.addDays(7) : start.addMonths(period == Frequency::Quarterly ? 3 : 1);
}

// The periods that the events cover from their first to their last day.
std::vector<QDate> coveredPeriods(const TicketTable &tickets, Frequency period)
{
    const auto [first, last] = daysOf(tickets);
    std::vector<QDate> periods;
    if (!first.isValid())
        return periods;
    QDate start = periodOf(first, period);
    if (start < first)
        start = nextPeriod(start, period);
    for (; nextPeriod(start, period) <= last.addDays(1); start = nextPeriod(start, period))
        periods.push_back(start);
    return periods;
}

struct Period {
    int opened = 0;
    int restored = 0;
    int within = 0;
    int reopened = 0;
    std::vector<double> hours; // to restore, of those restored in the period
};

struct Slice {
    QMap<QDate, Period> periods;
    std::vector<QDate> opened; // days, to count the backlog
    std::vector<QDate> restored;
};

Slice sliceOf(const std::vector<const Ticket *> &tickets, const TicketChoices &choices)
{
    Slice slice;
    for (const Ticket *ticket : tickets) {
        ++slice.periods[periodOf(ticket->opened.date(), choices.period)].opened;
        slice.opened.push_back(ticket->opened.date());
        if (!ticket->restored.isValid())
            continue;
        slice.restored.push_back(ticket->restored.date());
        Period &period = slice.periods[periodOf(ticket->restored.date(), choices.period)];
        const double hours = double(ticket->opened.secsTo(ticket->restored)) / secondsPerHour;
        period.hours.push_back(hours);
        ++period.restored;
        period.within += hours <= choices.targetHours;
        period.reopened += ticket->isReopened;
    }
    std::ranges::sort(slice.opened);
    std::ranges::sort(slice.restored);
    return slice;
}

std::optional<DerivedReading> readingOf(const Slice &slice, QDate start, TicketMeasure measure,
                                        const TicketChoices &choices)
{
    const Period period = slice.periods.value(start);
    const double restored = period.restored;
    const auto share = [&](double part) -> std::optional<DerivedReading> {
        return restored > 0 ? std::optional(DerivedReading{start, 100 * part / restored, part, restored})
                            : std::nullopt;
    };
    switch (measure) {
    case TicketMeasure::Opened:
        return DerivedReading{start, double(period.opened)};
    case TicketMeasure::MedianTime:
    case TicketMeasure::LongTime:
        if (period.hours.empty())
            return {};
        return DerivedReading{start, quantile(period.hours, measure == TicketMeasure::MedianTime ? 0.5 : longShare),
                              std::nan(""), restored};
    case TicketMeasure::WithinTarget:
        return share(period.within);
    case TicketMeasure::ReopenedShare:
        return share(period.reopened);
    case TicketMeasure::Backlog:
        break;
    }
    const QDate next = nextPeriod(start, choices.period);
    const auto before = [next](const std::vector<QDate> &days) {
        return double(std::ranges::lower_bound(days, next) - days.begin());
    };
    return DerivedReading{start, before(slice.opened) - before(slice.restored)};
}

QString measureName(TicketMeasure measure, const TicketChoices &choices)
{
    switch (measure) {
    case TicketMeasure::Opened:
        return App::translate("Tickets", "Tickets opened");
    case TicketMeasure::MedianTime:
        return App::translate("Tickets", "Median time to restore");
    case TicketMeasure::LongTime:
        return App::translate("Tickets", "85th percentile time to restore");
    case TicketMeasure::WithinTarget:
        return App::translate("Tickets", "Restored within %1 hours").arg(QString::number(choices.targetHours));
    case TicketMeasure::ReopenedShare:
        return App::translate("Tickets", "Reopened tickets");
    case TicketMeasure::Backlog:
        break;
    }
    return App::translate("Tickets", "Open tickets at the end of the period");
}

std::vector<TicketMeasure> measuresOf(const TicketTable &tickets, const TicketChoices &choices)
{
    std::vector<TicketMeasure> measures{TicketMeasure::Opened, TicketMeasure::MedianTime, TicketMeasure::LongTime};
    if (!std::isnan(choices.targetHours))
        measures.push_back(TicketMeasure::WithinTarget);
    if (tickets.knowsReopened)
        measures.push_back(TicketMeasure::ReopenedShare);
    measures.push_back(TicketMeasure::Backlog);
    return measures;
}

struct NamedSlice {
    QString name; // as it is written first
    std::vector<const Ticket *> tickets;
};

// Services and groups are the same in whatever case.
std::vector<NamedSlice> slicesOf(const TicketTable &tickets, const TicketChoices &choices)
{
    QMap<QString, NamedSlice> all;
    const bool isTogether = choices.slices == TicketSlices::Together;
    for (const Ticket &ticket : tickets.tickets) {
        const QString name = isTogether                 ? QString()
            : choices.slices == TicketSlices::ByService ? ticket.service
                                                        : ticket.group;
        if (!isTogether && name.isEmpty())
            continue;
        NamedSlice &slice = all[name.toCaseFolded()];
        if (slice.tickets.empty())
            slice.name = name;
        slice.tickets.push_back(&ticket);
    }
    return {std::make_move_iterator(all.begin()), std::make_move_iterator(all.end())};
}

bool isSparse(const NamedSlice &slice, const TicketChoices &choices)
{
    return choices.slices != TicketSlices::Together && int(slice.tickets.size()) < choices.leastTickets;
}

} // namespace

TicketDays daysOf(const TicketTable &tickets)
{
    TicketDays days;
    for (const Ticket &ticket : tickets.tickets) {
        const QDate opened = ticket.opened.date();
        const QDate end = std::max(opened, ticket.restored.isValid() ? ticket.restored.date() : opened);
        days.first = days.first.isValid() ? std::min(days.first, opened) : opened;
        days.last = days.last.isValid() ? std::max(days.last, end) : end;
    }
    return days;
}

double quantile(std::vector<double> values, double share)
{
    if (values.empty())
        return std::nan("");
    std::ranges::sort(values);
    const double position = double(values.size() - 1) * share;
    const auto below = size_t(position);
    const size_t above = std::min(below + 1, values.size() - 1);
    return values[below] + (position - double(below)) * (values[above] - values[below]);
}

QString ruleOf(TicketMeasure measure, const TicketChoices &choices)
{
    const QString whole = App::translate("Tickets",
                                         "The first and the last period are left out where the export begins or ends "
                                         "within them. Times without an offset are taken as they are written.");
    const QString restored = App::translate(
        "Tickets", "Of the tickets restored in the period (resolved, else closed; open ones do not count):");
    QString rule;
    switch (measure) {
    case TicketMeasure::Opened:
        rule = App::translate("Tickets", "Tickets opened in the period, each ticket number once.");
        break;
    case TicketMeasure::MedianTime:
        rule = App::translate(
                   "Tickets",
                   "%1 the median of the hours from opening to restoring. The denominator is how many they are.")
                   .arg(restored);
        break;
    case TicketMeasure::LongTime:
        rule = App::translate("Tickets",
                              "%1 the 85th percentile of the hours from opening to restoring, linear between "
                              "neighbours. The denominator is how many they are.")
                   .arg(restored);
        break;
    case TicketMeasure::WithinTarget:
        rule = App::translate("Tickets", "%1 the share restored within %2 hours of opening.")
                   .arg(restored, QString::number(choices.targetHours));
        break;
    case TicketMeasure::ReopenedShare:
        rule = App::translate("Tickets", "%1 the share that was reopened at least once.").arg(restored);
        break;
    case TicketMeasure::Backlog:
        rule = App::translate("Tickets", "Tickets opened up to the last day of the period and not restored by then.");
        break;
    }
    return rule + u' ' + whole;
}

std::vector<DerivedMetric> derive(const TicketTable &tickets, const TicketChoices &choices)
{
    std::vector<DerivedMetric> metrics;
    const std::vector<QDate> periods = coveredPeriods(tickets, choices.period);
    for (const NamedSlice &slice : slicesOf(tickets, choices)) {
        if (isSparse(slice, choices))
            continue;
        const Slice counted = sliceOf(slice.tickets, choices);
        for (const TicketMeasure measure : measuresOf(tickets, choices)) {
            const QString name = measureName(measure, choices);
            //: a measure and the service or group it is of
            DerivedMetric metric{
                measure,    slice.name.isEmpty() ? name : App::translate("Tickets", "%1 · %2").arg(name, slice.name),
                slice.name, {},
                0,          0,
                0};
            for (const QDate start : periods) {
                if (const auto reading = readingOf(counted, start, measure, choices))
                    metric.readings.push_back(*reading);
            }
            if (!metric.readings.empty())
                metrics.push_back(std::move(metric));
        }
    }
    return metrics;
}

QString periodName(QDate start, Frequency period)
{
    const QLocale locale;
    if (period == Frequency::Weekly)
        return App::translate("Tickets", "the week of %1").arg(locale.toString(start, QLocale::LongFormat));
    if (period == Frequency::Quarterly)
        //: a quarter and its year
        return App::translate("Tickets", "Q%1 %2")
            .arg(locale.toString((start.month() + 2) / 3), locale.toString(start, u"yyyy"_s));
    return locale.toString(start, u"MMMM yyyy"_s);
}

QStringList uncountedPeriods(const TicketTable &tickets, const TicketChoices &choices)
{
    const auto [first, last] = daysOf(tickets);
    const std::vector<QDate> counted = coveredPeriods(tickets, choices.period);
    QMap<QDate, int> opened; // by the periods that are left out
    for (const Ticket &ticket : tickets.tickets) {
        const QDate start = periodOf(ticket.opened.date(), choices.period);
        if (ticket.opened.isValid() && !std::ranges::binary_search(counted, start))
            ++opened[start];
    }
    QStringList told;
    for (auto period = opened.cbegin(); period != opened.cend(); ++period) {
        const QString why = period.key() < first
            ? App::translate("Tickets", "the export begins within it, on %1").arg(first.toString(Qt::ISODate))
            : App::translate("Tickets", "the export ends within it, on %1").arg(last.toString(Qt::ISODate));
        told += App::translate("Tickets", "%1 is not counted (tickets opened: %2): %3.")
                    .arg(periodName(period.key(), choices.period))
                    .arg(*period)
                    .arg(why);
    }
    return told;
}

QStringList sparseSlices(const TicketTable &tickets, const TicketChoices &choices)
{
    QStringList names;
    for (const NamedSlice &slice : slicesOf(tickets, choices)) {
        if (isSparse(slice, choices))
            names += slice.name;
    }
    return names;
}

} // namespace Ratchet
