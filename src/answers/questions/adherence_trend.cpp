// SPDX-License-Identifier: GPL-3.0-or-later
#include "adherence_trend.h"

#include <answers/evaluation/cadence_statistics.h>
#include <core/entities/cadence.h>

#include <QCoreApplication>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

constexpr double adherenceWanted = 90; // as the check "heldShare" has it

// "Board, 05/03/2026": what was due in these days and not held.
QString gapsText(const Evaluation &evaluation, const Adherence &adherence)
{
    QStringList gaps;
    for (const CeremonyDate &date : adherence.due) {
        const Ceremony *ceremony = evaluation.reg.find(date.ceremony);
        if (!date.isHeld() && ceremony)
            gaps += App::translate("Answers", "%1, %2").arg(ceremony->name, evaluation.date(date.at().date()));
    }
    return gaps.join(u"; "_s);
}

std::vector<Cell> adherenceCells(const Evaluation &evaluation, const QString &title, const Adherence &adherence)
{
    const auto due = qint64(adherence.due.size());
    const auto missed = due - adherence.held;
    return {textCell(title),
            countCell(evaluation, due),
            countCell(evaluation, adherence.held),
            countCell(evaluation, missed, concernIf(missed > 0)),
            numberCell(evaluation, adherence.percent()),
            {}};
}

} // namespace

AdherenceTrend adherenceTrend(const Evaluation &evaluation)
{
    const QDate asOf = evaluation.asOf;
    const QDate yearFrom = asOf.addDays(1 - cadenceYearDays);
    const QDate current(asOf.year(), asOf.month(), 1);
    const QDate monthsFrom = current.addMonths(1 - adherenceMonths); // before the year begins, after a leap day
    const Adherence all = adherenceOf(evaluation.reg, std::min(yearFrom, monthsFrom), asOf, asOf);
    AdherenceTrend trend{.year = adherenceWithin(all, yearFrom, asOf), .months = {}};
    for (int i = 0; i < adherenceMonths; ++i) {
        const QDate month = monthsFrom.addMonths(i);
        trend.months.push_back({month, adherenceWithin(all, month, month.addMonths(1).addDays(-1))});
    }
    return trend;
}

Figure adherenceYearFigure(const AdherenceTrend &trend)
{
    Figure figure{.id = u"adherenceYearPercent"_s,
                  .label = App::translate("Answers", "Adherence of the year"),
                  .value = toValue(trend.year.percent()),
                  .measure = Measure::Percent,
                  .definition = App::translate("Answers",
                                               "Held by due, in the 365 days that end with the reporting date; "
                                               "cancelled ones, and those before a ceremony counts, are not due.")};
    for (const CeremonyDate &date : trend.year.due)
        figure.rows.push_back(behindDate(date));
    return figure;
}

AnswerTable adherenceTable(const Evaluation &evaluation, const AdherenceTrend &trend)
{
    AnswerTable table(u"adherence_by_month"_s, App::translate("Answers", "Adherence by month"),
                      App::translate("Answers",
                                     "The 12 months that end with that of the reporting date, the last one up to that "
                                     "day; the latest first. What was due and not held is a gap."));
    table.column(App::translate("Answers", "Month"), 2)
        .number(App::translate("Answers", "Due"))
        .number(App::translate("Answers", "Held"))
        .number(App::translate("Answers", "Not held"))
        .number(App::translate("Answers", "Adherence, %"))
        .column(App::translate("Answers", "Gaps"), 5);
    Adherence sum;
    for (auto month = trend.months.rbegin(); month != trend.months.rend(); ++month) {
        const Adherence &adherence = month->adherence;
        std::vector<Cell> cells =
            adherenceCells(evaluation, evaluation.locale.toString(month->month, u"MMM yyyy"_s), adherence);
        cells.back() = textCell(gapsText(evaluation, adherence), Tone::Concern);
        table.row(std::move(cells));
        sum.held += adherence.held;
        sum.due.insert(sum.due.end(), adherence.due.begin(), adherence.due.end());
    }
    table.total(adherenceCells(evaluation, App::translate("Answers", "Total"), sum));
    if (sum.due.empty())
        table.rows.clear();
    return table;
}

AnswerChart adherenceChart(const Evaluation &evaluation, const AdherenceTrend &trend)
{
    AnswerChart chart;
    chart.id = u"adherence"_s;
    chart.title = App::translate("Answers", "Adherence, month by month");
    chart.caption =
        App::translate("Answers",
                       "Share of what was due in each month that was held, and the gaps; nothing was due in "
                       "a month without a bar.");
    chart.kind = ChartKind::StackedBars;
    chart.measure = Measure::Percent;
    chart.told = 0; // both together are always the whole
    ChartSeries held{.name = App::translate("Answers", "Held"), .tone = Tone::Good};
    ChartSeries missed{.name = App::translate("Answers", "Not held"), .tone = Tone::Concern};
    bool isAnyDue = false;
    for (const AdherenceTrend::Month &month : trend.months) {
        const auto percent = month.adherence.percent();
        isAnyDue |= percent.has_value();
        chart.categories.push_back(evaluation.locale.standaloneMonthName(month.month.month(), QLocale::ShortFormat));
        held.values.push_back(percent.value_or(std::nan("")));
        missed.values.push_back(percent ? 100 - *percent : std::nan(""));
    }
    if (!isAnyDue) {
        chart.categories.clear();
        return chart;
    }
    chart.target = evaluation.threshold("heldShare", adherenceWanted);
    chart.targetLabel = App::translate("Answers", "target %1").arg(evaluation.percent(chart.target));
    chart.series = {held, missed};
    return chart;
}

} // namespace Ratchet
