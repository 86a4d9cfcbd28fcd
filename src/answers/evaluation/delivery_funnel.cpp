// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery_funnel.h"

#include <answers/basis/year.h>
#include <answers/evaluation/evaluation.h>
#include <core/entities/improvement.h>

namespace Ratchet {

namespace {

QHash<RecordId, QDate> fundedDays(const Evaluation &evaluation)
{
    QHash<RecordId, QDate> days;
    for (const Funding &funding : evaluation.reg.all<Funding>()) {
        if (!(funding.approved > 0) || !funding.decidedOn.isValid() || funding.decidedOn > evaluation.asOf)
            continue;
        QDate &day = days[funding.improvement.value];
        day = day.isValid() ? std::min(day, funding.decidedOn) : funding.decidedOn;
    }
    return days;
}

} // namespace

DeliveryFunnel deliveryFunnel(const Evaluation &evaluation)
{
    const QHash<RecordId, QDate> funded = fundedDays(evaluation);
    const auto byNow = [&](QDate day) { return day <= evaluation.asOf ? day : QDate(); };
    DeliveryFunnel funnel;
    for (const Improvement *improvement : evaluation.improvements) {
        if (isInYearTo(evaluation.asOf, improvement->approvedOn))
            funnel.approved.push_back({.improvement = improvement->id,
                                       .approvedOn = improvement->approvedOn,
                                       .fundedOn = funded.value(improvement->id.value),
                                       .deliveredOn = byNow(improvement->deliveredOn),
                                       .embeddedOn = byNow(improvement->embeddedOn)});
    }
    std::ranges::stable_sort(funnel.approved, {}, &DeliveryFunnel::Passage::approvedOn);
    for (const DeliveryFunnel::Passage &passage : funnel.approved) {
        const RecordRef ref{EntityKind::Improvement, passage.improvement.value};
        if (passage.fundedOn.isValid())
            funnel.funded.push_back(ref);
        if (passage.deliveredOn.isValid())
            funnel.delivered.push_back(ref);
        if (passage.embeddedOn.isValid())
            funnel.embedded.push_back(ref);
    }
    return funnel;
}

} // namespace Ratchet
