// SPDX-License-Identifier: GPL-3.0-or-later
// The evidence packs of a register as a list, and one of them in full.
#pragma once

#include <answers/basis/figures.h>

#include <core/register.h>

namespace Ratchet {

class Register;

struct Attestation;

struct Pack;

// The latest first.
[[nodiscard]] AnswerTable packsTable(const Register &reg, const QLocale &locale);
// What the register keeps of a pack, as names and values; attestations last.
[[nodiscard]] std::vector<std::pair<QString, QString>> packFacts(const Register &reg, const Pack &pack,
                                                                 const QLocale &locale);
// Those signed with the pack, by question.
[[nodiscard]] std::vector<const Attestation *> attestationsOf(const Register &reg, Id<Pack> pack);

} // namespace Ratchet
