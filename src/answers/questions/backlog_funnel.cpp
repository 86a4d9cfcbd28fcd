// SPDX-License-Identifier: GPL-3.0-or-later
#include "backlog_funnel.h"

#include <answers/evaluation/delivery_funnel.h>
#include <answers/evaluation/evaluation.h>
#include <answers/questions/improvement_list.h>
#include <core/entities/improvement.h>

#include <QCoreApplication>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

std::vector<Figure> funnelFigures(const DeliveryFunnel &funnel)
{
    std::vector<RecordRef> approved;
    approved.reserve(funnel.approved.size());
    for (const DeliveryFunnel::Passage &passage : funnel.approved)
        approved.push_back({EntityKind::Improvement, passage.improvement.value});
    return {
        countFigure(
            "approvedYear", App::translate("Answers", "Approved in the year"), approved,
            App::translate("Answers", "Improvements approved in the 365 days that end with the reporting date.")),
        countFigure("fundedOfApproved", App::translate("Answers", "Approved and funded"), funnel.funded,
                    App::translate("Answers",
                                   "Approved in the year, and more than 0 of money or hours was approved by a decision "
                                   "not after the reporting date.")),
        countFigure("deliveredOfApproved", App::translate("Answers", "Approved and delivered"), funnel.delivered,
                    App::translate("Answers",
                                   "Approved in the year, and delivered not after the reporting date, funded or not.")),
        countFigure("embeddedOfApproved", App::translate("Answers", "Approved and embedded"), funnel.embedded,
                    App::translate("Answers",
                                   "Approved in the year, and embedded not after the reporting date, whatever else is "
                                   "recorded of them.")),
    };
}

QString funnelCaption()
{
    return App::translate("Answers",
                          "Improvements approved in the 365 days that end with the reporting date, and of these those "
                          "funded (an amount above 0 approved by a dated decision), delivered and embedded by it. Each "
                          "step goes by its own date; none is inferred from another.");
}

AnswerChart funnelChart(const DeliveryFunnel &funnel)
{
    AnswerChart chart;
    chart.id = u"funnel"_s;
    chart.title = App::translate("Answers", "From approval to embedding");
    chart.caption = funnelCaption();
    chart.kind = ChartKind::HorizontalStackedBars;
    if (funnel.approved.empty())
        return chart;
    chart.categories = {App::translate("Answers", "Approved"), App::translate("Answers", "Funded"),
                        App::translate("Answers", "Delivered"), App::translate("Answers", "Embedded")};
    chart.series = {{.name = App::translate("Answers", "Improvements"),
                     .values = {double(funnel.approved.size()), double(funnel.funded.size()),
                                double(funnel.delivered.size()), double(funnel.embedded.size())},
                     .tone = Tone::Good}};
    return chart;
}

AnswerTable funnelTable(const Evaluation &evaluation, const DeliveryFunnel &funnel)
{
    AnswerTable table(u"funnel"_s, App::translate("Answers", "From approval to embedding"), funnelCaption());
    noteCutList(table, funnel.approved.size());
    table.column(App::translate("Answers", "Reference"), 2)
        .column(App::translate("Answers", "Improvement"), 6)
        .number(App::translate("Answers", "Approved on"), 2)
        .number(App::translate("Answers", "Funded on"), 2)
        .number(App::translate("Answers", "Delivered on"), 2)
        .number(App::translate("Answers", "Embedded on"), 2);
    for (const DeliveryFunnel::Passage &passage : funnel.approved) {
        if (table.rows.size() == listedImprovements)
            break;
        const Improvement *improvement = evaluation.reg.find(passage.improvement);
        table.row({textCell(improvement->reference), textCell(improvement->title),
                   dateCell(evaluation, passage.approvedOn), dateCell(evaluation, passage.fundedOn),
                   dateCell(evaluation, passage.deliveredOn), dateCell(evaluation, passage.embeddedOn)},
                  refTo(*improvement));
    }
    if (!funnel.approved.empty())
        table.total(
            {textCell(App::translate("Answers", "Total")), textCell({}),
             countCell(evaluation, std::ssize(funnel.approved)), countCell(evaluation, std::ssize(funnel.funded)),
             countCell(evaluation, std::ssize(funnel.delivered)), countCell(evaluation, std::ssize(funnel.embedded))});
    return table;
}

} // namespace

void addFunnel(Answer &answer, const Evaluation &evaluation, const DeliveryFunnel &funnel)
{
    std::ranges::move(funnelFigures(funnel), std::back_inserter(answer.figures));
    answer.charts.push_back(funnelChart(funnel));
    answer.tables.push_back(funnelTable(evaluation, funnel));
}

} // namespace Ratchet
