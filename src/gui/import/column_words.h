// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of a column of a file that is brought in, and what answers a question of it.
#pragma once

#include <exchange/mapping/import_map.h>
#include <exchange/mapping/import_plan.h>
#include <exchange/text/text_table.h>

#include <optional>

namespace Ratchet {

// The first cells of it that differ, three at most.
[[nodiscard]] QString columnExamples(const TextTable &table, int column);
// "Low 2, Medium 5, High 8", the least first; empty where the field is no score or its cells are numbers.
[[nodiscard]] QString scoresOf(EntityKind kind, const QString &name, const ImportMapping &mapping);
// As files hold it; nothing where it is still to be chosen.
[[nodiscard]] std::optional<QString> answerOf(const ImportQuestion &question, const ImportMapping &mapping);
// What is open is asked again by whoever knows whether it is still to be asked.
[[nodiscard]] bool isAnswered(const ImportQuestion &question, const ImportMapping &mapping);
// What one of its choices says to people.
[[nodiscard]] QString choiceText(const ImportQuestion &question, const QString &choice);

} // namespace Ratchet
