// SPDX-License-Identifier: GPL-3.0-or-later
// The response to the finding that a ceremony has become a ritual.
#pragma once

#include <edits/record_edit.h>

namespace Ratchet {

struct Ceremony;

// Sets response, day and person. Refused, naming the field, where one of the three is missing.
[[nodiscard]] Status respondToRitual(ChangeBuilder &builder, Id<Ceremony> ceremony,
                                     const std::vector<FieldValue> &fields);

} // namespace Ratchet
