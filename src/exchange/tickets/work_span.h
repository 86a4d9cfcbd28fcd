// SPDX-License-Identifier: GPL-3.0-or-later
// From when to when somebody worked, as the cells of a timesheet say it.
#pragma once

#include <core/result.h>

#include <QDate>
#include <QTimeZone>

#include <optional>

namespace Ratchet {

struct SpanCells {
    QString start; // a time of day, or a moment with its day
    QString endDay; // may be empty: the day of the start, or the next where the end is earlier in the day
    QString end;
};

struct WorkSpan {
    double seconds = 0; // that went by, an hour more or less in the nights when the clocks are changed
    double clockSeconds = 0; // by the clock on the wall
    bool crossesMidnight = false;
};

// Whether the text is a time of day, or a moment with one.
[[nodiscard]] bool hasTimeOfDay(const QString &text);

// Nothing where start or end is empty. Moments with an offset are exact; others are of `zone`. Fails for a cell that is
// no time, and for an end before the start. `dates` is how days are written (date_pattern.h).
[[nodiscard]] Result<std::optional<WorkSpan>> workSpan(const SpanCells &cells, QDate day, const QString &dates,
                                                       const QTimeZone &zone);

} // namespace Ratchet
