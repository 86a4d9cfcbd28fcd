// SPDX-License-Identifier: GPL-3.0-or-later
// Rows and names of one file that are nearly alike: asked about in the same form as those that are nearly a record's.
#include "import_support.h"

#include <core/entities/improvement.h>
#include <core/entities/organisation.h>
#include <exchange/import/import_planner.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const QString nearRows = u"Title,Note\nAutomate password resets,one\nNew work,x\nAutomate pasword resets,two\n"_s;

ImportMapping answeredAs(const QString &field, const QString &cell, const QString &meant)
{
    ImportMapping mapping;
    mapping.values.insert(field, {{cell, meant}});
    return mapping;
}

ImportMapping forAllTitles(ImportMapping::NearTitles choice)
{
    ImportMapping mapping;
    mapping.nearTitles = choice;
    return mapping;
}

} // namespace

TEST_CASE("a row without a reference that is nearly called as one above waits for an answer")
{
    Importing in;
    const ImportPlan plan = in.import(EntityKind::Improvement, nearRows);
    CHECK(plan.count(RowAction::Add) == 2);
    CHECK(plan.count(RowAction::Refused) == 1);
    REQUIRE(plan.questions.size() == 1);
    CHECK(plan.questions[0].kind == ImportQuestion::Kind::NearTitle);
    CHECK(
        plan.questions[0].text
        == u"\"Automate pasword resets\" in column \"Title\": did you mean \"Automate password resets\" in line 2?"_s);
    CHECK(plan.questions[0].choices == QStringList{u"Automate password resets"_s, u"Automate pasword resets"_s});
    CHECK(plan.questions[0].rows == QStringList{u"Automate password resets"_s});
    CHECK(problemsOf(plan).constFirst().startsWith(u"4:1 title No record is called so. Did you mean"));
}

TEST_CASE("the answer leaves the row out as the same, or adds it; one answer holds for all")
{
    const auto taken = [](const ImportMapping &mapping) {
        Importing in;
        return in.import(EntityKind::Improvement, nearRows, mapping);
    };
    const ImportPlan same = taken(answeredAs(u"title"_s, u"Automate pasword resets"_s, u"Automate password resets"_s));
    CHECK(same.questions.empty());
    CHECK(same.count(RowAction::Add) == 2);
    REQUIRE(same.count(RowAction::Duplicate) == 1);
    CHECK(same.rows[2].reason == u"The same record as line 2, which counts."_s);
    CHECK(same.remarksOn(4)
          == QStringList{u"\"Automate pasword resets\" is taken for \"Automate password resets\"."_s});
    CHECK(
        taken(answeredAs(u"title"_s, u"Automate pasword resets"_s, u"Automate pasword resets"_s)).count(RowAction::Add)
        == 3);
    CHECK(taken(forAllTitles(ImportMapping::NearTitles::Update)).count(RowAction::Duplicate) == 1);
    CHECK(taken(forAllTitles(ImportMapping::NearTitles::Add)).count(RowAction::Add) == 3);
}

TEST_CASE("rows that a reference, a place or a figure tells apart are not asked about")
{
    const auto asked = [](const QString &text) {
        Importing in;
        return in.import(EntityKind::Improvement, text).questions.size();
    };
    CHECK(asked(u"Ref,Title\nC-1,Automate password resets\nC-2,Automate pasword resets\n"_s) == 0);
    CHECK(asked(u"Ref,Title\nC-1,Automate password resets\n,Automate pasword resets\n"_s) == 1);
    CHECK(asked(u"Title,Service\nAutomate password resets,Desk\nAutomate pasword resets,Mail\n"_s) == 0);
    CHECK(asked(u"Title,Service\nAutomate password resets,Desk\nAutomate pasword resets,Desk\n"_s) == 1);
    CHECK(asked(u"Title\nUpgrade node 11\nUpgrade node 12\n"_s) == 0);
    CHECK(asked(u"Title\nAutomate password resets\nAutomate password resets\n"_s) == 0); // a repetition, which is told
}

TEST_CASE("of three rows that are nearly alike the first is meant, and a record goes before a row")
{
    Importing in;
    const ImportPlan plan = in.import(EntityKind::Improvement,
                                      u"Title\nShorten the handover\nShorten the handovers\nShortn the handover\n"_s);
    REQUIRE(plan.questions.size() == 2);
    CHECK(plan.questions[0].choices.constFirst() == u"Shorten the handover"_s);
    CHECK(plan.questions[1].choices == QStringList{u"Shorten the handover"_s, u"Shortn the handover"_s});
    const ImportPlan again =
        in.import(EntityKind::Improvement, u"Title\nShorten the handove\nShorten the handoverr\n"_s);
    REQUIRE(again.questions.size() == 2);
    CHECK(again.questions[0].rows.isEmpty());
    CHECK(again.questions[1].rows.isEmpty());
}

TEST_CASE("names of people in one file are asked about whichever way they are written")
{
    Importing in;
    const ImportPlan plan =
        in.import(EntityKind::Person, u"name\n\"Okafor, Hannah\"\nHannah Okafor\nHanna Okafor\nOmar\n"_s);
    CHECK(plan.count(RowAction::Add) == 2);
    CHECK(plan.questions.size() == 2);
}

TEST_CASE("a name that the register lacks is asked about where a row above has nearly the same")
{
    const QString text = u"Ref,Title,Owner,Sponsor\nC-1,One,Hannah Okafor,\nC-2,Two,Okafor Hannah,\n"
                         "C-3,Three,,Hanna Okafor\nC-4,Four,Omar Lund,Omar Lund\n"_s;
    Importing in;
    const ImportPlan plan = in.import(EntityKind::Improvement, text);
    REQUIRE(plan.questions.size() == 1);
    CHECK(plan.questions[0].kind == ImportQuestion::Kind::NearName);
    CHECK(plan.questions[0].text == u"\"Hanna Okafor\" in column \"Sponsor\": did you mean Hannah Okafor?"_s);
    CHECK(plan.questions[0].choices == QStringList{u"Hannah Okafor"_s, u"Hanna Okafor"_s});
    CHECK(plan.count(RowAction::Refused) == 1);
    CHECK(in.reg.all<Person>().size() == 2);

    const auto people = [&text](const QString &meant) {
        Importing fresh;
        CHECK(fresh.import(EntityKind::Improvement, text, answeredAs(u"sponsor"_s, u"Hanna Okafor"_s, meant))
                  .questions.empty());
        return fresh.reg.all<Person>().size();
    };
    CHECK(people(u"Hannah Okafor"_s) == 2);
    CHECK(people(u"Hanna Okafor"_s) == 3);
}

TEST_CASE("a planner asks about rows and names of one file as the plan does, and forgets them with their column")
{
    ImportPlanner planner(std::make_shared<const Register>(), EntityKind::Improvement,
                          tableOf(u"Title,Owner\nMend the alarm,Hannah Okafor\nMend the alrm,Hanna Okafor\n"_s), {});
    CHECK(valueOf(planner.questions()).size() == 2);
    planner.chooseColumn(u"Owner"_s, QString());
    CHECK(valueOf(planner.questions()).size() == 1);
    planner.chooseValue(u"title"_s, u"Mend the alrm"_s, u"Mend the alrm"_s);
    CHECK(valueOf(planner.questions()).empty());
}
