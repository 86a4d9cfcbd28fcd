// SPDX-License-Identifier: GPL-3.0-or-later
#include "timesheet_plan.h"

#include <core/catalogue.h>
#include <core/change_builder.h>
#include <core/entities/capacity.h>
#include <exchange/mapping/export_preset.h>
#include <exchange/mapping/kept_mapping.h>

#include <core/record_text.h>

#include <QCoreApplication>

#include <cmath>
#include <map>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

QDate monthOf(const Allocation &allocation)
{
    return allocation.month.isValid() ? QDate(allocation.month.year(), allocation.month.month(), 1) : QDate();
}

// Ten-thousandths of an hour are kept: the half minutes of a year stay what they are.
double keptHours(double hours) { return std::round(hours * 10'000) / 10'000; }
bool isSameHours(double held, double hours) { return std::abs(held - hours) < 0.000'1; }

void write(ChangeBuilder &builder, const Allocation *held, const TimesheetSum &sum, TimesheetPlan &plan)
{
    const double before[] = {held ? held->actualImprovement : std::nan(""), held ? held->actualBau : std::nan(""),
                             held ? held->actualProject : std::nan(""), held ? held->actualOther : std::nan("")};
    bool isChanged = !held || held->actualSource != ActualSource::Timesheet;
    bool hasBefore = false;
    for (size_t use = 0; use < sum.hours.size(); ++use) {
        hasBefore = hasBefore || !std::isnan(before[use]);
        isChanged = isChanged || (plan.sheet.isCovered[use] && !isSameHours(before[use], sum.hours[use]));
    }
    if (!isChanged) {
        ++plan.unchanged;
        return;
    }
    ++(hasBefore ? plan.corrected : plan.added);
    const Id<Allocation> target = held ? held->id : builder.create<Allocation>();
    if (!held) {
        builder.set<&Allocation::unit>(target, sum.unit.value);
        builder.set<&Allocation::month>(target, sum.month);
    }
    const FieldIndex fields[] = {fieldIndex<&Allocation::actualImprovement>(), fieldIndex<&Allocation::actualBau>(),
                                 fieldIndex<&Allocation::actualProject>(),
                                 fieldIndex<&Allocation::actualOther>()}; // by HoursUse
    for (size_t use = 0; use < sum.hours.size(); ++use) {
        if (plan.sheet.isCovered[use])
            builder.set(EntityKind::Allocation, target.value, fields[use], keptHours(sum.hours[use]));
    }
    builder.set<&Allocation::actualSource>(target, qint64(ActualSource::Timesheet));
}

// The weeks of a team that the register holds, by month.
using HeldWeeks = std::map<std::pair<QDate, RecordId>, std::map<QDate, const WeekHours *>>;

HeldWeeks heldWeeks(const Register &reg)
{
    HeldWeeks held;
    for (const WeekHours &week : reg.all<WeekHours>()) {
        const QDate from = week.fromOn;
        held[{QDate(from.year(), from.month(), 1), week.unit.value}][from] = &week;
    }
    return held;
}

void writeWeek(ChangeBuilder &builder, const WeekHours *held, QDate from, Id<Unit> unit,
               const std::array<double, 4> &hours, TimesheetPlan &plan)
{
    const double before[] = {held ? held->improvement : std::nan(""), held ? held->bau : std::nan(""),
                             held ? held->project : std::nan(""), held ? held->other : std::nan("")};
    const FieldIndex fields[] = {fieldIndex<&WeekHours::improvement>(), fieldIndex<&WeekHours::bau>(),
                                 fieldIndex<&WeekHours::project>(), fieldIndex<&WeekHours::other>()}; // by HoursUse
    bool isChanged = !held;
    for (size_t use = 0; use < hours.size(); ++use)
        isChanged = isChanged || (plan.sheet.isCovered[use] && !isSameHours(before[use], hours[use]));
    if (!isChanged)
        return;
    ++plan.weeks;
    const Id<WeekHours> week = held ? held->id : builder.create<WeekHours>();
    if (!held) {
        builder.set<&WeekHours::unit>(week, unit.value);
        builder.set<&WeekHours::fromOn>(week, from);
    }
    for (size_t use = 0; use < hours.size(); ++use) {
        if (plan.sheet.isCovered[use])
            builder.set(EntityKind::WeekHours, week.value, fields[use], keptHours(hours[use]));
    }
}

// A week that the sheet does not name any more has no hours of these uses; where it names months only, no week has any.
void writeWeeks(ChangeBuilder &builder, const HeldWeeks &heldWeeks, const TimesheetSum &sum, TimesheetPlan &plan)
{
    const auto found = heldWeeks.find({sum.month, sum.unit.value});
    const auto held = found == heldWeeks.end() ? std::map<QDate, const WeekHours *>() : found->second;
    for (const auto &[from, week] : held) {
        if (sum.weeks.empty()) {
            builder.remove(EntityKind::WeekHours, week->id.value);
            ++plan.weeks;
        } else if (!sum.weeks.contains(from)) {
            writeWeek(builder, week, from, sum.unit, {}, plan);
        }
    }
    for (const auto &[from, hours] : sum.weeks) {
        const auto known = held.find(from);
        writeWeek(builder, known == held.end() ? nullptr : known->second, from, sum.unit, hours, plan);
    }
}

} // namespace

QString TimesheetPlan::summary() const
{
    const QString hours = App::translate("Timesheet", "Timesheet: hours used added %1, corrected %2")
                              .arg(spokenNumber(added), spokenNumber(corrected));
    //: %1 what was said before, %2 a number
    return weeks == 0 ? hours : App::translate("Timesheet", "%1, of weeks %2").arg(hours, spokenNumber(weeks));
}

Result<TimesheetPlan> planTimesheet(ChangeBuilder &builder, const Register &reg, const TextTable &table,
                                    const ImportMapping &mapping)
{
    Result<Timesheet> sheet = readTimesheet(reg, table, mapping);
    if (!sheet)
        return tl::unexpected<Error>(sheet.error());
    TimesheetPlan plan{.sheet = std::move(*sheet), .preset = presetName(PresetUse::Timesheets, table.header)};
    std::map<std::pair<QDate, RecordId>, std::vector<const Allocation *>> held;
    for (const Allocation &allocation : reg.all<Allocation>())
        held[{monthOf(allocation), allocation.unit.value}].push_back(&allocation);
    const HeldWeeks weeks = heldWeeks(reg);
    const bool isAnyCovered = std::ranges::find(plan.sheet.isCovered, true) != plan.sheet.isCovered.end();
    for (const TimesheetSum &sum : plan.sheet.sums) {
        const auto &rows = held[{sum.month, sum.unit.value}];
        if (rows.size() > 1)
            plan.sheet.problems.push_back(
                {0,
                 0,
                 {},
                 App::translate("Timesheet",
                                "The register has several rows for %1 in %2. Delete all but one of them first.")
                     .arg(recordName(reg, EntityKind::Unit, sum.unit.value), sum.month.toString(u"yyyy-MM"_s))});
        else if (isAnyCovered && !sum.isBelowNothing()) {
            write(builder, rows.empty() ? nullptr : rows.front(), sum, plan);
            writeWeeks(builder, weeks, sum, plan);
        }
    }
    return plan;
}

std::optional<ImportMapping> storedTimesheetMapping(const Register &reg, const QStringList &header)
{
    return keptMapping(reg, u"timesheets"_s, header);
}

void storeTimesheetMapping(ChangeBuilder &builder, const Register &reg, const ImportMapping &mapping)
{
    ImportMapping kept = mapping;
    kept.defaults.remove(timesheetColumnName(TimesheetColumn::When)); // the next sheet is of another day
    keepMapping(builder, reg, u"timesheets"_s, u"Timesheet"_s, kept);
}

} // namespace Ratchet
