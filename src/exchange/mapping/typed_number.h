// SPDX-License-Identifier: GPL-3.0-or-later
// A number with the unit of time or the per cent that its cell bears, in the unit of the field that takes it.
#pragma once

#include <core/fields/entity_kind.h>
#include <core/fields/field.h>

#include <optional>

namespace Ratchet {

// In what the field counts lengths of time; nothing where it does not, or where its record says in what.
[[nodiscard]] std::optional<double> secondsOfUnit(EntityKind kind, const Field &field);
// The same of the unit of a metric, such as "h", "minutes", "days".
[[nodiscard]] std::optional<double> secondsOfUnit(const QString &unit);

struct TypedNumber {
    double number = 0;
    std::optional<double> seconds = {}; // it is a length of time: that many; `number` is in the unit that is written
    bool isClock = false; // written as hours, minutes and seconds, without a unit of its own: `number` is in hours
};
// What a typed cell of a spreadsheet holds (spreadsheet_reader.h): "0.952", "95.2 %", "8200 EUR", "7.5 h", "37:05:24".
// Nothing for another text.
[[nodiscard]] std::optional<TypedNumber> typedNumberIn(const QString &text);
// "7:30", "37:05:24" as a text that somebody wrote.
[[nodiscard]] std::optional<TypedNumber> clockNumberIn(const QString &text);

} // namespace Ratchet
