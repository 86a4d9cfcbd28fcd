// SPDX-License-Identifier: GPL-3.0-or-later
// What became of a review, recorded as one change: held or not and why, who was there, what was decided, what is to be
// done.
#pragma once

#include <calendar/cadence_dates.h>
#include <core/change_builder.h>
#include <core/entities/cadence.h>
#include <edits/action_line.h>

#include <QLocale>
#include <QStringList>

namespace Ratchet {

struct RaisedActions {
    std::vector<RaisedAction> actions;
    std::vector<Error> problems; // of the other lines, each with its number and reason
};

// One action a line, as ActionLine reads it. A line that names somebody who is not found is none.
[[nodiscard]] RaisedActions raisedActions(const Register &reg, const QString &lines, const QLocale &locale,
                                          QDate today);

struct OccurrenceEntry {
    OccurrenceStatus status = OccurrenceStatus::Held;
    QDateTime heldAt; // wall clock of the ceremony; where it was moved to
    QStringList attendees;
    QStringList metrics; // names of those that were discussed
    QString decisions;
    QString minutes;
    QString reason;
    std::vector<RaisedAction> actions;
};

// What was recorded of the date, or what is likely: held as planned.
[[nodiscard]] OccurrenceEntry entryOf(const Register &reg, const CeremonyDate &date);

// What stands against recording it, each with its field: held or moved without a time, not held without a reason, an
// outcome of what was not held.
[[nodiscard]] std::vector<Error> problemsOf(const OccurrenceEntry &entry);

// Writes the entry over what was recorded of that date. Refused with the first of its problems.
[[nodiscard]] Status recordOccurrence(ChangeBuilder &builder, const Register &reg, const CeremonyDate &date,
                                      const OccurrenceEntry &entry, QDate today);

} // namespace Ratchet
