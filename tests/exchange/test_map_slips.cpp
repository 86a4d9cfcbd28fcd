// SPDX-License-Identifier: GPL-3.0-or-later
// A map that names what is not there is told so: a field as an error, a header of the file as a note.
#include "import_support.h"

#include <core/entities/evidence.h>
#include <exchange/import/import_planner.h>
#include <exchange/tickets/ticket_plan.h>
#include <exchange/tickets/timesheet_plan.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const QString lacksDue = u"The map names the column \"Due\", which the file does not have."_s;
const QString lacksState = u"The map names the column \"State\", which the file does not have."_s;

ImportMapping mapOf(const QByteArray &json) { return valueOf(readMapping(json)); }

// What a literal reading of the map ends in; empty where it can be read.
QString errorOf(EntityKind kind, const QString &text, const QByteArray &json)
{
    const Register reg;
    ChangeBuilder builder(reg, 1);
    const Result<ImportPlan> plan =
        planImport(builder, reg, kind, tableOf(text), mapOf(json), {.today = {2026, 6, 15}});
    return plan ? QString() : plan.error().what;
}

QStringList reasonsOf(const std::vector<ImportProblem> &remarks)
{
    QStringList reasons;
    for (const ImportProblem &remark : remarks)
        reasons += remark.reason;
    return reasons;
}

} // namespace

TEST_CASE("a map that names no field of the record is refused with the name, under whichever key")
{
    const QString text = u"reference,title\nA-1,Mend it\n"_s;
    for (const QByteArray &key :
         {"\"columns\": {\"title\": \"tilte\"}"_ba, "\"defaults\": {\"tilte\": \"x\"}"_ba,
          "\"values\": {\"tilte\": {\"x\": \"y\"}}"_ba, "\"nothing\": {\"tilte\": [\"x\"]}"_ba}) {
        INFO(key.toStdString());
        const QString error = errorOf(EntityKind::Action, text, "{" + key + "}");
        CHECK(error.contains(u"\"tilte\""));
        CHECK(error.contains(u"no field of"));
    }
    const QString mapped = u"{\"columns\": {\"title\": \"title\"}, %1}"_s;
    CHECK(errorOf(EntityKind::Action, text, mapped.arg(u"\"nothing\": [\"x\"]"_s).toUtf8()).isEmpty());
    CHECK(errorOf(EntityKind::Action, text, mapped.arg(u"\"nothing\": {\"status\": [\"x\"]}"_s).toUtf8()).isEmpty());
    CHECK(errorOf(EntityKind::RaciEntry, u"activity,Lead\nMend,R\n"_s, R"j({"values": {"tilte": {"x": "y"}}})j")
              .contains(u"\"tilte\""));
}

TEST_CASE("values and words for nothing hold for what hangs on an improvement under its name in maps")
{
    const QString text = u"reference,title,Saving,Cost\nCSI-1,Alarm,lots,gone\n"_s;
    const QByteArray map = R"j({"columns": {"Saving": "benefits.expected", "Cost": "funding.spent"},
        "values": {"benefits.expected": {"lots": "1000"}}, "nothing": {"funding.spent": ["gone"]}})j";
    Importing in;
    const ImportPlan plan = in.import(EntityKind::Improvement, text, mapOf(map));
    CHECK(problemsOf(plan).isEmpty());
    REQUIRE(in.reg.all<Benefit>().size() == 1);
    CHECK(in.reg.all<Benefit>().begin()->expected == 1000);
    CHECK_FALSE(
        errorOf(EntityKind::Improvement, text, R"j({"values": {"benefits.wanted": {"lots": "1"}}})j").isEmpty());
}

TEST_CASE("headers that a map names and the file lacks are told once each, whatever the map says of them")
{
    const QByteArray map = R"j({"columns": {"Due": "due_on", "title": "title"}, "factors": {"State": "2"},
                               "dates": {"Due": "dd/MM/yyyy"}})j";
    Importing in;
    const ImportPlan plan = in.import(EntityKind::Action, u"reference,title\nA-1,Mend it\n"_s, mapOf(map));
    CHECK(plan.notes == QStringList{lacksDue, lacksState});
    CHECK(in.import(EntityKind::Action, u"title,State,Due\nOther,2,2026-01-02\n"_s).notes.isEmpty());
    CHECK(in.import(EntityKind::Action, u"title,Due,Due\nOne,,\n"_s, mapOf(R"j({"columns": {"Due (2)": "due_on"}})j"))
              .notes.isEmpty());
    const ImportPlan matrix =
        in.import(EntityKind::RaciEntry, u"activity,Lead\nMend,R\n"_s, mapOf(R"j({"columns": {"Due": ""}})j"));
    CHECK(matrix.notes.contains(lacksDue));
    // Where it is the only column that means anything, the error says so.
    CHECK(errorOf(EntityKind::Action, u"a,b\n1,2\n"_s, R"j({"columns": {"Due": "due_on"}})j").endsWith(lacksDue));
}

TEST_CASE("the planner of the window tells the same slips")
{
    const Register reg;
    const std::shared_ptr<const Register> held(std::shared_ptr<void>(), &reg);
    ImportPlanner planner(held, EntityKind::Action, tableOf(u"reference,title\nA-1,Mend it\n"_s),
                          mapOf(R"j({"columns": {"Due": "due_on"}})j"));
    ChangeBuilder builder(reg, 1);
    CHECK(valueOf(planner.plan(builder, {.today = {2026, 6, 15}})).notes == QStringList{lacksDue});
}

TEST_CASE("slips in a map for tickets are told")
{
    const TextTable table = tableOf(u"Number,Opened,Team,Team\nT1,2026-01-01,,Mail\nT2,2026-01-31,,Mail\n"_s);
    const auto read = [&table](const QByteArray &json) {
        return readTickets(table, completedTicketMapping(table, mapOf(json)));
    };
    const TicketTable told = valueOf(read(R"j({"columns": {"State": "closed", "Team (2)": "service"}})j"));
    CHECK(reasonsOf(told.remarks) == QStringList{lacksState});
    REQUIRE(told.tickets.size() == 2);
    CHECK(told.tickets[0].service == u"Mail");
    const auto lost = read(R"j({"columns": {"State": "opened"}})j");
    REQUIRE_FALSE(lost.has_value());
    CHECK(lost.error().what.endsWith(lacksState));
    CHECK_FALSE(read(R"j({"values": {"tilte": {"x": "y"}}})j").has_value());
    CHECK_FALSE(read(R"j({"nothing": {"tilte": ["x"]}})j").has_value());
}

TEST_CASE("slips in a map for a timesheet are told")
{
    const Register reg;
    const TextTable table = tableOf(u"Who,Date,Category,Hours\nAda,2026-05-04,BAU,7\n"_s);
    const auto read = [&](const QByteArray &json) {
        return readTimesheet(reg, table, completedTimesheetMapping(table, mapOf(json)));
    };
    CHECK(reasonsOf(valueOf(read(R"j({"columns": {"State": "break"}})j")).remarks).contains(lacksState));
    const auto lost = read(R"j({"columns": {"State": "when"}})j");
    REQUIRE_FALSE(lost.has_value());
    CHECK(lost.error().code == ErrorCode::MissingValue);
    CHECK(lost.error().what.endsWith(lacksState));
    CHECK_FALSE(read(R"j({"values": {"tilte": {"x": "y"}}})j").has_value());
    CHECK_FALSE(read(R"j({"nothing": {"tilte": ["x"]}})j").has_value());
}
