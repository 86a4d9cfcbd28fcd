// SPDX-License-Identifier: GPL-3.0-or-later
// What the register keeps of a pack that was made.
#pragma once

#include <core/change_builder.h>
#include <core/entities/evidence.h>
#include <report/pack/pack.h>

namespace Ratchet {

// What its choices say of it; the rest is left empty.
[[nodiscard]] Pack packOf(const PackChoices &choices);
// Its id is left empty.
[[nodiscard]] Pack packRecord(const MadePack &pack, const PackSettings &settings, QDate asOf, const QString &path);
// The reason of the change that keeps it.
[[nodiscard]] QString packReason(const QString &reference);
void addRecord(ChangeBuilder &builder, const Pack &pack);

} // namespace Ratchet
