// SPDX-License-Identifier: GPL-3.0-or-later
// How far the lessons of the last PIRs came, from the incident to the day it did not happen again.
#pragma once

namespace Ratchet {

struct AnswerTable;

struct Evaluation;

// What each link lost stands by name, and what nobody can say of the last one.
[[nodiscard]] AnswerTable chainTable(const Evaluation &evaluation);

} // namespace Ratchet
