// SPDX-License-Identifier: GPL-3.0-or-later
#include "gated_import.h"

#include <exchange/gates/row_gates.h>

#include <algorithm>

namespace Ratchet {

Result<GatedPlan> planGated(ImportPlanner &planner, RecordId nextId, ImportOptions options, GateChoice gates)
{
    std::vector<ImportGap> refused;
    // Ends: every round but the last refuses a row more. A row that repeated a refused one may come in its place.
    for (;;) {
        GatedPlan made{.builder = ChangeBuilder(planner.reg(), nextId), .plan = {}};
        Result<ImportPlan> plan = planner.plan(made.builder, options);
        if (!plan)
            return tl::unexpected<Error>(plan.error());
        Result<std::vector<ImportGap>> gaps = gapsOfRows(planner.reg(), made.builder, *plan, options.today);
        if (!gaps)
            return tl::unexpected<Error>(gaps.error());
        if (gates != GateChoice::Refuse || gaps->empty()) {
            std::ranges::move(refused, std::back_inserter(*gaps));
            std::ranges::stable_sort(*gaps, {}, &ImportGap::line);
            plan->gaps = std::move(*gaps);
            plan->gates = gates;
            made.plan = std::move(*plan);
            return made;
        }
        options.refused.insert(refusalsOf(*plan, *gaps));
        for (ImportGap &gap : *gaps) {
            gap.record = 0;
            refused.push_back(std::move(gap));
        }
    }
}

} // namespace Ratchet
