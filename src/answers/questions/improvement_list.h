// SPDX-License-Identifier: GPL-3.0-or-later
// What the tables that list improvements one by one have in common.
#pragma once

#include <answers/basis/figures.h>

namespace Ratchet {

struct Evaluation;
struct Improvement;

inline constexpr size_t listedImprovements = 1000; // nobody reads further; the register's own page has them all

// Says in the caption that there are more than are listed, where there are.
void noteCutList(AnswerTable &table, size_t all);

// The owner; as a concern where there is none in post: "nobody", "Ada (left)".
[[nodiscard]] Cell ownerCell(const Evaluation &evaluation, const Improvement &improvement);
[[nodiscard]] Cell statusCell(const Improvement &improvement);

} // namespace Ratchet
