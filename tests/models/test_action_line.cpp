// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_register.h"

#include <core/entities/organisation.h>
#include <edits/action_line.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const QDate monday(2026, 11, 23);

struct Team : OpenRegister {
    Team()
        : linh(add<Person>({{u"name"_s, u"Nguyen, Linh"_s}}))
        , siobhan(add<Person>({{u"name"_s, u"Siobhán O'Neill"_s}}))
        , ana(add<Person>({{u"name"_s, u"Ana Duarte"_s}}))
        , anna(add<Person>({{u"name"_s, u"Anna Berg"_s}}))
    {
    }
    [[nodiscard]] RaisedAction read(const QString &line) const
    {
        return valueOf(ActionLine(document->reg(), QLocale::c(), monday).read(line));
    }
    Id<Person> linh, siobhan, ana, anna;
};

} // namespace

TEST_CASE("an action in one line has its owner and date in either way of writing")
{
    const Team team;
    const RaisedAction whole{u"Order the labels"_s, team.linh, {2026, 11, 27}, {}};
    for (const QString &line :
         {u"Order the labels; Linh Nguyen; Friday"_s, u"Order the labels ; nguyen, linh ; 2026-11-27"_s,
          u"Order the labels @Linh Nguyen due Friday"_s, u"Order the labels due 27 Nov @L. Nguyen"_s,
          u"Order the labels @Nguyen due in 4 days"_s}) {
        INFO(line.toStdString());
        CHECK(team.read(line) == whole);
    }
    CHECK(team.read(u"Order"_s) == RaisedAction{u"Order"_s, {}, {}, {}});
    CHECK(team.read(u"Order @siobhan oneill"_s).owner == team.siobhan);
    CHECK(team.read(u"Order due 12 Dec"_s) == RaisedAction{u"Order"_s, {}, {2026, 12, 12}, {}});
    CHECK(team.read(u"Order in 2 weeks due in 2 weeks"_s)
          == RaisedAction{u"Order in 2 weeks"_s, {}, {2026, 12, 7}, {}});
}

TEST_CASE("what only looks like an owner or a date stays in the title")
{
    const Team team;
    for (const QString &title : {u"Pay what is due to them"_s, u"Write to ops@example.org"_s, u"Renew dues"_s,
                                 u"@home"_s, u"due diligence"_s}) {
        INFO(title.toStdString());
        CHECK(team.read(title) == RaisedAction{title, {}, {}, {}});
    }
}

TEST_CASE("a name that nobody or more than one bears is left open, with those near it")
{
    const Team team;
    const ActionLine reader(team.document->reg(), QLocale::c(), monday);
    const RaisedAction action = team.read(u"Order; Siobahn O'Neill; Friday"_s);
    CHECK(action.unknownOwner == u"Siobahn O'Neill"_s);
    CHECK_FALSE(action.owner);
    CHECK(reader.near(action.unknownOwner) == std::vector{team.siobhan});
    CHECK(team.read(u"Order @An"_s).unknownOwner == u"An"_s);
    CHECK(reader.near(u"An"_s) == std::vector{team.ana, team.anna});
    CHECK(reader.near(u"Zebedee"_s).empty());
    CHECK_FALSE(reader.read(u"; Ana Duarte"_s));
    CHECK_FALSE(reader.read(u"Order; Ana Duarte; someday"_s));
    CHECK_FALSE(reader.read(u"a; b; ; d"_s));
}
