// SPDX-License-Identifier: GPL-3.0-or-later
#include "backlog_outcomes.h"

#include <answers/basis/rank.h>
#include <answers/evaluation/evaluation.h>
#include <answers/evaluation/outcome_links.h>
#include <answers/questions/improvement_list.h>
#include <answers/questions/service_backlog.h>
#include <core/entities/improvement.h>

#include <QCoreApplication>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

QString linkedDefinition()
{
    return App::translate("Answers",
                          "Of the open improvements that have a nature: outcomes, enablers, and technology with a "
                          "primary metric that is not about availability.");
}

// Services with an open improvement that has a nature.
std::vector<const ServiceBacklog *> classedServices(const std::vector<ServiceBacklog> &list)
{
    std::vector<const ServiceBacklog *> classed;
    for (const ServiceBacklog &backlog : list) {
        if (backlog.withNature() > 0)
            classed.push_back(&backlog);
    }
    return classed;
}

AnswerChart outcomeChart(const std::vector<const ServiceBacklog *> &classed)
{
    AnswerChart chart;
    chart.id = u"outcome_by_service"_s;
    chart.title = App::translate("Answers", "Service outcomes and technology by service");
    chart.caption = App::translate("Answers", "Linked to an outcome, drawn in blue: %1").arg(linkedDefinition());
    chart.kind = ChartKind::HorizontalStackedBars;
    chart.series = {{.name = App::translate("Answers", "Outcome"), .tone = Tone::Good},
                    {.name = App::translate("Answers", "Enabler"), .tone = Tone::Good, .shade = 1},
                    {.name = App::translate("Answers", "Technology with metric"), .tone = Tone::Good, .shade = 2},
                    {.name = App::translate("Answers", "Technology without metric"), .tone = Tone::Concern}};
    for (const ServiceBacklog *backlog : classed) {
        chart.categories.push_back(backlog->name);
        const int parts[] = {backlog->outcomes, backlog->enablers, backlog->measuredTechnology,
                             backlog->unmeasuredTechnology};
        for (size_t i = 0; i < std::size(parts); ++i)
            chart.series[i].values.push_back(parts[i]);
    }
    return chart;
}

std::vector<Cell> outcomeCells(const Evaluation &evaluation, const QString &name, const ServiceBacklog &backlog)
{
    return {textCell(name),
            countCell(evaluation, backlog.outcomes),
            countCell(evaluation, backlog.enablers),
            countCell(evaluation, backlog.measuredTechnology),
            countCell(evaluation, backlog.unmeasuredTechnology, concernIf(backlog.unmeasuredTechnology > 0)),
            countCell(evaluation, std::ssize(backlog.open) - backlog.withNature()),
            numberCell(evaluation, backlog.outcomeLinked())};
}

AnswerTable outcomeTable(const Evaluation &evaluation, const std::vector<const ServiceBacklog *> &classed,
                         const ServiceBacklog &total)
{
    AnswerTable table(u"outcome_by_service"_s, App::translate("Answers", "Service outcomes and technology by service"),
                      linkedDefinition());
    table.column(App::translate("Answers", "Service"), 4)
        .number(App::translate("Answers", "Outcome"))
        .number(App::translate("Answers", "Enabler"))
        .number(App::translate("Answers", "Technology with metric"), 2)
        .number(App::translate("Answers", "Technology without metric"), 2)
        .number(App::translate("Answers", "Nature not stated"), 2)
        .number(App::translate("Answers", "Outcome-linked, %"), 2);
    for (const ServiceBacklog *backlog : classed)
        table.row(outcomeCells(evaluation, backlog->name, *backlog), {EntityKind::Service, backlog->service.value});
    if (!classed.empty())
        table.total(outcomeCells(evaluation, App::translate("Answers", "All open improvements"), total));
    return table;
}

AnswerTable technologyTable(const Evaluation &evaluation, const std::vector<const Improvement *> &unlinked)
{
    AnswerTable table(u"technology_without_outcome"_s,
                      App::translate("Answers", "Technology without an outcome metric"),
                      App::translate("Answers",
                                     "Open technology refreshes without a primary metric, or with none but "
                                     "availability: they count as service improvement once such a metric is named."));
    noteCutList(table, unlinked.size());
    table.column(App::translate("Answers", "Reference"), 2)
        .column(App::translate("Answers", "Improvement"), 6)
        .column(App::translate("Answers", "Service"), 3)
        .column(App::translate("Answers", "Owner"), 3)
        .column(App::translate("Answers", "Status"), 2);
    for (const Improvement *improvement : firstInRank(unlinked, listedImprovements))
        table.row({textCell(improvement->reference), textCell(improvement->title),
                   textCell(evaluation.serviceName(improvement->service)), ownerCell(evaluation, *improvement),
                   statusCell(*improvement)},
                  refTo(*improvement));
    return table;
}

} // namespace

void addOutcomes(Answer &answer, const Evaluation &evaluation, const OutcomeLinks &links,
                 const std::vector<ServiceBacklog> &list)
{
    std::vector<const Improvement *> unlinked;
    for (const Improvement *improvement : evaluation.open) {
        if (improvement->nature != Nature::None && !links.isLinked(*improvement))
            unlinked.push_back(improvement);
    }
    const ServiceBacklog total = totalOf(list);
    const std::vector<const ServiceBacklog *> classed = classedServices(list);
    Figure linked{.id = u"outcomeLinkedPercent"_s,
                  .label = App::translate("Answers", "Outcome-linked"),
                  .value = toValue(total.outcomeLinked()),
                  .measure = Measure::Percent,
                  .definition =
                      linkedDefinition() + u' ' + App::translate("Answers", "The rows are those that are not linked.")};
    for (const Improvement *improvement : unlinked)
        linked.rows.push_back(refTo(*improvement));
    answer.figures.push_back(std::move(linked));
    answer.charts.push_back(outcomeChart(classed));
    answer.tables.push_back(outcomeTable(evaluation, classed, total));
    answer.tables.push_back(technologyTable(evaluation, unlinked));
}

} // namespace Ratchet
