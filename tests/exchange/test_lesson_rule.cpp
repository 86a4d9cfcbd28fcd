// SPDX-License-Identifier: GPL-3.0-or-later
// A row that accepts a lesson says who does and why, or the register knows it; otherwise it is refused, and only it.
#include "import_support.h"

#include <core/entities/incident_review.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

TEST_CASE("a row that accepts a lesson without a word is refused with its line and column")
{
    Importing in;
    in.import(EntityKind::Pir, u"reference,title\nPIR-1,Outage\n"_s);
    const ImportPlan plan = in.import(EntityKind::Lesson,
                                      u"reference,pir,text,disposition,accepted_by,reason\n"
                                      "L-1,PIR-1,One,accepted,Ada,Works as it is\n"
                                      "L-2,PIR-1,Two,accepted,,Works as it is\n"
                                      "L-3,PIR-1,Three,accepted,Ada,  \n"
                                      "L-4,PIR-1,Four,action,,\n"_s);
    REQUIRE(plan.problems.size() == 2);
    CHECK(plan.problems[0].line == 3);
    CHECK(plan.problems[0].reason.contains(u"accepted_by"_s));
    CHECK(plan.problems[1].line == 4);
    CHECK(plan.rows[1].action == RowAction::Refused);
    CHECK(in.reg.all<Lesson>().size() == 2);
    CHECK(in.only<Lesson>(u"L-1"_s).acceptedBy);
}

TEST_CASE("what the register holds is enough, and what it held without a word stays until a row changes it")
{
    Importing in;
    in.import(EntityKind::Pir, u"reference,title\nPIR-1,Outage\n"_s);
    in.import(EntityKind::Lesson,
              u"reference,pir,text,disposition,accepted_by,reason\n"
              "L-1,PIR-1,One,accepted,Ada,Cheap enough\nL-2,PIR-1,Two,,,\n"_s);
    ChangeBuilder older(in.reg, in.nextId);
    older.set<&Lesson::disposition>(in.only<Lesson>(u"L-2"_s).id, qint64(Disposition::Accepted));
    valueOf(in.reg.apply(older.take()));
    const QString words = u"reference,text,disposition\nL-1,Once,accepted\nL-2,Twice,accepted\n"_s;
    CHECK(problemsOf(in.import(EntityKind::Lesson, words)).isEmpty());
    CHECK(in.only<Lesson>(u"L-2"_s).text == u"Twice"_s);
    const ImportPlan touched = in.import(EntityKind::Lesson, u"reference,reason\nL-2,Because\n"_s);
    REQUIRE(touched.problems.size() == 1);
    CHECK(touched.problems[0].line == 2);
}
