// SPDX-License-Identifier: GPL-3.0-or-later
// "Funded, delivered, and embedded": what became of the improvements that were approved in the year.
#pragma once

#include <answers/basis/figures.h>

namespace Ratchet {

struct Evaluation;
struct Improvement;

// Each step goes by its own date, not after the reporting date, and none is inferred from another: what was delivered
// without funding counts as delivered, not as funded.
struct DeliveryFunnel {
    struct Passage {
        Id<Improvement> improvement;
        QDate approvedOn;
        QDate fundedOn; // the first decision that approved more than 0; invalid: none by the day
        QDate deliveredOn;
        QDate embeddedOn;
    };
    std::vector<Passage> approved; // in the year; in the order of approval
    std::vector<RecordRef> funded, delivered, embedded; // of these
};

[[nodiscard]] DeliveryFunnel deliveryFunnel(const Evaluation &evaluation);

} // namespace Ratchet
