// SPDX-License-Identifier: GPL-3.0-or-later
// What a pack is made from: a register as recorded at a change, narrowed to the pack's scope, with all that is said of
// it.
#pragma once

#include <core/register.h>
#include <core/result.h>
#include <report/paper/pack_settings.h>

namespace Ratchet {

class Store;

struct PackSource {
    Register reg; // in scope
    QDate asOf;
    PackSettings settings;
};

// Whether the last pack about the same is computed again, so that the new one can say what changed since.
enum class EarlierPack : quint8 { Compared, Left };

// `recorded` is the register as it stands in `store` after `change`. Prepared now, in the language of the choices.
// Errors: UnknownReference for a service or unit that the register lacks, and those of the store.
[[nodiscard]] Result<PackSource> packSource(const Store &store, const Register &recorded, qint64 change, QDate asOf,
                                            const PackChoices &choices, EarlierPack earlier = EarlierPack::Compared);

// Damaged where the register was altered beside the program: no evidence is taken from it. May take long.
[[nodiscard]] Status isEvidence(const Store &store);

// The language in which a pack with these choices is written.
[[nodiscard]] QLocale packLocale(const PackChoices &choices);

} // namespace Ratchet
