// SPDX-License-Identifier: GPL-3.0-or-later
// What became of the file of an open register outside this program.
#pragma once

#include <core/result.h>
#include <store/ledger_entry.h>

namespace Ratchet {

enum class FileFate {
    Ours, // it holds what was written last
    Replaced, // another version stands in its place, or was written over it
    Missing, // deleted, moved or renamed
    TakenOver, // another program took the lock over and may write
};

// The last change that a file holds by itself, its log left aside; touches nothing.
[[nodiscard]] Result<LedgerHead> headOf(const QString &path);
// Ours where the file ends with that change.
[[nodiscard]] FileFate fateOf(const QString &path, const LedgerHead &head);

} // namespace Ratchet
