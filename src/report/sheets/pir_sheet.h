// SPDX-License-Identifier: GPL-3.0-or-later
// One post-incident review as a document: what happened, conditions, lessons and what became of them, actions.
#pragma once

#include <report/pack/pack.h>
#include <report/paper/blameless.h>

namespace Ratchet {

struct Pir;

// Errors as writePaper(). With roles, no person of the register is named anywhere.
[[nodiscard]] Status writePirSheet(const QString &path, const Register &reg, Id<Pir> review, QDate asOf, Names names,
                                   const PackSettings &settings);

} // namespace Ratchet
