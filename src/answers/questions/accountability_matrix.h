// SPDX-License-Identifier: GPL-3.0-or-later
// The RACI matrix as question 5 looks at it, and its tables.
#pragma once

#include <answers/evaluation/evaluation.h>

namespace Ratchet {

struct RaciActivity;
struct RaciEntry;
struct RaciRole;

struct AccountabilityMatrix {
    std::vector<const RaciActivity *> activities;
    std::vector<const RaciRole *> roles;
    QHash<std::pair<RecordId, RecordId>, const RaciEntry *> entries = {}; // by activity and role
    QSet<RecordId> accountableRoles = {};
};

[[nodiscard]] AccountabilityMatrix accountabilityMatrix(const Register &reg);
[[nodiscard]] AnswerTable matrixTable(const Evaluation &evaluation, const AccountabilityMatrix &matrix);
[[nodiscard]] AnswerTable matrixFindingTable(const Evaluation &evaluation);

} // namespace Ratchet
