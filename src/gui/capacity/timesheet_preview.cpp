// SPDX-License-Identifier: GPL-3.0-or-later
#include "timesheet_preview.h"

#include <core/record_text.h>
#include <core/register.h>
#include <widgets/told_lines.h>

#include <QCoreApplication>
#include <QLocale>

namespace Ratchet {

using namespace Qt::StringLiterals;

AnswerTable timesheetPreview(const Register &reg, const Timesheet &sheet)
{
    const QLocale locale;
    AnswerTable table;
    table.title = QCoreApplication::translate("Ratchet::TimesheetDialog", "Hours used, by team and month");
    table.column(QCoreApplication::translate("Ratchet::TimesheetDialog", "Team"), 4)
        .column(QCoreApplication::translate("Ratchet::TimesheetDialog", "Month"), 2)
        .number(hoursUseLabel(HoursUse::Improvement))
        .number(hoursUseLabel(HoursUse::Bau))
        .number(hoursUseLabel(HoursUse::Project))
        .number(hoursUseLabel(HoursUse::Other))
        .number(QCoreApplication::translate("Ratchet::TimesheetDialog", "Rows"));
    for (const TimesheetSum &sum : sheet.sums) {
        std::vector<Cell> cells{textCell(recordName(reg, EntityKind::Unit, sum.unit.value)),
                                textCell(locale.toString(sum.month, u"MMM yyyy"_s))};
        for (size_t use = 0; use < sum.hours.size(); ++use)
            cells.push_back(sheet.isCovered[use] ? Cell{displayNumber(sum.hours[use], locale, 2), Value(sum.hours[use])}
                                                 : Cell{});
        cells.push_back(Cell{locale.toString(sum.rows), Value(qint64(sum.rows))});
        table.row(std::move(cells));
    }
    return table;
}

AnswerTable timesheetLines(const Timesheet &sheet)
{
    std::vector<ToldLine> lines;
    const auto add = [&lines](const std::vector<ImportProblem> &problems, const QString &what) {
        for (const ImportProblem &problem : problems)
            lines.push_back({problem.line, what, problem.reason});
    };
    add(sheet.problems, QCoreApplication::translate("Ratchet::TimesheetDialog", "cannot be taken"));
    add(sheet.leftOut, QCoreApplication::translate("Ratchet::TimesheetDialog", "no entry, left out"));
    add(sheet.remarks, QCoreApplication::translate("Ratchet::TimesheetDialog", "taken"));
    return toldLines(lines);
}

} // namespace Ratchet
