// SPDX-License-Identifier: GPL-3.0-or-later
// How much of a service is in progress at a time, against the limit that its owner set.
#pragma once

#include <core/register.h>

namespace Ratchet {

struct Improvement;

struct Service;

struct WorkInProgress {
    Id<Service> service;
    int count = 0; // improvements of the service whose status is in progress
    int limit = 0;

    [[nodiscard]] bool isExceeded() const { return count > limit; }
};

// Every service with a limit, by name.
[[nodiscard]] std::vector<WorkInProgress> workInProgress(const Register &reg);
// What the service would have in progress with this improvement too, where that is more than its limit.
[[nodiscard]] std::optional<WorkInProgress> limitReachedBy(const Register &reg, const Improvement &improvement);

} // namespace Ratchet
