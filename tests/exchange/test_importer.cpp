// SPDX-License-Identifier: GPL-3.0-or-later
// The way into an import: which kinds there are, how a file is opened, what is guessed beside what was given, and what
// a plan says of itself.
#include "import_support.h"

#include <core/catalogue.h>
#include <core/entities/improvement.h>
#include <core/entities/metric.h>
#include <core/entities/organisation.h>
#include <exchange/mapping/value_guess.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

QString titleMissing(EntityKind kind, const QString &text, const ImportMapping &given = {})
{
    Importing in;
    const TextTable table = tableOf(text);
    const ImportMapping mapping = completedMapping(in.reg, kind, table, given);
    ChangeBuilder builder(in.reg, 1);
    const ImportPlan plan = valueOf(planImport(builder, in.reg, kind, table, mapping, {in.today}));
    const Field *field = missingColumn(kind, mapping, plan);
    return field ? QString::fromLatin1(field->name) : QString();
}

} // namespace

TEST_CASE("what can be imported has a name, and what is set up or attached has none")
{
    CHECK(importKindNamed(u"improvements") == EntityKind::Improvement);
    CHECK(importKindNamed(u"raci") == EntityKind::RaciEntry);
    for (const QString &name : {u""_s, u"settings"_s, u"thresholds"_s, u"saved_views"_s, u"import_maps"_s,
                                u"attachments"_s, u"Improvements"_s, u"tickets"_s})
        CHECK_FALSE(importKindNamed(name).has_value());
    const QStringList names = importKindNames();
    CHECK_FALSE(names.contains(u"raci_entries"_s));
    CHECK(QStringList(names).removeDuplicates() == 0);
    // In this order each names only what came before it.
    for (const auto &[first, second] :
         {std::pair(u"units"_s, u"people"_s), std::pair(u"services"_s, u"improvements"_s),
          std::pair(u"pirs"_s, u"lessons"_s), std::pair(u"metrics"_s, u"readings"_s),
          std::pair(u"ceremonies"_s, u"occurrences"_s), std::pair(u"occurrences"_s, u"actions"_s)}) {
        INFO(first.toStdString());
        CHECK(names.contains(first));
        CHECK(names.indexOf(first) < names.indexOf(second));
    }
}

TEST_CASE("a file that cannot be opened or read is named in its error")
{
    const QTemporaryDir folder;
    const QString missing = folder.filePath(u"missing.csv"_s);
    const Error absent = readTable(missing).error();
    CHECK(absent.code == ErrorCode::CannotOpen);
    CHECK(absent.what == u"The file cannot be read."_s);
    CHECK(absent.where.file == missing);
    CHECK_FALSE(absent.cause.isEmpty());
    const QString latin = folder.filePath(u"latin.csv"_s);
    writeFile(latin, "name\nJos\xe9\n");
    ImportMapping strict;
    strict.encoding = u"UTF-8"_s;
    const Error damaged = readTable(latin, strict).error();
    CHECK(damaged.where.file == latin);
    CHECK(damaged.where.line == 2);
    CHECK(valueOf(readTable(latin)).rows[0].cells == QStringList{u"José"_s}); // found out where nobody says
    ImportMapping piped;
    piped.delimiter = u"|"_s;
    const QString pipes = folder.filePath(u"pipes.txt"_s);
    writeFile(pipes, "name|email\nAda, Countess|ada@example.org\n");
    CHECK(valueOf(readTable(pipes, piped)).rows[0].cells == QStringList{u"Ada, Countess"_s, u"ada@example.org"_s});
}

TEST_CASE("beside columns that were given the others are suggested, and no field twice")
{
    const Importing in;
    const TextTable table = tableOf(u"Key,Summary,What,status,Owner\nA-1,x,y,open,Ada\n"_s);
    ImportMapping given;
    given.columns = {{u"What"_s, u"title"_s}, {u"Owner"_s, QString()}};
    const ImportMapping mapping = completedMapping(in.reg, EntityKind::Action, table, given);
    CHECK(
        mapping.columns
        == QMap<QString, QString>{
            {u"Key"_s, u"reference"_s}, {u"What"_s, u"title"_s}, {u"Owner"_s, QString()}, {u"status"_s, u"status"_s}});
    const ImportMapping free = completedMapping(in.reg, EntityKind::Action, table);
    CHECK(free.columns[u"Key"_s] == u"reference"_s);
    CHECK(free.columns[u"Summary"_s] == u"title"_s);
    CHECK(free.columns[u"Owner"_s] == u"owner"_s);
}

TEST_CASE("words of a column are guessed once, what was told of them stays, and unclear ones are left open")
{
    const Importing in;
    const TextTable table =
        tableOf(u"title,State\na,Erledigt\nb,Parked\nc,Someday\nd,\ne,open\nf,accepted\ng,Erledigt\n"_s);
    ImportMapping given;
    given.columns = {{u"State"_s, u"status"_s}};
    given.values[u"status"_s] = {{u"Parked"_s, u"withdrawn"_s}};
    const ImportMapping mapping = completedMapping(in.reg, EntityKind::Improvement, table, given);
    CHECK(mapping.values[u"status"_s]
          == QMap<QString, QString>{
              {u"Erledigt"_s, u"closed"_s}, {u"Parked"_s, u"withdrawn"_s}, {u"open"_s, u"proposed"_s}});
    ImportMapping plain;
    plain.columns = {{u"State"_s, u"status"_s}};
    CHECK(completedMapping(in.reg, EntityKind::Improvement, table, plain).values[u"status"_s][u"Parked"_s]
          == u"on_hold"_s);
}

TEST_CASE("a frequency that is none is no frequency, and means nothing elsewhere")
{
    const Field *frequency = entityType(EntityKind::Metric).find(u"frequency");
    REQUIRE(frequency);
    CHECK(meansNoOption(*frequency, u"Ad hoc"));
    CHECK(meansNoOption(*frequency, u"unregelmäßig"));
    CHECK_FALSE(meansNoOption(*frequency, u"monthly"));
    CHECK_FALSE(meansNoOption(fieldOf<&Improvement::status>(), u"irregular"));
    Importing in;
    const ImportPlan plan = in.import(EntityKind::Metric, u"name,frequency\nUptime,ad-hoc\nRestore,Monthly\n"_s);
    CHECK(plan.isComplete());
    CHECK(in.reg.all<Metric>().begin()->frequency == Frequency::None);
}

TEST_CASE("where every row is refused for want of a column, the column is named; where one is taken, it is not")
{
    CHECK(titleMissing(EntityKind::Improvement, u"reference,effort\nCSI-1,3\nCSI-2,5\n"_s) == u"title"_s);
    CHECK(titleMissing(EntityKind::Improvement, u"reference,title\nCSI-1,\nCSI-2,\n"_s).isEmpty()); // it is there
    CHECK(titleMissing(EntityKind::Improvement, u"title\nRunbook\n"_s).isEmpty()); // a reference is given out
    CHECK(titleMissing(EntityKind::Improvement, u"reference,title,effort\n"_s).isEmpty()); // no row, no refusal
    ImportMapping defaults;
    defaults.defaults = {{u"title"_s, u"Nameless"_s}};
    CHECK(titleMissing(EntityKind::Improvement, u"reference,effort\nCSI-1,3\n"_s, defaults).isEmpty());
    CHECK(titleMissing(EntityKind::Reading, u"metric,value\nUptime,3\n"_s) == u"on"_s);
}

TEST_CASE("a plan says in one line what became of its rows, in the language of whoever reads it")
{
    Importing in;
    const QString rows = u"reference,title,owner,effort\nCSI-1,Runbook,Ada,3\nCSI-2,Alerts,,much\nCSI-1,Again,,\n"_s;
    const ImportPlan plan = in.import(EntityKind::Improvement, rows);
    CHECK(plan.summary()
          == u"Import of Improvements (added: 1, duplicate, skipped: 1, refused: 1, made because rows name them: 1)"_s);
    CHECK_FALSE(plan.isComplete());
    const SpokenLanguage german(QLocale(QLocale::German, QLocale::Germany));
    CHECK(plan.summary().startsWith(u"Import von Verbesserungen (hinzugefügt: 1, "_s));
    CHECK(rowActionLabel(RowAction::Refused) == u"abgelehnt"_s);
    CHECK(rowActionName(RowAction::Refused) == u"refused"_s); // what scripts read has no language
}
