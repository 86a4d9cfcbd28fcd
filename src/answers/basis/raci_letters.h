// SPDX-License-Identifier: GPL-3.0-or-later
// The letters of each variant of the responsibility matrix and what they mean.
#pragma once

#include <core/entities/raci.h>

#include <span>

namespace Ratchet {

struct RaciLetter {
    char16_t letter;
    const char *name; // translated in context "RaciLetter": "Accountable"
    const char *meaning; // one sentence, translated in the same context
};

// In the order in which a cell goes through them. None has those of RACI.
[[nodiscard]] std::span<const RaciLetter> raciLetters(RaciVariant variant);
[[nodiscard]] QString letterName(const RaciLetter &letter);
[[nodiscard]] QString letterMeaning(const RaciLetter &letter);
// "RACI", "RACI-VS".
[[nodiscard]] QString variantName(RaciVariant variant);
// The letter of the role that does the work: D in DACI, R elsewhere.
[[nodiscard]] char16_t doingLetter(RaciVariant variant);

// The letters written in a cell, without repetition, in the order of the variant, those it lacks last.
[[nodiscard]] QString lettersIn(QStringView cell, RaciVariant variant);
// Letters as a cell holds them: "A/R", which is how they are written when one role does both; others "C/I".
[[nodiscard]] QString cellOf(const QString &letters);

// What a cell becomes when its letter is typed: taken away where it stands, beside the other one of accountable and
// doing, in place of everything else.
[[nodiscard]] QString withLetterTyped(QStringView cell, char16_t letter, RaciVariant variant);
// The next cell in the circle of the letters, accountable and doing at once, and nothing; `step` is 1 or -1.
[[nodiscard]] QString nextCell(QStringView cell, int step, RaciVariant variant);

} // namespace Ratchet
