// SPDX-License-Identifier: GPL-3.0-or-later
#include "service_page.h"

#include <answers/basis/rank.h>
#include <answers/basis/rung_words.h>
#include <answers/evaluation/improvement_flow.h>
#include <answers/evaluation/metric_summary.h>
#include <answers/evaluation/outcome_links.h>
#include <answers/questions/backlog_flow.h>
#include <answers/questions/improvement_list.h>
#include <answers/questions/service_pulse.h>
#include <answers/questions/whom_to_ask.h>
#include <core/entities/evidence.h>
#include <core/entities/improvement.h>
#include <core/entities/incident_review.h>
#include <core/entities/metric.h>
#include <core/entities/organisation.h>
#include <core/entity_types.h>
#include <core/record_text.h>

#include <QCoreApplication>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

constexpr size_t topPlaces = 5;

// What of the register belongs to the service, as of the day.
struct OfService {
    std::vector<const Improvement *> improvements;
    std::vector<const Improvement *> open;
    std::vector<const Action *> actions; // open ones of its PIRs
};

OfService belongingTo(const Evaluation &evaluation, Id<Service> service)
{
    OfService found;
    for (const Improvement *improvement : evaluation.improvements) {
        if (improvement->service != service)
            continue;
        found.improvements.push_back(improvement);
        if (isOpen(*improvement))
            found.open.push_back(improvement);
    }
    QSet<RecordId> reviews;
    for (const Pir &pir : evaluation.reg.all<Pir>()) {
        if (pir.service == service)
            reviews.insert(pir.id.value);
    }
    for (const Action &action : evaluation.reg.all<Action>()) {
        const bool isToDo = action.status == ActionStatus::Open || action.status == ActionStatus::InProgress;
        if (isToDo && reviews.contains(action.pir.value) && existsAsOf(action.raisedOn, evaluation.asOf))
            found.actions.push_back(&action);
    }
    std::ranges::stable_sort(found.actions, {}, [](const Action *action) {
        return action->dueOn.isValid() ? action->dueOn : QDate(9999, 12, 31);
    });
    return found;
}

std::optional<double> outcomeShare(const OfService &found, const OutcomeLinks &links)
{
    double linked = 0;
    double withNature = 0;
    for (const Improvement *improvement : found.open) {
        withNature += improvement->nature != Nature::None;
        linked += improvement->nature != Nature::None && links.isLinked(*improvement);
    }
    return share(linked, withNature);
}

Cell serviceConfirmation(const Evaluation &evaluation, QDate on)
{
    if (!on.isValid() || on > evaluation.asOf)
        return textCell(App::translate("Answers", "never"), Tone::Concern);
    return dateCell(evaluation, on, concernIf(on.daysTo(evaluation.asOf) > ownerConfirmedForDays));
}

AnswerTable serviceFacts(const Evaluation &evaluation, const Service &service, std::optional<double> outcomes)
{
    AnswerTable table(
        u"service_facts"_s, App::translate("Answers", "Who answers for it"),
        App::translate("Answers",
                       "A confirmation holds for %Ln day(s). Outcome-linked: of open improvements that have a nature, "
                       "those about an outcome or an enabler, or technology with a primary metric that is not about "
                       "availability.",
                       nullptr, ownerConfirmedForDays));
    table.column(App::translate("Answers", "What"), 2).column(App::translate("Answers", "Value"), 3);
    const Asked asked = askedOfService(evaluation, service);
    table.row({textCell(App::translate("Answers", "Owner")), personCell(evaluation, service.owner)},
              {EntityKind::Person, service.owner.value});
    table.row({textCell(App::translate("Answers", "Backlog confirmed by the owner")),
               serviceConfirmation(evaluation, service.ownerConfirmedOn)},
              refTo(service));
    if (const SelfAnswer *pulse = pulseOf(evaluation.reg, service.id, startOfQuarter(evaluation.asOf), evaluation.asOf))
        table.row({textCell(App::translate("Answers", "Pulse this quarter")), pulseCell(pulse, evaluation.locale)},
                  refTo(*pulse));
    table.row({textCell(App::translate("Answers", "Whom to ask")),
               asked.person ? textCell(evaluation.personName(asked.person))
                            : textCell(App::translate("Answers", "✕ nobody to ask"), Tone::Concern)},
              {EntityKind::Person, asked.person.value});
    table.row({textCell(App::translate("Answers", "Outcome-linked")),
               outcomes ? Cell{evaluation.percent(*outcomes), *outcomes}
                        : textCell(App::translate("Answers", "nothing open has a nature"))},
              refTo(service));
    return table;
}

AnswerTable serviceStates(const Evaluation &evaluation, const OfService &found)
{
    AnswerTable table(u"service_states"_s, App::translate("Answers", "Improvements by state"),
                      App::translate("Answers", "Every improvement of the service that exists as of the day, once."));
    table.column(App::translate("Answers", "State"), 3).number(App::translate("Answers", "Improvements"));
    const Field &status = fieldOf<&Improvement::status>();
    for (qint64 option = 0; option <= qint64(status.options.size()); ++option) {
        std::vector<RecordRef> counted;
        for (const Improvement *improvement : found.improvements) {
            if (qint64(improvement->status) == option)
                counted.push_back(refTo(*improvement));
        }
        if (counted.empty())
            continue;
        const QString name = option == 0 ? App::translate("Answers", "no status") : optionLabel(status, option);
        table.counts({textCell(name), countCell(evaluation, std::ssize(counted))}, counted);
    }
    table.total({textCell(App::translate("Answers", "Total")), countCell(evaluation, std::ssize(found.improvements))});
    return table;
}

void addTopColumns(AnswerTable &table)
{
    table.number(App::translate("Answers", "Place"))
        .column(App::translate("Answers", "Improvement"), 6)
        .column(App::translate("Answers", "Owner"), 3)
        .column(App::translate("Answers", "Status"), 2)
        .number(App::translate("Answers", "Target"), 2);
}

std::vector<Cell> topCells(const Evaluation &evaluation, const Improvement &improvement, qint64 place)
{
    return {countCell(evaluation, place),
            textCell(recordTitle(evaluation.reg, EntityKind::Improvement, improvement.id.value)),
            ownerCell(evaluation, improvement), statusCell(improvement),
            dateCell(evaluation, improvement.targetOn, concernIf(isOverdue(improvement, evaluation.asOf)))};
}

QString topCaption()
{
    return App::translate("Answers",
                          "Of the open improvements of a service: manual rank first, then WSJF = (value + urgency + "
                          "risk reduction) / effort.");
}

AnswerTable serviceTop(const Evaluation &evaluation, const OfService &found)
{
    AnswerTable table(u"service_top"_s, App::translate("Answers", "The first five in rank"), topCaption());
    addTopColumns(table);
    qint64 place = 0;
    for (const Improvement *improvement : firstInRank(found.open, topPlaces))
        table.row(topCells(evaluation, *improvement, ++place), refTo(*improvement));
    return table;
}

AnswerTable serviceMetricTable(const Evaluation &evaluation, Id<Service> service)
{
    AnswerTable table(u"service_metrics"_s, App::translate("Answers", "Metrics and their verdicts"),
                      App::translate("Answers", "The verdict on the latest improvement that steers the metric."));
    table.column(App::translate("Answers", "Metric"), 5)
        .number(App::translate("Answers", "Latest"), 2)
        .number(App::translate("Answers", "On"), 2)
        .column(App::translate("Answers", "Verdict"), 3);
    for (const MetricSummary &metric : metricSummaries(evaluation)) {
        const Metric *found = evaluation.reg.find(metric.metric);
        if (!found || found->service != service)
            continue;
        const Cell verdict = metric.rung
            ? textCell(rungShape(*metric.rung) + u' ' + metric.verdict, rungTone(*metric.rung))
            : textCell(App::translate("Answers", "not steered"));
        table.row({textCell(metric.name), textCell(metric.latestText),
                   dateCell(evaluation, metric.latestOn, concernIf(metric.isStale)), verdict},
                  {EntityKind::Metric, metric.metric.value});
    }
    return table;
}

AnswerTable serviceActions(const Evaluation &evaluation, const OfService &found)
{
    AnswerTable table(u"service_actions"_s, App::translate("Answers", "Open actions from its PIRs"),
                      App::translate("Answers", "Open or in progress, what is due first on top."));
    table.column(App::translate("Answers", "Action"), 5)
        .column(App::translate("Answers", "Owner"), 3)
        .number(App::translate("Answers", "Due"), 2);
    for (const Action *action : found.actions) {
        const bool isLate = action->dueOn.isValid() && action->dueOn < evaluation.asOf;
        table.row({textCell(recordTitle(evaluation.reg, EntityKind::Action, action->id.value)),
                   personCell(evaluation, action->owner), dateCell(evaluation, action->dueOn, concernIf(isLate))},
                  refTo(*action));
    }
    return table;
}

} // namespace

ServicePage servicePage(const Evaluation &evaluation, Id<Service> id)
{
    ServicePage page;
    page.service = id;
    const Service *service = evaluation.reg.find(id);
    if (!service)
        return page;
    const OfService found = belongingTo(evaluation, id);
    const std::optional<double> outcomes = outcomeShare(found, OutcomeLinks(evaluation.reg));
    page.name = service->name;
    //: %1 is the number of open improvements in words, %2 that of open actions
    page.summary =
        App::translate("Answers", "%1 · %2")
            .arg(App::translate("Answers", "%Ln open improvement(s)", nullptr, int(found.open.size())),
                 App::translate("Answers", "%Ln open action(s) from its PIRs", nullptr, int(found.actions.size())));
    page.facts = serviceFacts(evaluation, *service, outcomes);
    page.states = serviceStates(evaluation, found);
    page.top = serviceTop(evaluation, found);
    page.metrics = serviceMetricTable(evaluation, id);
    page.actions = serviceActions(evaluation, found);
    page.flow = flowChart(evaluation, improvementFlow(found.improvements, evaluation.asOf));
    return page;
}

AnswerTable topByServiceTable(const Evaluation &evaluation)
{
    AnswerTable table(u"top_by_service"_s, App::translate("Answers", "Top five by service"), topCaption());
    table.column(App::translate("Answers", "Service"), 3);
    addTopColumns(table);
    QHash<Id<Service>, std::vector<const Improvement *>> byService;
    for (const Improvement *improvement : evaluation.open)
        byService[improvement->service].push_back(improvement);
    std::vector<const Service *> services;
    for (const Service &service : evaluation.reg.all<Service>()) {
        if (isLive(service, evaluation.asOf) && byService.contains(service.id))
            services.push_back(&service);
    }
    std::ranges::stable_sort(services, [](const Service *one, const Service *other) {
        return QString::localeAwareCompare(one->name, other->name) < 0;
    });
    size_t all = 0;
    for (const Service *service : services) {
        qint64 place = 0;
        for (const Improvement *improvement : firstInRank(byService[service->id], topPlaces)) {
            if (++all > listedImprovements)
                continue;
            std::vector<Cell> cells = topCells(evaluation, *improvement, ++place);
            cells.insert(cells.begin(), textCell(service->name));
            table.row(std::move(cells), refTo(*improvement));
        }
    }
    noteCutList(table, all);
    return table;
}

} // namespace Ratchet
