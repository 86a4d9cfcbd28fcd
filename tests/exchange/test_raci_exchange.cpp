// SPDX-License-Identifier: GPL-3.0-or-later
// The responsibility matrix line by line: where new rows and columns go, what a cell may hold, which lines are refused,
// and the matrix written in each format.
#include "import_support.h"

#include <core/entities/raci.h>
#include <exchange/import/import_planner.h>
#include <exchange/import/raci_matrix.h>
#include <exchange/import/row_changes.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

ImportPlan takeMatrix(Importing &in, const QString &text) { return in.import(EntityKind::RaciEntry, text); }

QStringList matrixLines(const Register &reg)
{
    return QString::fromUtf8(exportRaciCsv(reg)).split(u"\r\n"_s, Qt::SkipEmptyParts);
}

} // namespace

TEST_CASE("new activities and roles stand behind those that are there, in the order of the file")
{
    Importing in;
    in.import(EntityKind::RaciRole, u"name,position\nBoard,7\nOwner,2\n"_s);
    in.import(EntityKind::RaciActivity, u"name,position\nRestore,4\n"_s);
    takeMatrix(in, u"Activity,Team,owner,Desk\nDeploy,R,A,I\nrestore,C,A/R,\n"_s);
    CHECK(matrixLines(in.reg)
          == QStringList{u"activity,Owner,Board,Team,Desk"_s, u"Restore,A/R,,C,"_s, u"Deploy,A,,R,I"_s});
    QList<qint64> positions;
    for (const RaciRole &role : in.reg.all<RaciRole>())
        positions += role.position.value_or(0);
    CHECK(positions == QList<qint64>{7, 2, 8, 9});
}

TEST_CASE("the outcome of a row says whether it is new, changed or as it was; a blank cell takes its code away")
{
    Importing in;
    const auto outcomes = [&in](const QString &text) {
        QStringList names;
        for (const ImportRow &row : takeMatrix(in, text).rows)
            names += rowActionName(row.action);
        return names.join(u' ');
    };
    CHECK(outcomes(u"Activity,Owner,Team\nDeploy,A,R\nRestore,A,R\n"_s) == u"add add"_s);
    CHECK(outcomes(u"Activity,Owner,Team\nDeploy,A,\nRestore,A,R\n"_s) == u"update unchanged"_s);
    CHECK(matrixLines(in.reg)[1] == u"Deploy,A,"_s);
    CHECK(outcomes(u"Activity,Owner\nDeploy,A\n"_s) == u"unchanged"_s);
    CHECK(outcomes(u"Activity,Owner\nRestore,A\n"_s) == u"unchanged"_s); // nothing is said of Team
    CHECK(outcomes(u"Activity,R,A\nRestore,,Owner\n"_s) == u"update"_s); // Team is not named any more
    CHECK(matrixLines(in.reg) == QStringList{u"activity,Owner,Team"_s, u"Deploy,A,"_s, u"Restore,A,"_s});
    CHECK(outcomes(matrixLines(in.reg).join(u'\n')) == u"unchanged unchanged"_s);
}

TEST_CASE("rows of a matrix are left out, or only new ones or only known ones taken, and say role by role what changes")
{
    Importing in;
    takeMatrix(in, u"Activity,Owner,Team\nDeploy,A,R\n"_s);
    const TextTable table = tableOf(u"Phase,Activity,Owner,Board\nRun,Deploy,R,A\n,Restore,A,\n"_s);
    const auto planned = [&](const RowChoices &choices) {
        ChangeBuilder builder(in.reg, in.nextId);
        ImportPlanner planner(std::make_shared<const Register>(in.reg), EntityKind::RaciEntry, table, {});
        const ImportPlan plan = valueOf(planner.plan(builder, {.today = in.today, .choices = choices}));
        QStringList lines;
        for (const ImportRow &row : plan.rows) {
            lines += rowActionName(row.action);
            for (const FieldChange &change : fieldChanges(builder, plan, row))
                lines.back() += u" %1:%2>%3"_s.arg(changeName(builder, plan, change), valueOr<QString>(change.before),
                                                   valueOr<QString>(change.after));
        }
        return lines;
    };
    CHECK(planned({}) == QStringList{u"update phase:>Run Owner:A>R Board:>A"_s, u"add phase:>Run Owner:>A"_s});
    CHECK(planned({.only = RowChoices::Only::Updates})
          == QStringList{u"update phase:>Run Owner:A>R Board:>A"_s, u"skipped"_s});
    CHECK(planned({.only = RowChoices::Only::Additions}) == QStringList{u"skipped"_s, u"add phase:>Run Owner:>A"_s});
    CHECK(planned({.skipped = {2}}) == QStringList{u"skipped"_s, u"add phase:>Run Owner:>A"_s});
    ChangeBuilder builder(in.reg, in.nextId);
    const auto cancelled =
        planRaciMatrix(builder, in.reg, table, {.today = in.today, .progress = [](int, int) { return false; }});
    REQUIRE_FALSE(cancelled);
    CHECK(cancelled.error().code == ErrorCode::Cancelled);
}

TEST_CASE("codes are written in one way, however they were joined")
{
    Importing in;
    takeMatrix(in, u"Activity;Owner;Team;Desk;Board\nDeploy;r/a;\"A, R\";c;S\n"_s);
    CHECK(matrixLines(in.reg)[1] == u"Deploy,R/A,A/R,C,S"_s);
    for (const QString &cell : {u"x"_s, u"Ann"_s, u"R?"_s}) {
        Importing other;
        const ImportPlan plan = takeMatrix(other, u"Activity;Owner;Team\nDeploy;A;%1\n"_s.arg(cell));
        REQUIRE(plan.problems.size() == 1);
        CHECK(plan.problems[0].column == 3);
        CHECK(plan.problems[0].field == u"codes"_s);
        CHECK(plan.problems[0].reason == u"\"%1\" is no code such as R, A, C, I or A/R."_s.arg(cell));
        CHECK(other.reg.all<RaciRole>().isEmpty()); // nothing of the row is made
    }
}

TEST_CASE("a role that stands in several columns of codes has all of them, a dash is nobody")
{
    Importing in;
    takeMatrix(in, u"Task,R,A,C\nDeploy,Ann,Ann,Bob/Cid\nRestore,Bob; Ann,-,\n"_s);
    QStringList entries;
    for (const RaciEntry &entry : in.reg.all<RaciEntry>())
        entries += u"%1 %2 %3"_s.arg(in.reg.find(entry.activity)->name, in.reg.find(entry.role)->name, entry.codes);
    CHECK(entries
          == QStringList{u"Deploy Ann R/A"_s, u"Deploy Bob C"_s, u"Deploy Cid C"_s, u"Restore Bob R"_s,
                         u"Restore Ann R"_s});
}

TEST_CASE("a line that cannot be read or names no activity is refused, a table of one column altogether")
{
    Importing in;
    const ImportPlan plan = takeMatrix(in, u"Activity,Owner,Team\nDeploy,A,R\nToo,A,R,C,I\n,A,R\nDeploy,A,R\n"_s);
    CHECK(plan.count(RowAction::Add) == 1);
    CHECK(plan.count(RowAction::Duplicate) == 1);
    CHECK(plan.count(RowAction::Refused) == 2);
    REQUIRE(plan.problems.size() == 2);
    CHECK(plan.problems[0].line == 3);
    CHECK(plan.problems[1].line == 4);
    CHECK(plan.problems[1].reason == u"The activity has no name."_s);
    CHECK(std::ranges::is_sorted(plan.rows, {}, &ImportRow::line)); // in the order of the file
    ChangeBuilder builder(in.reg, in.nextId);
    const auto narrow = planRaciMatrix(builder, in.reg, tableOf(u"Activity\nDeploy\n"_s));
    REQUIRE_FALSE(narrow.has_value());
    CHECK(narrow.error().code == ErrorCode::Malformed);
}

TEST_CASE("entries with an activity and a role in each row are a list and no matrix")
{
    const TextTable list = tableOf(u"activity,role,codes\nDeploy,Owner,A\n"_s);
    CHECK_FALSE(isRaciMatrix(EntityKind::RaciEntry, list, {}));
    const TextTable named = tableOf(u"Task,Who,What\nDeploy,Owner,A\n"_s);
    CHECK(isRaciMatrix(EntityKind::RaciEntry, named, {}));
    ImportMapping mapping;
    mapping.columns = {{u"Task"_s, u"activity"_s}, {u"Who"_s, u"role"_s}};
    CHECK_FALSE(isRaciMatrix(EntityKind::RaciEntry, named, mapping));
    CHECK_FALSE(isRaciMatrix(EntityKind::Improvement, named, {}));
}

TEST_CASE("a matrix is the same in every format, an empty one has its first column")
{
    Importing in;
    takeMatrix(in, u"Activity,Owner,Team\nDeploy,A,R\n\"=Restore, now\",,I\n"_s);
    CHECK(matrixLines(in.reg) == QStringList{u"activity,Owner,Team"_s, u"Deploy,A,R"_s, u"\"'=Restore, now\",,I"_s});
    const Sheet sheet = exportRaciSheet(in.reg);
    CHECK(sheet.header == QStringList{u"activity"_s, u"Owner"_s, u"Team"_s});
    REQUIRE(sheet.rows.size() == 2);
    CHECK(sheet.rows[1] == std::vector<Value>{u"=Restore, now"_s, QString(), u"I"_s});
    const QJsonArray activities = QJsonDocument::fromJson(exportRaciJson(in.reg)).array();
    REQUIRE(activities.size() == 2);
    CHECK(activities[1].toObject()[u"activity"_s].toString() == u"=Restore, now"_s);
    CHECK(activities[1].toObject()[u"roles"_s].toObject() == QJsonObject{{u"Team"_s, u"I"_s}});
    // The guard before the formula is none of its name.
    CHECK(takeMatrix(in, QString::fromUtf8(exportRaciCsv(in.reg))).count(RowAction::Unchanged) == 2);
    CHECK(exportRaciCsv(Register()) == "activity\r\n");
    CHECK(exportRaciSheet(Register()).rows.empty());
}

TEST_CASE(
    "phases come back as they went out: an activity without one stays so behind one that has one, and Do is a phase")
{
    Importing in;
    takeMatrix(in, u"Phase,Activity,Owner\nDo,Deploy,A\nAct,Review,A\n"_s);
    takeMatrix(in, u"Activity,Owner\nZap,A\n"_s);
    const QString out = QString::fromUtf8(exportRaciCsv(in.reg));
    CHECK(out == u"phase,activity,Owner\r\nDo,Deploy,A\r\nAct,Review,A\r\n,Zap,A\r\n"_s);
    CHECK(takeMatrix(in, out).count(RowAction::Unchanged) == 3);
    Importing other;
    takeMatrix(other, out);
    CHECK(QString::fromUtf8(exportRaciCsv(other.reg)) == out);
}
