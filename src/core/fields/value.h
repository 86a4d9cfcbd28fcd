// SPDX-License-Identifier: GPL-3.0-or-later
// The value of one field of one record, whatever its kind: what edits, forms, SQL and files pass around.
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

#include <variant>

namespace Ratchet {

// Empty is std::monostate and nothing else: an empty text, an invalid date and a NaN never appear in a Value.
// qint64 carries whole numbers, the position of an enumeration's option (from 1) and the id of a referenced record.
// A QDateTime is a wall-clock time without zone; it bears Qt::UTC only so that no clock change can move it.
using Value = std::variant<std::monostate, bool, qint64, double, QDate, QDateTime, QString>;

[[nodiscard]] inline bool isEmpty(const Value &value) { return std::holds_alternative<std::monostate>(value); }

// The alternative of type T, or an empty T.
template <class T> [[nodiscard]] T valueOr(const Value &value, T fallback = {})
{
    const T *held = std::get_if<T>(&value);
    return held ? *held : fallback;
}

} // namespace Ratchet
