// SPDX-License-Identifier: GPL-3.0-or-later
// A target of a time is one only with something to reach or to keep, and with an order of its days and limits: none is
// written otherwise.
#pragma once

#include <core/fields/entity.h>

#include <functional>

namespace Ratchet {

struct TargetFault {
    FieldIndex field = -1; // the one to put right
    QString why; // in a sentence
};

// What is wrong with the terms of a target, by the value of each field of Target; nothing where it can be written.
[[nodiscard]] std::optional<TargetFault> faultOfTarget(const std::function<Value(FieldIndex)> &valueOf);

} // namespace Ratchet
