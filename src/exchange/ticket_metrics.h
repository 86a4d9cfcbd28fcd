// SPDX-License-Identifier: GPL-3.0-or-later
// Readings of metrics out of tickets: counted by period, for all of them or by service or group. Importing the next export
// brings the same metrics up to date.
#pragma once

#include <exchange/tickets.h>

namespace Ratchet {

enum class TicketSlices : quint8 { Together, ByService, ByGroup };

struct TicketChoices {
    Frequency period = Frequency::Monthly; // weekly, monthly or quarterly
    TicketSlices slices = TicketSlices::Together;
    double targetHours = std::nan("");     // within which a service should be back; NaN: that share is not measured
    int leastTickets = 20;                 // services or groups with fewer tickets are left out, and counted
};

enum class TicketMeasure : quint8 { Opened, MedianTime, LongTime, WithinTarget, ReopenedShare, Backlog };

struct DerivedReading {
    QDate on;                              // the first day of the period
    double value = 0;
    double numerator = std::nan("");
    double denominator = std::nan("");
};

struct DerivedMetric {
    TicketMeasure measure = TicketMeasure::Opened;
    QString name;                          // "Median time to restore · Payments"
    QString slice;                         // the service or group; empty: all tickets
    std::vector<DerivedReading> readings;  // in order of days
    int added = 0;
    int corrected = 0;
    int unchanged = 0;
};

// What tickets say of the periods that they cover from the first to the last day: the first and the last period are left
// out where the export begins or ends within them. Quantiles are those of R's type 7 and of spreadsheets (PERCENTILE.INC).
[[nodiscard]] std::vector<DerivedMetric> derive(const TicketTable &tickets, const TicketChoices &choices);
// The same in words, for the definition of the metric.
[[nodiscard]] QString ruleOf(TicketMeasure measure, const TicketChoices &choices);
// Linear between the sorted values on either side of (n - 1) share.
[[nodiscard]] double quantile(std::vector<double> values, double share);

struct TicketPlan {
    std::vector<DerivedMetric> metrics;
    std::vector<ImportProblem> problems;
    std::vector<ImportQuestion> questions;
    qsizetype tickets = 0;
    qsizetype superseded = 0;
    QStringList leftOut;                   // services or groups with too few tickets

    [[nodiscard]] bool isAny() const;
    // The reason of the change: "Metrics from tickets: 12 readings added, 3 corrected".
    [[nodiscard]] QString summary() const;
};

// What deriving the metrics would change, and the edits in `builder`, which stands on `reg`. A metric is the one of that name;
// what somebody changed of it stays, and readings of other days too. New ones get rule, unit, kind and direction, a service by
// its name.
[[nodiscard]] Result<TicketPlan> planTicketMetrics(ChangeBuilder &builder, const Register &reg, const TextTable &table, const ImportMapping &mapping,
                                                   const TicketChoices &choices, const QString &source,
                                                   const std::function<bool(int done, int total)> &progress = {});

// The mapping that the register keeps for an export with this header, and keeping it.
[[nodiscard]] std::optional<ImportMapping> storedTicketMapping(const Register &reg, const QStringList &header);
void storeTicketMapping(ChangeBuilder &builder, const Register &reg, const QString &name, const ImportMapping &mapping);

} // namespace Ratchet
