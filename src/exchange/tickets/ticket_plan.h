// SPDX-License-Identifier: GPL-3.0-or-later
// Metrics from tickets into a register: made once, brought up to date by the next export.
#pragma once

#include <exchange/tickets/ticket_metrics.h>

namespace Ratchet {

struct TicketPlan {
    std::vector<DerivedMetric> metrics;
    QString preset; // the program whose export it is, by its headers; empty: none that is known
    std::vector<ImportProblem> problems;
    std::vector<ImportProblem> linesLeftOut; // that hold no ticket, and why
    std::vector<ImportProblem> remarks; // what else is worth knowing
    std::vector<ImportQuestion> questions;
    qsizetype tickets = 0;
    qsizetype superseded = 0;
    QStringList leftOut; // services or groups with too few tickets

    QStringList uncounted; // see uncountedPeriods()

    // Why there is no reading at all, in a sentence; empty where there are some.
    QString whyNothing;

    [[nodiscard]] bool isAny() const;
    // The reason of the change: "Metrics from tickets: 12 readings added, 3 corrected".
    [[nodiscard]] QString summary() const;
};

// What deriving the metrics would change, and the edits in `builder`, which stands on `reg`. A metric is the one that
// was made before, whatever it is called by now, else the one of that name; what somebody changed of it stays, and
// readings of other days too. New ones get rule, unit, kind and direction, a service by its name.
[[nodiscard]] Result<TicketPlan> planTicketMetrics(ChangeBuilder &builder, const Register &reg, const TextTable &table,
                                                   const ImportMapping &mapping, const TicketChoices &choices,
                                                   const QString &source,
                                                   const std::function<bool(int done, int total)> &progress = {});

// The mapping that the register keeps for an export with this header, and keeping it.
[[nodiscard]] std::optional<ImportMapping> storedTicketMapping(const Register &reg, const QStringList &header);
void storeTicketMapping(ChangeBuilder &builder, const Register &reg, const QString &name, const ImportMapping &mapping);

} // namespace Ratchet
