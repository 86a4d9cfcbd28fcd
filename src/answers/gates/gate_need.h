// SPDX-License-Identifier: GPL-3.0-or-later
// What a status asks of a record and does not find, each with the place where it can be given: a form leads there, a
// menu asks for it at once.
#pragma once

#include <core/register.h>

#include <functional>
#include <optional>

namespace Ratchet {

struct GateNeed {
    QString text; // a sentence
    std::vector<FieldIndex> fields; // of the record
    std::optional<EntityKind> record = {}; // a record of that kind that names it gives it
};

// What a field of the record holds, or will.
using HeldValue = std::function<Value(FieldIndex)>;

// Of an improvement or an action; other kinds need nothing.
[[nodiscard]] std::vector<GateNeed> needsOfStatus(const Register &reg, EntityKind kind, RecordId record,
                                                  const HeldValue &held, QDate today);

} // namespace Ratchet
