// SPDX-License-Identifier: GPL-3.0-or-later
// What worked for one service is carried over to others, as improvements of their own that have to prove themselves.
#pragma once

#include <core/fields/identifier.h>
#include <core/result.h>

#include <QDate>

#include <span>

namespace Ratchet {

class ChangeBuilder;
class Register;

struct Improvement;
struct Service;

// Where the improvement can be carried over to: live services but its own and those that have a copy of it already, in
// the order of names.
[[nodiscard]] std::vector<Id<Service>> servicesToCarryTo(const Register &reg, Id<Improvement> improvement, QDate today);

// One proposed improvement for each service, owned by the service's owner, with what was done, what keeps it and the
// effort; and with a claim on a metric of that service for each metric that the original claims to move. The metric is
// the one the service has under the name of the original, "Restore time (Payments)", else a new one with the same
// definition, without target and readings. The claims have no baseline yet: they are to be registered before the work.
// Refused where the original is not marked as replicable or a service is not one of those above.
[[nodiscard]] Status carryOver(ChangeBuilder &builder, const Register &reg, Id<Improvement> improvement,
                               std::span<const Id<Service>> services, QDate today);

} // namespace Ratchet
