// SPDX-License-Identifier: GPL-3.0-or-later
// Question 3: the share of support team time that is ring-fenced for improvement, planned and used.
#include "question_capacity.h"

#include <answers/questions/answer_frame.h>
#include <answers/questions/capacity_tables.h>
#include <answers/questions/hours_by_use.h>
#include <answers/questions/raid_balance.h>

#include <core/entities/capacity.h>
#include <core/entities/organisation.h>
#include <core/record_text.h>

#include <QCoreApplication>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

constexpr int chartedMonths = 6;
constexpr int actualsWithinDays = 45; // after the end of a month

struct Capacity {
    CapacityPeriod recent; // the month of the reporting date and the two before
    CapacityPeriod charted;
    CapacityPeriod year;
    std::vector<RaidBalance> balances; // of the recent months
    bool isEmpty = true;
    std::map<RecordId, QDate> latestActuals = {};
    QSet<RecordId> planned = {}; // units with a plan for the current month
    QSet<RecordId> teams = {};
};

Capacity gatherCapacity(const Evaluation &evaluation)
{
    const QDate current = firstOfMonth(evaluation.asOf);
    const auto months = [&](int count) {
        return CapacityPeriod(evaluation.reg, current.addMonths(1 - count), current);
    };
    Capacity capacity{.recent = months(3),
                      .charted = months(chartedMonths),
                      .year = months(12),
                      .balances = raidBalances(evaluation.reg, current.addMonths(-2), current),
                      .isEmpty = true};
    for (const Unit &unit : evaluation.reg.all<Unit>()) {
        if (unit.kind == UnitKind::Team)
            capacity.teams.insert(unit.id.value);
    }
    for (const Allocation &allocation : evaluation.reg.all<Allocation>()) {
        if (!allocation.month.isValid() || allocation.month > evaluation.asOf)
            continue;
        const RecordId unit = allocation.unit.value;
        capacity.isEmpty = false;
        capacity.teams.insert(unit);
        if (hasActuals(allocation))
            capacity.latestActuals[unit] = std::max(capacity.latestActuals[unit], allocation.month);
        if (allocation.month >= current && !std::isnan(allocation.plannedImprovement))
            capacity.planned.insert(unit);
    }
    return capacity;
}

// What speaks against the checks.
struct AgainstCapacity {
    std::vector<RecordRef> unplanned, stale, unagreed, belowTarget, belowPlan;
    qsizetype raids = 0;
    bool leavesOut = false; // raids of before the register was kept
};

AgainstCapacity againstOf(const Evaluation &evaluation, const Capacity &capacity)
{
    AgainstCapacity against;
    for (const Unit &unit : evaluation.reg.all<Unit>()) {
        if (!capacity.teams.contains(unit.id.value))
            continue;
        if (!capacity.planned.contains(unit.id.value))
            against.unplanned.push_back(refTo(unit));
        const auto latest = capacity.latestActuals.find(unit.id.value);
        const bool isFresh = latest != capacity.latestActuals.end()
            && QDate(latest->second.year(), latest->second.month(), latest->second.daysInMonth())
                    .daysTo(evaluation.asOf)
                <= actualsWithinDays;
        if (!isFresh)
            against.stale.push_back(refTo(unit));
    }
    for (const Raid &raid : evaluation.reg.all<Raid>()) {
        if (raid.month > evaluation.asOf)
            continue;
        if (evaluation.isBeforeKept(raid.month.addMonths(1).addDays(-1))) {
            against.leavesOut = true;
            continue;
        }
        ++against.raids;
        if (!evaluation.reg.find(raid.agreedBy))
            against.unagreed.push_back(refTo(raid));
    }
    const double plannedShare = evaluation.threshold("plannedShare", evaluation.settings.improvementTimeTarget);
    const double usedShare = evaluation.threshold("usedShare", 70);
    const bool isUseKnown = capacity.recent.total.usedOfPlan().has_value();
    for (const auto &[unit, hours] : capacity.recent.byUnit) {
        if (!std::isnan(plannedShare) && hours.plannedPercent().value_or(0) < plannedShare)
            against.belowTarget.push_back({EntityKind::Unit, unit});
        // Where nobody recorded what was used, every team lacks it.
        if (hours.usedOfPlan().value_or(isUseKnown ? usedShare : 0) < usedShare)
            against.belowPlan.push_back({EntityKind::Unit, unit});
    }
    return against;
}

std::vector<Check> checksOf(const Evaluation &evaluation, const Capacity &capacity)
{
    const AgainstCapacity against = againstOf(evaluation, capacity);
    const double target = evaluation.settings.improvementTimeTarget;
    const auto count = [&](const std::vector<RecordRef> &rows) {
        return capacity.isEmpty ? Value() : Value(qint64(rows.size()));
    };
    const QString targetLabel = std::isnan(evaluation.threshold("plannedShare", target))
        ? App::translate("Answers", "The planned share reaches the target; none has been set yet")
        : App::translate("Answers", "The planned share is at least %1");
    return {
        makeCheck(evaluation,
                  {.id = "teamsPlanned",
                   .label = App::translate("Answers", "Every support team has a plan for the current month"),
                   .hasSubject = !capacity.isEmpty,
                   .value = count(against.unplanned),
                   .against = against.unplanned,
                   .of = qsizetype(capacity.teams.size())}),
        makeCheck(evaluation,
                  {.id = "plannedShare",
                   .label = targetLabel,
                   .hasSubject = !capacity.isEmpty,
                   .value = toValue(capacity.recent.total.plannedPercent()),
                   .limit = Limit::AtLeast,
                   .standard = target,
                   .measure = Measure::Percent,
                   .against = against.belowTarget}),
        makeCheck(
            evaluation,
            {.id = "usedShare",
             .label = App::translate("Answers", "At least %1 of the planned hours were used over the last 3 months"),
             .hasSubject = !capacity.isEmpty,
             .value = toValue(capacity.recent.total.usedOfPlan()),
             .limit = Limit::AtLeast,
             .standard = 70,
             .measure = Measure::Percent,
             .against = against.belowPlan,
             .asksFor = 92}),
        makeCheck(evaluation,
                  {.id = "actualsFresh",
                   .label = App::translate("Answers",
                                           "Every team's hours were recorded within 45 days after the end of a month"),
                   .hasSubject = !capacity.isEmpty,
                   .value = count(against.stale),
                   .against = against.stale,
                   .of = qsizetype(capacity.teams.size()),
                   .asksFor = 31 + actualsWithinDays}),
        makeCheck(evaluation,
                  {.id = "raidsAgreed",
                   .label = App::translate("Answers", "Every raid on the ring-fence was agreed by someone"),
                   .hasSubject = against.raids > 0,
                   .value = count(against.unagreed),
                   .against = against.unagreed,
                   .of = against.raids,
                   .leavesOut = against.leavesOut}),
    };
}

std::vector<Figure> figuresOf(const CapacityHours &total)
{
    const QString months = App::translate("Answers", "Over the month of the reporting date and the two before.");
    return {
        {.id = u"availableHours"_s,
         .label = App::translate("Answers", "Available"),
         .value = toValue(known(total.all.available, total.known)),
         .measure = Measure::Hours,
         .definition = months,
         .rows = total.rows},
        {.id = u"plannedHours"_s,
         .label = App::translate("Answers", "Planned for improvement"),
         .value = toValue(known(total.all.planned, total.all)),
         .measure = Measure::Hours,
         .definition = months,
         .rows = total.rows},
        {.id = u"usedHours"_s,
         .label = App::translate("Answers", "Used for improvement"),
         .value = toValue(known(total.all.used, total.withActuals)),
         .measure = Measure::Hours,
         .definition = months,
         .rows = total.rowsWithActuals},
        {.id = u"plannedPercent"_s,
         .label = App::translate("Answers", "Planned share"),
         .value = toValue(total.plannedPercent()),
         .measure = Measure::Percent,
         .definition =
             App::translate("Answers", "Sum of planned improvement hours by sum of available hours, over all rows."),
         .rows = total.rows},
        {.id = u"usedPercent"_s,
         .label = App::translate("Answers", "Used share"),
         .value = toValue(total.usedPercent()),
         .measure = Measure::Percent,
         .definition = App::translate(
             "Answers", "Sum of improvement hours used by sum of available hours, over the rows that have actuals."),
         .rows = total.rowsWithActuals},
        {.id = u"erosionPoints"_s,
         .label = App::translate("Answers", "Erosion"),
         .value = toValue(total.erosionPoints()),
         .measure = Measure::Points,
         .definition =
             App::translate("Answers", "Planned share minus used share, both over the rows that have actuals."),
         .rows = total.rowsWithActuals},
        {.id = u"integrityPercent"_s,
         .label = App::translate("Answers", "Ring-fence kept"),
         .value = toValue(total.integrityPercent()),
         .measure = Measure::Percent,
         .definition = App::translate("Answers",
                                      "Sum of improvement hours used by sum of those planned, over the rows that have "
                                      "actuals; at most 100 %."),
         .rows = total.rowsWithActuals},
    };
}

// What was booked as taken from the ring-fence, and what is gone without a booking.
std::vector<Figure> raidFigures(const std::vector<RaidBalance> &balances, Id<Unit> unit)
{
    double raided = 0;
    double unexplained = 0;
    std::vector<RecordRef> raids, gaps;
    for (const RaidBalance &balance : balances) {
        if (unit && balance.unit != unit)
            continue;
        raided += balance.raided;
        unexplained += balance.unexplained();
        std::ranges::copy_if(balance.rows, std::back_inserter(raids),
                             [](const RecordRef &row) { return row.entity == EntityKind::Raid; });
        if (balance.unexplained() > 0 && !balance.isBalanced())
            gaps.push_back(balance.rows.front());
    }
    return {
        {.id = u"raidedHours"_s,
         .label = App::translate("Answers", "Raided"),
         .value = balances.empty() ? Value() : Value(raided),
         .measure = Measure::Hours,
         .definition = App::translate("Answers", "Hours booked as taken from improvement, over the same months."),
         .rows = raids},
        {.id = u"unexplainedHours"_s,
         .label = App::translate("Answers", "Unexplained"),
         .value = balances.empty() ? Value() : Value(unexplained),
         .measure = Measure::Hours,
         .definition = App::translate("Answers",
                                      "Hours planned for improvement that were neither used nor raided, by team and "
                                      "month, where what was used is recorded."),
         .rows = gaps},
    };
}

AnswerChart chartOf(const Evaluation &evaluation, const Capacity &capacity)
{
    AnswerChart chart;
    chart.id = u"ring_fence"_s;
    chart.title = App::translate("Answers", "Improvement time, planned and used");
    chart.caption = App::translate(
        "Answers",
        "Share of available hours by month, all teams together; filled: used, of the teams that recorded it; outlined: "
        "planned, of all.");
    chart.kind = ChartKind::Bars;
    chart.measure = Measure::Percent;
    chart.target = evaluation.threshold("plannedShare", evaluation.settings.improvementTimeTarget);
    if (!std::isnan(chart.target))
        chart.targetLabel = App::translate("Answers", "target %1").arg(evaluation.percent(chart.target));
    ChartSeries used{.name = App::translate("Answers", "Used"), .tone = Tone::Good};
    ChartSeries planned{.name = App::translate("Answers", "Planned"), .isOutlined = true};
    const QDate current(evaluation.asOf.year(), evaluation.asOf.month(), 1);
    for (int back = chartedMonths - 1; back >= 0; --back) {
        const QDate month = current.addMonths(-back);
        const auto found = capacity.charted.byMonth.find(month);
        const CapacityHours hours = found == capacity.charted.byMonth.end() ? CapacityHours() : found->second;
        chart.categories.push_back(evaluation.locale.standaloneMonthName(month.month(), QLocale::ShortFormat));
        used.values.push_back(hours.usedPercent().value_or(std::nan("")));
        planned.values.push_back(hours.plannedPercent().value_or(std::nan("")));
    }
    if (!capacity.isEmpty)
        chart.series = {used, planned};
    else
        chart.categories.clear();
    return chart;
}

QString headlineOf(const Evaluation &evaluation, const CapacityHours &total)
{
    const auto planned = total.plannedPercent();
    const auto used = total.usedPercent();
    if (!planned)
        return App::translate("Answers", "No available hours are planned for the last three months.");
    if (!used)
        return App::translate("Answers",
                              "%1 of support time is planned for improvement; no hours used have been recorded.")
            .arg(evaluation.percent(*planned));
    // A reader subtracts: all three are of the rows that have actuals.
    const QString shares =
        App::translate("Answers", "%1 of support time was planned for improvement and %2 was used; erosion: %3.")
            .arg(evaluation.percent(*total.plannedPercentWhereUsed()), evaluation.percent(*used),
                 displayFigure(toValue(total.erosionPoints()), Measure::Points, evaluation.locale));
    if (total.knownWithActuals.rows == total.known.rows)
        return shares;
    return App::translate("Answers", "Of the %1 of %2 team months whose use is recorded: %3")
        .arg(evaluation.locale.toString(total.knownWithActuals.rows), evaluation.locale.toString(total.known.rows),
             shares);
}

} // namespace

Answer answerCapacity(const Evaluation &evaluation)
{
    const Capacity capacity = gatherCapacity(evaluation);
    const CapacityHours &total = capacity.recent.total;
    Answer answer = emptyAnswer(evaluation, 3);
    const auto allFigures = [&](const CapacityHours &hours, Id<Unit> unit) {
        std::vector<Figure> figures = figuresOf(hours);
        std::ranges::move(raidFigures(capacity.balances, unit), std::back_inserter(figures));
        return figures;
    };
    answer.figures = allFigures(total, {});
    Breakdown byUnit{u"byUnit"_s, {}};
    for (const auto &[unit, hours] : capacity.recent.byUnit)
        byUnit.rows.push_back({recordName(evaluation.reg, EntityKind::Unit, unit), allFigures(hours, Id<Unit>(unit))});
    answer.breakdowns = {byUnit};
    answer.checks = checksOf(evaluation, capacity);
    answer.tables = {capacityByTeam(evaluation.reg, capacity.recent, evaluation.locale),
                     capacityByMonth(capacity.year, evaluation.locale),
                     raidTable(evaluation.reg, capacity.recent, evaluation.locale),
                     raidBalanceTable(evaluation.reg, capacity.recent, evaluation.locale),
                     hoursByUse(evaluation.reg, capacity.recent, evaluation.locale)};
    if (AnswerTable overbooked = overbookedMonths(evaluation); !overbooked.rows.empty())
        answer.tables.push_back(std::move(overbooked));
    const double target = evaluation.threshold("plannedShare", evaluation.settings.improvementTimeTarget);
    answer.charts = {chartOf(evaluation, capacity),
                     hoursChart(capacity.charted, HoursShown::Used, target, evaluation.locale)};
    const auto used = total.usedPercent();
    const auto planned = used ? total.plannedPercentWhereUsed() : total.plannedPercent();
    answer.lead = used ? evaluation.percent(*used) : u"–"_s;
    answer.leadNote = planned ? App::translate("Answers", "used of %1 planned").arg(evaluation.percent(*planned))
                              : App::translate("Answers", "nothing planned");
    answer.headline = headlineOf(evaluation, total);
    for (const auto &[unit, month] : capacity.latestActuals)
        answer.freshOn = std::max(answer.freshOn, std::min(evaluation.asOf, month.addMonths(1).addDays(-1)));
    concludeVerdict(answer, total.all.rows == 0);
    return answer;
}

} // namespace Ratchet
