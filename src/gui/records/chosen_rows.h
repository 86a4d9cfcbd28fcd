// SPDX-License-Identifier: GPL-3.0-or-later
// The records of the rows that are selected in a table of an answer.
#pragma once

#include <gui/records/field_menu.h>

namespace Ratchet {

class AnswerTableView;

// Those of the kind of the current row.
[[nodiscard]] FieldMenu::Chosen chosenRows(const AnswerTableView &table);

} // namespace Ratchet
