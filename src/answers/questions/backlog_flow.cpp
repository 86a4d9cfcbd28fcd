// SPDX-License-Identifier: GPL-3.0-or-later
#include "backlog_flow.h"

#include <answers/basis/year.h>
#include <answers/evaluation/evaluation.h>
#include <answers/evaluation/improvement_flow.h>
#include <core/entities/improvement.h>

#include <QCoreApplication>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

QString flowCaption()
{
    return App::translate("Answers",
                          "The twelve calendar months that end with the one of the reporting date, the last one up to "
                          "that date. Raised, delivered and embedded each go by their own date; embedded means that "
                          "the gain was verified.");
}

bool hasFlow(const std::vector<FlowMonth> &flow)
{
    return std::ranges::any_of(flow, [](const FlowMonth &month) { return !month.improvements.empty(); });
}

AnswerTable flowTable(const Evaluation &evaluation, const std::vector<FlowMonth> &flow)
{
    AnswerTable table(u"flow"_s, App::translate("Answers", "Raised, delivered and embedded by month"), flowCaption());
    table.column(App::translate("Answers", "Month"), 2)
        .number(App::translate("Answers", "Raised"))
        .number(App::translate("Answers", "Delivered"))
        .number(App::translate("Answers", "Embedded"));
    if (!hasFlow(flow))
        return table;
    FlowMonth sum;
    for (const FlowMonth &month : flow) {
        table.counts({Cell{.text = evaluation.locale.toString(month.month, u"MMM yyyy"_s), .value = month.month},
                      countCell(evaluation, month.arrivals), countCell(evaluation, month.deliveries),
                      countCell(evaluation, month.embedded)},
                     month.improvements);
        sum.arrivals += month.arrivals;
        sum.deliveries += month.deliveries;
        sum.embedded += month.embedded;
    }
    table.total({textCell(App::translate("Answers", "Total")), countCell(evaluation, sum.arrivals),
                 countCell(evaluation, sum.deliveries), countCell(evaluation, sum.embedded)});
    return table;
}

} // namespace

AnswerChart flowChart(const Evaluation &evaluation, const std::vector<FlowMonth> &flow)
{
    AnswerChart chart;
    chart.id = u"flow"_s;
    chart.title = App::translate("Answers", "Raised, delivered and embedded by month");
    chart.caption = flowCaption();
    chart.kind = ChartKind::Bars;
    if (!hasFlow(flow))
        return chart;
    chart.series = {{.name = App::translate("Answers", "Raised"), .shade = 1},
                    {.name = App::translate("Answers", "Delivered"), .tone = Tone::Good, .shade = 1},
                    {.name = App::translate("Answers", "Embedded"), .tone = Tone::Good}};
    for (const FlowMonth &month : flow) {
        chart.categories.push_back(evaluation.locale.toString(month.month, u"MMM yyyy"_s));
        chart.series[0].values.push_back(double(month.arrivals));
        chart.series[1].values.push_back(double(month.deliveries));
        chart.series[2].values.push_back(double(month.embedded));
    }
    return chart;
}

void addFlow(Answer &answer, const Evaluation &evaluation, const std::vector<FlowMonth> &flow)
{
    std::vector<RecordRef> arrivals;
    std::vector<RecordRef> deliveries;
    for (const Improvement *improvement : evaluation.improvements) {
        if (isInYearTo(evaluation.asOf, improvement->raisedOn))
            arrivals.push_back(refTo(*improvement));
        if (isInYearTo(evaluation.asOf, improvement->deliveredOn))
            deliveries.push_back(refTo(*improvement));
    }
    answer.figures.push_back(countFigure(
        "arrivalsYear", App::translate("Answers", "Raised in the year"), arrivals,
        App::translate("Answers", "Improvements raised in the 365 days that end with the reporting date.")));
    answer.figures.push_back(countFigure(
        "deliveriesYear", App::translate("Answers", "Delivered in the year"), deliveries,
        App::translate("Answers", "Improvements delivered in the 365 days that end with the reporting date.")));
    answer.charts.push_back(flowChart(evaluation, flow));
    answer.tables.push_back(flowTable(evaluation, flow));
}

} // namespace Ratchet
