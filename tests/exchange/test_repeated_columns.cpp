// SPDX-License-Identifier: GPL-3.0-or-later
// Columns of one header: joined where they are one text, told where only one can count.
#include <core/entities/improvement.h>
#include <core/entities/organisation.h>
#include <exchange/import/import_planner.h>

#include "import_support.h"

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

QStringList noticesOf(const ImportPlan &plan)
{
    QStringList notices;
    for (const ImportProblem &notice : plan.notices)
        notices += u"%1:%2 %3 %4"_s.arg(notice.line).arg(notice.column).arg(notice.field, notice.reason);
    return notices;
}

const QString issues = u"Summary,Issue key,Issue Type,Status,Labels,Labels,Labels\n"
                       "One,S-1,Task,To Do,csi,quick-win,csi\nTwo,S-2,Task,To Do,,pir,\nThree,S-3,Task,To Do,,,\n"_s;

} // namespace

TEST_CASE("the labels of an issue are all kept, in their order and each once")
{
    Importing in;
    const ImportPlan plan = in.import(EntityKind::Improvement, issues);
    CHECK(in.only<Improvement>(u"S-1"_s).tags == u"csi; quick-win"_s);
    CHECK(in.only<Improvement>(u"S-2"_s).tags == u"pir"_s);
    CHECK(in.only<Improvement>(u"S-3"_s).tags.isEmpty());
    CHECK(plan.notes.contains(u"Labels: 3 columns are joined."_s));
    CHECK_FALSE(plan.ignoredColumns.join(u' ').contains(u"Labels"_s));
    CHECK(in.import(EntityKind::Improvement, issues).count(RowAction::Unchanged) == 3);
}

TEST_CASE("columns of one header that a map speaks of are what it says")
{
    Importing in;
    ImportMapping mapping;
    mapping.columns = {{u"Labels (2)"_s, QString()}, {u"Labels (3)"_s, u"note"_s}};
    const ImportPlan plan = in.import(EntityKind::Improvement, issues, mapping);
    CHECK(in.only<Improvement>(u"S-1"_s).tags == u"csi"_s);
    CHECK(in.only<Improvement>(u"S-1"_s).note == u"csi"_s);
    CHECK(plan.ignoredColumns.contains(u"Labels (2)"_s));
}

TEST_CASE("a choice of another column leaves repeated ones together")
{
    const auto reg = std::make_shared<const Register>();
    ImportPlanner planner(reg, EntityKind::Improvement, tableOf(issues), {});
    planner.chooseColumn(u"Issue Type"_s, u"note"_s);
    ChangeBuilder builder(*reg, 1);
    const ImportPlan plan = valueOf(planner.plan(builder, {.today = QDate(2026, 6, 15)}));
    CHECK(plan.notes.contains(u"Labels: 3 columns are joined."_s));
}

TEST_CASE("of repeated columns that are no text the first that is filled counts, and the others are told by row")
{
    Importing in;
    in.import(EntityKind::Service, u"name\nMail\nNetwork\n"_s);
    const ImportPlan plan = in.import(EntityKind::Improvement,
                                      u"Ref,Title,Service,Service,Cost,Cost\nC-1,One,Mail,Network,3500,3500\n"
                                      "C-2,Two,,Network,,20\nC-3,Three,Mail,Mail,TBC,\n"_s);
    CHECK(problemsOf(plan).isEmpty());
    const auto service = [&in](const QString &reference) {
        return in.reg.find(in.only<Improvement>(reference).service)->name;
    };
    CHECK(service(u"C-1"_s) == u"Mail"_s);
    CHECK(service(u"C-2"_s) == u"Network"_s);
    CHECK(service(u"C-3"_s) == u"Mail"_s);
    CHECK(noticesOf(plan)
          == QStringList{u"2:3 service Other columns \"Service\" have: Network. The first that is filled counts."_s});
    CHECK(plan.notes.contains(u"Service: of 2 columns the first that is filled counts."_s));
    REQUIRE(in.reg.all<Funding>().size() == 2);
    CHECK(in.reg.all<Funding>().begin()->requested == 3500);
    REQUIRE(plan.words.size() == 1); // of a child field, too
    CHECK(plan.words[0].word == u"TBC"_s);
    CHECK(plan.words[0].field == u"funding.requested"_s);
    CHECK(plan.words[0].lines == std::vector<int>{4});
}

TEST_CASE("words for nothing and their own meanings hold for costs and benefits of a row")
{
    Importing in;
    const ImportPlan plan = in.import(EntityKind::Improvement,
                                      u"Ref;Title;Cost;Benefit\nC-1;One;1.234,50 €;n/a\nC-2;Two;TBC;1.000,00 €\n"_s);
    CHECK(problemsOf(plan).isEmpty());
    QStringList told;
    for (const ImportWord &word : plan.words)
        told += word.field + u'=' + word.word;
    CHECK(told == QStringList{u"benefits.expected=n/a"_s, u"funding.requested=TBC"_s});
    CHECK(in.reg.all<Funding>().begin()->requested == 1234.5);
}

TEST_CASE("a word for nothing does not stand before a value of another column of its name, and all of them are read")
{
    Importing in;
    ImportMapping closed;
    closed.closedHow = u"unverified"_s;
    const ImportPlan plan = in.import(EntityKind::Improvement,
                                      u"Ref,Title,Cost,Cost,Status,Status\nC-1,One,TBC,20,,In Progress\n"
                                      "C-2,Two,n/a,,Done,To Do\n"_s,
                                      closed);
    CHECK(problemsOf(plan).isEmpty());
    REQUIRE(in.reg.all<Funding>().size() == 1);
    CHECK(in.reg.all<Funding>().begin()->requested == 20);
    CHECK(in.only<Improvement>(u"C-1"_s).status == ImprovementStatus::InProgress);
    CHECK(in.only<Improvement>(u"C-2"_s).status == ImprovementStatus::Closed);
}

TEST_CASE("of two mail addresses one is kept, and the other is told")
{
    Importing in;
    const ImportPlan plan = in.import(EntityKind::Person, u"name,Email,Email\nAda,a@x.org,ada@y.org\n"_s);
    CHECK(problemsOf(plan).isEmpty());
    CHECK(in.reg.all<Person>().begin()->email == u"a@x.org"_s);
    CHECK(noticesOf(plan).join(u'\n').contains(u"have: ada@y.org."_s));
}
