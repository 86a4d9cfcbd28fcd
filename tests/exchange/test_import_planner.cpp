// SPDX-License-Identifier: GPL-3.0-or-later
// Choices in an import: the plan is that of planImport(), the work only what a choice touches.
#include <exchange/import/import_planner.h>

#include "import_support.h"

#include <core/entities/improvement.h>

#include <QRandomGenerator>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int rowsInFile = 300;

// Words of nobody's, days that can be read in two ways, names that come again.
TextTable foreignTable()
{
    QString text = u"Key,What,State,Due,Who,Points\n"_s;
    for (int row = 0; row < rowsInFile; ++row)
        text +=
            u"%1,Improvement %2,state%3,%4/0%5/2026,Person %6,%7\n"_s.arg(row % 7 == 0 ? QString() : u"K-%1"_s.arg(row))
                .arg(row % 250)
                .arg(row % 5)
                .arg(row % 12 + 1, 2, 10, QChar(u'0'))
                .arg(row % 9 + 1)
                .arg(row % 11)
                .arg(row % 13);
    return tableOf(text);
}

ImportMapping foreignColumns()
{
    ImportMapping mapping;
    mapping.columns = {{u"Key"_s, u"reference"_s}, {u"What"_s, u"title"_s}, {u"State"_s, u"status"_s},
                       {u"Due"_s, u"target_on"_s}, {u"Who"_s, u"owner"_s},  {u"Points"_s, u"value"_s}};
    return mapping;
}

std::shared_ptr<const Register> someRegister()
{
    Importing in;
    in.import(EntityKind::Improvement, u"reference,title,owner\nK-5,Held,Person 3\n"_s);
    return std::make_shared<const Register>(in.reg);
}

const ImportOptions onThatDay{.today = QDate(2026, 6, 15)};

ImportQuestion howDueIsWritten()
{
    ImportQuestion question;
    question.kind = ImportQuestion::Kind::DatePattern;
    question.header = u"Due"_s;
    return question;
}

void checkSame(ImportPlanner &planner)
{
    ChangeBuilder kept(planner.reg(), 1'000);
    ChangeBuilder anew(planner.reg(), 1'000);
    const ImportPlan plan = valueOf(planner.plan(kept, onThatDay));
    const ImportPlan whole =
        valueOf(planImport(anew, planner.reg(), planner.kind(), planner.table(), planner.mapping(), onThatDay));
    CHECK(problemsOf(plan) == problemsOf(whole));
    CHECK(plan.ignoredColumns == whole.ignoredColumns);
    CHECK(plan.created.size() == whole.created.size());
    REQUIRE(plan.rows.size() == whole.rows.size());
    for (size_t row = 0; row < plan.rows.size(); ++row) {
        CHECK(plan.rows[row].action == whole.rows[row].action);
        CHECK(plan.rows[row].record == whole.rows[row].record);
        CHECK(plan.rows[row].editCount == whole.rows[row].editCount);
    }
    CHECK(kept.edits() == anew.edits());
    REQUIRE(plan.questions.size() == whole.questions.size());
    for (size_t i = 0; i < plan.questions.size(); ++i)
        CHECK(plan.questions[i].values == whole.questions[i].values);
}

} // namespace

TEST_CASE("a choice reads again only what it touches and plans no row")
{
    ImportPlanner planner(someRegister(), EntityKind::Improvement, foreignTable(), foreignColumns());
    const auto cost = [&planner](const auto &choose) {
        const ImportPlanner::Work before = planner.work();
        choose();
        std::ignore = valueOf(planner.questions());
        const ImportPlanner::Work after = planner.work();
        CHECK(after.rows == before.rows);
        return after.texts - before.texts;
    };
    CHECK(cost([] {}) == 5); // the words of the states
    CHECK(cost([&] { planner.chooseValue(u"status"_s, u"state3"_s, u"closed"_s); }) == 1);
    CHECK(cost([&] { planner.choosePattern(howDueIsWritten(), u"dd/MM/yyyy"_s); }) == 0);
    CHECK(cost([&] { planner.chooseColumn(u"Who"_s, u"sponsor"_s); }) == 0);
    CHECK(cost([&] { planner.chooseColumn(u"Points"_s, QString()); }) == 0);

    ChangeBuilder builder(planner.reg(), 1'000);
    const qsizetype before = planner.work().texts;
    std::ignore = valueOf(planner.plan(builder, onThatDay));
    CHECK(planner.work().rows == rowsInFile);
    CHECK(planner.work().texts - before <= 12 * 9); // the distinct days
    const qsizetype planned = planner.work().texts;
    planner.chooseValue(u"status"_s, u"state1"_s, u"proposed"_s);
    ChangeBuilder again(planner.reg(), 1'000);
    std::ignore = valueOf(planner.plan(again, onThatDay));
    CHECK(planner.work().texts - planned == 1);
}

TEST_CASE("after any choices the plan is that of a whole import")
{
    QRandomGenerator random(42);
    const QStringList fields{u"title"_s, u"description"_s, u"owner"_s, u"sponsor"_s, u"raised_on"_s, QString()};
    const QStringList options{u"closed"_s, u"proposed"_s, u"on_hold"_s, QString()};
    ImportPlanner planner(someRegister(), EntityKind::Improvement, foreignTable(), foreignColumns());
    checkSame(planner);
    for (int round = 0; round < 25; ++round) {
        switch (random.bounded(3)) {
        case 0:
            planner.chooseColumn(random.bounded(2) ? u"Who"_s : u"Due"_s, fields[random.bounded(int(fields.size()))]);
            break;
        case 1:
            planner.choosePattern(howDueIsWritten(), random.bounded(2) ? u"dd/MM/yyyy"_s : u"MM/dd/yyyy"_s);
            break;
        default:
            planner.chooseValue(u"status"_s, u"state%1"_s.arg(random.bounded(5)),
                                options[random.bounded(int(options.size()))]);
        }
        if (random.bounded(2))
            std::ignore = planner.questions();
        INFO(round);
        checkSame(planner);
    }
}

TEST_CASE("a mapping without a column is refused until it has one again")
{
    ImportPlanner planner(someRegister(), EntityKind::Improvement, tableOf(u"Xyzzy\na\n"_s), {});
    planner.chooseColumn(u"Xyzzy"_s, QString());
    CHECK_FALSE(planner.questions().has_value());
    planner.chooseColumn(u"Xyzzy"_s, u"title"_s);
    checkSame(planner);
}
