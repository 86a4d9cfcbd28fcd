// SPDX-License-Identifier: GPL-3.0-or-later
#include "work_in_progress.h"

#include <core/entities/improvement.h>
#include <core/entities/organisation.h>

#include <algorithm>

namespace Ratchet {

namespace {

int inProgressOf(const Register &reg, Id<Service> service)
{
    const auto &all = reg.all<Improvement>();
    return int(std::count_if(all.begin(), all.end(), [service](const Improvement &improvement) {
        return improvement.service == service && improvement.status == ImprovementStatus::InProgress;
    }));
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
    std::vector<WorkInProgress> loads;
    for (const Service *service : limited)
        loads.push_back(
            {.service = service->id, .count = inProgressOf(reg, service->id), .limit = int(*service->wipLimit)});
    return loads;
}

std::optional<WorkInProgress> limitReachedBy(const Register &reg, const Improvement &improvement)
{
    const Service *service = reg.find(improvement.service);
    if (!service || !service->wipLimit)
        return {};
    const bool isIn = improvement.status == ImprovementStatus::InProgress;
    const WorkInProgress load{.service = service->id,
                              .count = inProgressOf(reg, service->id) + (isIn ? 0 : 1),
                              .limit = int(*service->wipLimit)};
    return load.isExceeded() ? std::optional(load) : std::nullopt;
}

} // namespace Ratchet
