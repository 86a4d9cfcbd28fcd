// SPDX-License-Identifier: GPL-3.0-or-later
#include "unread_cells.h"

#include <core/entity_types.h>

#include <algorithm>

namespace Ratchet {

std::vector<UnreadCell> unreadCells(const ImportPlan &plan, const RowChoices &choices)
{
    std::vector<UnreadCell> cells;
    if (plan.kind == EntityKind::RaciEntry) // a row of a matrix is many records
        return cells;
    QSet<std::pair<int, QString>> known; // of one cell several things may be said
    const auto add = [&](const ImportProblem &problem, bool isLetGo) {
        const qsizetype before = known.size();
        known.insert({problem.line, problem.field});
        if (known.size() > before)
            cells.push_back({problem.line, problem.column, problem.field, isLetGo});
    };
    for (const ImportProblem &problem : plan.problems) {
        const Field *field = entityType(plan.kind).find(problem.field);
        if (problem.column > 0 && !problem.field.isEmpty() && !(field && field->isRequired()))
            add(problem, false);
    }
    for (const ImportProblem &notice : plan.notices) {
        if (choices.unread.value(notice.line).contains(notice.field))
            add(notice, true);
    }
    std::ranges::stable_sort(cells, {}, &UnreadCell::line);
    return cells;
}

} // namespace Ratchet
