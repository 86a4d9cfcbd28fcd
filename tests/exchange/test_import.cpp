// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a table become records, changes, duplicates or refusals, and never anything else.
#include "import_support.h"

#include <core/entities/capacity.h>
#include <core/entities/evidence.h>
#include <core/entities/improvement.h>
#include <core/entities/incident_review.h>
#include <core/entities/metric.h>
#include <core/entities/organisation.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

TEST_CASE("rows with our own names go in as they are")
{
    Importing in;
    const ImportPlan plan =
        in.import(EntityKind::Improvement,
                  u"reference,title,status,owner,service,raised_on,value,replicable\r\n"
                  "CSI-0007,Runbook for restores,in_progress,Anna Berg,Payments,2026-02-03,8.5,true\r\n"
                  "CSI-0008,\"Two\nlines\",closed,anna berg ,Payments,,,\r\n"_s);
    CHECK(problemsOf(plan).isEmpty());
    CHECK(plan.isComplete());
    CHECK(plan.count(RowAction::Add) == 2);
    REQUIRE(plan.created.size() == 2);
    CHECK(plan.created[0].kind == EntityKind::Person);
    CHECK(plan.created[1].name == u"Payments"_s);
    CHECK(in.reg.all<Person>().size() == 1);
    const Improvement &first = in.only<Improvement>(u"CSI-0007"_s);
    CHECK(first.status == ImprovementStatus::InProgress);
    CHECK(first.raisedOn == QDate(2026, 2, 3));
    CHECK(first.value == 8.5);
    CHECK(first.replicable);
    CHECK(in.reg.find(first.owner)->name == u"Anna Berg");
    CHECK(in.only<Improvement>(u"CSI-0008"_s).title == u"Two\nlines");
    CHECK(in.only<Improvement>(u"CSI-0008"_s).owner == first.owner);
}

TEST_CASE("importing the same again changes nothing, importing other values updates, blanks keep")
{
    Importing in;
    const QString text =
        u"reference,title,status,target_on\nCSI-0001,One,proposed,2026-07-01\nCSI-0002,Two,accepted,\n"_s;
    in.import(EntityKind::Improvement, text);
    CHECK(in.import(EntityKind::Improvement, text).count(RowAction::Unchanged) == 2);
    CHECK(in.lastEdits.empty());
    const ImportPlan plan =
        in.import(EntityKind::Improvement,
                  u"reference,title,status,target_on\nCSI-0001,One,,\ncsi-0002 ,Two,approved,2026-08-01\n"_s);
    CHECK(plan.rows[0].action == RowAction::Unchanged);
    CHECK(plan.rows[1].action == RowAction::Update);
    CHECK(in.reg.all<Improvement>().size() == 2);
    CHECK(in.only<Improvement>(u"CSI-0001"_s).targetOn == QDate(2026, 7, 1));

    ImportMapping erasing;
    erasing.blanks = ImportMapping::Blanks::Erase;
    CHECK(in.import(EntityKind::Improvement, u"reference,title,target_on\nCSI-0001,,\n"_s, erasing)
              .count(RowAction::Update)
          == 1);
    CHECK_FALSE(in.only<Improvement>(u"CSI-0001"_s).targetOn.isValid());
    CHECK(in.only<Improvement>(u"CSI-0001"_s).title == u"One");
}

TEST_CASE("a row that cannot be taken names line, column and reason, and leaves nothing behind")
{
    Importing in;
    const ImportPlan plan = in.import(EntityKind::Improvement,
                                      u"reference,title,status,owner,raised_on,value\n"
                                      "CSI-0001,Good,proposed,Anna,2026-01-02,1\n"
                                      "CSI-0002,Bad date,proposed,Bert,2026-02-30,1\n"
                                      "CSI-0003,Bad number,proposed,Carl,2026-02-03,many\n"
                                      "CSI-0004,,proposed,Dora,2026-02-03,1\n"
                                      "CSI-0005,Bad status,schwebend,Emil,2026-02-03,1\n"_s);
    CHECK(plan.count(RowAction::Add) == 1);
    CHECK(plan.count(RowAction::Refused) == 4);
    CHECK_FALSE(plan.isComplete());
    REQUIRE(plan.problems.size() == 4);
    CHECK(plan.problems[0].line == 3);
    CHECK(plan.problems[0].column == 5);
    CHECK(plan.problems[0].field == u"raised_on");
    CHECK(plan.problems[1].column == 6);
    CHECK(plan.problems[2].field == u"title");
    CHECK(plan.problems[3].reason.contains(u"schwebend"));
    CHECK(in.reg.all<Person>().size() == 1);
    REQUIRE(plan.questions.size() == 1);
    CHECK(plan.questions[0].kind == ImportQuestion::Kind::UnknownValues);
    CHECK(plan.questions[0].values == QStringList{u"schwebend"_s});
    ImportMapping answered;
    answered.values[u"status"_s][u"schwebend"_s] = u"on_hold"_s;
    CHECK(in.import(EntityKind::Improvement, u"reference,title,status\nCSI-0005,Bad status,schwebend\n"_s, answered)
              .isComplete());
    CHECK(in.only<Improvement>(u"CSI-0005"_s).status == ImprovementStatus::OnHold);
    answered.values[u"status"_s][u"schwebend"_s] = QString();
    CHECK(in.import(EntityKind::Improvement, u"reference,title,status\nCSI-0006,No status,schwebend\n"_s, answered)
              .isComplete());
    CHECK(in.only<Improvement>(u"CSI-0006"_s).status == ImprovementStatus::None);
}

TEST_CASE("without leave to make records a row that names a missing one is refused")
{
    Importing in;
    const TextTable table = tableOf(u"name,unit\nAnna,Network\nBert,\n"_s);
    const ImportPlan refused = in.import(EntityKind::Person, table, {}, MissingRecords::Refuse);
    CHECK(refused.rows[0].action == RowAction::Refused);
    CHECK(refused.problems[0].column == 2);
    CHECK(in.reg.all<Unit>().isEmpty());
    CHECK(in.import(EntityKind::Person, table).created.size() == 1);
    // What is neither person, unit, service nor metric is never made.
    const ImportPlan lesson = in.import(EntityKind::Lesson, u"pir,text\nPIR-0001,Learned\n"_s);
    CHECK(lesson.rows[0].action == RowAction::Refused);
    CHECK(lesson.problems[0].reason.contains(u"PIR-0001"));
}

TEST_CASE("rows without reference get the next free one, lessons one of their review")
{
    Importing in;
    in.import(EntityKind::Improvement, u"reference,title\nCSI-0041,Old\n"_s);
    in.import(EntityKind::Improvement, u"title,service\nNew,Payments\nNewer,Payments\n"_s);
    CHECK(in.only<Improvement>(u"CSI-0042"_s).title == u"New");
    CHECK(in.only<Improvement>(u"CSI-0043"_s).title == u"Newer");
    in.import(EntityKind::Pir, u"reference,title\nPM2019-009,Outage\n"_s);
    in.import(EntityKind::Lesson, u"pir,position,text\nPM2019-009,1,First\nPM2019-009,2,Second\n"_s);
    CHECK(in.only<Lesson>(u"PM2019-009-L02"_s).text == u"Second");
}

TEST_CASE("duplicates are listed and skipped: by reference, by title and service")
{
    Importing in;
    const ImportPlan plan = in.import(
        EntityKind::Improvement,
        u"reference,title,service\nCSI-1,One,Mail\nCSI-1,One again,Mail\n,Three,Mail\n,three ,MAIL\n,Three,Payments\n"_s);
    CHECK(plan.count(RowAction::Add) == 3);
    CHECK(plan.rows[1].action == RowAction::Duplicate);
    CHECK(plan.rows[3].action == RowAction::Duplicate);
    CHECK(in.only<Improvement>(u"CSI-1"_s).title == u"One");
    ImportMapping last;
    last.repeats = ImportMapping::Repeats::Last;
    const ImportPlan events =
        in.import(EntityKind::Improvement, u"reference,title\nCSI-1,Opened\nCSI-1,Closed\n"_s, last);
    CHECK(events.rows[0].action == RowAction::Duplicate);
    CHECK(in.only<Improvement>(u"CSI-1"_s).title == u"Closed");
    // Where the rows say when they were written, the newest counts.
    in.import(
        EntityKind::Improvement,
        u"reference,title,updated_on\nCSI-2,New,2026-02-02\nCSI-2,Old,2026-01-01\nCSI-3,Old,2026-01-01\nCSI-3,New,2026-01-01\n"_s);
    CHECK(in.only<Improvement>(u"CSI-2"_s).title == u"New");
    CHECK(in.only<Improvement>(u"CSI-3"_s).title == u"New");
}

TEST_CASE("records name each other in any order, and those of another import are made")
{
    Importing in;
    const ImportPlan units =
        in.import(EntityKind::Unit, u"name,parent,manager\nNetwork,Infrastructure,Anna\nInfrastructure,,\n"_s);
    CHECK(units.isComplete());
    CHECK(units.created.size() == 1);
    CHECK(in.reg.all<Unit>().size() == 2);
    CHECK(in.reg.find(in.only<Unit>(u"Network"_s).parent)->name == u"Infrastructure");
    const ImportPlan people = in.import(EntityKind::Person, u"name,job_title\nAnna,Head of networks\n"_s);
    CHECK(people.rows[0].action == RowAction::Update);
    CHECK(in.reg.all<Person>().size() == 1);
    // Children before parents, a parent that is refused, and two that name each other.
    const ImportPlan plan = in.import(
        EntityKind::Improvement,
        u"reference,title,parent,value\nCSI-1,Child,CSI-2,1\nCSI-2,Parent,,1\nCSI-3,Orphan,CSI-4,1\nCSI-4,Bad,,x\nCSI-5,A,CSI-6,1\nCSI-6,B,CSI-5,1\n"_s);
    CHECK(plan.rows[0].action == RowAction::Add);
    CHECK(plan.rows[2].action == RowAction::Refused);
    CHECK(plan.rows[4].action == RowAction::Refused);
    CHECK(plan.rows[5].action == RowAction::Refused);
    CHECK(in.reg.all<Improvement>().size() == 2);
    CHECK(in.only<Improvement>(u"CSI-1"_s).parent == in.only<Improvement>(u"CSI-2"_s).id);
}

TEST_CASE("updated_on is brought by the file or is the latest date of the row that is not after today")
{
    Importing in;
    in.import(EntityKind::Improvement,
              u"reference,title,raised_on,started_on,target_on,updated_on\n"
              "CSI-1,A,2026-01-01,2026-03-04,2026-12-31,\nCSI-2,B,2026-01-01,2026-03-04,,2026-05-05\nCSI-3,C,,,,\n"_s);
    CHECK(in.only<Improvement>(u"CSI-1"_s).updatedOn == QDate(2026, 3, 4));
    CHECK(in.only<Improvement>(u"CSI-2"_s).updatedOn == QDate(2026, 5, 5));
    CHECK_FALSE(in.only<Improvement>(u"CSI-3"_s).updatedOn.isValid());
    in.import(EntityKind::Improvement, u"reference,title\nCSI-2,B changed\n"_s);
    CHECK(in.only<Improvement>(u"CSI-2"_s).updatedOn == in.today); // an update is a touch
}

TEST_CASE("dates that can be read in two ways are asked about, never guessed")
{
    Importing in;
    const QString text = u"reference,title,due\nA-1,One,03/04/2026\nA-2,Two,05/06/2026\nA-3,No date,\n"_s;
    const ImportPlan asked = in.import(EntityKind::Action, text);
    CHECK(asked.count(RowAction::Refused) == 2);
    CHECK(asked.rows[2].action == RowAction::Add);
    REQUIRE(asked.questions.size() == 1);
    CHECK(asked.questions[0].kind == ImportQuestion::Kind::DatePattern);
    CHECK(asked.questions[0].header == u"due");
    CHECK(asked.questions[0].choices.size() == 2);
    ImportMapping dayFirst;
    dayFirst.dates = u"dd/MM/yyyy"_s;
    CHECK(in.import(EntityKind::Action, text, dayFirst).isComplete());
    CHECK(in.only<Action>(u"A-1"_s).dueOn == QDate(2026, 4, 3));
    ImportMapping monthFirst;
    monthFirst.datesOf[u"due"_s] = u"MM/dd/yyyy"_s;
    CHECK(in.import(EntityKind::Action, text, monthFirst).isComplete());
    CHECK(in.only<Action>(u"A-2"_s).dueOn == QDate(2026, 5, 6));
}

TEST_CASE("marks of the unknown are empty, and defaults fill new records only")
{
    Importing in;
    ImportMapping mapping;
    mapping.columns = {{u"No"_s, u"reference"_s}, {u"What"_s, u"title"_s}, {u"Who"_s, u"owner"_s},
                       {u"When"_s, u"due_on"_s},  {u"Why"_s, u"reason"_s}, {u"State"_s, u"status"_s}};
    mapping.defaults = {{u"status"_s, u"open"_s}, {u"verified_by"_s, u"Auditor"_s}};
    const ImportPlan plan = in.import(
        EntityKind::Action,
        u"No,What,Who,When,Why,State,Other\nA-1,?,?,n/a,?,?,x\nA-2,Two,Anna,2026-01-01,because,verified,y\n"_s,
        mapping);
    CHECK(problemsOf(plan).isEmpty());
    CHECK(plan.ignoredColumns == QStringList{u"Other"_s});
    const Action &first = in.only<Action>(u"A-1"_s);
    CHECK(first.title == u"?");
    CHECK_FALSE(first.owner);
    CHECK_FALSE(first.dueOn.isValid());
    CHECK(first.reason.isEmpty());
    CHECK(first.status == ActionStatus::Open);
    CHECK(in.reg.find(first.verifiedBy)->name == u"Auditor");
    CHECK(in.only<Action>(u"A-2"_s).status == ActionStatus::Verified);
    CHECK(in.reg.all<Person>().size() == 2);
    in.import(EntityKind::Action, u"No,What,State\nA-2,Two,\n"_s, mapping);
    CHECK(in.only<Action>(u"A-2"_s).status == ActionStatus::Verified);
}

TEST_CASE("a mapping that names no field of ours is wrong usage")
{
    Importing in;
    ChangeBuilder builder(in.reg, 1);
    ImportMapping mapping;
    mapping.columns[u"A"_s] = u"colour"_s;
    const TextTable table = tableOf(u"A,B\n1,2\n"_s);
    CHECK(planImport(builder, in.reg, EntityKind::Action, table, mapping, {in.today}).error().code == ErrorCode::Usage);
    CHECK(planImport(builder, in.reg, EntityKind::Action, table, {}, {in.today}).error().code == ErrorCode::Usage);
    mapping.columns[u"A"_s] = u"title"_s;
    mapping.defaults[u"colour"_s] = u"red"_s;
    CHECK(planImport(builder, in.reg, EntityKind::Action, table, mapping, {in.today}).error().code == ErrorCode::Usage);
    CHECK(builder.isEmpty());
}

TEST_CASE("records without a key are told apart by all that the file says")
{
    Importing in;
    in.import(EntityKind::Improvement, u"reference,title\nCSI-1,One\n"_s);
    const QString text = u"improvement,kind,approved\nCSI-1,money,100\nCSI-1,money,200\nCSI-1,money,100\n"_s;
    const ImportPlan plan = in.import(EntityKind::Funding, text);
    CHECK(plan.count(RowAction::Add) == 2);
    CHECK(plan.rows[2].action == RowAction::Duplicate);
    const ImportPlan again = in.import(EntityKind::Funding, text);
    CHECK(again.count(RowAction::Unchanged) == 2);
    CHECK(in.reg.all<Funding>().size() == 2);
}

TEST_CASE("readings make their metric once and are known by it and their day")
{
    Importing in;
    const ImportPlan plan = in.import(
        EntityKind::Reading,
        u"metric,on,value\nTime to restore,2026-01-01,5\nTime to restore,2026-02-01,6\nTime to restore,2026-02-01,7\n"_s);
    CHECK(plan.count(RowAction::Add) == 2);
    CHECK(plan.count(RowAction::Duplicate) == 1);
    CHECK(in.reg.all<Metric>().size() == 1);
    CHECK(in.import(EntityKind::Reading, u"metric,on,value\nTime to restore,2026-02-01,9\n"_s).count(RowAction::Update)
          == 1);
    CHECK(in.reg.all<Reading>().size() == 2);
}

TEST_CASE("planning an import stops where it is told to")
{
    Importing in;
    ChangeBuilder builder(in.reg, 1);
    QString text = u"title\n"_s;
    for (int row = 0; row < 2000; ++row)
        text += u"Action %1\n"_s.arg(row);
    const TextTable table = tableOf(text);
    int asked = 0;
    const auto upTo = [&asked](int most) { return [&asked, most](int, int) { return ++asked < most; }; };
    const ImportMapping mapping = completedMapping(in.reg, EntityKind::Action, table);
    const auto stopped =
        planImport(builder, in.reg, EntityKind::Action, table, mapping, {in.today, MissingRecords::Create, upTo(3)});
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == ErrorCode::Cancelled);
    CHECK(asked == 3);
    ChangeBuilder whole(in.reg, 1);
    const auto planned =
        planImport(whole, in.reg, EntityKind::Action, table, mapping, {in.today, MissingRecords::Create, upTo(1000)});
    REQUIRE(planned);
    CHECK(planned->count(RowAction::Add) == 2000);
}

TEST_CASE("a contact of a question that there is not is refused with its place")
{
    Importing in;
    const ImportPlan plan = in.import(EntityKind::Contact, u"question,person\n2,Anna\n7,Bert\n"_s);
    CHECK(plan.count(RowAction::Add) == 1);
    CHECK(plan.count(RowAction::Refused) == 1);
    REQUIRE(plan.problems.size() == 1);
    CHECK(plan.problems[0].line == 3);
    CHECK(plan.problems[0].column == 1);
    CHECK(plan.problems[0].field == u"question"_s);
    CHECK(plan.problems[0].reason == u"Question is a number from 1 to 5."_s);
}
