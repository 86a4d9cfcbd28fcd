// SPDX-License-Identifier: GPL-3.0-or-later
// Which option of an enumeration a foreign word means: Done, Erledigt, ✅ Completed.
#pragma once

#include <core/fields/entity_kind.h>
#include <core/fields/field.h>

#include <optional>

namespace Ratchet {

// Position of the option (from 1) whose name or label the text is, in English or the program's language; 0: none.
[[nodiscard]] qint64 namedOption(const Field &field, QStringView text);
// The same, then by what such words commonly mean in other tools and languages; 0 where that is not clear.
[[nodiscard]] qint64 guessedOption(EntityKind kind, const Field &field, QStringView text);
// Whether the word says that none of the options applies, such as a frequency that is irregular.
[[nodiscard]] bool meansNoOption(const Field &field, QStringView text);
// Whether the field is a part of the score of an improvement that people tell in words: value, urgency, risk reduction.
[[nodiscard]] bool isScore(EntityKind kind, const Field &field);
// The number that such a word stands for: critical or P1 13, high 8, medium 5, low 2, very low 1; also "1 - Critical".
// Nothing for a mere number, of which nobody knows whether 1 is the first or the least.
[[nodiscard]] std::optional<double> guessedScore(EntityKind kind, const Field &field, QStringView text);
// Yes or no in several languages, or nothing.
[[nodiscard]] std::optional<bool> guessedBoolean(QStringView text);
// Whether something comes again every year, or comes once; nothing for other words, also for yes and no.
[[nodiscard]] std::optional<bool> guessedYearly(QStringView text);

} // namespace Ratchet
