// SPDX-License-Identifier: GPL-3.0-or-later
// Cells of dates that need no pattern: ISO dates, named months, months and quarters, "today".
#pragma once

#include <core/fields/field.h>

#include <QDateTime>

#include <optional>

namespace Ratchet {

struct ClearDate {
    QDateTime at; // midnight where there is no time, with Qt::UTC
    bool isNamed =
        false; // the text names a month, a quarter, a year or "today", of which `at` is the day that the field keeps
};

// "2026-03-31", with or without a time behind it.
[[nodiscard]] std::optional<QDateTime> isoMoment(const QString &text);
// Nothing for any other text, for more than a day where a moment is asked for, and for a quarter where a month is.
[[nodiscard]] std::optional<ClearDate> clearDate(const QString &text, const Field &field, QDate today);

} // namespace Ratchet
