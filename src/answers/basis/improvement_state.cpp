// SPDX-License-Identifier: GPL-3.0-or-later
#include "improvement_state.h"

#include <core/entities/improvement.h>
#include <core/entities/organisation.h>

namespace Ratchet {

bool isOpen(const Improvement &improvement)
{
    switch (improvement.status) {
    case ImprovementStatus::Embedded:
    case ImprovementStatus::NotProven:
    case ImprovementStatus::Closed:
    case ImprovementStatus::Rejected:
    case ImprovementStatus::Withdrawn:
        return false;
    default:
        return true;
    }
}

bool existsAsOf(QDate raisedOn, QDate asOf) { return !raisedOn.isValid() || raisedOn <= asOf; }

bool isBy(QDate date, QDate asOf) { return date.isValid() && date <= asOf; }

bool isInPost(const Register &reg, Id<Person> person, QDate asOf)
{
    const Person *found = reg.find(person);
    return found && (!found->leftOn.isValid() || found->leftOn > asOf);
}

bool isUnowned(const Register &reg, const Improvement &improvement, QDate asOf)
{
    return isOpen(improvement) && !isInPost(reg, improvement.owner, asOf);
}

bool isOverdue(const Improvement &improvement, QDate asOf)
{
    return isOpen(improvement) && improvement.targetOn.isValid() && improvement.targetOn < asOf
        && !improvement.deliveredOn.isValid();
}

std::optional<qint64> daysUntouched(const Improvement &improvement, QDate asOf)
{
    return improvement.updatedOn.isValid() ? std::optional(improvement.updatedOn.daysTo(asOf)) : std::nullopt;
}

bool isStalled(const Improvement &improvement, QDate asOf, qint64 afterDays)
{
    const std::optional<qint64> days = daysUntouched(improvement, asOf);
    return isOpen(improvement) && days && *days >= afterDays;
}

bool isRunning(const Improvement &improvement)
{
    return improvement.status == ImprovementStatus::InProgress || improvement.status == ImprovementStatus::Delivered
        || improvement.status == ImprovementStatus::Measuring;
}

bool needsFunding(const Improvement &improvement)
{
    return isRunning(improvement) || improvement.status == ImprovementStatus::Approved;
}

double priorityOf(const Improvement &improvement)
{
    if (!(improvement.effort > 0))
        return std::nan("");
    return (improvement.value + improvement.urgency + improvement.riskReduction) / improvement.effort;
}

bool isRanked(const Improvement &improvement)
{
    return improvement.manualRank.has_value() || !std::isnan(priorityOf(improvement));
}

bool isEmbeddedBy(const Improvement &improvement, QDate asOf)
{
    if (improvement.embeddedOn.isValid())
        return improvement.embeddedOn <= asOf && improvement.status != ImprovementStatus::Faded
            && improvement.closure != Closure::Faded;
    return improvement.status == ImprovementStatus::Embedded;
}

bool isFadeDecided(const Improvement &improvement)
{
    switch (improvement.status) {
    case ImprovementStatus::Faded:
    case ImprovementStatus::NotProven:
    case ImprovementStatus::Rejected:
    case ImprovementStatus::Withdrawn:
        return true;
    case ImprovementStatus::Closed:
        return improvement.closure != Closure::None && improvement.closure != Closure::Successful;
    default:
        return false;
    }
}

bool isLive(const Service &service, QDate asOf)
{
    return (!service.liveFrom.isValid() || service.liveFrom <= asOf)
        && (!service.retiredOn.isValid() || service.retiredOn > asOf);
}

} // namespace Ratchet
