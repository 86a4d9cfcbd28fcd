// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands say to people: tables of text, and one line on standard error where something is wrong.
#include "program.h"

#include <QFile>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// Makes a register and fills it from small files, one a kind.
void fill(const Program &program, const QList<QPair<QString, QByteArray>> &files)
{
    program.expect(0, {u"new"_s, u"r.ratchet"_s});
    for (const auto &[kind, content] : files) {
        program.write(u"in.csv"_s, content);
        program.expect(0, {u"import"_s, u"r.ratchet"_s, u"--what"_s, kind, u"--from"_s, u"in.csv"_s});
    }
}

QStringList linesOf(const QByteArray &out) { return QString::fromUtf8(out).trimmed().split(u'\n'); }

QString complaint(const Program &program, int code, const QStringList &arguments)
{
    return QString::fromUtf8(program.expect(code, arguments).err).trimmed();
}

} // namespace

TEST_CASE("wrong usage says what is wrong with which argument, and where to read on")
{
    const Program program;
    program.expect(0, {u"new"_s, u"r.ratchet"_s});
    CHECK(complaint(program, 2, {u"answers"_s}).contains(u"FILE is missing. See: ratchet answers --help"_s));
    CHECK(complaint(program, 2, {u"answers"_s, u"r.ratchet"_s, u"more"_s})
              .contains(u"\"more\" is one argument too many. See: ratchet answers --help"_s));
    CHECK(complaint(program, 2, {u"export"_s, u"r.ratchet"_s, u"--what"_s, u"people"_s})
              .contains(u"--to is missing. See: ratchet export --help"_s));
    CHECK(complaint(program, 2, {u"answers"_s, u"r.ratchet"_s, u"--as-of"_s, u"2026-3-1"_s})
              .contains(u"--as-of needs a date such as 2026-03-31, not \"2026-3-1\"."_s));
    CHECK(complaint(program, 2, {u"answers"_s, u"r.ratchet"_s, u"--as-of"_s, u"2026-02-30"_s})
              .contains(u"not \"2026-02-30\"."_s));
    CHECK(complaint(program, 2, {u"anwsers"_s})
              .contains(u"There is no command and no file \"anwsers\". See: ratchet --help"_s));
    CHECK(complaint(program, 2, {u"export"_s, u"r.ratchet"_s, u"--what"_s, u"people"_s, u"--to"_s, u"a.ics"_s})
              .contains(u"Only ceremonies can be written as ICS."_s));
    // Whoever asks for help gets it, whatever else is wrong.
    CHECK(program.expect(0, {u"export"_s, u"--nonsense"_s, u"-h"_s})
              .out.startsWith("Usage: ratchet export FILE --what … --to … [options]"));
}

TEST_CASE("a register as recorded at a change that it never had, or at a day before its first")
{
    const Program program;
    fill(program, {{u"people"_s, "name\nAda\n"}});
    const auto at = [](const QString &recorded) {
        return QStringList{u"answers"_s, u"r.ratchet"_s, u"--recorded"_s, recorded};
    };
    CHECK(complaint(program, 2, at(u"3"_s)).contains(u"There is no change 3; the last one is 2."_s));
    CHECK(complaint(program, 2, at(u"-1"_s)).contains(u"There is no change -1;"_s));
    CHECK(complaint(program, 2, at(u"soon"_s))
              .contains(u"--recorded is a change number or a date such as 2026-03-31, not \"soon\"."_s));
    program.expect(0, at(u"2"_s));
    program.expect(0, at(u"2020-01-01"_s)); // of nothing there are answers too
    const QString early =
        complaint(program, 2, {u"pack"_s, u"r.ratchet"_s, u"--to"_s, u"p.pdf"_s, u"--recorded"_s, u"2020-01-01"_s});
    CHECK(early.contains(u"The register held nothing then: its first change was made on "_s));
    CHECK_FALSE(QFile::exists(program.path(u"p.pdf"_s)));
}

TEST_CASE("an import tells row by row what is wrong, what was made and what was left out")
{
    const Program program;
    program.expect(0, {u"new"_s, u"r.ratchet"_s});
    program.write(u"in.csv"_s,
                  "reference,title,owner,effort,Colour\nCSI-0001,Runbook,Ada,3,red\n"
                  "CSI-0002,Alerts,Bob,much,blue\nCSI-0001,Again,Ada,1,red\n");
    const QStringList arguments{u"import"_s, u"r.ratchet"_s, u"--what"_s,   u"improvements"_s,
                                u"--from"_s, u"in.csv"_s,    u"--dry-run"_s};
    const Ran ran = program.expect(1, arguments);
    CHECK(linesOf(ran.out)
          == QStringList{
              u"Import of Improvements (added: 1, duplicate, skipped: 1, refused: 1, made because rows name them: 1)"_s,
              u"  What the columns are taken as:"_s, u"    reference → reference (guessed by its header)"_s,
              u"    title → title (guessed by its header)"_s, u"    owner → owner (guessed by its header)"_s,
              u"    effort → effort (guessed by its header)"_s, u"  line 2: Runbook: is new"_s,
              u"  line 4: Again: The same record as line 2, which counts; different: title, effort."_s,
              u"  line 3, column 4 (effort): \"much\" is not a number."_s, u"  + Person: Ada"_s,
              u"  Columns left out: Colour"_s, u"Nothing was changed: this was a dry run."_s});
    CHECK(ran.err.contains("1 row cannot be taken, so that nothing was changed; --accept-partial takes the others."));
    CHECK(program.expect(0, {u"log"_s, u"r.ratchet"_s, u"--json"_s}).array().size() == 1);
    QStringList partial = arguments;
    partial.replace(6, u"--accept-partial"_s);
    CHECK(complaint(program, 1, partial).contains(u"1 row was left out."_s));
    CHECK(linesOf(program.expect(0, {u"log"_s, u"r.ratchet"_s}).out).size() == 2);
}

TEST_CASE("metrics say how many readings they have, or that they have none")
{
    const Program program;
    program.expect(0, {u"new"_s, u"r.ratchet"_s});
    CHECK(program.expect(0, {u"metrics"_s, u"r.ratchet"_s}).out.trimmed() == "The register has no metrics.");
    program.write(u"m.csv"_s, "name,direction\nTime to restore,down\nSilent,up\n");
    program.expect(0, {u"import"_s, u"r.ratchet"_s, u"--what"_s, u"metrics"_s, u"--from"_s, u"m.csv"_s});
    // Moving ranges of 2 each: their mean is 2, the limits are 5 ± 2.66 × 2, from six readings on.
    program.write(u"v.csv"_s,
                  "metric,on,value\nTime to restore,2026-01-01,4\nTime to restore,2026-02-01,6\n"
                  "Time to restore,2026-03-01,4\nTime to restore,2026-04-01,6\nTime to restore,2026-05-01,4\n"
                  "Time to restore,2026-06-01,6\n");
    program.expect(0, {u"import"_s, u"r.ratchet"_s, u"--what"_s, u"readings"_s, u"--from"_s, u"v.csv"_s});
    const auto linesAsOf = [&program](const QString &day) {
        return linesOf(program.expect(0, {u"metrics"_s, u"r.ratchet"_s, u"--as-of"_s, day}).out);
    };
    const QStringList lines = linesAsOf(u"2026-06-30"_s);
    REQUIRE(lines.size() >= 5);
    CHECK(lines[0] == u"Time to restore"_s);
    CHECK(lines[1].startsWith(u"  6 points, mean 5, limits -0.32 to 10.32 (provisional)"_s));
    CHECK(linesAsOf(u"2026-04-30"_s)[1] == u"  4 points, mean 5. Without limits: they take 6 readings, there are 4."_s);
    CHECK(lines.mid(lines.size() - 2) == QStringList{u"Silent"_s, u"  no readings"_s});
    CHECK(complaint(program, 2, {u"metrics"_s, u"r.ratchet"_s, u"--metric"_s, u"Uptime"_s})
              .contains(u"There is no metric \"Uptime\"."_s));
}

TEST_CASE("a matrix with findings lists each and counts them by weight")
{
    const Program program;
    fill(program, {{u"raci"_s, "Activity,Owner,Team\nDeploy,A/R,C\nRestore,C,C\n"}});
    const Ran ran = program.expect(1, {u"raci"_s, u"r.ratchet"_s});
    CHECK(ran.err.contains("In the responsibility matrix: "));
    const QJsonObject report = program.expect(1, {u"raci"_s, u"r.ratchet"_s, u"--json"_s}).object();
    const QJsonArray findings = report[u"findings"_s].toArray();
    CHECK(linesOf(ran.out).size() == findings.size());
    CHECK(report[u"activities"_s].toInt() == 2);
    CHECK(report[u"roles"_s].toInt() == 2);
    const QString first = findings.first().toObject()[u"rule"_s].toString();
    CHECK(linesOf(ran.out).first().contains(first));
}

TEST_CASE("a calendar lists its dates, says so where there is none, and names a rule that cannot be read")
{
    const Program program;
    fill(program,
         {{u"ceremonies"_s,
           "name,rrule,starts_at,time_zone\n"
           "Board,FREQ=WEEKLY,2020-01-07T09:30:00,Europe/Berlin\n"}});
    const auto between = [](const QString &from, const QString &to) {
        return QStringList{u"calendar"_s, u"r.ratchet"_s, u"--from"_s, from, u"--to"_s, to};
    };
    const QStringList lines = linesOf(program.expect(0, between(u"2020-01-01"_s, u"2020-01-14"_s)).out);
    REQUIRE(lines.size() == 2); // both days included
    CHECK(lines[0].endsWith(u"  Board  missed"_s));
    CHECK(program.expect(0, between(u"2019-12-01"_s, u"2020-01-06"_s)).out.trimmed() == "Nothing is due in that time.");
    CHECK(complaint(program, 2, between(u"2020-01-02"_s, u"2020-01-01"_s)).contains(u"--to is before --from."_s));
    program.write(u"in.csv"_s, "name,rrule,starts_at\nOdd,FREQ=SOMETIMES,2020-01-07T09:30:00\n");
    program.expect(0, {u"import"_s, u"r.ratchet"_s, u"--what"_s, u"ceremonies"_s, u"--from"_s, u"in.csv"_s});
    const Ran odd = program.expect(1, between(u"2020-01-01"_s, u"2020-01-14"_s));
    CHECK(linesOf(odd.out).size() == 2); // the other ceremony is listed all the same
    CHECK(odd.err.contains("Odd: "));
    CHECK(odd.err.contains("\"SOMETIMES\""));
}

TEST_CASE("a register that was changed beside the program is told from a sound one")
{
    const Program program;
    fill(program, {{u"improvements"_s, "reference,title\nCSI-0001,Runbook\n"}});
    const QByteArray sound = program.expect(0, {u"check"_s, u"r.ratchet"_s}).out;
    CHECK(sound.startsWith("Sound: 2 changes, ledger "));
    program.alterRegister(u"r.ratchet"_s);
    const Ran altered = program.expect(1, {u"check"_s, u"r.ratchet"_s});
    CHECK(altered.err.contains("The register is not what its ledger says: 1 finding."));
    CHECK(linesOf(altered.out).size() == 1);
    const QJsonObject report = program.expect(1, {u"check"_s, u"r.ratchet"_s, u"--json"_s}).object();
    CHECK_FALSE(report[u"sound"_s].toBool(true));
    CHECK(report[u"findings"_s].toArray().size() == 1);
}
