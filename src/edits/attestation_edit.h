// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody signs an answer of an evidence pack with a statement; it goes into the ledger.
#pragma once

#include <edits/record_edit.h>

#include <vector>

namespace Ratchet {

struct Pack;

// An attestation with these fields, of the change that the pack was made from. Refused without a question from 1 to 5,
// a person, a statement or a day, and where that person attested to that question of the pack already.
[[nodiscard]] Status attest(ChangeBuilder &builder, const Register &reg, Id<Pack> pack,
                            const std::vector<FieldValue> &fields);
// The first question of the pack that nobody attested to; 1 where all are.
[[nodiscard]] int nextToAttest(const Register &reg, Id<Pack> pack);

} // namespace Ratchet
