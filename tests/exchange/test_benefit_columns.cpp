// SPDX-License-Identifier: GPL-3.0-or-later
// What a row of an improvement says of its benefit beside the amount.
#include "import_support.h"

#include <core/entities/improvement.h>
#include <exchange/import/import_planner.h>
#include <exchange/mapping/value_guess.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const Benefit *benefitOf(const Importing &in, const QString &reference)
{
    const auto benefits = in.reg.referring<&Benefit::improvement>(in.only<Improvement>(reference).id.value);
    return benefits.empty() ? nullptr : benefits.front();
}

QMap<QString, QString> columnsOf(const QString &text)
{
    return completedMapping(Register(), EntityKind::Improvement, tableOf(text)).columns;
}

} // namespace

TEST_CASE("kind and recurrence of a benefit are known by their headers, in their own words")
{
    Importing in;
    const ImportPlan plan = in.import(EntityKind::Improvement,
                                      u"Ref,Title,Annual saving,Saving type,Recurring\n"
                                      "C-1,One,500,Cashable,Annual\nC-2,Two,40,Cost avoidance,one-off\n"
                                      "C-3,Three,,Time saved,\nC-4,Four,,,yes\n"_s);
    CHECK(plan.questions.empty());
    CHECK(plan.count(RowAction::Add) == 4);
    REQUIRE(benefitOf(in, u"C-1"_s));
    CHECK(benefitOf(in, u"C-1"_s)->category == BenefitCategory::HardSaving);
    CHECK(benefitOf(in, u"C-1"_s)->recurring);
    CHECK(benefitOf(in, u"C-2"_s)->category == BenefitCategory::CostAvoidance);
    REQUIRE(benefitOf(in, u"C-3"_s));
    CHECK(benefitOf(in, u"C-3"_s)->category == BenefitCategory::TimeFreed);
    CHECK_FALSE(benefitOf(in, u"C-3"_s)->recurring);
    CHECK_FALSE(benefitOf(in, u"C-4"_s)); // of no benefit
}

TEST_CASE("an amount that says so comes every year, also of a benefit that is there")
{
    Importing in;
    in.import(EntityKind::Improvement, u"Ref,Title,Benefit\nC-1,One,£4.5k p.a.\nC-2,Two,£200\nC-3,Three,£40 once\n"_s);
    CHECK(benefitOf(in, u"C-1"_s)->expected == 4500);
    CHECK(benefitOf(in, u"C-1"_s)->recurring);
    CHECK_FALSE(benefitOf(in, u"C-2"_s)->recurring);
    CHECK(benefitOf(in, u"C-3"_s)->expected == 40);
    const ImportPlan again = in.import(EntityKind::Improvement, u"Ref,Benefit\nC-2,£200 / year\nC-1,£4.5k p.a.\n"_s);
    CHECK(again.count(RowAction::Update) == 1);
    CHECK(again.count(RowAction::Unchanged) == 1);
    CHECK(benefitOf(in, u"C-2"_s)->recurring);
    CHECK(in.reg.all<Benefit>().size() == 3);
}

TEST_CASE("a word for a kind of benefit that nobody knows is asked for under the name of the map")
{
    Importing in;
    const QString text = u"Ref,Title,Benefit type,Benefit\nC-1,One,Wibble,50\n"_s;
    const ImportPlan plan = in.import(EntityKind::Improvement, text);
    REQUIRE(plan.questions.size() == 1);
    CHECK(plan.questions[0].field == u"benefits.category"_s);
    CHECK(plan.questions[0].values == QStringList{u"Wibble"_s});
    ImportMapping mapping;
    mapping.values.insert(u"benefits.category"_s, {{u"Wibble"_s, u"quality"_s}});
    CHECK(in.import(EntityKind::Improvement, text, mapping).count(RowAction::Add) == 1);
    CHECK(benefitOf(in, u"C-1"_s)->category == BenefitCategory::Quality);
}

TEST_CASE("headers of benefits are told apart by what stands below them")
{
    const auto columns =
        columnsOf(u"Ref,Title,Benefit category,Annual or one-off,Benefit (EUR)\nC-1,One,Risk,one-off,5\n"_s);
    CHECK(columns.value(u"Benefit category"_s) == u"benefits.category"_s);
    CHECK(columns.value(u"Annual or one-off"_s) == u"benefits.recurring"_s);
    CHECK(columns.value(u"Benefit (EUR)"_s) == u"benefits.expected"_s);
    CHECK(columnsOf(u"Ref,Title,Recurring\nC-1,One,every second Monday\n"_s).value(u"Recurring"_s)
          != u"benefits.recurring"_s);
    CHECK(columnsOf(u"Ref,Title,Saving type\nC-1,One,500\n"_s).value(u"Saving type"_s) != u"benefits.category"_s);
    CHECK(guessedYearly(u"per year"_s) == true);
    CHECK(guessedYearly(u"One-off"_s) == false);
    CHECK_FALSE(guessedYearly(u"yes"_s));
}
