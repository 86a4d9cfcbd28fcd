// SPDX-License-Identifier: GPL-3.0-or-later
#include "timesheet_note.h"

#include <QCoreApplication>
#include <QLocale>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text, int count = -1)
{
    return QCoreApplication::translate("Ratchet::TimesheetDialog", text, nullptr, count);
}

QString problemText(const ImportProblem &problem)
{
    const QLocale locale;
    return problem.line == 0 ? problem.reason
                             : words(QT_TRANSLATE_NOOP("Ratchet::TimesheetDialog", "Line %1, column %2: %3"))
                                   .arg(locale.toString(problem.line), locale.toString(problem.column), problem.reason);
}

QString countsText(const TimesheetPlan &plan)
{
    QStringList counts{words(QT_TRANSLATE_N_NOOP("Ratchet::TimesheetDialog", "%Ln new"), plan.added),
                       words(QT_TRANSLATE_N_NOOP("Ratchet::TimesheetDialog", "%Ln corrected"), plan.corrected),
                       words(QT_TRANSLATE_N_NOOP("Ratchet::TimesheetDialog", "%Ln unchanged"), plan.unchanged)};
    if (plan.weeks > 0)
        counts += words(QT_TRANSLATE_N_NOOP("Ratchet::TimesheetDialog", "hours of %Ln week(s)"), plan.weeks);
    if (!plan.sheet.leftOut.empty())
        counts += words(QT_TRANSLATE_NOOP("Ratchet::TimesheetDialog", "lines without an entry, left out: %1"))
                      .arg(QLocale().toString(qint64(plan.sheet.leftOut.size())));
    return counts.join(u" · "_s);
}

} // namespace

TimesheetNote timesheetNote(const TimesheetPlan &plan, bool leavesOut)
{
    const Timesheet &sheet = plan.sheet;
    if (!sheet.questions.empty())
        return {sheet.questions.front().text, true};
    if (!sheet.problems.empty() && !leavesOut)
        return {problemText(sheet.problems.front()), true};
    if (!sheet.isDecided())
        return {words(QT_TRANSLATE_NOOP("Ratchet::TimesheetDialog", "Say what each category counts as.")), true};
    if (plan.added + plan.corrected + plan.weeks > 0)
        return {countsText(plan)};
    return {plan.unchanged > 0
                ? words(QT_TRANSLATE_NOOP("Ratchet::TimesheetDialog", "The register holds all of it already."))
                : words(QT_TRANSLATE_NOOP("Ratchet::TimesheetDialog", "Nothing in it counts as hours of a team."))};
}

} // namespace Ratchet
