// SPDX-License-Identifier: GPL-3.0-or-later
// Question 3: the share of support team time that is ring-fenced for improvement, planned and used.
#include "capacity_hours.h"
#include "evaluation.h"

#include <core/record_text.h>

#include <QCoreApplication>

#include <map>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

constexpr int chartedMonths = 6;

struct Capacity {
    CapacityHours total; // the month of the reporting date and the two before
    std::map<RecordId, CapacityHours> byUnit;
    std::map<QDate, CapacityHours> byMonth; // all months up to the reporting date
    std::map<RecordId, QDate> latestActuals;
    QSet<RecordId> planned; // units with a plan for the current month
    QSet<RecordId> teams;
};

Capacity gather(const Evaluation &evaluation)
{
    const QDate current(evaluation.asOf.year(), evaluation.asOf.month(), 1);
    Capacity capacity;
    for (const Unit &unit : evaluation.reg.all<Unit>()) {
        if (unit.kind == UnitKind::Team)
            capacity.teams.insert(unit.id.value);
    }
    for (const Allocation &allocation : evaluation.reg.all<Allocation>()) {
        if (!allocation.month.isValid() || allocation.month > evaluation.asOf)
            continue;
        const RecordId unit = allocation.unit.value;
        capacity.teams.insert(unit);
        capacity.byMonth[QDate(allocation.month.year(), allocation.month.month(), 1)].add(allocation);
        if (hasActuals(allocation))
            capacity.latestActuals[unit] = std::max(capacity.latestActuals[unit], allocation.month);
        if (allocation.month >= current && !std::isnan(allocation.plannedImprovement))
            capacity.planned.insert(unit);
        if (evaluation.isRecentMonth(allocation.month)) {
            capacity.total.add(allocation);
            capacity.byUnit[unit].add(allocation);
        }
    }
    return capacity;
}

std::vector<Check> checksOf(const Evaluation &evaluation, const Capacity &capacity)
{
    constexpr int actualsWithinDays = 45;
    std::vector<RecordRef> unplanned, stale, unagreed;
    for (const Unit &unit : evaluation.reg.all<Unit>()) {
        if (!capacity.teams.contains(unit.id.value))
            continue;
        if (!capacity.planned.contains(unit.id.value))
            unplanned.push_back(refTo(unit));
        const auto latest = capacity.latestActuals.find(unit.id.value);
        const bool isFresh = latest != capacity.latestActuals.end()
            && QDate(latest->second.year(), latest->second.month(), latest->second.daysInMonth()).daysTo(evaluation.asOf) <= actualsWithinDays;
        if (!isFresh)
            stale.push_back(refTo(unit));
    }
    for (const Raid &raid : evaluation.reg.all<Raid>()) {
        if (raid.month <= evaluation.asOf && !evaluation.reg.find(raid.agreedBy))
            unagreed.push_back(refTo(raid));
    }
    const double target = evaluation.settings.improvementTimeTarget;
    const double plannedShare = evaluation.threshold("plannedShare", target);
    const double usedShare = evaluation.threshold("usedShare", 70);
    const bool isUseKnown = capacity.total.usedOfPlan().has_value();
    std::vector<RecordRef> belowTarget, belowPlan;
    for (const auto &[unit, hours] : capacity.byUnit) {
        if (!std::isnan(plannedShare) && hours.plannedPercent().value_or(0) < plannedShare)
            belowTarget.push_back({EntityKind::Unit, unit});
        // Where nobody recorded what was used, every team lacks it.
        if (hours.usedOfPlan().value_or(isUseKnown ? usedShare : 0) < usedShare)
            belowPlan.push_back({EntityKind::Unit, unit});
    }
    const bool isEmpty = capacity.byMonth.empty();
    const auto count = [&](const std::vector<RecordRef> &rows) { return isEmpty ? Value() : Value(qint64(rows.size())); };
    const QString targetLabel = std::isnan(plannedShare) ? App::translate("Answers", "The planned share reaches the target; none has been set yet") : App::translate("Answers", "The planned share is at least %1");
    return {
        makeCheck(evaluation, "teamsPlanned", App::translate("Answers", "Every support team has a plan for the current month"), count(unplanned), Limit::AtMost, 0, Measure::Count, unplanned),
        makeCheck(evaluation, "plannedShare", targetLabel, toValue(capacity.total.plannedPercent()), Limit::AtLeast, target, Measure::Percent, belowTarget),
        makeCheck(evaluation, "usedShare", App::translate("Answers", "At least %1 of the planned hours were used over the last 3 months"), toValue(capacity.total.usedOfPlan()), Limit::AtLeast, 70, Measure::Percent, belowPlan),
        makeCheck(evaluation, "actualsFresh", App::translate("Answers", "Every team's hours were recorded within 45 days after the end of a month"), count(stale), Limit::AtMost, 0, Measure::Count, stale),
        makeCheck(evaluation, "raidsAgreed", App::translate("Answers", "Every raid on the ring-fence was agreed by someone"), count(unagreed), Limit::AtMost, 0, Measure::Count, unagreed),
    };
}

// A sum, where there is a row that tells it.
std::optional<double> known(double hours, const HourSums &rows)
{
    return rows.rows > 0 ? std::optional(hours) : std::nullopt;
}

std::vector<Figure> figuresOf(const CapacityHours &total)
{
    const QString months = App::translate("Answers", "Over the month of the reporting date and the two before.");
    std::vector<Figure> figures{
        numberFigure("availableHours", App::translate("Answers", "Available"), toValue(known(total.all.available, total.known)), Measure::Hours, months),
        numberFigure("plannedHours", App::translate("Answers", "Planned for improvement"), toValue(known(total.all.planned, total.all)), Measure::Hours, months),
        numberFigure("usedHours", App::translate("Answers", "Used for improvement"), toValue(known(total.all.used, total.withActuals)), Measure::Hours, months),
        numberFigure("plannedPercent", App::translate("Answers", "Planned share"), toValue(total.plannedPercent()), Measure::Percent, App::translate("Answers", "Sum of planned improvement hours by sum of available hours.")),
        numberFigure("usedPercent", App::translate("Answers", "Used share"), toValue(total.usedPercent()), Measure::Percent, App::translate("Answers", "Sum of improvement hours used by sum of available hours, over the rows that have actuals.")),
        numberFigure("erosionPoints", App::translate("Answers", "Erosion"), toValue(total.erosionPoints()), Measure::Points, App::translate("Answers", "Planned share minus used share, over the rows that have actuals.")),
    };
    for (Figure &figure : figures)
        figure.rows = figure.id.startsWith("used"_L1) || figure.id == "erosionPoints"_L1 ? total.rowsWithActuals : total.rows;
    return figures;
}

QString unitName(const Evaluation &evaluation, RecordId id)
{
    const Unit *unit = evaluation.reg.find(Id<Unit>(id));
    return unit ? unit->name : QString();
}

// Where the hours used come from: an estimate is no timesheet, and a sum of both says so.
QString sourcesOf(const CapacityHours &hours)
{
    const Field *field = entityType<Allocation>().find(u"actual_source"_s);
    QStringList names;
    for (const ActualSource source : hours.sources)
        names += source == ActualSource::None ? App::translate("Answers", "not stated") : optionLabel(*field, qint64(source));
    return names.join(u", "_s);
}

std::vector<Cell> hoursCells(const Evaluation &evaluation, const QString &title, const CapacityHours &hours)
{
    const auto erosion = hours.erosionPoints();
    Cell erosionCell = numberCell(evaluation, erosion);
    erosionCell.tone = erosion && *erosion > 0 ? Tone::Concern : Tone::Neutral;
    return {textCell(title), numberCell(evaluation, known(hours.all.available, hours.known)), numberCell(evaluation, known(hours.all.planned, hours.all)), numberCell(evaluation, known(hours.all.used, hours.withActuals)),
            numberCell(evaluation, hours.plannedPercent()), numberCell(evaluation, hours.usedPercent()), erosionCell, textCell(sourcesOf(hours))};
}

AnswerTable hoursTable(const QString &id, const QString &title, const QString &caption, const QString &first)
{
    return {id, title, caption,
            {{first, false, 4}, {App::translate("Answers", "Available, h"), true, 2}, {App::translate("Answers", "Planned, h"), true, 2}, {App::translate("Answers", "Used, h"), true, 2},
             {App::translate("Answers", "Planned, %"), true, 2}, {App::translate("Answers", "Used, %"), true, 2}, {App::translate("Answers", "Erosion, points"), true, 2}, {App::translate("Answers", "Actuals from"), false, 3}},
            {}};
}

AnswerTable unitTable(const Evaluation &evaluation, const Capacity &capacity)
{
    AnswerTable table = hoursTable(u"capacity_by_unit"_s, App::translate("Answers", "Improvement time by team"), App::translate("Answers", "The month of the reporting date and the two before. Totals are shares of summed hours."), App::translate("Answers", "Team"));
    for (const auto &[unit, hours] : capacity.byUnit)
        table.rows.push_back({hoursCells(evaluation, unitName(evaluation, unit), hours), {EntityKind::Unit, unit}});
    std::ranges::stable_sort(table.rows, [](const auto &one, const auto &other) { return one.cells[0].text.localeAwareCompare(other.cells[0].text) < 0; });
    table.rows.push_back({hoursCells(evaluation, App::translate("Answers", "Total"), capacity.total), {}, true});
    return table;
}

AnswerTable monthTable(const Evaluation &evaluation, const Capacity &capacity)
{
    AnswerTable table = hoursTable(u"capacity_by_month"_s, App::translate("Answers", "Improvement time by month"), App::translate("Answers", "All teams together, latest month first, at most 12 months."), App::translate("Answers", "Month"));
    for (auto month = capacity.byMonth.rbegin(); month != capacity.byMonth.rend() && table.rows.size() < 12; ++month)
        table.rows.push_back({hoursCells(evaluation, evaluation.locale.toString(month->first, u"MMM yyyy"_s), month->second)});
    return table;
}

AnswerTable raidTable(const Evaluation &evaluation)
{
    AnswerTable table{u"raids"_s, App::translate("Answers", "Raids on the ring-fence"), App::translate("Answers", "Hours taken from improvement in these three months, by what, and who agreed."), {}, {}};
    table.columns = {{App::translate("Answers", "Team"), false, 3}, {App::translate("Answers", "Month"), false, 2}, {App::translate("Answers", "Hours"), true}, {App::translate("Answers", "Taken by"), false, 5}, {App::translate("Answers", "Agreed by"), false, 3}, {App::translate("Answers", "Incident"), false, 2}};
    for (const Raid &raid : evaluation.reg.all<Raid>()) {
        if (!evaluation.isRecentMonth(raid.month))
            continue;
        const QString agreed = evaluation.personName(raid.agreedBy);
        table.rows.push_back({{textCell(unitName(evaluation, raid.unit.value)), textCell(evaluation.locale.toString(raid.month, u"MMM yyyy"_s)), numberCell(evaluation, raid.hours), textCell(raid.takenBy),
                               textCell(agreed.isEmpty() ? App::translate("Answers", "nobody") : agreed, agreed.isEmpty() ? Tone::Concern : Tone::Neutral), textCell(raid.incidentReference)},
                              refTo(raid)});
    }
    return table;
}

AnswerChart chartOf(const Evaluation &evaluation, const Capacity &capacity)
{
    AnswerChart chart;
    chart.id = u"ring_fence"_s;
    chart.title = App::translate("Answers", "Improvement time, planned and used");
    chart.caption = App::translate("Answers", "Share of available hours by month, all teams together; filled: used, outlined: planned.");
    chart.kind = ChartKind::Bars;
    chart.measure = Measure::Percent;
    chart.target = evaluation.threshold("plannedShare", evaluation.settings.improvementTimeTarget);
    if (!std::isnan(chart.target))
        chart.targetLabel = App::translate("Answers", "target %1").arg(evaluation.percent(chart.target));
    ChartSeries used{App::translate("Answers", "Used"), {}, Tone::Good, 0};
    ChartSeries planned{App::translate("Answers", "Planned"), {}, Tone::Neutral, 0, true};
    const QDate current(evaluation.asOf.year(), evaluation.asOf.month(), 1);
    for (int back = chartedMonths - 1; back >= 0; --back) {
        const QDate month = current.addMonths(-back);
        const auto found = capacity.byMonth.find(month);
        const CapacityHours hours = found == capacity.byMonth.end() ? CapacityHours() : found->second;
        chart.categories.push_back(evaluation.locale.standaloneMonthName(month.month(), QLocale::ShortFormat));
        used.values.push_back(hours.usedPercent().value_or(std::nan("")));
        planned.values.push_back(hours.plannedPercent().value_or(std::nan("")));
    }
    if (!capacity.byMonth.empty())
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
        return App::translate("Answers", "%1 of support time is planned for improvement; no hours used have been recorded.").arg(evaluation.percent(*planned));
    return App::translate("Answers", "%1 of support time is planned for improvement and %2 was used; erosion: %3.")
        .arg(evaluation.percent(*planned), evaluation.percent(*used), displayFigure(toValue(total.erosionPoints()), Measure::Points, evaluation.locale));
}

} // namespace

Answer answerCapacity(const Evaluation &evaluation)
{
    const Capacity capacity = gather(evaluation);
    const CapacityHours &total = capacity.total;
    Answer answer = emptyAnswer(evaluation, 3);
    answer.figures = figuresOf(total);
    Breakdown byUnit{u"byUnit"_s, {}};
    for (const auto &[unit, hours] : capacity.byUnit)
        byUnit.rows.push_back({unitName(evaluation, unit), figuresOf(hours)});
    answer.breakdowns = {byUnit};
    answer.checks = checksOf(evaluation, capacity);
    answer.tables = {unitTable(evaluation, capacity), monthTable(evaluation, capacity), raidTable(evaluation)};
    answer.charts = {chartOf(evaluation, capacity)};
    const auto used = total.usedPercent();
    const auto planned = total.plannedPercent();
    answer.lead = used ? evaluation.percent(*used) : u"–"_s;
    answer.leadNote = planned ? App::translate("Answers", "used of %1 planned").arg(evaluation.percent(*planned)) : App::translate("Answers", "nothing planned");
    answer.headline = headlineOf(evaluation, total);
    for (const auto &[unit, month] : capacity.latestActuals)
        answer.freshOn = std::max(answer.freshOn, std::min(evaluation.asOf, month.addMonths(1).addDays(-1)));
    concludeVerdict(answer, total.all.rows == 0);
    return answer;
}

} // namespace Ratchet
