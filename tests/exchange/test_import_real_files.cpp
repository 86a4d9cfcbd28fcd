// SPDX-License-Identifier: GPL-3.0-or-later
// Files as other tools and people write them, end to end into a register.
#include <core/entities/evidence.h>
#include <core/entities/improvement.h>
#include <core/entities/incident_review.h>
#include <core/entities/metric.h>
#include <core/entities/organisation.h>
#include <exchange/export/export.h>

#include "import_support.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

TextTable reference(const QString &path) { return valueOf(readTable(referenceData(path))); }

qsizetype withStatus(const Register &reg, ActionStatus status)
{
    return std::ranges::count(reg.all<Action>(), status, &Action::status);
}

// A log of 193 different rows and 7 that repeat one of them; day-first dates, some of them readable both ways.
QString twoHundredRows()
{
    const QStringList states{u"Done"_s,        u"done "_s,   u"Completed"_s, u"WIP"_s,
                             u"In Progress"_s, u"Backlog"_s, u"On hold"_s};
    QStringList lines{u"No.;What to do;System;Who;Date raised;Target;State"_s};
    QStringList rows;
    for (int i = 0; i < 193; ++i) {
        const QDate raised = QDate(2025, 1, 1).addDays(2 * i);
        rows += u"\"L-%1\";Item %1;Service %2;Person %3;%4;%5;%6"_s.arg(i).arg(i % 9).arg(i % 14).arg(
            raised.toString(u"dd/MM/yyyy"_s), raised.addDays(45).toString(u"dd/MM/yyyy"_s), states[i % states.size()]);
    }
    for (int i = 0; i < 7; ++i)
        rows.insert(30 * i + 17, rows[i]);
    return (lines + rows).join(u"\r\n"_s);
}

} // namespace

TEST_CASE("a log of 200 rows with other headers, day-first dates, merged states and 7 duplicates")
{
    Importing in;
    const ImportPlan plan = in.import(EntityKind::Improvement, valueOf(readTextTable(twoHundredRows().toUtf8())));
    CHECK(problemsOf(plan) == QStringList());
    CHECK(plan.questions.empty());
    CHECK(plan.rows.size() == 200);
    CHECK(plan.count(RowAction::Add) == 193);
    CHECK(plan.count(RowAction::Duplicate) == 7);
    CHECK(in.reg.all<Service>().size() == 9);
    CHECK(in.reg.all<Person>().size() == 14);
    for (const Improvement &item : in.reg.all<Improvement>()) {
        const int i = item.reference.mid(2).toInt();
        CHECK(item.raisedOn == QDate(2025, 1, 1).addDays(2 * i));
        CHECK(item.targetOn == QDate(2025, 1, 1).addDays(2 * i + 45));
        const ImprovementStatus states[] = {ImprovementStatus::Closed,     ImprovementStatus::Closed,
                                            ImprovementStatus::Closed,     ImprovementStatus::InProgress,
                                            ImprovementStatus::InProgress, ImprovementStatus::Proposed,
                                            ImprovementStatus::OnHold};
        CHECK(item.status == states[i % 7]);
    }
}

TEST_CASE("public incident reviews, lessons, actions and metrics go into one register")
{
    if (referenceRoots({u"pirs"_s, u"itsm-metrics"_s}).isEmpty())
        return;
    Importing in;
    const QJsonObject expected = QJsonDocument::fromJson(contentOf(referenceData(u"pirs/expected.json"_s))).object();
    ImportMapping pirs;
    pirs.columns = {{u"category"_s, u"cause_code"_s}, {u"last_event_on"_s, u"held_on"_s}};
    const ImportPlan reviews = in.import(EntityKind::Pir, reference(u"pirs/pirs.csv"_s), pirs);
    CHECK(problemsOf(reviews).isEmpty());
    CHECK(in.reg.all<Pir>().size() == expected[u"pirs"_s].toInt());
    CHECK(reviews.ignoredColumns.contains(u"contributing_factors"_s));
    const ImportPlan lessons = in.import(EntityKind::Lesson, reference(u"pirs/lessons.csv"_s));
    CHECK(problemsOf(lessons).isEmpty());
    CHECK(in.reg.all<Lesson>().size() == expected[u"lessons"_s].toInt());
    const ImportPlan actions = in.import(EntityKind::Action, reference(u"pirs/actions.csv"_s));
    CHECK(problemsOf(actions).isEmpty());
    CHECK(actions.count(RowAction::Add) == expected[u"actions"_s].toInt());

    QMap<QString, int> actionsOfEach;
    QMap<QString, int> titles;
    for (const Action &action : in.reg.all<Action>()) {
        ++actionsOfEach[in.reg.find(action.pir)->reference];
        ++titles[action.title.section(u"**"_s, 1, 1).isEmpty() ? action.title : action.title.section(u"**"_s, 1, 1)];
    }
    const QJsonObject each = expected[u"actionsOfEach"_s].toObject();
    for (auto it = each.begin(); it != each.end(); ++it)
        CHECK(actionsOfEach[it.key()] == it->toInt());
    const QJsonObject repeated = expected[u"actionTitlesThatRepeat"_s].toObject();
    CHECK(repeated.size() == 3);
    for (auto it = repeated.begin(); it != repeated.end(); ++it)
        CHECK(titles[it.key()] == it->toInt());
    int last = 0;
    for (const QJsonValue &name : expected[u"lastThreeByOccurredOn"_s].toArray())
        last += actionsOfEach[name.toString()];
    CHECK(last == expected[u"actionsOfLastThree"_s].toInt());
    CHECK_FALSE(in.only<Pir>(u"PM2020-003"_s).occurredOn.isValid());
    CHECK(in.only<Pir>(u"PM2019-009"_s).occurredOn == QDate(2019, 11, 29));
    CHECK(in.only<Pir>(u"PM2019-009"_s).conditions.contains(u'\n'));

    CHECK(problemsOf(in.import(EntityKind::Metric, reference(u"itsm-metrics/metrics.csv"_s))).isEmpty());
    const ImportPlan readings = in.import(EntityKind::Reading, reference(u"itsm-metrics/readings.csv"_s));
    CHECK(problemsOf(readings).isEmpty());
    CHECK(readings.created.empty());
    CHECK(in.reg.all<Metric>().size() >= 11);
    CHECK(in.reg.all<Reading>().size() == qsizetype(reference(u"itsm-metrics/readings.csv"_s).rows.size()));
    CHECK(in.reg.all<Reading>().size() >= 524);

    // All of it again: nothing.
    for (const auto &[kind, file] : {std::pair(EntityKind::Action, u"pirs/actions.csv"_s),
                                     std::pair(EntityKind::Reading, u"itsm-metrics/readings.csv"_s)}) {
        in.import(kind, reference(file));
        CHECK(in.lastEdits.empty());
    }
}

TEST_CASE("a ticket export becomes actions: last state, dates day first, unknown values empty")
{
    if (!hasReferenceData(u"tickets"_s))
        return;
    const TextTable table = reference(u"tickets/incidents.csv"_s);
    Importing in;
    ImportMapping mapping;
    mapping.columns = {{u"number"_s, u"reference"_s},    {u"category"_s, u"title"_s},
                       {u"assigned_to"_s, u"owner"_s},   {u"incident_state"_s, u"status"_s},
                       {u"opened_at"_s, u"raised_on"_s}, {u"resolved_at"_s, u"delivered_on"_s},
                       {u"closed_at"_s, u"closed_on"_s}, {u"sys_updated_at"_s, u"updated_on"_s},
                       {u"closed_code"_s, u"reason"_s}};
    mapping.values[u"status"_s] = {{u"Awaiting User Info"_s, u"open"_s},
                                   {u"Awaiting Problem"_s, u"open"_s},
                                   {u"Awaiting Vendor"_s, u"open"_s},
                                   {u"Awaiting Evidence"_s, u"open"_s}};
    mapping.repeats = ImportMapping::Repeats::Last;
    const ImportPlan plan = in.import(EntityKind::Action, table, mapping);
    CHECK(problemsOf(plan) == QStringList());
    CHECK(plan.count(RowAction::Add) == 890);
    CHECK(plan.count(RowAction::Duplicate) == 5998 - 890);
    const Action &first = in.only<Action>(u"INC0000045"_s);
    CHECK(first.raisedOn == QDate(2016, 2, 29));
    CHECK(first.closedOn == QDate(2016, 3, 5));
    CHECK(first.status == ActionStatus::Delivered);
    CHECK_FALSE(first.owner);
    CHECK(std::ranges::none_of(in.reg.all<Person>(), [](const Person &person) { return person.name == u"?"_s; }));
    // Every date of every ticket, against a reading of our own that knows one pattern only.
    QHash<QString, QStringList> lastRow;
    for (const TextTable::Row &row : table.rows)
        lastRow[row.cells[0]] = row.cells;
    for (const Action &action : in.reg.all<Action>()) {
        const QStringList cells = lastRow[action.reference];
        CHECK(action.raisedOn
              == QDate::fromString(cells[table.header.indexOf(u"opened_at"_s)].left(10), u"dd-MM-yyyy"_s));
        CHECK(action.closedOn
              == QDate::fromString(cells[table.header.indexOf(u"closed_at"_s)].left(10), u"dd-MM-yyyy"_s));
        CHECK(action.deliveredOn
              == QDate::fromString(cells[table.header.indexOf(u"resolved_at"_s)].left(10), u"dd-MM-yyyy"_s));
    }
}

TEST_CASE("exports of spreadsheets find their fields, dates and states by themselves")
{
    if (referenceRoots({u"pirs"_s, u"exports"_s}).isEmpty())
        return;
    Importing pirs;
    pirs.import(EntityKind::Pir, reference(u"pirs/pirs.csv"_s));
    for (const QString &file : {u"excel-de-cp1252.csv"_s, u"excel-unicode-text.txt"_s, u"excel-us-utf8-bom.csv"_s}) {
        Importing in = pirs;
        const ImportPlan plan = in.import(EntityKind::Action, reference(u"exports/"_s + file));
        INFO(file << problemsOf(plan).join(u'\n').toStdString());
        CHECK(plan.count(RowAction::Add) == 84);
        const Action &first = in.only<Action>(u"PM2019-009-A01"_s);
        CHECK(first.dueOn == QDate(2019, 11, 29));
        CHECK(first.status == ActionStatus::Open);
        CHECK(in.reg.find(first.pir)->reference == u"PM2019-009"_s);
        CHECK(in.only<Action>(u"PM2022-008-A02"_s).dueOn == QDate(2022, 8, 3));
        CHECK(in.only<Action>(u"PM2022-008-A02"_s).status == ActionStatus::Delivered);
        CHECK(withStatus(in.reg, ActionStatus::None) == 0);
    }
    Importing list = pirs;
    const ImportPlan plan = list.import(EntityKind::Action, reference(u"exports/sharepoint-list-schema.csv"_s));
    INFO(problemsOf(plan).join(u'\n').toStdString());
    CHECK(plan.count(RowAction::Add) == 20);
    CHECK(list.only<Action>(u"ACT-0001"_s).dueOn == QDate(2019, 11, 29));
}

TEST_CASE("exports of trackers go in with the columns they have")
{
    if (!hasReferenceData(u"exports/jira-server-en.csv"_s))
        return;
    Importing in;
    const ImportPlan server = in.import(EntityKind::Improvement, reference(u"exports/jira-server-en.csv"_s));
    INFO(problemsOf(server).join(u'\n').toStdString());
    CHECK(server.count(RowAction::Add) == 40);
    const Improvement &first = in.only<Improvement>(u"JWP-13"_s);
    CHECK(first.title == u"Generate a Program Overview PDF"_s);
    CHECK(first.raisedOn == QDate(2016, 6, 28));
    CHECK(first.updatedOn == QDate(2017, 3, 4));
    CHECK(first.status == ImprovementStatus::Proposed);

    const ImportPlan cloud = in.import(EntityKind::Improvement, reference(u"exports/jira-cloud-es.csv"_s));
    INFO(problemsOf(cloud).join(u'\n').toStdString());
    CHECK(cloud.count(RowAction::Add) == 3);
    CHECK(in.only<Improvement>(u"IHS-5"_s).status == ImprovementStatus::Closed);
    CHECK(in.only<Improvement>(u"IHS-5"_s).raisedOn == QDate(2026, 7, 18));
}

TEST_CASE("an export of a service desk goes in with the codes that are told")
{
    const QString path = u"exports/servicenow-incident.csv"_s;
    if (!hasReferenceData(path))
        return;
    Importing in;
    ImportMapping codes;
    codes.values[u"status"_s] = {{u"1"_s, u"open"_s},      {u"2"_s, u"in_progress"_s}, {u"3"_s, u"open"_s},
                                 {u"6"_s, u"delivered"_s}, {u"7"_s, u"delivered"_s},   {u"8"_s, u"cancelled"_s}};
    const ImportPlan tickets = in.import(EntityKind::Action, reference(path), codes);
    INFO(problemsOf(tickets).join(u'\n').toStdString());
    CHECK(tickets.count(RowAction::Add) == 67);
    CHECK(in.only<Action>(u"INC0000060"_s).title == reference(path).rows[0].cells[0]);
    CHECK(in.only<Action>(u"INC0000060"_s).closedOn == QDate(2016, 12, 14));
}

TEST_CASE("registers of other people: what is there goes in")
{
    if (referenceRoots({u"registers/csi-greek.csv"_s, u"registers/csi-inventory-pt.csv"_s}).isEmpty())
        return;
    Importing in;
    const ImportPlan greek = in.import(EntityKind::Improvement, reference(u"registers/csi-greek.csv"_s), {});
    INFO(problemsOf(greek).join(u'\n').toStdString());
    CHECK(greek.count(RowAction::Add) == 4);
    CHECK(in.only<Improvement>(u"CSI-001"_s).status == ImprovementStatus::InProgress);
    CHECK(in.only<Improvement>(u"CSI-002"_s).status == ImprovementStatus::Closed);
    CHECK(std::ranges::count(in.reg.all<Improvement>(), ImprovementStatus::Proposed, &Improvement::status) == 2);

    ImportMapping inventory;
    inventory.columns = {{u"ID"_s, u"reference"_s}, {u"Feature"_s, u"title"_s}};
    Importing other;
    const ImportPlan features =
        other.import(EntityKind::Improvement, reference(u"registers/csi-inventory-pt.csv"_s), inventory);
    INFO(problemsOf(features).join(u'\n').toStdString());
    CHECK(features.count(RowAction::Add) == 18);
    CHECK(std::ranges::none_of(other.reg.all<Improvement>(), [](const Improvement &item) {
        return item.owner || item.status != ImprovementStatus::None;
    }));
}

TEST_CASE("the rows of a template that nobody filled in are refused, cell by cell")
{
    if (!hasReferenceData(u"registers/template-raid-log.csv"_s))
        return;
    Importing raid;
    const ImportPlan placeholders =
        raid.import(EntityKind::Improvement, reference(u"registers/template-raid-log.csv"_s));
    CHECK(placeholders.count(RowAction::Refused) == 4);
    CHECK(raid.reg.all<Improvement>().isEmpty());
    CHECK(raid.reg.all<Person>().isEmpty());
    for (const ImportRow &row : placeholders.rows)
        CHECK(std::ranges::any_of(placeholders.problems, [&row](const ImportProblem &problem) {
            return problem.line == row.line && problem.column > 0;
        }));
}

TEST_CASE("headers of many kinds of log are understood where they mean something to us")
{
    Importing in;
    TextTable logs;
    for (const QString &root : referenceRoots({u"registers/headers.csv"_s}))
        logs = valueOf(readTable(root + u"registers/headers.csv"_s)); // the last place has the most
    for (const TextTable::Row &row : logs.rows) {
        TextTable table;
        table.dialect.delimiter = u","_s;
        table.header = row.cells[1].split(u'|');
        const QStringList fields = completedMapping(in.reg, EntityKind::Improvement, table).columns.values();
        INFO(row.cells[0] << fields.join(u' ').toStdString());
        CHECK(fields.contains(u"title"_s));
        if (row.cells[1].contains(u"Status"_s))
            CHECK(fields.contains(u"status"_s));
        if (row.cells[1].contains(u"Owner"_s))
            CHECK(fields.contains(u"owner"_s));
    }
}
