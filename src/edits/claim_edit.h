// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs of discipline: a claim is registered, a phase begins, somebody answers for a gain that is not proven. Each
// is refused with the reason where it would not mean what it says.
#pragma once

#include <core/change_builder.h>
#include <edits/field_value.h>

namespace Ratchet {

struct Improvement;

struct Metric;

struct Steering;

// Locks a claim, which may be made by the same change, for today, with these fields of it set before. Refused where it
// is locked already, or where metric, direction, baseline, expected change or target date are open.
[[nodiscard]] Status lockClaim(ChangeBuilder &builder, const Register &reg, Id<Steering> claim,
                               const std::vector<FieldValue> &fields, QDate today);
// What locking it today amounts to, in words: how many readings lie in the baseline, and whether the work has begun.
[[nodiscard]] QString lockNote(const Register &reg, const Steering &claim, QDate baselineFrom, QDate baselineTo,
                               QDate today);

// A phase of a metric with these fields; decided today where no day is given.
[[nodiscard]] Status addPhase(ChangeBuilder &builder, Id<Metric> metric, const std::vector<FieldValue> &fields,
                              QDate today);

// Somebody answers for a gain without proof, by reason, person and day, all of them. It is printed wherever the gain is
// shown.
[[nodiscard]] Status overrideProof(ChangeBuilder &builder, Id<Improvement> improvement,
                                   const std::vector<FieldValue> &fields);

} // namespace Ratchet
