// SPDX-License-Identifier: GPL-3.0-or-later
// A new register whose ledger begins with changes that are given: there as a whole, or not at all.
#pragma once

#include <core/change.h>
#include <core/result.h>

namespace Ratchet {

// Makes the file and writes the changes into it, one after another, at the times that they bear: how a demonstration
// gets its past. The first creates the settings. Where anything fails, no file is left behind; refuses to overwrite.
[[nodiscard]] Status makeFilledRegister(const QString &path, const QString &who, std::vector<Change> changes);

} // namespace Ratchet
