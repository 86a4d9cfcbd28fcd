// SPDX-License-Identifier: GPL-3.0-or-later
// How improvements were closed of which a file says no more than that they are done.
#include "import_support.h"

#include <core/entities/improvement.h>
#include <exchange/import/import_planner.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const QString doneRows = u"Ref,Title,Status,Raised,Delivered on,Closure\nA-1,One,Done,2026-01-02,2026-03-04,\n"
                         "A-2,Two,Done,2026-01-05,,\nA-3,Three,Done,,,successful\nA-4,Four,In progress,2026-02-02,,\n"
                         "A-5,Five,Done,,2027-01-01,\n"_s;

ImportMapping closedAs(const QString &closure)
{
    ImportMapping mapping;
    mapping.closedHow = closure;
    return mapping;
}

} // namespace

TEST_CASE("the question is put once for all rows that are closed and do not say how, until it is answered")
{
    ImportPlanner planner(std::make_shared<const Register>(), EntityKind::Improvement, tableOf(doneRows), {});
    const auto questions = valueOf(planner.questions());
    REQUIRE(questions.size() == 1);
    CHECK(questions[0].kind == ImportQuestion::Kind::ClosedHow);
    CHECK(questions[0].text.startsWith(u"3 row"_s));
    CHECK(questions[0].choices.constFirst() == u"before_register"_s);
    CHECK(questions[0].choices.constLast().isEmpty());
    planner.choosePattern(questions[0], u"not_proven"_s);
    CHECK(planner.mapping().closedHow == u"not_proven"_s);
    CHECK(valueOf(planner.questions()).empty());
    ImportPlanner open(std::make_shared<const Register>(), EntityKind::Improvement,
                       tableOf(u"Ref,Title,Status\nA-1,One,In progress\n"_s), {});
    CHECK(valueOf(open.questions()).empty());
}

TEST_CASE("the answer gives a closure, and the day of the delivery; what is said stays")
{
    Importing in;
    in.import(EntityKind::Improvement, doneRows, closedAs(u"before_register"_s));
    CHECK(in.only<Improvement>(u"A-1"_s).closure == Closure::Earlier);
    CHECK(in.only<Improvement>(u"A-1"_s).closedOn == QDate(2026, 3, 4));
    CHECK(in.only<Improvement>(u"A-2"_s).closure == Closure::Earlier);
    CHECK_FALSE(in.only<Improvement>(u"A-2"_s).closedOn.isValid()); // raised is not closed
    CHECK(in.only<Improvement>(u"A-3"_s).closure == Closure::Successful);
    CHECK_FALSE(in.only<Improvement>(u"A-3"_s).closedOn.isValid());
    CHECK(in.only<Improvement>(u"A-4"_s).closure == Closure::None);
    CHECK(in.only<Improvement>(u"A-5"_s).closure == Closure::Earlier);
    CHECK_FALSE(in.only<Improvement>(u"A-5"_s).closedOn.isValid()); // a day to come is none
    // What the register holds by now is not asked for again, nor changed.
    const ImportPlan again = in.import(EntityKind::Improvement, doneRows, closedAs(u"not_proven"_s));
    CHECK(again.count(RowAction::Update) == 0);
    CHECK(in.only<Improvement>(u"A-1"_s).closure == Closure::Earlier);
    Importing open;
    open.import(EntityKind::Improvement, doneRows, closedAs(QString()));
    CHECK(open.only<Improvement>(u"A-1"_s).closure == Closure::None);
}

TEST_CASE("a map file says how, by the name of a closure and no other")
{
    const ImportMapping mapping = valueOf(readMapping(R"({"closedHow": "not_measured"})"));
    CHECK(mapping.closedHow == u"not_measured"_s);
    CHECK(valueOf(readMapping(writeMapping(mapping))) == mapping);
    CHECK(valueOf(readMapping(R"({"closedHow": ""})")).closedHow == QString());
    CHECK_FALSE(readMapping("{}")->closedHow.has_value());
    CHECK_FALSE(readMapping(R"({"closedHow": "somehow"})").has_value());
    CHECK_FALSE(readMapping(R"({"closedHow": 3})").has_value());
}

TEST_CASE("a row that moves the status and says no more leaves no closure of before")
{
    Importing in;
    const auto move = [&in](const QString &status) {
        in.import(EntityKind::Improvement, u"reference,status\nA-1,%1\n"_s.arg(status));
        return in.only<Improvement>(u"A-1"_s).closure;
    };
    in.import(EntityKind::Improvement, u"reference,title,status,closure\nA-1,One,closed,successful\n"_s);
    CHECK(move(u"closed"_s) == Closure::Successful);
    CHECK(move(u"rejected"_s) == Closure::Rejected);
    CHECK(move(u"in_progress"_s) == Closure::None);
    CHECK(move(u"withdrawn"_s) == Closure::Withdrawn);
    in.import(EntityKind::Improvement, u"reference,status,closure\nA-1,closed,not_proven\n"_s);
    CHECK(in.only<Improvement>(u"A-1"_s).closure == Closure::NotProven);
}

TEST_CASE("what is not closed any more is not asked how it was closed")
{
    const auto reg = std::make_shared<const Register>();
    ImportPlanner planner(reg, EntityKind::Improvement,
                          tableOf(u"Ref,Title,Status\nC-1,One,Done\nC-2,Two,In progress\n"_s), {});
    const std::vector<ImportQuestion> asked = valueOf(planner.questions());
    REQUIRE(asked.size() == 1);
    CHECK(asked[0].kind == ImportQuestion::Kind::ClosedHow);
    planner.chooseValue(u"status"_s, u"Done"_s, u"delivered"_s);
    CHECK(valueOf(planner.questions()).empty());
    planner.chooseValue(u"status"_s, u"Done"_s, u"closed"_s);
    CHECK(valueOf(planner.questions()).size() == 1);
}

TEST_CASE("the day on which delivered work was resolved is its delivery, and a closed one keeps it")
{
    Importing in;
    ImportMapping mapping;
    mapping.columns = {{u"Resolved"_s, u"closed_on"_s}};
    mapping.closedHow = u"successful"_s;
    const ImportPlan plan =
        in.import(EntityKind::Improvement,
                  u"Ref,Title,Status,Resolved\nC-1,One,Delivered,2026-04-19\nC-2,Two,Closed,2026-04-20\n"
                  "C-3,Three,In progress,\n"_s,
                  mapping);
    CHECK(problemsOf(plan).isEmpty());
    CHECK(in.only<Improvement>(u"C-1"_s).deliveredOn == QDate(2026, 4, 19));
    CHECK_FALSE(in.only<Improvement>(u"C-1"_s).closedOn.isValid());
    CHECK(in.only<Improvement>(u"C-2"_s).closedOn == QDate(2026, 4, 20));
    CHECK(plan.remarksOn(2).join(u' ').contains(u"The day is that of the delivery"_s));
}

TEST_CASE("a status that a later file moves sets its day, unless the file says one or tells of the past")
{
    Importing in;
    in.import(EntityKind::Improvement,
              u"Ref,Title,Status\nC-1,One,In progress\nC-2,Two,In progress\nC-3,Three,Delivered\n"_s);
    CHECK_FALSE(in.only<Improvement>(u"C-3"_s).deliveredOn.isValid()); // nobody knows when
    in.import(EntityKind::Improvement, u"Ref,Status,Delivered on\nC-1,Delivered,\nC-2,Delivered,2026-05-04\n"_s);
    CHECK(in.only<Improvement>(u"C-1"_s).deliveredOn == in.today);
    CHECK(in.only<Improvement>(u"C-2"_s).deliveredOn == QDate(2026, 5, 4));
    ImportMapping history;
    history.isHistory = true;
    in.import(EntityKind::Improvement, u"Ref,Status\nC-3,In progress\n"_s, history);
    CHECK_FALSE(in.only<Improvement>(u"C-3"_s).deliveredOn.isValid());
}

TEST_CASE("what the register held open was not closed before it")
{
    Importing in;
    in.import(EntityKind::Improvement, u"Ref,Title,Status\nC-1,One,In progress\n"_s);
    ImportMapping earlier;
    earlier.closedHow = u"before_register"_s;
    in.import(EntityKind::Improvement, u"Ref,Title,Status\nC-1,One,Closed\nC-2,Two,Closed\n"_s, earlier);
    CHECK(in.only<Improvement>(u"C-1"_s).closure == Closure::None);
    CHECK(in.only<Improvement>(u"C-2"_s).closure == Closure::Earlier);
}
