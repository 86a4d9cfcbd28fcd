// SPDX-License-Identifier: GPL-3.0-or-later
#include "success_tables.h"

#include <answers/basis/rung_words.h>
#include <answers/gates/gate_gap.h>
#include <answers/metrics/claims.h>
#include <answers/metrics/unproven_success.h>
#include <answers/questions/improvement_list.h>
#include <core/entities/improvement.h>
#include <core/record_text.h>

#include <QCoreApplication>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

using ImprovementList = std::vector<const Improvement *>;

// The verdict of the readings on each metric of an improvement.
Cell verdictsCell(const std::vector<SteeringProof> &claims)
{
    QStringList verdicts;
    Tone tone = Tone::Neutral;
    for (const SteeringProof &claim : claims) {
        verdicts += rungShape(claim.verdict.rung) + u' ' + rungLabel(claim.verdict.rung);
        tone = rungTone(claim.verdict.rung) == Tone::Concern ? Tone::Concern : tone;
    }
    verdicts.removeDuplicates();
    return verdicts.isEmpty() ? textCell(App::translate("Answers", "no metric, no verdict"), Tone::Concern)
                              : textCell(verdicts.join(u", "_s), tone);
}

Cell titleCell(const Evaluation &evaluation, const Improvement &improvement)
{
    return textCell(recordTitle(evaluation.reg, EntityKind::Improvement, improvement.id.value));
}

ImprovementList overriddenBy(const Evaluation &evaluation)
{
    ImprovementList list;
    for (const Improvement *improvement : evaluation.improvements) {
        if (hasOverride(*improvement) && improvement->overrideOn <= evaluation.asOf)
            list.push_back(improvement);
    }
    return list;
}

AnswerTable overrideTable(const Evaluation &evaluation, const ClaimsByImprovement &claims,
                          const ImprovementList &overridden)
{
    AnswerTable table(u"overrides"_s, App::translate("Answers", "Counted as successful on somebody's word"),
                      App::translate("Answers", "Somebody answers for these in place of the readings."));
    table.column(App::translate("Answers", "Improvement"), 5)
        .column(App::translate("Answers", "Status"), 2)
        .column(App::translate("Answers", "Verdict of the readings"), 3)
        .column(App::translate("Answers", "Reason"), 6)
        .column(App::translate("Answers", "By"), 3)
        .number(App::translate("Answers", "On"), 2);
    for (const Improvement *improvement : overridden)
        table.row({titleCell(evaluation, *improvement), statusCell(*improvement),
                   verdictsCell(claims.value(improvement->id)), textCell(improvement->overrideReason, Tone::Concern),
                   textCell(evaluation.personName(improvement->overrideBy)),
                   dateCell(evaluation, improvement->overrideOn)},
                  refTo(*improvement));
    return table;
}

AnswerTable unprovenTable(const Evaluation &evaluation, const ClaimsByImprovement &claims,
                          const ImprovementList &unproven)
{
    AnswerTable table(u"success_without_proof"_s, App::translate("Answers", "Success without proof"),
                      App::translate("Answers",
                                     "Embedded or closed as successful, while the readings do not prove it and nobody "
                                     "answers for it."));
    table.column(App::translate("Answers", "Improvement"), 5)
        .column(App::translate("Answers", "Status"), 2)
        .number(App::translate("Answers", "Since"), 2)
        .column(App::translate("Answers", "Verdict of the readings"), 3)
        .column(App::translate("Answers", "Owner"), 3);
    for (const Improvement *improvement : unproven)
        table.row({titleCell(evaluation, *improvement), statusCell(*improvement),
                   dateCell(evaluation,
                            improvement->status == ImprovementStatus::Embedded ? improvement->embeddedOn
                                                                               : improvement->closedOn),
                   verdictsCell(claims.value(improvement->id)), personCell(evaluation, improvement->owner)},
                  refTo(*improvement));
    return table;
}

using GapList = std::vector<std::pair<const Improvement *, GateGap>>;

GapList gapsOf(const Evaluation &evaluation, const ClaimsByImprovement &claims)
{
    GapList list;
    for (const Improvement *improvement : evaluation.improvements) {
        const std::vector<SteeringProof> proven = claims.value(improvement->id);
        if (GateGap gap = standingGap(evaluation.reg, *improvement, evaluation.asOf, &proven); !gap.missing.isEmpty())
            list.emplace_back(improvement, std::move(gap));
    }
    return list;
}

AnswerTable gapTable(const Evaluation &evaluation, const GapList &gaps)
{
    AnswerTable table(
        u"gates_passed_over"_s, App::translate("Answers", "Gates passed over"),
        App::translate("Answers", "Their status asks for what they do not have: imported so, or lost since."));
    table.column(App::translate("Answers", "Improvement"), 5)
        .column(App::translate("Answers", "Status"), 2)
        .column(App::translate("Answers", "What its gate asks and is not there"), 7)
        .column(App::translate("Answers", "Owner"), 3);
    for (const auto &[improvement, gap] : gaps)
        table.row({titleCell(evaluation, *improvement), statusCell(*improvement),
                   textCell(gap.missing.join(u"; "_s), Tone::Concern), personCell(evaluation, improvement->owner)},
                  refTo(*improvement));
    return table;
}

std::vector<RecordRef> improvementRows(const ImprovementList &improvements)
{
    std::vector<RecordRef> rows;
    rows.reserve(improvements.size());
    for (const Improvement *improvement : improvements)
        rows.push_back(refTo(*improvement));
    return rows;
}

} // namespace

void addSuccesses(const Evaluation &evaluation, Answer &answer)
{
    const ImprovementList overridden = overriddenBy(evaluation);
    const ImprovementList unproven = successesWithoutProof(evaluation.reg, evaluation.proofs, evaluation.asOf);
    answer.figures.push_back(
        countFigure("overrides", App::translate("Answers", "Overrides"), improvementRows(overridden),
                    App::translate("Answers",
                                   "Improvements counted as successful on somebody's word in place of proof: with "
                                   "reason, person and day.")));
    answer.figures.push_back(countFigure(
        "successWithoutProof", App::translate("Answers", "Success without proof"), improvementRows(unproven),
        App::translate("Answers",
                       "Improvements embedded or closed as successful of which no metric holds or sustains "
                       "its gain, or one has lost it, and for which nobody answers by an override.")));
    const ClaimsByImprovement claims = claimsByImprovement(evaluation.proofs);
    const GapList gaps = gapsOf(evaluation, claims);
    ImprovementList past;
    std::ranges::transform(gaps, std::back_inserter(past), [](const auto &gap) { return gap.first; });
    answer.figures.push_back(
        countFigure("gatesPassedOver", App::translate("Answers", "Gates passed over"), improvementRows(past),
                    App::translate("Answers",
                                   "Improvements whose status asks for what they do not have, such as an owner in "
                                   "post or proof: imported so, or lost since.")));
    if (!gaps.empty())
        answer.tables.push_back(gapTable(evaluation, gaps));
    if (!unproven.empty())
        answer.tables.push_back(unprovenTable(evaluation, claims, unproven));
    if (!overridden.empty())
        answer.tables.push_back(overrideTable(evaluation, claims, overridden));
}

} // namespace Ratchet
