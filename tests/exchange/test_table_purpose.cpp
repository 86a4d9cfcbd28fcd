// SPDX-License-Identifier: GPL-3.0-or-later
// What a file is about, by its headers and its name.
#include <core/entity_types.h>
#include <exchange/export/export.h>
#include <exchange/import/importer.h>
#include <exchange/import/raci_matrix.h>
#include <exchange/import/sample.h>
#include <exchange/intake/table_purpose.h>

#include "import_support.h"

#include <QFileInfo>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;
using Use = TablePurpose::Use;

namespace {

TablePurpose likeliest(const QString &path)
{
    const TextTable table = valueOf(readTable(path));
    return purposesOf(table, QFileInfo(path).completeBaseName() + u' ' + table.sheet).front();
}

} // namespace

TEST_CASE("files of other programs are known for what they are")
{
    struct Known {
        QString path;
        Use use;
        EntityKind kind = EntityKind::Improvement;
    };
    const std::vector<Known> all{
        {u"worklogs/Toggl_time_entries.csv"_s, Use::Hours},
        {u"exports/servicenow-incident.csv"_s, Use::TicketMetrics},
        {u"exports/excel-de-cp1252.csv"_s, Use::Records, EntityKind::Improvement},
        {u"exports/excel-us-utf8-bom.csv"_s, Use::Records, EntityKind::Action},
        {u"raci/merged-headers.xlsx"_s, Use::Records, EntityKind::RaciEntry},
        {u"pirs/pirs.csv"_s, Use::Records, EntityKind::Pir},
        {u"pirs/actions.csv"_s, Use::Records, EntityKind::Action},
        {u"pirs/lessons.csv"_s, Use::Records, EntityKind::Lesson},
        {u"raci/project-lifecycle.csv"_s, Use::Records, EntityKind::RaciEntry},
        {u"itsm-metrics/metrics.csv"_s, Use::Records, EntityKind::Metric},
        {u"itsm-metrics/readings.csv"_s, Use::Records, EntityKind::Reading},
    };
    for (const Known &known : all) {
        INFO(known.path.toStdString());
        const TablePurpose found = likeliest(testData(known.path));
        CHECK(found.use == known.use);
        CHECK(found.fit > 0);
        CHECK_FALSE(found.told.isEmpty());
        if (known.use == Use::Records)
            CHECK(found.kind == known.kind);
    }
}

TEST_CASE("issues of Jira are improvements before they are tickets, names under codes are a matrix")
{
    const QString issues = u"Summary,Issue key,Issue Type,Status,Assignee,Created,Resolved,Time Spent\n"
                           "One,S-1,Task,To Do,Ada,01/Jan/26 9:00 AM,,3600\n"_s;
    const auto found = purposesOf(tableOf(issues), u"Jira"_s);
    CHECK(found[0].use == Use::Records);
    CHECK(found[0].kind == EntityKind::Improvement);
    CHECK(found[0].told == QStringList(u"Jira"_s));
    const auto tickets = std::ranges::find(found, Use::TicketMetrics, &TablePurpose::use);
    CHECK(tickets->fit > 1);
    const TextTable names = tableOf(u"Activity,R,A,C,I\nDeploy,Ops,Owner,,Desk\nRestore,Ops,Owner,Board,\n"_s);
    CHECK(purposesOf(names, u"who does what"_s).front().kind == EntityKind::RaciEntry);
}

TEST_CASE("what was exported is known as what it was, whatever the file is called")
{
    Importing in;
    ChangeBuilder builder(in.reg, in.nextId);
    valueOf(addSample(builder, in.reg, in.today));
    valueOf(in.reg.apply(builder.take()));
    const Register &reg = in.reg;
    for (const QString &name : importKindNames()) {
        const EntityKind kind = *importKindNamed(name);
        INFO(name.toStdString());
        const QByteArray text = kind == EntityKind::RaciEntry ? exportRaciCsv(reg) : exportCsv(reg, kind);
        const TablePurpose found = purposesOf(tableOf(QString::fromUtf8(text)), u"list"_s).front();
        CHECK(found.use == Use::Records);
        CHECK(found.kind == kind);
    }
}

TEST_CASE("where two kinds have the same headers the name of the file decides, and all others can still be chosen")
{
    const TextTable table = tableOf(u"Title,Owner,Due,Status\nOne,Ada,2026-01-01,Open\n"_s);
    CHECK(purposesOf(table, u"actions 2026"_s).front().kind == EntityKind::Action);
    CHECK(purposesOf(table, u"Improvements"_s).front().kind == EntityKind::Improvement);
    CHECK(purposesOf(table, u"x"_s).size() == size_t(importKindNames().size()) + 2);
    CHECK(purposesOf(tableOf(u"q,w\n1,2\n"_s), u"x"_s).front().fit == 0);
}

TEST_CASE(
    "more columns that are recognised go before the one that a kind must have, and before a word in a file's name")
{
    const TextTable table = tableOf(u"Ref,Initiative,Service,Owner,Date raised,Target,Status,Date closed,Mood,Colour\n"
                                    "1,One,Mail,Ada,2026-01-01,2026-02-01,Open,,good,red\n"_s);
    const auto found = purposesOf(table, u"CSI register Service Operations"_s);
    const auto placeOf = [&](EntityKind kind) {
        return std::ranges::find_if(
                   found,
                   [kind](const TablePurpose &purpose) { return purpose.use == Use::Records && purpose.kind == kind; })
            - found.begin();
    };
    CHECK(placeOf(EntityKind::Improvement) == 0);
    CHECK(placeOf(EntityKind::Action) == 1);
    CHECK(placeOf(EntityKind::Action) < placeOf(EntityKind::Service));
    // A row without a reference gets one: four columns of improvements are no less of them.
    const auto update = purposesOf(tableOf(u"What,New status,Who now\nOne,Open,Ada\n"_s), u"x"_s);
    CHECK(update.front().kind == EntityKind::Improvement);
    CHECK(update.front().fit > 0.4);
}
