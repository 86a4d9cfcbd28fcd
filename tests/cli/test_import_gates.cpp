// SPDX-License-Identifier: GPL-3.0-or-later
// "import": rows past a gate, by each choice, and files of which no row says anything.
#include "program.h"

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

QStringList importingKind(const QString &kind, const QStringList &more = {})
{
    return QStringList{u"import"_s, u"r.ratchet"_s, u"--what"_s, kind, u"--from"_s, kind + u".csv"_s} + more;
}

struct GatedProgram : Program {
    GatedProgram()
    {
        expect(0, {u"new"_s, u"r.ratchet"_s});
        write(u"people.csv"_s, "name\nGrace\n");
        write(u"improvements.csv"_s,
              "reference,title,status,owner,outcome,closure\n"
              "CSI-1,New,proposed,,,\n"
              "CSI-2,Nobody's,in_progress,,Faster,\n"
              "CSI-3,Said to be done,closed,Grace,Faster,successful\n");
        expect(0, importingKind(u"people"_s));
    }
    // The reason of the latest change.
    [[nodiscard]] QString latest() const
    {
        QString reason;
        int number = 0;
        for (const QJsonValue &change : expect(0, {u"log"_s, u"r.ratchet"_s, u"--json"_s}).array()) {
            if (change[u"number"_s].toInt() > number) {
                number = change[u"number"_s].toInt();
                reason = change[u"reason"_s].toString();
            }
        }
        return reason;
    }
};

} // namespace

TEST_CASE("rows past a gate are taken with the gap on record unless they are to be refused")
{
    const GatedProgram program;
    const Ran dry = program.expect(0, importingKind(u"improvements"_s, {u"--dry-run"_s}));
    CHECK(dry.out.contains("! line 3: CSI-2 Nobody's: \"In progress\" without: an owner in post"));
    const Ran refused = program.expect(1, importingKind(u"improvements"_s, {u"--gates"_s, u"refuse"_s, u"--json"_s}));
    CHECK(refused.object()[u"refused"_s] == 2);
    CHECK(refused.object()[u"change"_s].isNull());
    REQUIRE(refused.object()[u"gates"_s].toArray().size() == 2);
    const QJsonObject first = refused.object()[u"gates"_s].toArray().first().toObject();
    CHECK(first
          == QJsonObject{{u"line"_s, 3},
                         {u"record"_s, u"CSI-2 Nobody's"_s},
                         {u"gate"_s, u"in_progress"_s},
                         {u"missing"_s, QJsonArray{u"an owner in post"_s}},
                         {u"outcome"_s, u"refused"_s}});
    const QJsonObject taken = program.expect(0, importingKind(u"improvements"_s, {u"--json"_s})).object();
    CHECK(taken[u"added"_s] == 3);
    CHECK(taken[u"gates"_s].toArray().first().toObject()[u"outcome"_s] == u"on_record"_s);
    CHECK(program.latest().contains(u"Past a gate without what it asks: 2 – CSI-2 Nobody's"_s));
    // Once it is there, it passes nothing again.
    CHECK(program.expect(0, importingKind(u"improvements"_s, {u"--gates"_s, u"refuse"_s, u"--json"_s}))
              .object()[u"gates"_s]
              .toArray()
              .isEmpty());
}

TEST_CASE("a reason is kept, and somebody may answer for a gain without proof")
{
    const GatedProgram program;
    program.expect(2, importingKind(u"improvements"_s, {u"--gates"_s, u"reason"_s}));
    program.expect(2, importingKind(u"improvements"_s, {u"--gates"_s, u"perhaps"_s}));
    program.expect(2, importingKind(u"improvements"_s, {u"--reason"_s, u"x"_s}));
    const QStringList reasoned{u"--gates"_s, u"reason"_s, u"--reason"_s, u"before the register"_s, u"--json"_s};
    program.expect(2, importingKind(u"improvements"_s, reasoned + QStringList{u"--answered-by"_s, u"Nobody"_s}));
    const QJsonArray gates =
        program.expect(0, importingKind(u"improvements"_s, reasoned + QStringList{u"--answered-by"_s, u"Grace"_s}))
            .object()[u"gates"_s]
            .toArray();
    REQUIRE(gates.size() == 2);
    CHECK(gates[0].toObject()[u"outcome"_s] == u"with_reason"_s);
    CHECK(gates[1].toObject()[u"outcome"_s] == u"with_reason"_s); // no metric either
    program.expect(0, {u"export"_s, u"r.ratchet"_s, u"--what"_s, u"improvements"_s, u"--to"_s, u"out.csv"_s});
    const QByteArray out = program.content(u"out.csv"_s);
    CHECK(out.count("before the register") == 2); // closure note and override of CSI-3
    CHECK(program.latest().endsWith(u"Reason given: before the register"_s));
}

TEST_CASE("a file of which no row says anything changes nothing, and says so")
{
    const GatedProgram program;
    program.write(u"raci.csv"_s, "Activity,Owner,Team\n,,\nHeading,,\n");
    const Ran blank = program.expect(1, importingKind(u"raci"_s));
    CHECK(blank.out.contains("there was nothing to take"));
    CHECK(blank.err.contains("Nothing was imported"));
}
