// SPDX-License-Identifier: GPL-3.0-or-later
// Trigger → decision → change → result → control: what the register holds of each, and what it lacks.
#include "fixture.h"
#include "today.h"

#include <answers/evaluation/improvement_trace.h>
#include <core/entities/improvement.h>
#include <core/record_text.h>
#include <support/test.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

ImprovementTrace traceOfFirst(const Register &reg, QDate asOf = today)
{
    const Improvement &first = *reg.all<Improvement>().begin();
    const std::vector<MetricProof> proofs = proofsOfClaims(reg, std::span(&first.id, 1), asOf);
    const std::vector<SteeringProof> claims = claimsByImprovement(proofs).value(first.id);
    return improvementTrace(reg, first, claims, asOf, QLocale::c());
}

// "what | day | who | kind of record", with a mark before what is a concern.
QStringList stepsOf(const Register &reg, const ImprovementTrace &trace, TraceLink link)
{
    QStringList texts;
    for (const TraceStep &step : trace.of(link))
        texts += QStringList{(step.tone == Tone::Concern ? u"! "_s : QString()) + step.what,
                             traceDayText(step, QLocale::c()), recordName(reg, EntityKind::Person, step.who.value),
                             step.record.record ? recordName(reg, step.record.entity, step.record.record) : QString()}
                     .join(u'|');
    return texts;
}

const QByteArray tracedLines = R"(
    settings currency=NOK
    person name=Ada
    person name=Bea
    person name=Cem
    pir reference=PIR-2 title=Outage incident_reference=INC-7 occurred_on=2026-01-02 held_on=2026-01-09 facilitator=Cem
    improvement reference=CSI-1 title=Runbook owner=Ada sponsor=Bea raised_by=Cem status=closed closure=successful source=pir source_reference=PIR-2 raised_on=2026-01-10 accepted_on=2026-01-12 approved_on=2026-01-20 started_on=2026-02-01 delivered_on=2026-05-31 embedded_on=2026-10-01 closed_on=2026-11-01 control=Monthly_look
    lesson reference=L-1 pir=PIR-2 text=Test_restores improvement=CSI-1
    funding improvement=CSI-1 kind=money requested=15000 approved=12000 approver=Bea decided_on=2026-01-20
    funding improvement=CSI-1 kind=hours requested=40
    milestone improvement=CSI-1 title=Pilot due_on=2026-03-01 done_on=2026-03-05
    milestone improvement=CSI-1 title=Rollout due_on=2026-11-21
    action reference=A-1 title=Train improvement=CSI-1 owner=Ada status=verified due_on=2026-04-01 delivered_on=2026-04-02
    metric name=Restore direction=down frequency=monthly steward=Ada
    steering improvement=CSI-1 metric=Restore role=primary intervention_on=2026-05-31
    benefit improvement=CSI-1 category=hard_saving recurring=true expected=10000 actual=8000 approver=Bea approved_on=2026-09-01
    benefit improvement=CSI-1 category=quality expected=5
)";

} // namespace

TEST_CASE("an improvement is traced from trigger to control, each step with day, person and record") // C8
{
    const Register reg = registerOf(tracedLines);
    const ImprovementTrace trace = traceOfFirst(reg);
    CHECK(trace.missing() == 0);
    CHECK(stepsOf(reg, trace, TraceLink::Trigger)
          == QStringList{u"Incident INC-7 happened|2 Jan 2026||PIR-2"_s, u"Review: Outage|9 Jan 2026|Cem|PIR-2"_s,
                         u"Lesson: Test restores|9 Jan 2026||L-1"_s, u"Raised: PIR · PIR-2|10 Jan 2026|Cem|"_s});
    CHECK(stepsOf(reg, trace, TraceLink::Decision).mid(0, 2)
          == QStringList{u"Accepted|12 Jan 2026||"_s, u"Approved, under its sponsor|20 Jan 2026|Bea|"_s});
    CHECK(trace.of(TraceLink::Decision).at(2).what == u"NOK\u00a012000 of NOK\u00a015000 approved"_s);
    CHECK(trace.of(TraceLink::Decision).at(3).what == u"40 h requested, nothing approved, without a day of decision"_s);
    CHECK(trace.of(TraceLink::Decision).at(3).tone == Tone::Concern);
    CHECK(stepsOf(reg, trace, TraceLink::Change)
          == QStringList{u"Work began|1 Feb 2026|Ada|"_s, u"Milestone Pilot: 100 %|5 Mar 2026||Pilot"_s,
                         u"Action Train: Verified|2 Apr 2026|Ada|A-1"_s, u"Delivered|31 May 2026|Ada|"_s,
                         u"Took effect on Restore|31 May 2026||Restore"_s,
                         u"! Milestone Rollout: 0 %|due 21 Nov 2026||Rollout"_s});
    const auto &result = trace.of(TraceLink::Result);
    REQUIRE(result.size() == 3);
    CHECK(result[0].what == u"Hard saving: NOK\u00a08000 a year actual"_s);
    CHECK(result[1].what.startsWith(u"Restore: ○ "_s)); // no reading, so that nothing is proven
    CHECK(result[1].on == today);
    CHECK(result[2].what == u"Quality: NOK\u00a05 once expected, nothing actual yet"_s);
    CHECK(result[2].tone == Tone::Concern);
    QStringList control = stepsOf(reg, trace, TraceLink::Control);
    REQUIRE(control.size() == 5);
    CHECK(control.at(3).startsWith(u"Next look at the gain, 180 day"_s)); // with or without a catalogue of plurals
    CHECK(control.at(3).endsWith(u" after delivery|due 27 Nov 2026||"_s));
    control.removeAt(3);
    CHECK(control
          == QStringList{u"Monthly look|1 Oct 2026|Ada|"_s, u"Embedded|1 Oct 2026||"_s,
                         u"Closed: Successful|1 Nov 2026||"_s, u"Restore has a steward||Ada|Restore"_s});
}

TEST_CASE("what is dated after the day is not there yet, and what nobody recorded is missing")
{
    const Register reg = registerOf(tracedLines);
    const ImprovementTrace early = traceOfFirst(reg, QDate(2026, 1, 15));
    CHECK(stepsOf(reg, early, TraceLink::Decision).front() == u"Accepted|12 Jan 2026||"_s);
    CHECK(early.of(TraceLink::Decision).size() == 3); // and both fundings, without their days
    CHECK_FALSE(early.of(TraceLink::Decision).at(1).on.isValid());
    for (const TraceStep &step : early.of(TraceLink::Change))
        CHECK(step.isDue);
    const Register bare = registerOf("improvement reference=CSI-1 title=Idea raised_on=2026-01-10\n");
    const ImprovementTrace trace = traceOfFirst(bare);
    CHECK(trace.missing() == 4);
    CHECK(stepsOf(bare, trace, TraceLink::Trigger) == QStringList{u"! Raised, and nothing says why|10 Jan 2026||"_s});
    CHECK(nothingRecorded() == u"nothing recorded"_s);
    const Register turnedDown = registerOf(
        "improvement reference=CSI-1 title=Idea status=rejected closed_on=2026-02-01 closure_note=Too_dear\n");
    CHECK(stepsOf(turnedDown, traceOfFirst(turnedDown), TraceLink::Decision)
          == QStringList{u"Rejected: Too dear|1 Feb 2026||"_s});
}

TEST_CASE("the traces of the year stand as a table, the latest delivery first")
{
    QByteArray many = tracedLines;
    many += "improvement reference=CSI-2 title=Later delivered_on=2026-11-22\n"
            "improvement reference=CSI-3 title=Old delivered_on=2025-11-22\n" // 366 days ago, the day included
            "improvement reference=CSI-4 title=Open\n";
    const Register reg = registerOf(many);
    const Answers answers = answersOf(reg);
    const AnswerTable &traces = table(answers, 1, "traces");
    REQUIRE(traces.rows.size() == 2);
    CHECK(rowText(traces.rows[0]).startsWith(u"CSI-2 Later|✕ nothing recorded|✕ nothing recorded|Delivered, "_s));
    CHECK(traces.rows[0].cells[1].tone == Tone::Concern);
    CHECK(traces.rows[1].cells[1].text == u"Incident INC-7 happened, 2 Jan 2026 (and 3 more)"_s);
    CHECK(traces.rows[1].cells[5].text == u"Closed: Successful, 1 Nov 2026 (and 4 more)"_s);
    const Answers none = answersOf(registerOf("improvement reference=CSI-4 title=Open\n"));
    CHECK(std::ranges::none_of(question(none, 1).tables,
                               [](const AnswerTable &other) { return other.id == u"traces"_s; }));
}
