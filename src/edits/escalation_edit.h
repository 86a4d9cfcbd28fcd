// SPDX-License-Identifier: GPL-3.0-or-later
// Consequence is written down: the steps that overdue actions have reached, and what came of one.
#pragma once

#include <edits/record_edit.h>

#include <optional>

namespace Ratchet {

struct Escalation;

// All steps that are reached today and not written down yet, as one change; nothing where there are none.
[[nodiscard]] std::optional<NamedChange> escalationChange(const Document &document);

// Sets what was entered of an outcome, dated today where no day was. Refused without words.
[[nodiscard]] Status noteOutcome(ChangeBuilder &builder, Id<Escalation> escalation,
                                 const std::vector<FieldValue> &fields, QDate today);

} // namespace Ratchet
