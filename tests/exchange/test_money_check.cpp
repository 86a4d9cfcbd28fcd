// SPDX-License-Identifier: GPL-3.0-or-later
// Amounts in several currencies, or in another one than the register's.
#include "import_support.h"

#include <core/entities/improvement.h>
#include <core/entities/settings.h>
#include <exchange/import/import_planner.h>
#include <exchange/mapping/currency_mark.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const QString rows = u"Ref;Title;Benefit\nC-1;One;£4.5k\nC-2;Two;EUR 8.200,00\nC-3;Three;$300\nC-4;Four;120\n"
                     "C-5;Five;$20\n"_s;

Importing keeping(const QString &currency)
{
    Importing in;
    in.import(EntityKind::Settings, u"organisation,currency\nUs,%1\n"_s.arg(currency));
    return in;
}

double expectedOf(const Importing &in, const QString &reference)
{
    const auto benefits = in.reg.referring<&Benefit::improvement>(in.only<Improvement>(reference).id.value);
    return benefits.empty() ? -1 : benefits.front()->expected;
}

ImportMapping rates(const QMap<QString, QString> &currencies)
{
    ImportMapping mapping;
    mapping.currencies = currencies;
    return mapping;
}

} // namespace

TEST_CASE("one question names the currencies that amounts are in and how many rows have each; the rest goes in")
{
    Importing in = keeping(u"EUR"_s);
    const ImportPlan plan = in.import(EntityKind::Improvement, rows);
    REQUIRE(plan.questions.size() == 1);
    CHECK(plan.questions[0].kind == ImportQuestion::Kind::Currency);
    CHECK(plan.questions[0].text.startsWith(
        u"Amounts in \"Benefit\" are in: EUR (1 row), GBP (1 row), USD (2 rows). The register keeps EUR."_s));
    CHECK(plan.questions[0].values == QStringList{u"GBP"_s, u"USD"_s});
    CHECK(plan.count(RowAction::Refused) == 3);
    CHECK(problemsOf(plan).constFirst()
          == u"2:3 benefits.expected \"£4.5k\" is in GBP, and not in EUR; say what is to become of it."_s);
    CHECK(expectedOf(in, u"C-2"_s) == 8200);
    CHECK(expectedOf(in, u"C-4"_s) == 120);
}

TEST_CASE("amounts are converted, left empty or taken as they are, and each is told")
{
    Importing in = keeping(u"EUR"_s);
    const ImportPlan plan =
        in.import(EntityKind::Improvement, rows, rates({{u"GBP"_s, u"1/0.8"_s}, {u"USD"_s, QString()}}));
    CHECK(plan.questions.empty());
    CHECK(plan.count(RowAction::Add) == 5);
    CHECK(expectedOf(in, u"C-1"_s) == 5625);
    CHECK(expectedOf(in, u"C-3"_s) == -1);
    CHECK(plan.notes.contains(u"Amounts in GBP (1 row): multiplied by 1/0.8."_s));
    CHECK(plan.notes.contains(u"Amounts in USD (2 rows): left empty."_s));
    const auto word = [&plan](const QString &said) {
        const auto found = std::ranges::find(plan.words, said, &ImportWord::word);
        return found == plan.words.end() ? u"?"_s : found->readAs;
    };
    CHECK(word(u"£4.5k"_s) == u"5625"_s);
    CHECK(word(u"$300"_s).isEmpty());

    Importing same = keeping(u"EUR"_s);
    const ImportPlan taken =
        same.import(EntityKind::Improvement, rows, rates({{u"GBP"_s, u"1"_s}, {u"USD"_s, u"1"_s}}));
    CHECK(expectedOf(same, u"C-1"_s) == 4500);
    CHECK(expectedOf(same, u"C-3"_s) == 300);
    CHECK(taken.notes.contains(u"Amounts in USD (2 rows): taken as if they were in EUR."_s));
}

TEST_CASE("a currency in the header is that of the cells below that have none of their own")
{
    const QString text = u"Ref,Title,Cost (USD)\nC-1,One,300\nC-2,Two,EUR 40\nC-3,Three,\n"_s;
    Importing in = keeping(u"EUR"_s);
    const ImportPlan plan = in.import(EntityKind::Improvement, text);
    CHECK(plan.count(RowAction::Refused) == 1);
    REQUIRE(plan.questions.size() == 1);
    CHECK(plan.questions[0].values == QStringList{u"USD"_s});
    CHECK(keeping(u"USD"_s).import(EntityKind::Improvement, u"Ref,Title,Cost ($)\nC-1,One,300\n"_s).questions.empty());
    CHECK(keeping(u"AUD"_s).import(EntityKind::Improvement, u"Ref,Title,Cost\nC-1,One,$300\n"_s).questions.empty());
}

TEST_CASE("a register without a currency is asked only where a file has several")
{
    const auto asked = [](const QString &amounts) {
        Importing in;
        return in.import(EntityKind::Improvement, u"Ref;Title;Benefit\n"_s + amounts).questions;
    };
    CHECK(asked(u"C-1;One;£40\nC-2;Two;50\n"_s).empty());
    const auto several = asked(u"C-1;One;£40\nC-2;Two;£50\nC-3;Three;$60\n"_s);
    REQUIRE(several.size() == 1);
    CHECK(several[0].values == QStringList{u"USD"_s});
    CHECK(several[0].text.contains(u"most rows have GBP"_s));
}

TEST_CASE("lists of benefits and of funding are asked as well, and a planner takes a rate")
{
    Importing in = keeping(u"CHF"_s);
    in.import(EntityKind::Improvement, u"reference,title\nC-1,One\n"_s);
    ImportPlanner planner(std::make_shared<const Register>(in.reg), EntityKind::Benefit,
                          tableOf(u"improvement,category,expected\nC-1,quality,Fr. 20\nC-1,risk,kr 300\n"_s), {});
    const auto questions = valueOf(planner.questions());
    REQUIRE(questions.size() == 1);
    CHECK(questions[0].values == QStringList{u"SEK"_s});
    planner.choosePattern(questions[0], u"0.08"_s);
    CHECK(valueOf(planner.questions()).empty());
    ChangeBuilder builder(in.reg, 1000);
    const ImportPlan plan = valueOf(planner.plan(builder, {.today = in.today}));
    CHECK(plan.count(RowAction::Add) == 2);
    CHECK(valueOf(readMapping(writeMapping(planner.mapping()))) == planner.mapping());
    CHECK_FALSE(readMapping(R"({"currencies": {"USD": "much"}})"));
}

TEST_CASE("signs, abbreviations and codes say the currency; one that several share is the own one")
{
    CHECK(currencyCode(u"€"_s, {}) == u"EUR"_s);
    CHECK(currencyCode(u"$"_s, {}) == u"USD"_s);
    CHECK(currencyCode(u"$"_s, u"CAD"_s) == u"CAD"_s);
    CHECK(currencyCode(u"US$"_s, u"CAD"_s) == u"USD"_s);
    CHECK(currencyCode(u"kr"_s, u"DKK"_s) == u"DKK"_s);
    CHECK(currencyOfCell(u"12,5"_s, u"EUR"_s).isEmpty());
    CHECK(currencyOfCell(u"12 chf"_s, u"EUR"_s).isEmpty()); // no number
    CHECK(currencyOfCell(u"4.5k £"_s, u"EUR"_s) == u"GBP"_s);
    CHECK(currencyOfHeader(u"Benefit (k€)"_s, {}) == u"EUR"_s);
    CHECK(currencyOfHeader(u"Saving per year"_s, {}).isEmpty());
    CHECK(currencyOfHeader(u"Budget in GBP"_s, {}) == u"GBP"_s);
    CHECK(currencyOfHeader(u"EUR or USD"_s, {}).isEmpty());
}
