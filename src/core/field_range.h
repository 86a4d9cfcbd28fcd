// SPDX-License-Identifier: GPL-3.0-or-later
// Whole numbers that a field can hold: others mean nothing and would be kept unseen.
#pragma once

#include <core/fields/field.h>

namespace Ratchet {

struct IntegerRange {
    qint64 least = 0;
    qint64 most = 0;
};
// Of the question of a contact and the rating of a self-answer: 1 to 5; of the per cent of a task: 0 to 100. Nothing
// where every number means something.
[[nodiscard]] std::optional<IntegerRange> rangeOf(const Field &field);

// Why the field cannot hold the value, in a sentence; empty where it can, or where the value is empty.
[[nodiscard]] QString outsideRange(const Field &field, const Value &value);

} // namespace Ratchet
