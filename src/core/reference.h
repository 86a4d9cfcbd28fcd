// SPDX-License-Identifier: GPL-3.0-or-later
// The references that the program gives to records: CSI-0001, PIR-0001, LES-0001, ACT-0001.
#pragma once

#include <core/fields/entity.h>

#include <QString>

namespace Ratchet {

// "CSI-" for improvements; empty for kinds that are known by their name.
[[nodiscard]] QString referencePrefix(EntityKind kind);
// The field that holds the reference; -1 for kinds that are known by their name.
[[nodiscard]] FieldIndex referenceField(EntityKind kind);

} // namespace Ratchet
