// SPDX-License-Identifier: GPL-3.0-or-later
// What cannot be true of the entries of a timesheet, and what is asked or said about them.
#pragma once

#include <exchange/tickets/work_span.h>
#include <exchange/tickets/worklog_entry.h>

namespace Ratchet {

enum class WorklogKind : quint8 {
    Entries, // each of a day or a month
    Issues, // each with all that was worked on it, in the month in which it was made
};

// Takes out the entries of people who would have worked more than a day or a month has hours, as problems, and adds the
// rules that the entries were read by to the remarks.
void checkWorklog(Worklog &log, WorklogKind kind, double dayHours);

// Notes that a duration differs from its start and end by more than a minute.
void compareWithSpan(Worklog &log, int line, double seconds, const WorkSpan &span, double breakSeconds);

[[nodiscard]] ImportQuestion unitQuestion(const QString &header, const std::vector<DurationUnit> &possible,
                                          const QStringList &examples);
[[nodiscard]] ImportProblem unitRemark(const QString &header, const UnitFinding &found);

} // namespace Ratchet
