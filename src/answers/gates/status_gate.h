// SPDX-License-Identifier: GPL-3.0-or-later
// The gates between the states of an improvement: what must be known before it may be called accepted, delivered,
// embedded. Delivered is not embedded, and embedded is not closed.
#pragma once

#include <core/entities/improvement.h>
#include <core/register.h>

#include <vector>

namespace Ratchet {

struct SteeringProof;

struct GateCondition {
    QString text; // translated: "an owner in post"
    bool isMet = false;
    bool isProof = false; // readings meet it, or somebody who answers for it in their place
    std::vector<FieldIndex> fields = {}; // of the improvement, in which it is met
    std::optional<EntityKind> record = {}; // that is to name the improvement, where such a one meets it
};

// Whether the gate of `after.status` is asked: status or kind of closure are not those of `before`, nullptr for a new
// improvement, which may begin as proposed.
[[nodiscard]] bool isMove(const Improvement *before, const Improvement &after);
// What `status` asks of the improvement as of `today`; empty where it asks nothing. `improvement` is as it will be,
// which need not be what the register holds; funding and metrics are looked up in the register. `proven` are the claims
// of the improvement where somebody has judged them already; otherwise they are judged here.
[[nodiscard]] std::vector<GateCondition> conditionsFor(const Register &reg, const Improvement &improvement,
                                                       ImprovementStatus status, QDate today,
                                                       const std::vector<SteeringProof> *proven = nullptr);
// The same without those that are met.
[[nodiscard]] std::vector<GateCondition> missingFor(const Register &reg, const Improvement &improvement,
                                                    ImprovementStatus status, QDate today,
                                                    const std::vector<SteeringProof> *proven = nullptr);
// Refused, with every condition that is not met. Where it is proof alone that is missing, the error names the field in
// which somebody answers for it.
[[nodiscard]] Status mayMoveTo(const Register &reg, const Improvement &improvement, ImprovementStatus status,
                               QDate today);

// The fields that a move sets besides the status: the date of the state reached, unless `after` brings it, and emptied
// dates of states that lie behind it when an improvement goes back. `after.status` is the state reached.
[[nodiscard]] std::vector<std::pair<FieldIndex, Value>> datesOfMove(ImprovementStatus before, const Improvement &after,
                                                                    QDate today);

} // namespace Ratchet
