// SPDX-License-Identifier: GPL-3.0-or-later
// A row with a manual rank brings its reason, or the register knows it; otherwise it is refused, and only it.
#include "import_support.h"

#include <core/entities/improvement.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

TEST_CASE("a row that ranks without a reason is refused with its line and column (R2)")
{
    Importing in;
    const ImportPlan plan = in.import(EntityKind::Improvement,
                                      u"reference,title,manual_rank,rank_reason\n"
                                      "CSI-1,One,1,Regulator asked for it\n"
                                      "CSI-2,Two,2,\n"
                                      "CSI-3,Three,,\n"
                                      "CSI-4,Four,4,  \n"_s);
    REQUIRE(plan.problems.size() == 2);
    CHECK(plan.problems[0].line == 3);
    CHECK(plan.problems[0].column == 3);
    CHECK(plan.problems[0].field == u"manual_rank"_s);
    CHECK(plan.problems[0].reason.contains(u"reason"_s));
    CHECK(plan.problems[1].line == 5);
    CHECK(plan.rows[1].action == RowAction::Refused);
    CHECK(in.reg.all<Improvement>().size() == 2);
    CHECK(in.only<Improvement>(u"CSI-1"_s).rankReason == u"Regulator asked for it"_s);
}

TEST_CASE("a reason on record is enough, and an empty cell does not take it away unless it erases")
{
    Importing in;
    in.import(EntityKind::Improvement,
              u"reference,title,manual_rank,rank_reason\nCSI-1,One,1,Law\nCSI-2,Two,,\nCSI-3,Three,,\n"_s);
    const ImportPlan plan = in.import(EntityKind::Improvement, u"reference,manual_rank\nCSI-1,5\nCSI-2,6\n"_s);
    CHECK(in.only<Improvement>(u"CSI-1"_s).manualRank == 5);
    CHECK_FALSE(in.only<Improvement>(u"CSI-2"_s).manualRank);
    CHECK(problemsOf(plan).size() == 1);
    CHECK(plan.problems[0].line == 3);
    CHECK(plan.problems[0].column == 2);

    const QString blank = u"reference,rank_reason\nCSI-1,\n"_s;
    CHECK(problemsOf(in.import(EntityKind::Improvement, blank)).isEmpty());
    ImportMapping erasing;
    erasing.blanks = ImportMapping::Blanks::Erase;
    const ImportPlan erased = in.import(EntityKind::Improvement, blank, erasing);
    REQUIRE(erased.problems.size() == 1);
    CHECK(erased.problems[0].line == 2);
    CHECK(erased.problems[0].column == 2);
    CHECK(erased.problems[0].field == u"rank_reason"_s);
    CHECK(in.only<Improvement>(u"CSI-1"_s).rankReason == u"Law"_s);
    // With the rank its reason may go.
    CHECK(problemsOf(in.import(EntityKind::Improvement, u"reference,manual_rank,rank_reason\nCSI-1,,\n"_s, erasing))
              .isEmpty());
    CHECK_FALSE(in.only<Improvement>(u"CSI-1"_s).manualRank);
}

TEST_CASE("a rank that the register held without a reason stays until a row changes it")
{
    Importing in;
    in.import(EntityKind::Improvement, u"reference,title\nCSI-1,One\n"_s);
    ChangeBuilder older(in.reg, in.nextId);
    older.set<&Improvement::manualRank>(in.only<Improvement>(u"CSI-1"_s).id, qint64(7));
    valueOf(in.reg.apply(older.take()));
    CHECK(problemsOf(in.import(EntityKind::Improvement, u"reference,title,manual_rank\nCSI-1,Once,7\n"_s)).isEmpty());
    CHECK(in.only<Improvement>(u"CSI-1"_s).title == u"Once"_s);
    CHECK(problemsOf(in.import(EntityKind::Improvement, u"reference,manual_rank\nCSI-1,8\n"_s)).size() == 1);
}
