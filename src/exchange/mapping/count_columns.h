// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of readings that have counts and no value: "month, failed, changes".
#pragma once

#include <core/fields/entity_kind.h>
#include <exchange/text/text_table.h>

#include <QMap>

namespace Ratchet {

// `known` (header → field) completed: where readings have a day, no value and no counts yet, and just two columns of
// whole numbers are left, the one with the smaller sum is counted of the other.
[[nodiscard]] QMap<QString, QString> guessCounts(EntityKind kind, const TextTable &table, QMap<QString, QString> known);

} // namespace Ratchet
