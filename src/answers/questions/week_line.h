// SPDX-License-Identifier: GPL-3.0-or-later
// Improving week on week, or just surviving: what a week brought, in one line.
#pragma once

#include <answers/basis/figures.h>

namespace Ratchet {

enum class WeekState : quint8 { Surviving, Improving };

struct WeekLine {
    QDate from; // its Monday
    QDate to; // its Sunday, or the reporting date before it
    // Hours on improvement from timesheets of that week. The register holds hours by month, so that no week has any.
    std::optional<double> improvementHours = {};
    std::vector<RecordRef> improvements = {}; // that moved, in the order of ids
    std::vector<RecordRef> actions = {};
    std::vector<RecordRef> metrics = {}; // with a reading of that week

    [[nodiscard]] qint64 moved() const { return qint64(improvements.size() + actions.size()); }
    // Surviving: no hours on improvement are known, nothing moved, and no metric has new data.
    [[nodiscard]] WeekState state() const;
};

// "improving", "surviving": as the JSON has it.
[[nodiscard]] QString weekStateName(WeekState state);
// The same in the program's language.
[[nodiscard]] QString weekStateLabel(WeekState state);
// "This week: improving: 5 items moved, 3 metrics with new data"; hours stand first where they are known.
[[nodiscard]] QString weekSentence(const WeekLine &week, const QLocale &locale);

} // namespace Ratchet
