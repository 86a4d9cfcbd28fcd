// SPDX-License-Identifier: GPL-3.0-or-later
#include "timesheet.h"

#include <core/entities/organisation.h>
#include <core/record_text.h>
#include <core/register.h>

#include <QCoreApplication>

#include <map>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

using TeamSums = std::map<std::pair<QDate, RecordId>, TimesheetSum>;

void addEntry(Timesheet &sheet, TeamSums &sums, const WorklogEntry &entry)
{
    TimesheetCategory &category = *std::ranges::find(sheet.categories, entry.category, &TimesheetCategory::name);
    category.hours += entry.hours;
    ++category.rows;
    if (entry.use == HoursUse::LeftOut)
        return;
    const QDate month(entry.on.year(), entry.on.month(), 1);
    TimesheetSum &sum = sums[{month, entry.unit.value}];
    ++sum.rows;
    if (!entry.use)
        return;
    sum.hours[size_t(*entry.use)] += entry.hours;
    if (!entry.isMonth)
        sum.weeks[std::max(month, entry.on.addDays(1 - entry.on.dayOfWeek()))][size_t(*entry.use)] += entry.hours;
}

void finishSums(Timesheet &sheet, TeamSums &sums, const Register &reg)
{
    for (const TimesheetCategory &category : sheet.categories) {
        if (category.rows > 0 && category.use && *category.use != HoursUse::LeftOut)
            sheet.isCovered[size_t(*category.use)] = true;
    }
    for (auto &[key, sum] : sums) {
        sum.month = key.first;
        sum.unit = Id<Unit>(key.second);
        if (sum.isBelowNothing())
            sheet.problems.push_back(
                {0,
                 0,
                 {},
                 App::translate("Timesheet", "The hours of %1 in %2 add up to less than nothing.")
                     .arg(recordName(reg, EntityKind::Unit, key.second), key.first.toString(u"yyyy-MM"_s))});
        sheet.sums.push_back(sum);
    }
    std::ranges::stable_sort(sheet.sums, [&reg](const TimesheetSum &one, const TimesheetSum &other) {
        if (one.month != other.month)
            return one.month < other.month;
        return recordName(reg, EntityKind::Unit, one.unit.value)
                   .localeAwareCompare(recordName(reg, EntityKind::Unit, other.unit.value))
            < 0;
    });
}

} // namespace

bool Timesheet::isDecided() const
{
    return std::ranges::all_of(categories,
                               [](const TimesheetCategory &category) { return category.use || category.rows == 0; });
}

Result<Timesheet> readTimesheet(const Register &reg, const TextTable &table, const ImportMapping &mapping)
{
    Result<Worklog> log = readWorklog(reg, table, mapping);
    if (!log)
        return tl::unexpected<Error>(log.error());
    Timesheet sheet;
    sheet.problems = std::move(log->problems);
    sheet.leftOut = std::move(log->leftOut);
    sheet.remarks = std::move(log->remarks);
    sheet.questions = std::move(log->questions);
    sheet.unit = log->unit;
    sheet.hasDays = log->hasDays;
    if (!sheet.questions.empty())
        return sheet;
    const auto uses = mapping.values.value(timesheetColumnName(TimesheetColumn::Category));
    for (const QString &category : std::as_const(log->categories))
        sheet.categories.push_back({.name = category, .use = hoursUseNamed(uses.value(category))});
    TeamSums sums;
    for (const WorklogEntry &entry : log->entries)
        addEntry(sheet, sums, entry);
    finishSums(sheet, sums, reg);
    return sheet;
}

} // namespace Ratchet
