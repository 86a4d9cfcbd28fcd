// SPDX-License-Identifier: GPL-3.0-or-later
#include "hours_by_use.h"

#include <core/record_text.h>

#include <QCoreApplication>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

enum class HoursOf { Plan, Use };

// Available hours count beside what is compared with them: those of months whose use is recorded beside the use.
std::vector<Cell> useCells(const QString &team, HoursOf of, const CapacityHours &hours, const QLocale &locale)
{
    const bool isUse = of == HoursOf::Use;
    const HourSums &sums = isUse ? hours.withActuals : hours.all;
    const HourSums &knownSums = isUse ? hours.knownWithActuals : hours.known;
    const double parts[] = {isUse ? sums.used : sums.planned, isUse ? sums.usedBau : sums.plannedBau,
                            isUse ? sums.usedProject : sums.plannedProject, isUse ? sums.usedOther : sums.plannedOther};
    const double all = isUse ? sums.allUsed() : sums.allPlanned();
    const double over = (isUse ? knownSums.allUsed() : knownSums.allPlanned()) - knownSums.available;
    const auto cell = [&](double number, bool isThere, Tone tone = Tone::Neutral) {
        return isThere ? Cell{.text = displayNumber(number, locale, 1), .value = Value(number), .tone = tone} : Cell{};
    };
    std::vector<Cell> cells{textCell(team),
                            textCell(isUse ? App::translate("Answers", "used") : App::translate("Answers", "planned")),
                            cell(knownSums.available, knownSums.rows > 0)};
    for (const double part : parts)
        cells.push_back(cell(part, sums.rows > 0));
    cells.push_back(cell(all, sums.rows > 0, concernIf(knownSums.rows > 0 && over > 0.005)));
    return cells;
}

} // namespace

AnswerTable hoursByUse(const Register &reg, const CapacityPeriod &period, const QLocale &locale)
{
    AnswerTable table(u"hours_by_use"_s, App::translate("Answers", "All hours by what they are for"),
                      App::translate("Answers",
                                     "%1 to %2, in hours. Used: over the months whose use is recorded, beside what was "
                                     "available in these.")
                          .arg(locale.toString(period.from, u"MMM yyyy"_s), locale.toString(period.to, u"MMM yyyy"_s)));
    table.column(App::translate("Answers", "Team"), 4)
        .column(App::translate("Answers", "Hours"), 2)
        .number(App::translate("Answers", "Available"), 2)
        .number(App::translate("Answers", "Improvement"), 2)
        .number(App::translate("Answers", "BAU"), 2)
        .number(App::translate("Answers", "Project"), 2)
        .number(App::translate("Answers", "Other"), 2)
        .number(App::translate("Answers", "Together"), 2);
    std::vector<std::pair<QString, RecordId>> teams;
    for (const auto &[unit, hours] : period.byUnit)
        teams.emplace_back(recordName(reg, EntityKind::Unit, unit), unit);
    std::ranges::stable_sort(
        teams, [](const auto &one, const auto &other) { return one.first.localeAwareCompare(other.first) < 0; });
    for (const auto &[name, unit] : teams) {
        for (const HoursOf of : {HoursOf::Plan, HoursOf::Use})
            table.row(useCells(name, of, period.byUnit.at(unit), locale), {EntityKind::Unit, unit});
    }
    for (const HoursOf of : {HoursOf::Plan, HoursOf::Use})
        table.total(useCells(App::translate("Answers", "Total"), of, period.total, locale));
    return table;
}

AnswerTable overbookedMonths(const Evaluation &evaluation)
{
    AnswerTable table(u"overbooked_months"_s, App::translate("Answers", "Overbooked months"),
                      App::translate("Answers",
                                     "Months up to the reporting date in which more hours are planned or were used "
                                     "than the team has."));
    table.column(App::translate("Answers", "Team"), 4)
        .column(App::translate("Answers", "Month"), 2)
        .number(App::translate("Answers", "Available, h"), 2)
        .number(App::translate("Answers", "Planned, h"), 2)
        .number(App::translate("Answers", "Used, h"), 2)
        .number(App::translate("Answers", "Too many, h"), 2);
    std::vector<const Allocation *> months;
    for (const Allocation &allocation : evaluation.reg.all<Allocation>()) {
        if (allocation.month.isValid() && allocation.month <= evaluation.asOf && overbookedHours(allocation) > 0)
            months.push_back(&allocation);
    }
    std::ranges::stable_sort(months, std::greater(), &Allocation::month);
    for (const Allocation *month : months) {
        const Cell over{.text = displayNumber(overbookedHours(*month), evaluation.locale, 1),
                        .value = Value(overbookedHours(*month)),
                        .tone = Tone::Concern};
        table.row({textCell(recordName(evaluation.reg, EntityKind::Unit, month->unit.value)),
                   textCell(evaluation.locale.toString(month->month, u"MMM yyyy"_s)),
                   numberCell(evaluation, month->availableHours), numberCell(evaluation, plannedHours(*month)),
                   numberCell(evaluation, usedHours(*month)), over},
                  refTo(*month));
    }
    return table;
}

} // namespace Ratchet
