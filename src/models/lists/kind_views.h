// SPDX-License-Identifier: GPL-3.0-or-later
// What a list of each kind of record shows before anybody changes it: one table, so that model, filter bar and panel do
// not each know kinds of their own.
#pragma once

#include <models/lists/view_definition.h>

namespace Ratchet {

// What is searched, filtered and sorted by at first: improvements that are open, in the order of rank; what has a day,
// the latest first.
[[nodiscard]] ViewDefinition standardView(EntityKind kind);
// Ids of the columns shown at first, in their order.
[[nodiscard]] QStringList standardColumns(EntityKind kind);
// The fields that one filters by: options, and what it belongs to.
[[nodiscard]] std::vector<FieldIndex> filteredFields(EntityKind kind);
// Whether that field or fact is asked for less often: its filter stands in the menu "More".
[[nodiscard]] bool isSecondaryFilter(EntityKind kind, const QString &id);

} // namespace Ratchet
