// SPDX-License-Identifier: GPL-3.0-or-later
// Whole entities as JSON.
#pragma once

#include <core/register.h>

#include <QByteArray>
#include <QJsonValue>

namespace Ratchet {

// An array of objects, keys being field names; numbers and booleans as such, dates ISO 8601, references by name, empty
// fields left out.
[[nodiscard]] QByteArray exportJson(const Register &reg, EntityKind kind);
// The value of one field as that array has it; null where it is empty.
[[nodiscard]] QJsonValue jsonValue(const Register &reg, const Field &field, const Value &value);

} // namespace Ratchet
