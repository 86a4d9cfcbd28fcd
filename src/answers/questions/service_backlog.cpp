// SPDX-License-Identifier: GPL-3.0-or-later
#include "service_backlog.h"

#include <answers/basis/year.h>
#include <answers/evaluation/evaluation.h>
#include <answers/evaluation/outcome_links.h>
#include <core/entities/improvement.h>
#include <core/entities/organisation.h>

#include <QCoreApplication>

#include <map>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

void addNature(ServiceBacklog &backlog, const Improvement &improvement, const OutcomeLinks &links)
{
    backlog.outcomes += improvement.nature == Nature::Outcome;
    backlog.enablers += improvement.nature == Nature::Enabler;
    if (improvement.nature == Nature::Technology)
        (links.hasOutcomeMetric(improvement) ? backlog.measuredTechnology : backlog.unmeasuredTechnology) += 1;
}

void addOpen(ServiceBacklog &backlog, const Evaluation &evaluation, const Improvement &improvement)
{
    const bool isStalled = evaluation.isStalled(improvement);
    backlog.open.push_back(refTo(improvement));
    backlog.unowned += isUnowned(evaluation.reg, improvement, evaluation.asOf);
    backlog.unfunded += evaluation.isUnfunded(improvement);
    backlog.overdue += isOverdue(improvement, evaluation.asOf);
    backlog.stalled += isStalled;
    backlog.inDelivery += !isStalled && isRunning(improvement);
    backlog.approved += !isStalled && improvement.status == ImprovementStatus::Approved;
    backlog.touched += evaluation.isTouched(improvement);
    if (improvement.raisedOn.isValid()) {
        backlog.ages.push_back(improvement.raisedOn.daysTo(evaluation.asOf));
        backlog.oldest =
            backlog.oldest.isValid() ? std::min(backlog.oldest, improvement.raisedOn) : improvement.raisedOn;
    }
    const bool isAhead = improvement.targetOn >= evaluation.asOf && !improvement.deliveredOn.isValid();
    if (improvement.targetOn.isValid() && isAhead
        && (!backlog.nextTarget.isValid() || improvement.targetOn < backlog.nextTarget))
        backlog.nextTarget = improvement.targetOn;
    const Rank rank = rankOf(improvement);
    if (!backlog.top || rank < backlog.topRank) {
        backlog.top = &improvement;
        backlog.topRank = rank;
    }
}

void nameBacklog(ServiceBacklog &backlog, const Evaluation &evaluation, Id<Service> service)
{
    if (!backlog.name.isEmpty())
        return;
    const Service *found = evaluation.reg.find(service);
    backlog.service = service;
    backlog.name = found ? found->name : App::translate("Answers", "No service");
    backlog.isLive = !found || isLive(*found, evaluation.asOf);
}

} // namespace

std::optional<double> ServiceBacklog::outcomeLinked() const
{
    return share(outcomes + enablers + measuredTechnology, withNature());
}

std::vector<ServiceBacklog> serviceBacklogs(const Evaluation &evaluation, const OutcomeLinks &links)
{
    std::map<RecordId, ServiceBacklog> byId;
    for (const Service &service : evaluation.reg.all<Service>()) {
        if (isLive(service, evaluation.asOf))
            nameBacklog(byId[service.id.value], evaluation, service.id);
    }
    for (const Improvement *improvement : evaluation.improvements) {
        const bool isCounted = isOpen(*improvement);
        const bool isArrival = isInYearTo(evaluation.asOf, improvement->raisedOn);
        const bool isDelivery = isInYearTo(evaluation.asOf, improvement->deliveredOn);
        if (!isCounted && !isArrival && !isDelivery)
            continue;
        ServiceBacklog &backlog = byId[improvement->service.value];
        nameBacklog(backlog, evaluation, improvement->service);
        backlog.arrivals += isArrival;
        backlog.deliveries += isDelivery;
        if (isCounted) {
            addOpen(backlog, evaluation, *improvement);
            addNature(backlog, *improvement, links);
        }
    }
    std::vector<ServiceBacklog> list;
    list.reserve(byId.size());
    for (auto &[id, backlog] : byId)
        list.push_back(std::move(backlog));
    std::ranges::stable_sort(list, [](const ServiceBacklog &one, const ServiceBacklog &other) {
        if (bool(one.service) != bool(other.service))
            return bool(one.service);
        return one.open.size() != other.open.size() ? one.open.size() > other.open.size()
                                                    : one.name.localeAwareCompare(other.name) < 0;
    });
    return list;
}

ServiceBacklog totalOf(const std::vector<ServiceBacklog> &list)
{
    ServiceBacklog total;
    for (const ServiceBacklog &backlog : list) {
        total.open.insert(total.open.end(), backlog.open.begin(), backlog.open.end());
        total.ages.insert(total.ages.end(), backlog.ages.begin(), backlog.ages.end());
        for (int ServiceBacklog::*count :
             {&ServiceBacklog::unowned, &ServiceBacklog::unfunded, &ServiceBacklog::overdue, &ServiceBacklog::stalled,
              &ServiceBacklog::touched, &ServiceBacklog::arrivals, &ServiceBacklog::deliveries,
              &ServiceBacklog::outcomes, &ServiceBacklog::enablers, &ServiceBacklog::measuredTechnology,
              &ServiceBacklog::unmeasuredTechnology})
            total.*count += backlog.*count;
    }
    return total;
}

Breakdown byService(const std::vector<ServiceBacklog> &list)
{
    Breakdown breakdown{u"byService"_s, {}};
    for (const ServiceBacklog &backlog : list) {
        const auto figure = [](const QString &id, const Value &value) {
            return Figure{.id = id, .label = {}, .value = value, .definition = {}};
        };
        const auto count = [&figure](const QString &id, qint64 value) { return figure(id, value); };
        breakdown.rows.push_back(
            {backlog.service ? backlog.name : QString(),
             {count(u"open"_s, std::ssize(backlog.open)), count(u"unowned"_s, backlog.unowned),
              count(u"unfunded"_s, backlog.unfunded), count(u"overdue"_s, backlog.overdue),
              count(u"stalled"_s, backlog.stalled), count(u"arrivalsYear"_s, backlog.arrivals),
              count(u"deliveriesYear"_s, backlog.deliveries), figure(u"medianAgeDays"_s, toValue(median(backlog.ages))),
              count(u"touched30Days"_s, backlog.touched),
              figure(u"outcomeLinkedPercent"_s, toValue(backlog.outcomeLinked()))}});
    }
    return breakdown;
}

} // namespace Ratchet
