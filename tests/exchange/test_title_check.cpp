// SPDX-License-Identifier: GPL-3.0-or-later
// Rows without a reference that are nearly called as a record is.
#include "import_support.h"

#include <core/entities/improvement.h>
#include <core/entities/incident_review.h>
#include <core/entities/metric.h>
#include <core/entities/organisation.h>
#include <exchange/import/import_planner.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

Importing threeImprovements()
{
    Importing in;
    in.import(EntityKind::Improvement,
              u"reference,title,service\nCSI-0001,Automate password resets,Desk\n"
              "CSI-0002,Automate badge orders,Desk\nCSI-0003,Automate badge order,Mail\n"_s);
    return in;
}

const QString rows = u"Title,Note\nAutomate pasword resets,faster\nAutomate badge orderz,cheaper\nNew work,x\n"_s;

ImportMapping answered(const QMap<QString, QString> &titles)
{
    ImportMapping mapping;
    mapping.values.insert(u"title"_s, titles);
    return mapping;
}

ImportMapping all(ImportMapping::NearTitles choice)
{
    ImportMapping mapping;
    mapping.nearTitles = choice;
    return mapping;
}

} // namespace

TEST_CASE("a title that is nearly that of a record is asked for, with all the records that it may mean")
{
    Importing in = threeImprovements();
    const ImportPlan plan = in.import(EntityKind::Improvement, rows);
    CHECK(plan.count(RowAction::Add) == 1);
    CHECK(plan.count(RowAction::Refused) == 2);
    REQUIRE(plan.questions.size() == 2);
    CHECK(plan.questions[0].kind == ImportQuestion::Kind::NearTitle);
    CHECK(plan.questions[0].text
          == u"\"Automate pasword resets\" in column \"Title\": did you mean \"CSI-0001 Automate password resets\"?"_s);
    CHECK(plan.questions[0].choices == QStringList{u"Automate password resets"_s, u"Automate pasword resets"_s});
    CHECK(plan.questions[1].choices
          == QStringList{u"Automate badge orders"_s, u"Automate badge order"_s, u"Automate badge orderz"_s});
    CHECK(problemsOf(plan).constFirst()
          == u"2:1 title No record is called so. Did you mean \"CSI-0001 Automate password resets\"? Say which, or "
             "that it is new."_s);
    REQUIRE(plan.offers.size() == 1);
    CHECK(plan.offers[0].text.startsWith(u"2 row"_s));
    CHECK(plan.offers[0].text.endsWith(u"called nearly as a record or a row above."_s));
    CHECK(plan.notes.contains(plan.offers[0].text));
}

TEST_CASE("the answer updates the record, whose title stays, or adds a new one; the row says what it was taken for")
{
    Importing in = threeImprovements();
    const ImportPlan plan = in.import(EntityKind::Improvement, rows,
                                      answered({{u"Automate pasword resets"_s, u"Automate password resets"_s},
                                                {u"Automate badge orderz"_s, u"Automate badge orderz"_s}}));
    CHECK(plan.questions.empty());
    CHECK(plan.offers.empty());
    CHECK(plan.count(RowAction::Update) == 1);
    CHECK(plan.count(RowAction::Add) == 2);
    CHECK(in.only<Improvement>(u"CSI-0001"_s).note == u"faster"_s);
    CHECK(in.only<Improvement>(u"CSI-0001"_s).title == u"Automate password resets"_s);
    CHECK(in.reg.all<Improvement>().size() == 5);
    CHECK(plan.remarksOn(2)
          == QStringList{u"\"Automate pasword resets\" is taken for \"Automate password resets\"."_s});
}

TEST_CASE("one answer holds for all: where several records may be meant, it is still asked")
{
    Importing updated = threeImprovements();
    const ImportPlan plan = updated.import(EntityKind::Improvement, rows, all(ImportMapping::NearTitles::Update));
    CHECK(plan.count(RowAction::Update) == 1);
    CHECK(updated.only<Improvement>(u"CSI-0001"_s).note == u"faster"_s);
    CHECK(plan.remarksOn(2).size() == 1);
    REQUIRE(plan.questions.size() == 1);
    CHECK(plan.questions[0].values == QStringList{u"Automate badge orderz"_s});
    CHECK(plan.offers.size() == 1); // to be put right

    Importing added = threeImprovements();
    CHECK(added.import(EntityKind::Improvement, rows, all(ImportMapping::NearTitles::Add)).count(RowAction::Add) == 3);
}

TEST_CASE("what has a reference, is named by another row, or belongs elsewhere is not asked for")
{
    Importing in = threeImprovements();
    const auto add = [&in](const QString &text) {
        Importing fresh = in;
        const ImportPlan plan = fresh.import(EntityKind::Improvement, text);
        return plan.questions.empty() ? plan.count(RowAction::Add) : -1;
    };
    CHECK(add(u"Ref,Title\nCSI-0009,Automate pasword resets\n"_s) == 1);
    CHECK(add(u"Title\nAutomate pasword resets\nAutomate password resets\n"_s) == 1);
    CHECK(add(u"Ref,Title\n,Automate pasword resets\nCSI-0001,Password resets\n"_s) == 1);
    CHECK(add(u"Title,Service\nAutomate pasword resets,Mail\n"_s) == 1);
    CHECK(add(u"Title,Service\nAutomate pasword resets,Desk\n"_s) == -1);
    CHECK(add(u"Ref,Title\n,Automate pasword resets\n"_s) == -1);
}

TEST_CASE("every kind that is told apart by a title or a name is asked for")
{
    Importing in;
    in.import(EntityKind::Person, u"name\nHannah Okafor\n"_s);
    in.import(EntityKind::Metric, u"name,kind\nTime to restore,individual\n"_s);
    in.import(EntityKind::Action, u"reference,title\nA-1,Mend the alarm\n"_s);
    const auto asked = [&in](EntityKind kind, const QString &text) {
        Importing fresh = in;
        const ImportPlan plan = fresh.import(kind, text);
        return plan.questions.size() == 1 && plan.count(RowAction::Refused) == 1;
    };
    CHECK(asked(EntityKind::Person, u"name,email\nHanna Okafor,h@example.org\n"_s));
    CHECK(asked(EntityKind::Metric, u"name,kind\nTime to restroe,individual\n"_s));
    CHECK(asked(EntityKind::Action, u"title,notes\nMend the alarms,x\n"_s));
    CHECK_FALSE(asked(EntityKind::Person, u"name,email\n\"Okafor, Hannah\",h@example.org\n"_s)); // found
}

TEST_CASE("a planner asks for near titles as the plan does, and takes the answer for all")
{
    const Importing in = threeImprovements();
    ImportPlanner planner(std::make_shared<const Register>(in.reg), EntityKind::Improvement, tableOf(rows), {});
    const auto questions = valueOf(planner.questions());
    REQUIRE(questions.size() == 3);
    CHECK(questions[0].kind == ImportQuestion::Kind::NearTitles);
    CHECK(questions[0].choices == QStringList{u"update"_s, u"add"_s, u"ask"_s});
    planner.choosePattern(questions[0], u"add"_s);
    CHECK(valueOf(planner.questions()).size() == 1);
    CHECK(valueOf(readMapping(writeMapping(planner.mapping()))).nearTitles == ImportMapping::NearTitles::Add);
    CHECK_FALSE(readMapping(R"({"nearTitles": "perhaps"})"));
}
