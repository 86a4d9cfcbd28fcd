// SPDX-License-Identifier: GPL-3.0-or-later
// Map files, the maps a register keeps, and what names and contents suggest.
#include <core/entities/improvement.h>
#include <core/entities/incident_review.h>
#include <core/entities/metric.h>
#include <exchange/mapping/header_guess.h>
#include <exchange/mapping/stored_mapping.h>
#include <exchange/mapping/value_guess.h>

#include "import_support.h"

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

TEST_CASE("a map file is read as it is documented, and written so that it reads the same")
{
    const QByteArray json =
        R"({"columns": {"Their header": "title", "Other": ""}, "values": {"status": {"Done": "closed", "?": null}},
        "dates": "dd/MM/yyyy", "delimiter": ";", "encoding": "UTF-16", "defaults": {"service": "Payments", "criticality": 2},
        "repeats": "last", "blanks": "erase", "history": true, "numbers": "1.234,56",
        "durations": "minutes", "dayHours": 7.5})";
    const ImportMapping mapping = valueOf(readMapping(json));
    CHECK(mapping.columns[u"Their header"_s] == u"title"_s);
    CHECK(mapping.columns.contains(u"Other"_s));
    CHECK(mapping.values[u"status"_s][u"Done"_s] == u"closed"_s);
    CHECK(mapping.values[u"status"_s][u"?"_s].isEmpty());
    CHECK(mapping.dates == u"dd/MM/yyyy"_s);
    CHECK(mapping.defaults[u"criticality"_s] == u"2"_s);
    CHECK(mapping.repeats == ImportMapping::Repeats::Last);
    CHECK(mapping.blanks == ImportMapping::Blanks::Erase);
    CHECK(mapping.isHistory);
    CHECK(mapping.durations == u"minutes"_s);
    CHECK(mapping.dayHours == 7.5);
    CHECK(dialectOf(mapping).delimiter == u";"_s);
    CHECK(dialectOf(mapping).encoding.isEmpty()); // which of the two is found out
    CHECK(valueOf(readMapping(writeMapping(mapping))) == mapping);
    CHECK(valueOf(readMapping("{}")) == ImportMapping());
    const ImportMapping dates = valueOf(readMapping(R"({"dates": {"Due": "MM/dd/yyyy"}, "encoding": "cp1252"})"));
    CHECK(dates.datesOf[u"Due"_s] == u"MM/dd/yyyy"_s);
    CHECK(dialectOf(dates).encoding == u"windows-1252"_s);
    CHECK(valueOf(readMapping(writeMapping(dates))) == dates);
}

TEST_CASE("what is no map file is refused with the key that is wrong")
{
    for (const char *json :
         {"", "[]", "{", R"({"colums": {}})", R"({"columns": []})", R"({"columns": {"A": []}})",
          R"({"values": {"status": "Done"}})", R"({"dates": "quickly"})", R"({"dates": {"A": "soon"}})",
          R"({"dates": 5})", R"({"delimiter": 1})", R"({"encoding": "klingon"})", R"({"repeats": "often"})",
          R"({"blanks": true})", R"({"history": "yes"})", R"({"numbers": "1,2"})", R"({"durations": "weeks"})",
          R"({"dayHours": "8"})", R"({"dayHours": 25})"}) {
        const Result<ImportMapping> mapping = readMapping(json);
        INFO(json);
        REQUIRE_FALSE(mapping.has_value());
        CHECK(mapping.error().code == ErrorCode::Malformed);
    }
    CHECK(readMapping(R"({"colums": {}})").error().what.contains(u"colums"_s));
}

TEST_CASE("mappings are kept in the register under a name and offered again for the same header")
{
    Importing in;
    ImportMapping mapping;
    mapping.columns = {{u"Was"_s, u"title"_s}, {u"Wer"_s, u"owner"_s}};
    const auto keep = [&in](const StoredMapping &stored) {
        ChangeBuilder builder(in.reg, in.nextId);
        storeMapping(builder, in.reg, EntityKind::Action, stored);
        in.nextId = builder.nextId();
        valueOf(in.reg.apply(builder.take()));
    };
    keep({u"Monday list"_s, mapping});
    mapping.dates = u"dd.MM.yyyy"_s;
    keep({u"Monday list"_s, mapping});
    REQUIRE(storedMappings(in.reg, EntityKind::Action).size() == 1);
    CHECK(storedMappings(in.reg, EntityKind::Action)[0].mapping == mapping);
    CHECK(storedMappings(in.reg, EntityKind::Improvement).empty());
    const auto offered = storedMappingFor(in.reg, EntityKind::Action, {u"Wer"_s, u"Was"_s});
    REQUIRE(offered.has_value());
    CHECK(offered->name == u"Monday list"_s);
    CHECK_FALSE(storedMappingFor(in.reg, EntityKind::Action, {u"Wer"_s, u"Wann"_s}).has_value());
}

TEST_CASE("headers of several languages and tools mean our fields")
{
    const auto field = [](const QString &header, EntityKind kind = EntityKind::Action) {
        return guessByName(kind, {header}, HeaderGuess::Synonyms).value(header);
    };
    CHECK(field(u"Fällig am"_s) == u"due_on"_s);
    CHECK(field(u"Maßnahme"_s) == u"title"_s);
    CHECK(field(u"Persona asignada"_s) == u"owner"_s);
    CHECK(field(u"Prazo"_s) == u"due_on"_s);
    CHECK(field(u"Échéance"_s) == u"due_on"_s);
    CHECK(field(u"short_description"_s) == u"title"_s);
    CHECK(field(u"Verified by"_s) == u"verified_by"_s);
    CHECK(field(u"Target date"_s, EntityKind::Improvement) == u"target_on"_s);
    CHECK(field(u"Colour"_s).isEmpty());
    CHECK(guessByName(EntityKind::Action, {u"Fällig am"_s, u"due_on"_s}, HeaderGuess::OwnNames)
          == QMap<QString, QString>{{u"due_on"_s, u"due_on"_s}});
    // The better name wins, whatever the order.
    const auto columns = guessByName(
        EntityKind::Action, {u"Issue id"_s, u"Issue key"_s, u"Summary"_s, u"Description"_s}, HeaderGuess::Synonyms);
    CHECK(columns[u"Issue key"_s] == u"reference"_s);
    CHECK(columns[u"Summary"_s] == u"title"_s);
    CHECK_FALSE(columns.contains(u"Issue id"_s));
}

TEST_CASE("columns without a telling name are known by what stands in them")
{
    Importing in;
    in.import(EntityKind::Person, u"name\nAnna Berg\nBert Lund\n"_s);
    in.import(EntityKind::Pir, u"reference,title\nPM-1,One\nPM-2,Two\n"_s);
    const TextTable table = tableOf(
        u"K1,K2,K3,K4,Subject,Effort\nA-1,Anna Berg,PM-1,✅ Erledigt,One,High\nA-2,Bert Lund,PM-2,🔄 In Arbeit,Two,Low\n"_s);
    const ImportMapping mapping = completedMapping(in.reg, EntityKind::Action, table);
    CHECK(mapping.columns[u"K1"_s] == u"reference"_s);
    CHECK(mapping.columns[u"K2"_s] == u"owner"_s);
    CHECK(mapping.columns[u"K3"_s] == u"pir"_s);
    CHECK(mapping.columns[u"K4"_s] == u"status"_s);
    CHECK(mapping.values[u"status"_s][u"✅ Erledigt"_s] == u"delivered"_s);
    // A header with a word says itself whose part it is.
    const TextTable jira = tableOf(u"Issue key,Summary,Project lead\nA-1,One,Anna Berg\nA-2,Two,Bert Lund\n"_s);
    for (const EntityKind kind : {EntityKind::Action, EntityKind::Improvement})
        CHECK(completedMapping(in.reg, kind, jira).columns.value(u"Project lead"_s).isEmpty());
    // Words under "Effort" are no numbers.
    CHECK_FALSE(completedMapping(in.reg, EntityKind::Improvement, table).columns.contains(u"Effort"_s));
}

TEST_CASE("the longest texts of several words, hardly any twice, are the titles where no header says so")
{
    const Importing in;
    const TextTable table = tableOf(
        u"Ref No,Gist,Remark,Cost k€\nIMP-001,Restore test every month,was late,12\nIMP-002,Fewer false alerts,was late,\n"_s);
    const ImportMapping mapping = completedMapping(in.reg, EntityKind::Improvement, table);
    CHECK(mapping.columns[u"Ref No"_s] == u"reference"_s);
    CHECK(mapping.columns[u"Gist"_s] == u"title"_s);
    CHECK(mapping.columns[u"Remark"_s] == u"note"_s);
    CHECK_FALSE(mapping.columns.contains(u"Cost k€"_s));
    const TextTable codes = tableOf(u"Ref No,Code\nIMP-001,AB12\nIMP-002,CD34\n"_s);
    CHECK_FALSE(completedMapping(in.reg, EntityKind::Improvement, codes).columns.values().contains(u"title"_s));
}

TEST_CASE("a map that names one column leaves the suggestions for the others on")
{
    const Importing in;
    const TextTable table =
        tableOf(u"Ref,What we do,Person in charge,Fällig am,State\nA-1,Mend it,Ada,2026-05-04,Done\n"_s);
    ImportMapping given;
    given.columns = {{u"Person in charge"_s, u"owner"_s}, {u"State"_s, QString()}};
    const ImportMapping mapping = completedMapping(in.reg, EntityKind::Action, table, given);
    CHECK(mapping.columns[u"Person in charge"_s] == u"owner"_s);
    CHECK(mapping.columns[u"State"_s].isEmpty()); // left out on purpose
    CHECK(mapping.columns[u"Fällig am"_s] == u"due_on"_s);
    CHECK(mapping.columns[u"Ref"_s] == u"reference"_s);
    CHECK(mapping.columns[u"What we do"_s] == u"title"_s); // by its content
    // A field that the map gives away is nobody else's.
    given.columns = {{u"Person in charge"_s, u"title"_s}};
    CHECK_FALSE(completedMapping(in.reg, EntityKind::Action, table, given).columns.value(u"What we do"_s)
                == u"title"_s);
}

TEST_CASE("exports that are known by their headers bring their own mapping")
{
    const Importing in;
    const auto mapped = [&in](const QString &header, EntityKind kind) {
        return completedMapping(in.reg, kind, tableOf(header + u'\n')).columns;
    };
    const QString itil = u"Opportunity number,Date raised,Size,Timescale,Description,Priority,KPI metric,Justification,"
                         "Raised by,To be actioned by,Date required by"_s;
    const QMap<QString, QString> improvements = mapped(itil, EntityKind::Improvement);
    CHECK(improvements[u"Opportunity number"_s] == u"reference"_s);
    CHECK(improvements[u"Description"_s] == u"title"_s);
    CHECK(improvements[u"To be actioned by"_s] == u"owner"_s);
    CHECK(improvements[u"Raised by"_s] == u"raised_by"_s);
    CHECK(improvements[u"Date raised"_s] == u"raised_on"_s);
    CHECK(improvements[u"Date required by"_s] == u"target_on"_s);
    CHECK(improvements[u"Size"_s] == u"size"_s);
    CHECK(improvements[u"Timescale"_s] == u"timescale"_s);
    CHECK(improvements[u"Justification"_s] == u"justification"_s);
    CHECK(mapped(itil, EntityKind::Action)[u"Date required by"_s] == u"due_on"_s);
    const QMap<QString, QString> cim = mapped(
        u"Number,Short description,State,Percent complete,Business justification,Assigned to,Expected outcomes,Planned "
        "end date"_s,
        EntityKind::Improvement);
    CHECK(cim[u"Short description"_s] == u"title"_s);
    CHECK(cim[u"Expected outcomes"_s] == u"outcome"_s);
    CHECK(cim[u"Planned end date"_s] == u"target_on"_s);
    CHECK(mapped(u"ID,Work Item Type,Title,State,Target Date"_s, EntityKind::Improvement)[u"Target Date"_s]
          == u"target_on"_s);
}

TEST_CASE("no word of a tracker that comes after work has begun is a state before it")
{
    const auto improvement = [](const QString &word) {
        return ImprovementStatus(guessedOption(EntityKind::Improvement, fieldOf<&Improvement::status>(), word));
    };
    const auto action = [](const QString &word) {
        return ActionStatus(guessedOption(EntityKind::Action, fieldOf<&Action::status>(), word));
    };
    // Jira, GLPI in four languages, the changes of ServiceNow.
    for (const QString &word : {u"In Review"_s, u"Code Review"_s, u"In QA"_s, u"Testing"_s, u"Processing (assigned)"_s,
                                u"Processing (planned)"_s, u"En cours (Attribué)"_s, u"En curso (asignada)"_s,
                                u"In Bearbeitung (zugewiesen)"_s, u"Implement"_s}) {
        INFO(word.toStdString());
        CHECK(improvement(word) == ImprovementStatus::InProgress);
        CHECK(action(word) == ActionStatus::InProgress);
    }
    for (const QString &word : {u"Waiting for customer"_s, u"En attente"_s, u"On Hold"_s, u"Blocked"_s})
        CHECK(improvement(word) == ImprovementStatus::OnHold);
    CHECK(improvement(u"Solved"_s) == ImprovementStatus::Delivered);
    CHECK(action(u"Solved"_s) == ActionStatus::Delivered);
    CHECK(improvement(u"Removed"_s) == ImprovementStatus::Withdrawn); // Azure DevOps
    CHECK(action(u"Removed"_s) == ActionStatus::Cancelled);
    // Before or after the work, as the tool has it: asked.
    for (const QString &word :
         {u"Under review"_s, u"Review"_s, u"Evaluation"_s, u"Committed"_s, u"Pending"_s, u"Reopened"_s}) {
        INFO(word.toStdString());
        CHECK(improvement(word) == ImprovementStatus::None);
    }
}

TEST_CASE("words of other tools mean our states, and unclear ones mean nothing")
{
    const Field &improvement = fieldOf<&Improvement::status>();
    const auto state = [&improvement](QStringView word) {
        return ImprovementStatus(guessedOption(EntityKind::Improvement, improvement, word));
    };
    CHECK(state(u"Done") == ImprovementStatus::Closed);
    CHECK(state(u" completed ") == ImprovementStatus::Closed);
    CHECK(state(u"Erledigt") == ImprovementStatus::Closed);
    CHECK(state(u"Concluído") == ImprovementStatus::Closed);
    CHECK(state(u"In Progress") == ImprovementStatus::InProgress);
    CHECK(state(u"🔄 In Progress") == ImprovementStatus::InProgress);
    CHECK(state(u"not_proven") == ImprovementStatus::NotProven);
    CHECK(state(u"On Hold") == ImprovementStatus::OnHold);
    CHECK(state(u"purple") == ImprovementStatus::None);
    CHECK(state(u"✅") == ImprovementStatus::None);
    const Field &action = fieldOf<&Action::status>();
    CHECK(ActionStatus(guessedOption(EntityKind::Action, action, u"Done")) == ActionStatus::Delivered);
    CHECK(namedOption(action, u"Done") == 0);
    CHECK(guessedBoolean(u"Ja") == true);
    CHECK(guessedBoolean(u"não") == false);
    CHECK_FALSE(guessedBoolean(u"maybe").has_value());
}
