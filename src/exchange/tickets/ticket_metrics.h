// SPDX-License-Identifier: GPL-3.0-or-later
// Readings of metrics out of tickets: counted by period, for all of them or by service or group.
#pragma once

#include <core/entities/metric.h>
#include <exchange/tickets/tickets.h>

namespace Ratchet {

enum class TicketSlices : quint8 { Together, ByService, ByGroup };

struct TicketChoices {
    Frequency period = Frequency::Monthly; // weekly, monthly or quarterly
    TicketSlices slices = TicketSlices::Together;
    double targetHours = std::nan(""); // within which a service should be back; NaN: that share is not measured
    int leastTickets = 20; // services or groups with fewer tickets are left out, and counted
};

enum class TicketMeasure : quint8 { Opened, MedianTime, LongTime, WithinTarget, ReopenedShare, Backlog };

struct DerivedReading {
    QDate on; // the first day of the period
    double value = 0;
    double numerator = std::nan("");
    double denominator = std::nan("");
};

struct DerivedMetric {
    TicketMeasure measure = TicketMeasure::Opened;
    QString name; // "Median time to restore · Payments"
    QString slice; // the service or group; empty: all tickets
    std::vector<DerivedReading> readings; // in order of days
    int added = 0; // of the readings: what a plan would do with them
    int corrected = 0;
    int unchanged = 0;
};

// From the first day on which something happened to the last; not valid where there is no ticket.
struct TicketDays {
    QDate first;
    QDate last;
};
[[nodiscard]] TicketDays daysOf(const TicketTable &tickets);

// What tickets say of the periods that they cover from the first to the last day: the first and the last period are
// left out where the export begins or ends within them. Quantiles are those of R's type 7 and of spreadsheets
// (PERCENTILE.INC).
[[nodiscard]] std::vector<DerivedMetric> derive(const TicketTable &tickets, const TicketChoices &choices);
// The rule of a measure in words, for the definition of the metric.
[[nodiscard]] QString ruleOf(TicketMeasure measure, const TicketChoices &choices);
// The period that begins on that day, as people call it: "September 2026", "Q3 2026", "the week of 7 September 2026".
[[nodiscard]] QString periodName(QDate start, Frequency period);
// Of the first and the last period, where the export begins or ends within them: how many tickets were opened in it and
// are not counted, translated.
[[nodiscard]] QStringList uncountedPeriods(const TicketTable &tickets, const TicketChoices &choices);
// Linear between the sorted values on either side of (n - 1) share.
[[nodiscard]] double quantile(std::vector<double> values, double share);

// Services or groups that have too few tickets for that.
[[nodiscard]] QStringList sparseSlices(const TicketTable &tickets, const TicketChoices &choices);

} // namespace Ratchet
