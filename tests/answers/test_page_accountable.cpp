// SPDX-License-Identifier: GPL-3.0-or-later
// R12: the accountable person stands on every page's head; where the only A goes, the page says that nobody is.
#include "fixture.h"
#include "today.h"

#include <answers/questions/page_accountable.h>
#include <support/test.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray matrix = R"(
    person name=Ada
    person name=Bea
    person name=Gone left_on=2026-11-22
    raci_role name=CSI_lead person=Ada
    raci_role name=Problem_manager person=Gone
    raci_activity name=Publish_the_evidence_pack position=2
    raci_activity name=Maintain_the_CSI_register position=3
    raci_activity name=Report_on_the_register position=4
    raci_activity name=Track_PIR_actions position=1
    raci_entry activity=Maintain_the_CSI_register role=CSI_lead codes=A/R
    raci_entry activity=Report_on_the_register role=Problem_manager codes=A
    raci_entry activity=Track_PIR_actions role=Problem_manager codes=A
    raci_entry activity=Track_PIR_actions role=CSI_lead codes=R
    contact question=4 person=Bea
)";

} // namespace

TEST_CASE("accountable for a page is who holds the A of its activity and is in post")
{
    const Register reg = registerOf(matrix);
    const PageAccountable backlog = pageAccountable(reg, today, 1);
    CHECK(backlog.text == u"Accountable: Ada"_s);
    CHECK(backlog.reason == u"By the A of “Maintain the CSI register” in the RACI matrix."_s);
    CHECK(backlog.tone == Tone::Neutral);
    CHECK(backlog.record.entity == EntityKind::RaciActivity);
    // Who has left is accountable for nothing, whoever else does the work.
    const PageAccountable actions = pageAccountable(reg, today, 2);
    CHECK(actions.text == u"✕ Nobody is accountable"_s);
    CHECK(actions.tone == Tone::Concern);
    CHECK(pageAccountable(reg, QDate(2026, 11, 21), 2).text == u"Accountable: Gone"_s);
}

TEST_CASE("where no activity is about a page, who is asked its question is accountable, else nobody")
{
    const Register reg = registerOf(matrix);
    const PageAccountable metrics = pageAccountable(reg, today, 4);
    CHECK(metrics.text == u"Accountable: Bea"_s);
    CHECK(metrics.record.entity == EntityKind::Person);
    CHECK(metrics.reason.startsWith(u"As the person who is asked"_s));
    const PageAccountable capacity = pageAccountable(reg, today, 3);
    CHECK(capacity.tone == Tone::Concern);
    CHECK(capacity.record.record == 0);
}

TEST_CASE("without the only A of the register's activity its answer says that nobody is accountable (R12)")
{
    const Answers before = answersOf(registerOf(matrix));
    CHECK(question(before, 1).accountable.startsWith(u"Accountable: Ada. By the A"_s));
    CHECK(question(before, 1).accountableTone == Tone::Neutral);
    QByteArray without = matrix;
    without.replace("codes=A/R", "codes=R");
    const Answers after = answersOf(registerOf(without));
    CHECK(question(after, 1).accountable.startsWith(u"✕ Nobody is accountable."_s));
    CHECK(question(after, 1).accountableTone == Tone::Concern);
}
