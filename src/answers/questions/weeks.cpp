// SPDX-License-Identifier: GPL-3.0-or-later
#include "weeks.h"

#include <core/entities/capacity.h>
#include <core/entities/improvement.h>
#include <core/entities/incident_review.h>
#include <core/entities/metric.h>
#include <core/record_text.h>

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <initializer_list>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

constexpr int daysOfWeek = 7;

// Finds the week of a day among those shown.
class Weeks {
public:
    explicit Weeks(const Evaluation &evaluation)
        : m_monday(evaluation.asOf.addDays(1 - evaluation.asOf.dayOfWeek() - qint64(daysOfWeek) * (weeksShown - 1)))
        , m_asOf(evaluation.asOf)
    {
        for (int i = 0; i < weeksShown; ++i) {
            const QDate from = m_monday.addDays(qint64(daysOfWeek) * i);
            const QDate to = std::min(from.addDays(daysOfWeek - 1), m_asOf);
            lines.push_back({.from = from, .to = to, .isKept = !evaluation.isBeforeKept(to)});
        }
    }

    // None for a day that lies in no week shown, or after the reporting date.
    [[nodiscard]] WeekLine *find(QDate day)
    {
        if (!day.isValid() || day < m_monday || day > m_asOf)
            return nullptr;
        return &lines[size_t(m_monday.daysTo(day) / daysOfWeek)];
    }

    // Once for each week in which one of the days lies.
    void add(const RecordRef &record, std::initializer_list<QDate> days, std::vector<RecordRef> WeekLine::*list)
    {
        for (const QDate &day : days) {
            WeekLine *week = find(day);
            if (week && ((week->*list).empty() || (week->*list).back() != record))
                (week->*list).push_back(record);
        }
    }

    std::vector<WeekLine> lines;

private:
    QDate m_monday; // of the first week
    QDate m_asOf;
};

// Metrics with data of their own in a week, in the order of ids: readings mostly follow those of the same metric, but
// need not.
void addMetrics(Weeks &weeks, const Register &reg)
{
    for (const Reading &reading : reg.all<Reading>()) {
        if (std::isfinite(reading.value))
            weeks.add({EntityKind::Metric, reading.metric.value}, {reading.on}, &WeekLine::metrics);
    }
    for (WeekLine &week : weeks.lines) {
        std::ranges::sort(week.metrics, {}, &RecordRef::record);
        week.metrics.erase(std::ranges::unique(week.metrics).begin(), week.metrics.end());
        std::erase_if(week.metrics, [&reg](const RecordRef &row) { return !reg.find(Id<Metric>(row.record)); });
    }
}

void addHours(Weeks &weeks, const Register &reg)
{
    for (const WeekHours &hours : reg.all<WeekHours>()) {
        WeekLine *week = weeks.find(hours.fromOn);
        if (!week)
            continue;
        const auto add = [](std::optional<double> &sum, double part) {
            sum = sum.value_or(0) + (std::isnan(part) ? 0 : part);
        };
        add(week->improvementHours, hours.improvement);
        add(week->reactiveHours, hours.bau);
    }
}

std::vector<Figure> weekFigures(const WeekLine &week)
{
    return {
        countFigure("weekImprovementsMoved", App::translate("Answers", "Improvements moved this week"),
                    week.improvements,
                    App::translate("Answers",
                                   "Accepted, approved, started, delivered, embedded or closed from the Monday of this "
                                   "week to the reporting date.")),
        countFigure("weekActionsMoved", App::translate("Answers", "Actions moved this week"), week.actions,
                    App::translate("Answers", "Delivered, closed or verified in the same days.")),
        countFigure("weekMetricsWithData", App::translate("Answers", "Metrics with new data this week"), week.metrics,
                    App::translate("Answers", "With a reading of the same days.")),
    };
}

Cell stateCell(const WeekLine &week)
{
    if (week.isUndecided())
        return textCell(outcomeLabel(CheckOutcome::NothingYet));
    return week.state() == WeekState::Improving ? textCell(App::translate("Answers", "✓ Improving"), Tone::Good)
                                                : textCell(App::translate("Answers", "✕ Surviving"), Tone::Concern);
}

AnswerTable weekTable(const std::vector<WeekLine> &weeks, const QLocale &locale)
{
    AnswerTable table(u"weeks"_s, App::translate("Answers", "Improving week on week"),
                      App::translate("Answers",
                                     "Weeks from Monday to Sunday, the latest first and up to the reporting date. "
                                     "Surviving: no hours on improvement, nothing moved and no new data; not said of "
                                     "the present week before its Friday, nor of one that ended before the register "
                                     "was kept. The line of the week tells the present one or, as long as nothing can "
                                     "be said of it, the one before. Hours are those of timesheets that name days; "
                                     "reactive are those on business as usual."));
    const bool hasHours =
        std::ranges::any_of(weeks, [](const WeekLine &week) { return week.improvementHours.has_value(); });
    table.column(App::translate("Answers", "Week"), 3);
    if (hasHours)
        table.number(App::translate("Answers", "Hours on improvement"), 2)
            .number(App::translate("Answers", "Reactive hours"), 2);
    table.number(App::translate("Answers", "Improvements moved"), 2)
        .number(App::translate("Answers", "Actions moved"), 2)
        .number(App::translate("Answers", "Metrics with new data"), 2)
        .column(App::translate("Answers", "State"), 2);
    const auto number = [&locale](size_t count) {
        return Cell{.text = locale.toString(qint64(count)), .value = qint64(count), .tone = Tone::Neutral};
    };
    const auto hours = [&locale](std::optional<double> sum) {
        return sum ? Cell{.text = displayNumber(*sum, locale, 1), .value = *sum, .tone = Tone::Neutral}
                   : Cell{.text = u"–"_s};
    };
    const auto day = [&locale](QDate date) { return locale.toString(date, QLocale::ShortFormat); };
    for (auto week = weeks.rbegin(); week != weeks.rend(); ++week) {
        std::vector<Cell> cells{textCell(App::translate("Answers", "%1 to %2").arg(day(week->from), day(week->to)))};
        if (hasHours) {
            cells.push_back(hours(week->improvementHours));
            cells.push_back(hours(week->reactiveHours));
        }
        for (const size_t count : {week->improvements.size(), week->actions.size(), week->metrics.size()})
            cells.push_back(number(count));
        cells.push_back(stateCell(*week));
        table.row(std::move(cells));
    }
    return table;
}

AnswerChart weekChart(const std::vector<WeekLine> &weeks, const QLocale &locale)
{
    AnswerChart chart;
    chart.id = u"weeks"_s;
    chart.title = App::translate("Answers", "Week on week");
    chart.caption = App::translate("Answers",
                                   "Improvements and actions that moved, and metrics with new data, by the week that "
                                   "begins on that Monday.");
    chart.kind = ChartKind::Bars;
    if (std::ranges::all_of(weeks, [](const WeekLine &week) { return week.state() == WeekState::Surviving; }))
        return chart; // there is nothing to draw, and the table says so
    ChartSeries moved{.name = App::translate("Answers", "Items moved"), .tone = Tone::Good};
    ChartSeries measured{.name = App::translate("Answers", "Metrics with new data")};
    for (const WeekLine &week : weeks) {
        chart.categories.push_back(locale.toString(week.from, u"d MMM"_s));
        moved.values.push_back(double(week.moved()));
        measured.values.push_back(double(week.metrics.size()));
    }
    chart.series = {moved, measured};
    return chart;
}

} // namespace

std::vector<WeekLine> lastWeeks(const Evaluation &evaluation)
{
    Weeks weeks(evaluation);
    for (const Improvement *improvement : evaluation.improvements) {
        weeks.add(refTo(*improvement),
                  {improvement->acceptedOn, improvement->approvedOn, improvement->startedOn, improvement->deliveredOn,
                   improvement->embeddedOn, improvement->closedOn},
                  &WeekLine::improvements);
    }
    for (const Action &action : evaluation.reg.all<Action>()) {
        if (existsAsOf(action.raisedOn, evaluation.asOf))
            weeks.add(refTo(action), {action.deliveredOn, action.closedOn, action.verifiedOn}, &WeekLine::actions);
    }
    addMetrics(weeks, evaluation.reg);
    addHours(weeks, evaluation.reg);
    return std::move(weeks.lines);
}

void addWeeks(Answer &answer, const std::vector<WeekLine> &weeks, const QLocale &locale)
{
    if (weeks.empty())
        return;
    std::ranges::move(weekFigures(weeks.back()), std::back_inserter(answer.figures));
    answer.tables.push_back(weekTable(weeks, locale));
    answer.charts.push_back(weekChart(weeks, locale));
}

} // namespace Ratchet
