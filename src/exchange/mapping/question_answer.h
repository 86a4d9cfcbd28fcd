// SPDX-License-Identifier: GPL-3.0-or-later
// What a map says that answers the questions of an import.
#pragma once

#include <exchange/mapping/import_map.h>
#include <exchange/mapping/import_plan.h>

namespace Ratchet {

// With the first of the choices, for each of the values that a question names. Empty where no map answers it.
[[nodiscard]] ImportMapping exampleAnswer(const std::vector<ImportQuestion> &questions);

} // namespace Ratchet
