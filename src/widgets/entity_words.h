// SPDX-License-Identifier: GPL-3.0-or-later
// Names of entities and fields inside a sentence: "New improvement", "9 PIRs".
#pragma once

#include <core/fields/entity.h>

namespace Ratchet {

// "improvement" or "improvements"; acronyms and languages that write nouns with a capital keep it.
[[nodiscard]] QString nameInSentence(EntityKind kind);
[[nodiscard]] QString namesInSentence(EntityKind kind);
// "1 improvement", "1,204 improvements".
[[nodiscard]] QString countInSentence(EntityKind kind, qsizetype count);

} // namespace Ratchet
