// SPDX-License-Identifier: GPL-3.0-or-later
#include "gate_gap.h"

#include <answers/gates/action_gate.h>
#include <answers/gates/rebase_gate.h>
#include <answers/gates/status_gate.h>
#include <answers/metrics/metric_proof.h>
#include <core/entities/improvement.h>
#include <core/entities/incident_review.h>

#include <QCoreApplication>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

GateGap gateOf(RecordId record, const Field &field, qint64 status)
{
    return {.record = record,
            .gate = optionName(field, status),
            .label = optionLabel(field, status),
            .field = QString::fromLatin1(field.name),
            .missing = {}};
}

std::vector<GateGap> gapsOfImprovements(const Register &before, const Register &after,
                                        std::span<const RecordId> records, QDate today)
{
    std::vector<Id<Improvement>> moved;
    for (const RecordId record : records) {
        const Improvement *improvement = after.find(Id<Improvement>(record));
        if (improvement && isMove(before.find(improvement->id), *improvement))
            moved.push_back(improvement->id);
    }
    if (moved.empty())
        return {};
    const ClaimsByImprovement claims = claimsByImprovement(proofsOfClaims(after, moved, today));
    std::vector<GateGap> gaps;
    for (const Id<Improvement> improvement : moved) {
        const std::vector<SteeringProof> proven = claims.value(improvement);
        if (GateGap gap = standingGap(after, *after.find(improvement), today, &proven); !gap.missing.isEmpty())
            gaps.push_back(std::move(gap));
    }
    return gaps;
}

std::vector<GateGap> gapsOfActions(const Register &before, const Register &after, std::span<const RecordId> records)
{
    std::vector<GateGap> gaps;
    for (const RecordId record : records) {
        const Action *action = after.find(Id<Action>(record));
        if (!action || !isMove(before.find(action->id), *action))
            continue;
        if (GateGap gap = standingGap(after, *action); !gap.missing.isEmpty())
            gaps.push_back(std::move(gap));
    }
    return gaps;
}

// Of phases every change asks anew, as by hand.
std::vector<GateGap> gapsOfPhases(const Register &after, std::span<const RecordId> records)
{
    std::vector<GateGap> gaps;
    for (const RecordId record : records) {
        const Phase *phase = after.find(Id<Phase>(record));
        const Status justified = phase ? mayRebase(*phase) : Status();
        if (!justified)
            gaps.push_back({.record = record,
                            .gate = u"rebase"_s,
                            .label = QCoreApplication::translate("GateGap", "New limits"),
                            .field = {},
                            .missing = {justified.error().what}});
    }
    return gaps;
}

} // namespace

GateGap standingGap(const Register &reg, const Improvement &improvement, QDate today,
                    const std::vector<SteeringProof> *proven)
{
    GateGap gap = gateOf(improvement.id.value, fieldOf<&Improvement::status>(), qint64(improvement.status));
    for (const GateCondition &condition : missingFor(reg, improvement, improvement.status, today, proven)) {
        gap.missing += condition.text;
        gap.lacksProof = gap.lacksProof || condition.isProof;
    }
    return gap;
}

GateGap standingGap(const Register &reg, const Action &action)
{
    GateGap gap = gateOf(action.id.value, fieldOf<&Action::status>(), qint64(action.status));
    if (const Status allowed = mayMoveTo(reg, action, action.status); !allowed)
        gap.missing += allowed.error().what;
    return gap;
}

std::vector<GateGap> gapsPassed(const Register &before, const Register &after, EntityKind kind,
                                std::span<const RecordId> records, QDate today)
{
    switch (kind) {
    case EntityKind::Improvement:
        return gapsOfImprovements(before, after, records, today);
    case EntityKind::Action:
        return gapsOfActions(before, after, records);
    case EntityKind::Phase:
        return gapsOfPhases(after, records);
    default:
        return {};
    }
}

} // namespace Ratchet
