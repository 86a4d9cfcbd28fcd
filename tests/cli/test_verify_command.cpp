// SPDX-License-Identifier: GPL-3.0-or-later
// Packs made and verified as a script does it.
#include "program.h"

#include <QDir>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// A small pack, so that it is made and printed again in a moment.
void makePack(const Program &program, const QString &file, const QStringList &more = {})
{
    program.expect(
        0, QStringList{u"pack"_s, u"r.ratchet"_s, u"--to"_s, file, u"--service"_s, u"Order Management"_s} + more);
}

} // namespace

TEST_CASE("what pack writes, verify accepts, with the register and without")
{
    const Program program;
    program.expect(0, {u"new"_s, u"r.ratchet"_s, u"--sample"_s});
    makePack(program, u"p.pdf"_s, {u"--record"_s});
    CHECK(program.expect(0, {u"verify"_s, u"p.pdf"_s}).out.contains("NOT PROVEN"));
    const QJsonObject found =
        program.expect(0, {u"verify"_s, u"p.pdf"_s, u"--register"_s, u"r.ratchet"_s, u"--json"_s}).object();
    CHECK(found[u"sound"_s].toBool());
    CHECK(found[u"pack"_s].toString() == u"PACK-0005"_s); // after those of the demonstration
    CHECK(found[u"differences"_s].toArray().isEmpty());
    CHECK(found[u"proven"_s].toArray().size() >= 4);

    program.expect(0, {u"new"_s, u"other.ratchet"_s, u"--sample"_s});
    const auto other = program.expect(1, {u"verify"_s, u"p.pdf"_s, u"--register"_s, u"other.ratchet"_s});
    CHECK(other.out.contains("another register"));
    CHECK(program.expect(3, {u"verify"_s, u"p.pdf"_s, u"--register"_s, u"none.ratchet"_s})
              .err.contains("none.ratchet: "));
    program.write(u"text.pdf"_s, "no PDF");
    CHECK(program.expect(3, {u"verify"_s, u"text.pdf"_s}).err.contains("text.pdf: "));
}

TEST_CASE("an archive copy without its data is told by its hash, and what is missing is named")
{
    const Program program;
    program.expect(0, {u"new"_s, u"r.ratchet"_s, u"--sample"_s});
    makePack(program, u"p.pdf"_s, {u"--archive"_s, u"--record"_s});
    program.expect(0, {u"verify"_s, u"p.pdf"_s, u"--register"_s, u"r.ratchet"_s});
    REQUIRE(QFile::remove(program.path(u"p.data.zip"_s)));
    const auto found = program.expect(1, {u"verify"_s, u"p.pdf"_s, u"--register"_s, u"r.ratchet"_s});
    CHECK(found.out.contains("p.data.zip"));
    CHECK(found.out.contains("The PDF is PACK-0005"));
}

TEST_CASE("a register that was altered judges no pack and makes none")
{
    const Program program;
    program.expect(0, {u"new"_s, u"r.ratchet"_s, u"--sample"_s});
    makePack(program, u"p.pdf"_s);
    program.alterRegister(u"r.ratchet"_s);
    const auto found = program.expect(1, {u"verify"_s, u"p.pdf"_s, u"--register"_s, u"r.ratchet"_s});
    CHECK(found.err.contains("cannot judge"));
    CHECK_FALSE(found.err.contains("not what it claims"));
    CHECK_FALSE(found.out.contains("recomputed"));
    CHECK(program.expect(3, {u"pack"_s, u"r.ratchet"_s, u"--to"_s, u"q.pdf"_s}).err.contains("altered"));
    CHECK_FALSE(QFile::exists(program.path(u"q.pdf"_s)));
}

TEST_CASE("what makes no sense makes no pack")
{
    const Program program;
    program.expect(0, {u"new"_s, u"r.ratchet"_s, u"--sample"_s});
    const QStringList pack{u"pack"_s, u"r.ratchet"_s, u"--to"_s, u"p.pdf"_s};
    for (const QStringList &more : {QStringList{u"--language"_s, u"klingon"_s}, QStringList{u"--recorded"_s, u"0"_s},
                                    QStringList{u"--recorded"_s, u"soon"_s}, QStringList{u"--paper"_s, u"A5"_s},
                                    QStringList{u"--recorded"_s, u"2001-01-01"_s},
                                    QStringList{u"--from"_s, u"2026-02-01"_s, u"--as-of"_s, u"2026-01-01"_s}})
        CHECK_FALSE(program.expect(2, pack + more).err.isEmpty());
    for (const QString &command : {u"pack"_s, u"slides"_s})
        CHECK(program.expect(2, {command, u"r.ratchet"_s, u"--to"_s, u"p.pdf"_s, u"--recorded"_s, u"0"_s})
                  .err.contains("first change was made on 20"));
    CHECK_FALSE(QFile::exists(program.path(u"p.pdf"_s)));
}
