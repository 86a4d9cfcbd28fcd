// SPDX-License-Identifier: GPL-3.0-or-later
#include "improvement_flow.h"

#include <answers/evaluation/evaluation.h>
#include <core/entities/improvement.h>

namespace Ratchet {

std::vector<FlowMonth> improvementFlow(const Evaluation &evaluation)
{
    return improvementFlow(evaluation.improvements, evaluation.asOf);
}

std::vector<FlowMonth> improvementFlow(const std::vector<const Improvement *> &improvements, QDate asOf)
{
    const QDate current(asOf.year(), asOf.month(), 1);
    const QDate first = current.addMonths(1 - flowMonths);
    std::vector<FlowMonth> flow;
    for (int month = 0; month < flowMonths; ++month)
        flow.push_back({.month = first.addMonths(month)});
    for (const Improvement *improvement : improvements) {
        const RecordRef ref = refTo(*improvement);
        const auto count = [&](QDate day, qint64 FlowMonth::*counter) {
            if (!day.isValid() || day < first || day > asOf)
                return;
            FlowMonth &month = flow[size_t((day.year() - first.year()) * 12 + day.month() - first.month())];
            month.*counter += 1;
            if (month.improvements.empty() || month.improvements.back() != ref)
                month.improvements.push_back(ref);
        };
        count(improvement->raisedOn, &FlowMonth::arrivals);
        count(improvement->deliveredOn, &FlowMonth::deliveries);
        count(improvement->embeddedOn, &FlowMonth::embedded);
    }
    return flow;
}

} // namespace Ratchet
