// SPDX-License-Identifier: GPL-3.0-or-later
// What a status that a row changes brings along without a word of the row, as a change in the window would have it.
#pragma once

#include <core/fields/entity.h>
#include <core/fields/value.h>

#include <QDate>

#include <functional>
#include <utility>
#include <vector>

namespace Ratchet {

// `held` is what the record held before, `after` what it holds once the row is taken. The date of the state reached,
// `today` where nothing says it; dates and closure of what is taken up again are emptied; rejected and withdrawn end as
// that. Nothing for other kinds than improvements and actions, or where the status stays.
[[nodiscard]] std::vector<std::pair<FieldIndex, Value>> fieldsOfMove(EntityKind kind,
                                                                     const std::function<Value(FieldIndex)> &held,
                                                                     const std::function<Value(FieldIndex)> &after,
                                                                     QDate today);

} // namespace Ratchet
