// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose_overrides.h"

// Where somebody's word stands in place of data: verdicts overruled, claims amended, success without proof.
#include <answers/questions/answer.h>
#include <core/register.h>
#include <report/paper/pack_text.h>
#include <report/sections/section_parts.h>

#include <report/paper/cells.h>
#include <report/paper/pack_words.h>

#include <answers/basis/improvement_state.h>
#include <answers/basis/rung_words.h>
#include <answers/gates/gate_gap.h>
#include <answers/metrics/claims.h>
#include <answers/metrics/unproven_success.h>
#include <core/entities/improvement.h>
#include <core/entities/incident_review.h>
#include <core/entities/metric.h>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

// The verdict on each metric of an improvement: what its override stands beside.
Cell verdictsCell(const std::vector<SteeringProof> &claims)
{
    QStringList verdicts;
    Tone tone = Tone::Neutral;
    for (const SteeringProof &claim : claims) {
        verdicts += inOnePiece(rungShape(claim.verdict.rung) + u' ' + rungLabel(claim.verdict.rung));
        tone = rungTone(claim.verdict.rung) == Tone::Concern ? Tone::Concern : tone;
    }
    verdicts.removeDuplicates();
    return verdicts.isEmpty() ? Cell{PackWords::tr("no metric, no verdict"), {}, Tone::Concern}
                              : Cell{verdicts.join(u", "_s), {}, tone};
}

Cell improvementCell(const Improvement &improvement)
{
    return {PackWords::tr("%1 %2").arg(improvement.reference, improvement.title)};
}

TableElement overruledTable(const Register &reg, const ClaimsByImprovement &claims, QDate asOf,
                            const PackSettings &settings)
{
    TableElement table;
    table.column(PackWords::tr("Improvement"), 5)
        .column(PackWords::tr("Verdict of the readings"), 3)
        .column(PackWords::tr("Overridden because"), 5)
        .column(PackWords::tr("By"), 3)
        .number(PackWords::tr("On"), 2);
    for (const Improvement &improvement : reg.all<Improvement>()) {
        if (hasOverride(improvement) && improvement.overrideOn <= asOf)
            table.row({improvementCell(improvement),
                       verdictsCell(claims.value(improvement.id)),
                       {improvement.overrideReason},
                       {recordName(reg, EntityKind::Person, improvement.overrideBy.value)},
                       dayCell(improvement.overrideOn, settings)});
    }
    return table;
}

TableElement amendedTable(const Register &reg, QDate asOf, const PackSettings &settings)
{
    TableElement table;
    table.number(PackWords::tr("On"), 2)
        .column(PackWords::tr("Claim"), 5)
        .column(PackWords::tr("Amended"), 5)
        .column(PackWords::tr("Reason"), 5)
        .column(PackWords::tr("By"), 3);
    const NameCover cover(reg, settings.choices.names);
    for (const Amendment &amendment : reg.all<Amendment>()) {
        if (amendment.on > asOf)
            continue;
        const QString claim = amendment.steering ? recordTitle(reg, EntityKind::Steering, amendment.steering.value)
                                                 : PackWords::tr("a claim that was deleted");
        const QString author = cover.text(amendment.author);
        const bool isUncovered =
            settings.choices.names == Names::Roles && author == amendment.author && !author.isEmpty();
        table.row({dayCell(amendment.on, settings),
                   {claim},
                   {amendmentText(amendment)},
                   {amendment.reason},
                   {isUncovered ? PackWords::tr("a person") : author}});
    }
    return table;
}

// Embedded or closed as successful while no reading says so and nobody answers for it.
TableElement unprovenTable(const ClaimsByImprovement &claims, const std::vector<const Improvement *> &unproven,
                           const PackSettings &settings)
{
    TableElement table;
    table.column(PackWords::tr("Improvement"), 5)
        .column(PackWords::tr("Status"), 2)
        .number(PackWords::tr("Since"), 2)
        .column(PackWords::tr("Verdict of the readings"), 3)
        .column(PackWords::tr("Closure note"), 5);
    const Field &status = fieldOf<&Improvement::status>();
    for (const Improvement *improvement : unproven) {
        const bool isEmbedded = improvement->status == ImprovementStatus::Embedded;
        table.row({improvementCell(*improvement),
                   {optionLabel(status, qint64(improvement->status))},
                   dayCell(isEmbedded ? improvement->embeddedOn : improvement->closedOn, settings),
                   verdictsCell(claims.value(improvement->id)),
                   {improvement->closureNote}});
    }
    return table;
}

// Improvements and actions in a state whose conditions they do not meet: imported, or changed after they passed.
TableElement gateTable(const Register &reg, const ClaimsByImprovement &claims, QDate asOf)
{
    TableElement table;
    table.column(PackWords::tr("Improvement or action"), 5)
        .column(PackWords::tr("Status"), 2)
        .column(PackWords::tr("What the gate asks and is not there"), 7);
    for (const Improvement &improvement : reg.all<Improvement>()) {
        if (!existsAsOf(improvement.raisedOn, asOf))
            continue;
        const std::vector<SteeringProof> proven = claims.value(improvement.id);
        const GateGap gap = standingGap(reg, improvement, asOf, &proven);
        if (!gap.missing.isEmpty())
            table.row({improvementCell(improvement), {gap.label}, {gap.missing.join(u"; "_s)}});
    }
    for (const Action &action : reg.all<Action>()) {
        const GateGap gap = existsAsOf(action.raisedOn, asOf) ? standingGap(reg, action) : GateGap();
        if (!gap.missing.isEmpty())
            table.row(
                {{recordTitle(reg, EntityKind::Action, action.id.value)}, {gap.label}, {gap.missing.join(u"; "_s)}});
    }
    return table;
}

} // namespace

std::vector<Element> composeOverrides(const Answers &answers, const Register &reg, const PackSettings &settings)
{
    const ClaimsByImprovement claims = claimsByImprovement(answers.proofs);
    std::vector<Element> part;
    part.emplace_back(HeadingElement{1, PackWords::tr("Overrides and amendments"), Listing::Contents, u"overrides"_s});
    part.emplace_back(TextElement{PackWords::tr("Where somebody's word stands in place of data: nothing of it is "
                                                "hidden, and nothing of it can be taken back."),
                                  TextRole::Muted});
    addDataTable(part, u"overridden-verdicts"_s, PackWords::tr("Overridden verdicts"),
                 PackWords::tr("No verdict was overridden."), overruledTable(reg, claims, answers.asOf, settings));
    addDataTable(
        part, u"closed-without-proof"_s, PackWords::tr("Success without proof"),
        PackWords::tr("None: every improvement that was embedded or closed as successful is proven, or somebody "
                      "answers for it."),
        unprovenTable(claims, successesWithoutProof(reg, answers.proofs, answers.asOf), settings));
    addDataTable(part, u"amended-claims"_s, PackWords::tr("Amendments of registered claims"),
                 PackWords::tr("No registered claim was amended."), amendedTable(reg, answers.asOf, settings));
    addDataTable(part, u"gates-passed-over"_s, PackWords::tr("Gates passed over"),
                 PackWords::tr("None: every improvement and action has what its status asks for."),
                 gateTable(reg, claims, answers.asOf));
    return part;
}

} // namespace Ratchet
