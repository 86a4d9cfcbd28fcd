// SPDX-License-Identifier: GPL-3.0-or-later
#include "work_in_progress.h"

#include <core/entities/improvement.h>
#include <core/entities/organisation.h>

#include <algorithm>
#include <unordered_map>

namespace Ratchet {

namespace {

// How many improvements of each service are in progress.
std::unordered_map<RecordId, int> inProgress(const Register &reg)
{
    std::unordered_map<RecordId, int> counts;
    for (const Improvement &improvement : reg.all<Improvement>()) {
        if (improvement.status == ImprovementStatus::InProgress)
            ++counts[improvement.service.value];
    }
    return counts;
}

} // namespace

std::vector<WorkInProgress> workInProgress(const Register &reg)
{
    std::vector<const Service *> limited;
    for (const Service &service : reg.all<Service>()) {
        if (service.wipLimit)
            limited.push_back(&service);
    }
    std::ranges::sort(limited, {}, [](const Service *service) { return service->name; });
    std::unordered_map<RecordId, int> counts = inProgress(reg);
    std::vector<WorkInProgress> loads;
    loads.reserve(limited.size());
    for (const Service *service : limited)
        loads.push_back({.service = service->id, .count = counts[service->id.value], .limit = int(*service->wipLimit)});
    return loads;
}

std::optional<WorkInProgress> limitReachedBy(const Register &reg, const Improvement &improvement)
{
    const Service *service = reg.find(improvement.service);
    if (!service || !service->wipLimit)
        return {};
    const bool isIn = improvement.status == ImprovementStatus::InProgress;
    const WorkInProgress load{.service = service->id,
                              .count = inProgress(reg)[service->id.value] + (isIn ? 0 : 1),
                              .limit = int(*service->wipLimit)};
    return load.isExceeded() ? std::optional(load) : std::nullopt;
}

} // namespace Ratchet
