// SPDX-License-Identifier: GPL-3.0-or-later
// The identifiers under which calendars keep what a register gives them (RFC 5545: unique for ever and everywhere).
#pragma once

#include <core/fields/entity_kind.h>
#include <core/fields/identifier.h>

#include <QString>

namespace Ratchet {

// "ceremony-3-9f86d081884c7d65@ratchet": the record, and the register that it is of (store/register_id.h). Without one
// "ceremony-3@ratchet", as earlier versions wrote it for every register.
[[nodiscard]] QString recordUid(EntityKind kind, RecordId record, const QString &registerId);

// The record of that kind that the identifier names, whether or not there is one; 0 for an identifier of another
// register, kind or program. One without a register may be of this one.
[[nodiscard]] RecordId recordOfUid(const QString &uid, EntityKind kind, const QString &registerId);

} // namespace Ratchet
