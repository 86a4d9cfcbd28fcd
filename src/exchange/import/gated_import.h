// SPDX-License-Identifier: GPL-3.0-or-later
// An import with its gates asked: every row that gets past one is named, and refused where the user chooses so.
#pragma once

#include <core/change_builder.h>
#include <exchange/import/import_planner.h>

namespace Ratchet {

struct GatedPlan {
    ChangeBuilder builder; // stands on the register of the planner
    ImportPlan plan; // with its gaps
};

// As ImportPlanner::plan(), from a builder that begins with `nextId`. With GateChoice::Refuse the rows that would leave
// a gap are refused; their gaps stay in the plan. With the other choices all are taken; a reason is added by
// answerGaps().
[[nodiscard]] Result<GatedPlan> planGated(ImportPlanner &planner, RecordId nextId, ImportOptions options,
                                          GateChoice gates);

} // namespace Ratchet
