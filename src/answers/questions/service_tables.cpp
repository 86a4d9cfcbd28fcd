// SPDX-License-Identifier: GPL-3.0-or-later
#include "service_tables.h"

#include <answers/evaluation/evaluation.h>
#include <answers/questions/service_backlog.h>
#include <answers/questions/service_metrics.h>
#include <core/entities/improvement.h>
#include <core/record_text.h>

#include <QCoreApplication>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

constexpr size_t chartedServices = 12;

std::vector<Cell> vitalityCells(const Evaluation &evaluation, const QString &name, const ServiceBacklog &backlog)
{
    return {textCell(name),
            countCell(evaluation, backlog.arrivals),
            countCell(evaluation, backlog.deliveries),
            countCell(evaluation, std::ssize(backlog.open)),
            numberCell(evaluation, median(backlog.ages)),
            countCell(evaluation, backlog.touched),
            numberCell(evaluation, share(backlog.touched, double(backlog.open.size())))};
}

} // namespace

AnswerTable backlogTable(const Evaluation &evaluation, const std::vector<ServiceBacklog> &list)
{
    AnswerTable table(u"backlog_by_service"_s, App::translate("Answers", "Backlog by service"),
                      App::translate("Answers",
                                     "Open improvements as of the reporting date. An improvement belongs to one "
                                     "service, so the rows add up to the total. Raised and delivered: in the 365 days "
                                     "that end with that date, open or not."));
    table.column(App::translate("Answers", "Service"), 4)
        .number(App::translate("Answers", "Open"))
        .number(App::translate("Answers", "Unowned"))
        .number(App::translate("Answers", "Unfunded"))
        .number(App::translate("Answers", "Overdue"))
        .number(App::translate("Answers", "Stalled"))
        .number(App::translate("Answers", "Raised"))
        .number(App::translate("Answers", "Delivered"))
        .number(App::translate("Answers", "Oldest"), 2)
        .number(App::translate("Answers", "Next target"), 2)
        .column(App::translate("Answers", "First in rank"), 5);
    const auto worry = [](int count) { return concernIf(count > 0); };
    for (const ServiceBacklog &backlog : list) {
        table.row({textCell(backlog.name),
                   countCell(evaluation, std::ssize(backlog.open), concernIf(backlog.open.empty() && backlog.isLive)),
                   countCell(evaluation, backlog.unowned, worry(backlog.unowned)),
                   countCell(evaluation, backlog.unfunded, worry(backlog.unfunded)),
                   countCell(evaluation, backlog.overdue, worry(backlog.overdue)),
                   countCell(evaluation, backlog.stalled, worry(backlog.stalled)),
                   countCell(evaluation, backlog.arrivals), countCell(evaluation, backlog.deliveries),
                   dateCell(evaluation, backlog.oldest), dateCell(evaluation, backlog.nextTarget),
                   textCell(backlog.top ? recordTitle(evaluation.reg, EntityKind::Improvement, backlog.top->id.value)
                                        : QString())},
                  {EntityKind::Service, backlog.service.value});
    }
    const ServiceBacklog total = totalOf(list);
    table.total({textCell(App::translate("Answers", "Total")), countCell(evaluation, std::ssize(total.open)),
                 countCell(evaluation, total.unowned), countCell(evaluation, total.unfunded),
                 countCell(evaluation, total.overdue), countCell(evaluation, total.stalled),
                 countCell(evaluation, total.arrivals), countCell(evaluation, total.deliveries), textCell({}),
                 textCell({}), textCell({})});
    return table;
}

AnswerChart backlogChart(const std::vector<ServiceBacklog> &list)
{
    AnswerChart chart;
    chart.id = u"backlog_by_service"_s;
    chart.title = App::translate("Answers", "Open improvements by service");
    chart.caption = App::translate("Answers",
                                   "Each open improvement counts once: as stalled, else in delivery (in progress, "
                                   "delivered, measuring), else approved, else earlier.");
    chart.kind = ChartKind::HorizontalStackedBars;
    chart.series = {{.name = App::translate("Answers", "In delivery"), .tone = Tone::Good},
                    {.name = App::translate("Answers", "Approved"), .tone = Tone::Good, .shade = 1},
                    {.name = App::translate("Answers", "Earlier"), .shade = 1},
                    {.name = App::translate("Answers", "Stalled"), .tone = Tone::Concern}};
    for (const ServiceBacklog &backlog : list) {
        if (chart.categories.size() == chartedServices)
            break;
        if (backlog.open.empty())
            continue;
        const int earlier = int(backlog.open.size()) - backlog.inDelivery - backlog.approved - backlog.stalled;
        chart.categories.push_back(backlog.name);
        const int parts[] = {backlog.inDelivery, backlog.approved, earlier, backlog.stalled};
        for (size_t i = 0; i < std::size(parts); ++i)
            chart.series[i].values.push_back(parts[i]);
    }
    return chart;
}

AnswerTable vitalityTable(const Evaluation &evaluation, const std::vector<ServiceBacklog> &list)
{
    AnswerTable table(u"vitality_by_service"_s, App::translate("Answers", "Vitality by service"),
                      App::translate("Answers",
                                     "Raised and delivered in the 365 days that end with the reporting date; of those "
                                     "open on it the median of the days since they were raised, and how many were "
                                     "changed within the last 30 days."));
    table.column(App::translate("Answers", "Service"), 4)
        .number(App::translate("Answers", "Raised"))
        .number(App::translate("Answers", "Delivered"))
        .number(App::translate("Answers", "Open"))
        .number(App::translate("Answers", "Median age, days"), 2)
        .number(App::translate("Answers", "Touched within 30 days"), 2)
        .number(App::translate("Answers", "Touched, %"), 2)
        .column(App::translate("Answers", "Measured"), 2);
    const QHash<Id<Service>, ServiceMetrics> metrics = serviceMetrics(evaluation.reg);
    for (const ServiceBacklog &backlog : list) {
        std::vector<Cell> cells = vitalityCells(evaluation, backlog.name, backlog);
        cells.push_back(backlog.isLive ? measuredCell(metrics.value(backlog.service)) : textCell({}));
        table.row(std::move(cells), {EntityKind::Service, backlog.service.value});
    }
    std::vector<Cell> total = vitalityCells(evaluation, App::translate("Answers", "Total"), totalOf(list));
    total.push_back(textCell({}));
    table.total(std::move(total));
    return table;
}

} // namespace Ratchet
