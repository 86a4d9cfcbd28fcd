// SPDX-License-Identifier: GPL-3.0-or-later
// Readings from files: counts without a value, lengths of time, and what the kind of a metric forbids.
#include <core/entities/metric.h>

#include "import_support.h"

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

ImportMapping ofMetric(const QString &metric)
{
    ImportMapping mapping;
    mapping.defaults[u"metric"_s] = metric;
    return mapping;
}

double valueOn(const Register &reg, QDate day)
{
    for (const Reading &reading : reg.all<Reading>()) {
        if (reading.on == day)
            return reading.value;
    }
    return std::nan("");
}

} // namespace

TEST_CASE("a file of counts is one of readings, and impossible shares are refused by row")
{
    Importing in;
    in.import(EntityKind::Metric, u"name,kind,chart\nFailed changes,percentage,by_kind\n"_s);
    const TextTable table = valueOf(readTable(testData(u"cells/changes-failed.csv"_s)));
    const ImportPlan plan = in.import(EntityKind::Reading, table, ofMetric(u"Failed changes"_s));
    CHECK(problemsOf(plan)
          == QStringList{u"8:3 denominator 0 of 0: of nothing there is no share and no rate."_s,
                         u"10:2 numerator 14 of 12: a share cannot be more than all of them."_s});
    CHECK(plan.count(RowAction::Add) == 10);
    CHECK(valueOn(in.reg, QDate(2025, 1, 1)) == 7.5);
    CHECK(valueOn(in.reg, QDate(2025, 3, 1)) == 0);
    // The same file again finds what is there, although no column names the metric.
    const ImportPlan again = in.import(EntityKind::Reading, table, ofMetric(u"Failed changes"_s));
    CHECK(again.count(RowAction::Unchanged) == 10);
    CHECK(in.reg.all<Reading>().size() == 10);
}

TEST_CASE("of a rate there may be more events than chances")
{
    Importing in;
    in.import(EntityKind::Metric, u"name,kind\nDefects,rate\n"_s);
    const TextTable table = valueOf(readTable(testData(u"cells/changes-failed.csv"_s)));
    const ImportPlan plan = in.import(EntityKind::Reading, table, ofMetric(u"Defects"_s));
    CHECK(plan.count(RowAction::Add) == 11);
    CHECK(plan.count(RowAction::Refused) == 1); // July
    CHECK(valueOn(in.reg, QDate(2025, 9, 1)) == Approx(14.0 / 12));
}

TEST_CASE("a value is computed anew where its counts change, and kept where it comes itself")
{
    Importing in;
    in.import(EntityKind::Metric, u"name,kind\nFixed at once,percentage\n"_s);
    in.import(EntityKind::Reading,
              u"metric,on,numerator,denominator\nFixed at once,2026-01-01,3,4\nFixed at once,2026-02-01,1,4\n"_s);
    CHECK(valueOn(in.reg, QDate(2026, 1, 1)) == 75);
    in.import(EntityKind::Reading, u"metric,on,numerator,denominator\nFixed at once,2026-01-01,2,4\n"_s);
    CHECK(valueOn(in.reg, QDate(2026, 1, 1)) == 50);
    in.import(EntityKind::Reading, u"metric,on,note\nFixed at once,2026-02-01,checked\n"_s);
    CHECK(valueOn(in.reg, QDate(2026, 2, 1)) == 25);
    in.import(EntityKind::Reading, u"metric,on,value,numerator,denominator\nFixed at once,2026-03-01,33.3,1,3\n"_s);
    CHECK(valueOn(in.reg, QDate(2026, 3, 1)) == 33.3);
}

TEST_CASE("below zero is refused where the kind forbids it, and the value stays what it was")
{
    Importing in;
    in.import(EntityKind::Metric, u"name,kind\nCalls,count\nBalance,value\n"_s);
    const ImportPlan plan = in.import(
        EntityKind::Reading, u"metric,on,value\nCalls,2026-01-01,-3\nBalance,2026-01-01,-3\nCalls,2026-02-01,0\n"_s);
    CHECK(problemsOf(plan) == QStringList{u"2:3 value -3: a metric of this kind is never below zero."_s});
    CHECK(plan.count(RowAction::Add) == 2);
    ChangeBuilder builder(in.reg, in.nextId);
    const Reading &calls =
        *std::ranges::find_if(in.reg.all<Reading>(), [](const Reading &one) { return one.value == 0; });
    builder.set<&Reading::value>(calls.id, Value(-1.0));
    const Status refused = builder.validate();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().what == u"-1: a metric of this kind is never below zero."_s);
}

TEST_CASE("lengths of time come in the unit of the metric, and are refused where it has none")
{
    Importing in;
    in.import(EntityKind::Metric, u"name,unit\nRestore,h\nAnswer,min\nCalls,calls\n"_s);
    TextTable table;
    table.header = QStringList{u"metric"_s, u"on"_s, u"value"_s};
    for (const QString &metric : {u"Restore"_s, u"Answer"_s, u"Calls"_s})
        table.rows.push_back(
            {int(table.rows.size()) + 2, {metric, u"2026-01-01"_s, u"01:30:00"_s}, {false, true, true}});
    const ImportPlan plan = in.import(EntityKind::Reading, table);
    CHECK(plan.count(RowAction::Add) == 2);
    REQUIRE(plan.problems.size() == 1);
    CHECK(plan.problems[0].line == 4);
    CHECK(plan.problems[0].reason.contains(u"length of time"));
    for (const Reading &reading : in.reg.all<Reading>())
        CHECK(reading.value == (in.reg.find(reading.metric)->name == u"Restore"_s ? 1.5 : 90));
}

TEST_CASE("numbers far from all before are asked for, and the answer holds")
{
    Importing in;
    in.import(EntityKind::Metric, u"name,kind,unit\nSLA met,percentage,%\nRestore,value,h\nCalls,count,\n"_s);
    in.import(EntityKind::Reading,
              u"metric,on,value\nSLA met,2026-01-01,95\nSLA met,2026-02-01,96\nSLA met,2026-03-01,94\n"
              u"Restore,2026-01-01,4\nRestore,2026-02-01,5\nRestore,2026-03-01,4.5\n"
              u"Calls,2026-01-01,3\nCalls,2026-02-01,2\nCalls,2026-03-01,4\n"_s);
    const QString fractions = u"metric,on,value\nSLA met,2026-04-01,0.952\nSLA met,2026-05-01,0.94\n"
                              u"Restore,2026-04-01,4.25\nCalls,2026-04-01,300\n"_s;
    const ImportPlan asked = in.import(EntityKind::Reading, fractions);
    REQUIRE(asked.questions.size() == 1);
    CHECK(asked.questions[0].kind == ImportQuestion::Kind::Factor);
    CHECK(asked.questions[0].header == u"value"_s);
    CHECK(asked.questions[0].choices == QStringList{u"1"_s, u"100"_s, u"60"_s});
    CHECK(asked.questions[0].text.contains(u"SLA met"));
    CHECK(asked.count(RowAction::Refused) == 2); // what is near goes in
    CHECK(asked.count(RowAction::Add) == 2);
    ImportMapping mapping = valueOf(readMapping(R"({"factors": {"value": 100}})"));
    CHECK(readMapping(writeMapping(mapping)).value() == mapping);
    const ImportPlan told = in.import(
        EntityKind::Reading, u"metric,on,value\nSLA met,2026-04-01,0.952\nSLA met,2026-05-01,0.94\n"_s, mapping);
    CHECK(told.questions.empty());
    CHECK(told.count(RowAction::Add) == 2);
    CHECK(valueOn(in.reg, QDate(2026, 5, 1)) == 94);

    const ImportPlan seconds = in.import(EntityKind::Reading, u"metric,on,value\nRestore,2026-06-01,16200\n"_s);
    REQUIRE(seconds.questions.size() == 1);
    CHECK(seconds.questions[0].choices == QStringList{u"1"_s, u"1/3600"_s});
    mapping.factors[u"value"_s] = u"1/3600"_s;
    in.import(EntityKind::Reading, u"metric,on,value\nRestore,2026-06-01,16200\n"_s, mapping);
    CHECK(valueOn(in.reg, QDate(2026, 6, 1)) == 4.5);
    for (const char *bad :
         {R"({"factors": {"value": "many"}})", R"({"factors": {"value": "1/0"}})", R"({"factors": {"value": -1}})"})
        CHECK_FALSE(readMapping(bad));
}

TEST_CASE("a target tells the unit where there are no readings yet")
{
    Importing in;
    in.import(EntityKind::Metric, u"name,unit,target\nRestore,h,4\n"_s);
    const ImportPlan plan = in.import(EntityKind::Reading, u"metric,on,value\nRestore,2026-06-01,240\n"_s);
    REQUIRE(plan.questions.size() == 1);
    CHECK(plan.questions[0].choices.contains(u"1/60"_s));
}
