// SPDX-License-Identifier: GPL-3.0-or-later
// Imports that bring records past a gate: which rows are named, and what each choice does with them.
#include "import_support.h"

#include <answers/metrics/metric_proof.h>
#include <core/entities/improvement.h>
#include <core/entities/incident_review.h>
#include <core/entities/metric.h>
#include <core/entities/organisation.h>
#include <exchange/gates/row_gates.h>
#include <exchange/import/gated_import.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

struct Gated : Importing {
    GatedPlan plan(EntityKind kind, const QString &text, GateChoice gates = GateChoice::OnRecord)
    {
        held.push_back(std::make_shared<const Register>(reg));
        ImportPlanner planner(held.back(), kind, tableOf(text), {});
        return valueOf(planGated(planner, nextId, {.today = today}, gates));
    }
    void take(GatedPlan made)
    {
        valueOf(made.builder.validate());
        nextId = made.builder.nextId();
        valueOf(reg.apply(made.builder.take()));
    }
    std::vector<std::shared_ptr<const Register>> held; // the builders of plans stand on them
};

QStringList gapsOf(const ImportPlan &plan)
{
    QStringList lines;
    for (const ImportGap &gap : plan.gaps)
        lines += u"%1 %2: %3"_s.arg(QString::number(gap.line), gap.title, gapText(gap));
    return lines;
}

const QString backlog = u"reference,title,status,owner,outcome,closure,closure_note\n"
                        "CSI-1,Proposed only,proposed,,,,\n"
                        "CSI-2,Running,in_progress,Ada,Faster restores,,\n"
                        "CSI-3,Nobody's,in_progress,,Fewer calls,,\n"
                        "CSI-4,Said to be done,closed,Ada,Fewer calls,successful,\n"
                        "CSI-5,Given up,rejected,Ada,,,\n"_s;

} // namespace

TEST_CASE("rows that get past a gate are named with line, record, gate and what is missing")
{
    Gated in;
    const GatedPlan made = in.plan(EntityKind::Improvement, backlog);
    CHECK(made.plan.isComplete());
    // Ada, whom the file brings, is in post.
    CHECK(gapsOf(made.plan)
          == QStringList{u"4 CSI-3 Nobody's: \"In progress\" without: an owner in post"_s,
                         u"5 CSI-4 Said to be done: \"Closed\" without: a metric that it steers; without one it can "
                         "only be closed as not measured; a gain that holds or is sustained, or an override with "
                         "reason, person and date; a closure note with the reason"_s,
                         u"6 CSI-5 Given up: \"Rejected\" without: a closure note with the reason"_s});
    CHECK(made.plan.gaps[1].gate == u"closed"_s);
    CHECK(made.plan.gaps[1].lacksProof);
    CHECK(made.plan.summary().contains(u"Past a gate without what it asks: 3 – CSI-3 Nobody's"_s));
    CHECK_FALSE(made.plan.counts().contains(u"gate"_s));
}

TEST_CASE("what the register holds already passes no gate again")
{
    Gated in;
    in.take(in.plan(EntityKind::Improvement, backlog));
    CHECK(in.plan(EntityKind::Improvement, backlog).plan.gaps.empty());
    const GatedPlan titled =
        in.plan(EntityKind::Improvement, u"reference,title,status\nCSI-3,Still nobody's,in_progress\n"_s);
    CHECK(titled.plan.count(RowAction::Update) == 1);
    CHECK(titled.plan.gaps.empty());
    const GatedPlan moved = in.plan(EntityKind::Improvement, u"reference,title,status\nCSI-3,Nobody's,delivered\n"_s);
    CHECK(gapsOf(moved.plan) == QStringList{u"2 CSI-3 Nobody's: \"Delivered\" without: an owner in post"_s});
}

TEST_CASE("refused rows are left out with the gate as the reason, whichever of them concerns the record")
{
    Gated in;
    const QString twice = backlog + u"CSI-3,Nobody's,in_progress,,Fewer calls,,\n"_s;
    const GatedPlan made = in.plan(EntityKind::Improvement, twice, GateChoice::Refuse);
    CHECK(made.plan.count(RowAction::Add) == 2);
    CHECK(made.plan.count(RowAction::Add) + made.plan.count(RowAction::Refused) + made.plan.count(RowAction::Duplicate)
          == 6);
    REQUIRE(made.plan.gaps.size() >= 3);
    CHECK(made.plan.gaps[0].record == 0);
    REQUIRE_FALSE(made.plan.problems.empty());
    CHECK(made.plan.problems[0].line == 4);
    CHECK(made.plan.problems[0].reason
          == u"CSI-3 Nobody's would be called \"In progress\" without: an owner in post."_s);
    CHECK_FALSE(made.plan.summary().contains(u"gate"_s)); // none was passed
    in.take(made);
    CHECK(in.reg.all<Improvement>().size() == 2);
}

TEST_CASE("a reason is kept where the record has a place for it, and closes no other gap")
{
    Gated in;
    GatedPlan made = in.plan(EntityKind::Improvement, backlog, GateChoice::WithReason);
    const GateAnswer answer{.reason = u"agreed before the register was kept"_s, .today = in.today};
    valueOf(answerGaps(made.builder, *in.held.back(), made.plan, answer));
    CHECK_FALSE(made.plan.gaps[0].isAnswered); // an owner is a person
    CHECK_FALSE(made.plan.gaps[1].isAnswered); // nobody answers for the gain
    CHECK(made.plan.gaps[2].isAnswered);
    CHECK(made.plan.summary().endsWith(u"Reason given: agreed before the register was kept"_s));
    in.take(std::move(made));
    CHECK(in.only<Improvement>(u"CSI-4"_s).closureNote == answer.reason);
    CHECK(in.only<Improvement>(u"CSI-4"_s).overrideReason.isEmpty());
    CHECK(in.only<Improvement>(u"CSI-5"_s).closureNote == answer.reason);
    CHECK(in.only<Improvement>(u"CSI-2"_s).closureNote.isEmpty());
}

TEST_CASE("somebody of the register answers for a gain without proof")
{
    Gated in;
    in.import(EntityKind::Person, u"name\nGrace\n"_s);
    const RecordId grace = in.reg.all<Person>().begin()->id.value;
    GatedPlan made = in.plan(EntityKind::Improvement, backlog, GateChoice::WithReason);
    const GateAnswer answer{.reason = u"seen by the auditors"_s, .answeredBy = grace, .today = in.today};
    valueOf(answerGaps(made.builder, *in.held.back(), made.plan, answer));
    in.take(std::move(made));
    const auto &closed = in.only<Improvement>(u"CSI-4"_s);
    CHECK(closed.overrideReason == answer.reason);
    CHECK(closed.overrideBy.value == grace);
    CHECK(closed.overrideOn == in.today);
    CHECK_FALSE(in.only<Improvement>(u"CSI-3"_s).overrideBy); // proof is not what it lacks
}

TEST_CASE("actions and new limits of a metric have gates too, other kinds have none")
{
    Gated in;
    const GatedPlan actions = in.plan(EntityKind::Action,
                                      u"reference,title,status,owner,verified_by,reason\n"
                                      "A-1,Alarm,verified,Ada,Ada,\n"
                                      "A-2,Runbook,verified,Ada,Grace,\n"
                                      "A-3,Drill,cancelled,Ada,,\n"_s);
    REQUIRE(actions.plan.gaps.size() == 2);
    CHECK(actions.plan.gaps[0].line == 2);
    CHECK(actions.plan.gaps[0].gate == u"verified"_s);
    CHECK(actions.plan.gaps[1].line == 4);
    in.import(EntityKind::Metric, u"name,direction\nTime to restore,down\n"_s);
    const GatedPlan phases = in.plan(EntityKind::Phase,
                                     u"metric,from_on,reason,distinct,cause_known,desirable,expected_to_last\n"
                                     "Time to restore,2026-01-01,New tool,true,true,true,true\n"
                                     "Time to restore,2026-03-01,Looks better,true,false,true,true\n"_s);
    REQUIRE(phases.plan.gaps.size() == 1);
    CHECK(phases.plan.gaps[0].line == 3);
    CHECK(phases.plan.gaps[0].gate == u"rebase"_s);
    CHECK(in.plan(EntityKind::Service, u"name\nMail\n"_s).plan.gaps.empty());
}

TEST_CASE("a metric that many rows' improvements steer is proved once")
{
    Gated in;
    in.import(EntityKind::Metric, u"name,direction\nTime to restore,down\n"_s);
    QString rows = u"reference,title,status\n"_s;
    QString claims = u"improvement,metric\n"_s;
    QString embedded = rows;
    constexpr int improvements = 200;
    for (int i = 1; i <= improvements; ++i) {
        rows += u"CSI-%1,Title %1,proposed\n"_s.arg(i);
        claims += u"CSI-%1,Time to restore\n"_s.arg(i);
        embedded += u"CSI-%1,Title %1,embedded\n"_s.arg(i);
    }
    in.import(EntityKind::Improvement, rows);
    in.import(EntityKind::Steering, claims);
    const qint64 before = proofsMade();
    CHECK(in.plan(EntityKind::Improvement, embedded).plan.gaps.size() == improvements);
    CHECK(proofsMade() - before == 1);
}

TEST_CASE("a matrix without any code, and a file without any row, say that there was nothing")
{
    Gated in;
    ChangeBuilder builder(in.reg, in.nextId);
    const ImportPlan plan = in.import(EntityKind::RaciEntry, u"Activity,Owner,Team\n,,\nHeading,,\n"_s);
    CHECK(plan.isBlank());
    CHECK(plan.summary() == u"Import of RACI entries: there was nothing to take, no row says anything"_s);
}
