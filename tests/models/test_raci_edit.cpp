// SPDX-License-Identifier: GPL-3.0-or-later
// Changes of the responsibility matrix: codes of cells, what is pasted, the order of rows, reviews and variants.
#include "open_register.h"

#include <core/entities/raci.h>
#include <core/entities/settings.h>
#include <edits/raci_edit.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// Two activities and three roles; the order of the activities says nothing of their positions.
struct SmallMatrix : OpenRegister {
    Id<RaciActivity> restore = add<RaciActivity>({{u"name"_s, u"Restore"_s}, {u"position"_s, qint64(2)}});
    Id<RaciActivity> deploy = add<RaciActivity>({{u"name"_s, u"Deploy"_s}, {u"position"_s, qint64(1)}});
    std::vector<Id<RaciRole>> roles{add<RaciRole>({{u"name"_s, u"Owner"_s}, {u"position"_s, qint64(1)}}),
                                    add<RaciRole>({{u"name"_s, u"Team"_s}, {u"position"_s, qint64(2)}}),
                                    add<RaciRole>({{u"name"_s, u"Board"_s}})};

    [[nodiscard]] const Register &reg() const { return document->reg(); }
    template <class Edit> Status change(Edit edit)
    {
        ChangeBuilder builder = document->builder();
        Status status = edit(builder);
        if (status && !builder.isEmpty())
            valueOf(document->apply(std::move(builder), u"changed"_s));
        return status;
    }
    void set(Id<RaciActivity> activity, size_t role, const QString &codes)
    {
        valueOf(change([&](ChangeBuilder &builder) {
            setRaciCode(builder, reg(), activity, roles[role], codes);
            return Status();
        }));
    }
    Status paste(int row, int column, const QString &text)
    {
        return change([&](ChangeBuilder &builder) { return pasteRaciCodes(builder, reg(), row, column, text); });
    }
    // "A/R|C|", a row for Deploy and one for Restore.
    [[nodiscard]] QStringList cells() const
    {
        QStringList rows;
        for (const Id<RaciActivity> activity : {deploy, restore}) {
            QStringList codes;
            for (const Id<RaciRole> role : roles) {
                QString code;
                for (const RaciEntry *entry : reg().referring<&RaciEntry::activity>(activity.value))
                    code += entry->role == role ? entry->codes : QString();
                codes += code;
            }
            rows += codes.join(u'|');
        }
        return rows;
    }
};

} // namespace

TEST_CASE("a cell has one entry, which goes with its code")
{
    SmallMatrix in;
    in.set(in.deploy, 0, u"A"_s);
    in.set(in.deploy, 0, u"A/R"_s);
    in.set(in.restore, 2, u"I"_s);
    CHECK(in.cells() == QStringList{u"A/R||"_s, u"||I"_s});
    CHECK(in.reg().all<RaciEntry>().size() == 2);
    in.set(in.deploy, 0, {});
    in.set(in.deploy, 1, {}); // nothing was there
    CHECK(in.reg().all<RaciEntry>().size() == 1);
    REQUIRE(in.document->undo());
    CHECK(in.cells() == QStringList{u"A/R||"_s, u"||I"_s});
}

TEST_CASE("codes are pasted in the order of rows and columns, tidied, blank ones take codes away")
{
    SmallMatrix in;
    in.set(in.restore, 1, u"C"_s);
    valueOf(in.paste(0, 0, u" ra \tc, i\r\nI\t \r\n\r\n"_s)); // as a spreadsheet ends its rows
    CHECK(in.cells() == QStringList{u"A/R|C/I|"_s, u"I||"_s});
    valueOf(in.paste(1, 1, u"A\tC\tI\nR\tR\tR"_s)); // two columns and a row reach beyond the matrix
    CHECK(in.cells() == QStringList{u"A/R|C/I|"_s, u"I|A|C"_s});
    valueOf(in.paste(5, 0, u"A"_s));
    CHECK(in.cells() == QStringList{u"A/R|C/I|"_s, u"I|A|C"_s});
}

TEST_CASE("codes are written in the order of the variant")
{
    SmallMatrix in;
    valueOf(in.change([&](ChangeBuilder &builder) {
        setRaciVariant(builder, in.reg(), RaciVariant::Daci);
        return Status();
    }));
    valueOf(in.paste(0, 0, u"da\tic"_s));
    CHECK(in.cells()[0] == u"A/D|C/I|"_s);
}

TEST_CASE("what is no code refuses the whole paste, by its row and column in what was pasted")
{
    SmallMatrix in;
    const QStringList before = in.cells();
    const qint64 change = in.document->change();
    const auto refusal = [&in](const QString &text) { return in.paste(0, 0, text).error(); };
    CHECK(refusal(u"A\tyes\nR\tR"_s)
          == Error{ErrorCode::Malformed, u"Line 1, column 2: \"yes\" is no code such as R, A, C, I or A/R."_s});
    CHECK(refusal(u"A\nR\n x "_s).what.startsWith(u"Line 3, column 1: \"x\""_s));
    CHECK(refusal(u"ARCIS"_s).code == ErrorCode::Malformed); // five letters are a word
    CHECK(refusal(u"A\t"_s + QString(80, u'y')).what.contains(u'"' + QString(60, u'y') + u'"'));
    CHECK(in.cells() == before);
    CHECK(in.document->change() == change);
}

TEST_CASE("a text belongs into cells where it is codes and nothing else")
{
    for (const QString &codes : {u"A"_s, u"a/r\tC\n\tI\n"_s, u"R A"_s, u"A+R;C"_s})
        CHECK(isRaciCodes(codes));
    for (const QString &text : {u""_s, u"\n\n"_s, u" \t "_s, u"Activity\tOwner\nDeploy\tA"_s, u"A\tmaybe"_s})
        CHECK_FALSE(isRaciCodes(text));
}

TEST_CASE("rows move by one, and those without a position get one")
{
    SmallMatrix in;
    const auto order = [&in] {
        QStringList names;
        for (const RaciRole &role : in.reg().all<RaciRole>())
            names += u"%1 %2"_s.arg(role.name).arg(role.position.value_or(0));
        return names;
    };
    const auto move = [&in](Id<RaciRole> role, int step) {
        bool hasMoved = false;
        valueOf(in.change([&](ChangeBuilder &builder) {
            hasMoved = moveRaciRole(builder, in.reg(), role, step);
            return Status();
        }));
        return hasMoved;
    };
    CHECK(move(in.roles[2], -1)); // Board, which stood last for want of a position
    CHECK(order() == QStringList{u"Owner 1"_s, u"Team 3"_s, u"Board 2"_s});
    CHECK(move(in.roles[2], -1));
    CHECK_FALSE(move(in.roles[2], -1));
    CHECK_FALSE(move(in.roles[1], 1));
    CHECK_FALSE(move(Id<RaciRole>(4711), 1));
    CHECK(order() == QStringList{u"Owner 2"_s, u"Team 3"_s, u"Board 1"_s});
}

TEST_CASE("a review stamps every row, and a variant is chosen once for all")
{
    SmallMatrix in;
    const QDate day(2026, 11, 20);
    valueOf(in.change([&](ChangeBuilder &builder) {
        reviewRaci(builder, in.reg(), day);
        return Status();
    }));
    for (const RaciActivity &activity : in.reg().all<RaciActivity>())
        CHECK(activity.reviewedOn == day);
    for (const RaciVariant variant : {RaciVariant::Cairo, RaciVariant::RaciVs}) {
        valueOf(in.change([&](ChangeBuilder &builder) {
            setRaciVariant(builder, in.reg(), variant);
            return Status();
        }));
        CHECK(in.reg().settings().raciVariant == variant);
        CHECK(in.reg().all<Settings>().size() == 1);
    }
}
