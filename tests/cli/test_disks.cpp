// SPDX-License-Identifier: GPL-3.0-or-later
// Disks without room, media that take no files, locks of others, and registers of older versions, by the command line.
#include "program.h"

#include <store/store.h>
#include <support/private_mounts.h>

#include <QDir>
#include <QFile>
#include <QProcess>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView people = "name\nGrace Hopper\nAda Lovelace\n"_L1;

// A register with a few improvements.
void makeSample(const Program &program)
{
    program.write(u"backlog.csv"_s, "reference,title\nCSI-0001,Runbook\nCSI-0002,Alerts\nCSI-0003,Handover\n");
    program.write(u"people.csv"_s, QByteArray(people.data(), people.size()));
    program.expect(0, {u"new"_s, u"r.ratchet"_s});
    program.expect(0, {u"import"_s, u"r.ratchet"_s, u"--what"_s, u"improvements"_s, u"--from"_s, u"backlog.csv"_s});
}

QStringList saidIn(const QByteArray &text) { return QString::fromUtf8(text).split(u'\n', Qt::SkipEmptyParts); }

// Nobody is told of locks and damage where there is no room.
void speaksOfRoom(const QByteArray &text, const QString &folder)
{
    INFO(text);
    CHECK(text.contains("no space left in the folder"));
    CHECK(text.contains(folder.toUtf8()));
    for (const char *word : {"locked", "another instance", "malformed", "Another program"})
        CHECK_FALSE(text.contains(word));
}

} // namespace

TEST_CASE("a full disk is called so by every command, what was there stays, and with room again all is written")
{
    const Program program;
    makeSample(program);
    const QTemporaryDir small;
    const QTemporaryDir large; // what the script keeps of what was said
    const QString script = uR"(
mount -t tmpfs -o size=16m none "$1" || exit 77
ratchet=$2; small=$1; large=$3
cp r.ratchet backlog.csv people.csv "$small"
run() { name=$1; shift; "$ratchet" "$@" >"$large/$name.out" 2>"$large/$name.err"; echo "$name $?"; }
for kind in csv xlsx json; do
    run first-$kind export "$small/r.ratchet" --what improvements --to "$small/old.$kind"
    cp "$small/old.$kind" "$large"
done
run first-pdf slides "$small/r.ratchet" --to "$small/old.pdf"
run first-archive pack "$small/r.ratchet" --to "$small/arch.pdf" --archive
cp "$small/old.pdf" "$small/arch.pdf" "$small/arch.data.zip" "$small/r.ratchet" "$large"
cat /dev/zero >"$small/filler" 2>&-
run answers answers "$small/r.ratchet" --json
for kind in csv xlsx json; do
    run export-$kind export "$small/r.ratchet" --what improvements --to "$small/old.$kind"
done
run slides slides "$small/r.ratchet" --to "$small/old.pdf"
run pack pack "$small/r.ratchet" --to "$small/new.pdf"
run archive pack "$small/r.ratchet" --to "$small/arch.pdf" --archive --as-of 2020-01-01
run ics due "$small/r.ratchet" --ics "$small/new.ics"
run new new "$small/new.ratchet"
run import import "$small/r.ratchet" --what people --from people.csv
for file in old.csv old.xlsx old.json old.pdf arch.pdf arch.data.zip r.ratchet; do cmp -s "$small/$file" "$large/$file" && echo "same $file"; done
ls -A "$small" | sed 's/^/there /'
rm "$small/filler"
run again import "$small/r.ratchet" --what people --from people.csv
run check check "$small/r.ratchet"
run people export "$small/r.ratchet" --what people --to "$large/people.csv"
)"_s;
    const auto ran = runWithMounts(u"cd \"$4\"\n"_s + script,
                                   {small.path(), QStringLiteral(RATCHET_PROGRAM), large.path(), program.path({})});
    if (!ran)
        return;
    INFO(ran->out << ran->err);
    const QStringList said = saidIn(ran->out);
    for (const QString &line : {u"first-csv 0"_s,     u"first-xlsx 0"_s,  u"first-json 0"_s,  u"first-pdf 0"_s,
                                u"first-archive 0"_s, u"archive 3"_s,     u"same arch.pdf"_s, u"same arch.data.zip"_s,
                                u"answers 0"_s,       u"export-csv 3"_s,  u"export-xlsx 3"_s, u"export-json 3"_s,
                                u"slides 3"_s,        u"pack 3"_s,        u"new 3"_s,         u"import 3"_s,
                                u"same old.csv"_s,    u"same old.xlsx"_s, u"same old.json"_s, u"same old.pdf"_s,
                                u"same r.ratchet"_s,  u"again 0"_s,       u"check 0"_s,       u"people 0"_s}) {
        INFO(line);
        CHECK(said.contains(line));
    }
    // No half file under a final name, nor beside it.
    CHECK(said.filter(u"there "_s)
          == QStringList{u"there arch.data.zip"_s, u"there arch.pdf"_s, u"there backlog.csv"_s, u"there filler"_s,
                         u"there old.csv"_s, u"there old.json"_s, u"there old.pdf"_s, u"there old.xlsx"_s,
                         u"there people.csv"_s, u"there r.ratchet"_s});
    for (const QString &name : {u"export-csv"_s, u"export-xlsx"_s, u"export-json"_s, u"slides"_s, u"pack"_s,
                                u"archive"_s, u"new"_s, u"import"_s}) {
        INFO(name);
        speaksOfRoom(contentOf(large.filePath(name + u".err"_s)), small.path());
        CHECK_FALSE(contentOf(large.filePath(name + u".out"_s)).contains("Wrote"));
    }
    CHECK(contentOf(large.filePath(u"people.csv"_s)).contains("Grace Hopper"));
}

TEST_CASE("a write of which no byte reaches the disk is not called done, and the older file stays")
{
    const Program program;
    makeSample(program);
    if (!hasProgram(u"sh"_s))
        return;
    for (const QString &name : {u"old.csv"_s, u"old.json"_s, u"old.xlsx"_s}) {
        INFO(name);
        program.expect(0, {u"export"_s, u"r.ratchet"_s, u"--what"_s, u"improvements"_s, u"--to"_s, name});
        const QByteArray before = program.content(name);
        QProcess shell;
        shell.setWorkingDirectory(program.path({}));
        shell.start(u"sh"_s,
                    {u"-c"_s, u"trap '' XFSZ; ulimit -f 0; exec \"$0\" \"$@\""_s, QStringLiteral(RATCHET_PROGRAM),
                     u"export"_s, u"r.ratchet"_s, u"--what"_s, u"improvements"_s, u"--to"_s, name});
        REQUIRE(shell.waitForFinished(60'000));
        CHECK(shell.exitCode() == 3);
        CHECK_FALSE(shell.readAllStandardOutput().contains("Wrote"));
        CHECK(program.content(name) == before);
    }
}

TEST_CASE("a register of an older version is read by every command without being changed")
{
    const Program program;
    REQUIRE(QFile::copy(testData(u"versions/schema_1.ratchet"_s), program.path(u"old.ratchet"_s)));
    const QByteArray before = program.content(u"old.ratchet"_s);
    for (const QStringList &command :
         {QStringList{u"answers"_s, u"old.ratchet"_s}, QStringList{u"check"_s, u"old.ratchet"_s},
          QStringList{u"log"_s, u"old.ratchet"_s, u"--json"_s}, QStringList{u"metrics"_s, u"old.ratchet"_s},
          QStringList{u"export"_s, u"old.ratchet"_s, u"--what"_s, u"improvements"_s, u"--to"_s, u"out.csv"_s},
          QStringList{u"pack"_s, u"old.ratchet"_s, u"--to"_s, u"out.pdf"_s, u"--language"_s, u"en"_s}}) {
        INFO(command.join(u' '));
        program.expect(0, command);
        CHECK(program.content(u"old.ratchet"_s) == before);
    }
    const QStringList files = QDir(program.path({})).entryList({u"old*"_s}, QDir::AllEntries | QDir::Hidden);
    CHECK(files == QStringList{u"old.ratchet"_s});
    CHECK(program.content(u"out.csv"_s).count('\n') > 1);
    CHECK(program.content(u"out.pdf"_s).startsWith("%PDF"));
}

TEST_CASE("a medium that takes no files is read, and stays as it is")
{
    const Program program;
    makeSample(program);
    const QTemporaryDir out;
    const QString script = uR"(
mkdir medium && cp r.ratchet medium && mount --bind medium medium && mount -o remount,bind,ro medium || exit 77
"$1" answers medium/r.ratchet && "$1" check medium/r.ratchet && "$1" pack medium/r.ratchet --to "$2/pack.pdf" || exit 1
"$1" import medium/r.ratchet --what people --from people.csv && exit 2
cmp r.ratchet medium/r.ratchet && ls -A medium
)"_s;
    const auto ran =
        runWithMounts(u"cd \"$3\"\n"_s + script, {QStringLiteral(RATCHET_PROGRAM), out.path(), program.path({})});
    if (!ran)
        return;
    INFO(ran->out << ran->err);
    CHECK(ran->code == 0);
    CHECK(ran->out.endsWith("\nr.ratchet\n"));
    CHECK(contentOf(out.filePath(u"pack.pdf"_s)).startsWith("%PDF"));
}

TEST_CASE("a register that another computer holds is read, and written with --take-over only")
{
    const Program program;
    makeSample(program);
    program.write(u"r.ratchet.lock"_s, "4711\nratchet\nELSEWHERE\n");
    program.write(u"r.ratchet.writer"_s, R"({"who": "Bea", "since": "2026-09-03T12:00:00Z", "process": 4711})");
    program.expect(0, {u"answers"_s, u"r.ratchet"_s});
    const QStringList import{u"import"_s, u"r.ratchet"_s, u"--what"_s, u"people"_s, u"--from"_s, u"people.csv"_s};
    const QByteArray refused = program.expect(3, import).err;
    CHECK(refused.contains("Bea on ELSEWHERE has had the register open for writing since "));
    CHECK(refused.contains("--take-over"));
    CHECK_FALSE(refused.contains("read-only"));
    CHECK(program.expect(3, {u"pack"_s, u"r.ratchet"_s, u"--to"_s, u"out.pdf"_s, u"--record"_s})
              .err.contains("--take-over"));
    program.expect(0, QStringList(import) << u"--take-over"_s);
    CHECK_FALSE(QFile::exists(program.path(u"r.ratchet.lock"_s)));
    CHECK_FALSE(QFile::exists(program.path(u"r.ratchet.writer"_s)));
    program.expect(0, {u"pack"_s, u"r.ratchet"_s, u"--to"_s, u"out.pdf"_s, u"--record"_s});
}

TEST_CASE("a register that a window of this computer writes is not taken over by a command")
{
    const Program program;
    makeSample(program);
    const auto window = valueOf(Store::open(program.path(u"r.ratchet"_s), OpenMode::ReadWrite, u"Ada"_s));
    program.expect(0, {u"answers"_s, u"r.ratchet"_s});
    const QByteArray refused = program
                                   .expect(3,
                                           {u"import"_s, u"r.ratchet"_s, u"--what"_s, u"people"_s, u"--from"_s,
                                            u"people.csv"_s, u"--take-over"_s})
                                   .err;
    CHECK(refused.contains("This computer has the register open already: Ada"));
    CHECK_FALSE(refused.contains("--take-over"));
}
