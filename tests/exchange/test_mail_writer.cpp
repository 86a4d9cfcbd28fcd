// SPDX-License-Identifier: GPL-3.0-or-later
// E-mail addresses of people whom a file names.
#include "import_support.h"

#include <core/entities/improvement.h>
#include <core/entities/organisation.h>
#include <core/name_words.h>
#include <exchange/import/row_changes.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

Importing withPeople()
{
    Importing in;
    in.import(EntityKind::Person, u"name,email\nPriya Nair,\nBob Lund,bob@example.org\n"_s);
    in.import(EntityKind::Improvement, u"reference,title,owner\nC-1,One,Priya Nair\nC-2,Two,Bob Lund\n"_s);
    return in;
}

QMap<QString, QString> addresses(const Importing &in)
{
    QMap<QString, QString> all;
    for (const Person &person : in.reg.all<Person>())
        all.insert(person.name, person.email);
    return all;
}

} // namespace

TEST_CASE("the address of a person who has none is kept, in the change of the row and shown with it")
{
    Importing in = withPeople();
    const Importing before = in;
    const QString text = u"Ref,Owner\nC-1,\"Nair, Priya <P.Nair@example.org>\"\nC-2,Bob Lund <BOB@example.org>\n"_s;
    const ImportPlan plan = in.import(EntityKind::Improvement, text);
    CHECK(addresses(in).value(u"Priya Nair"_s) == u"p.nair@example.org"_s);
    CHECK(addresses(in).size() == 2);
    CHECK(plan.rows[0].action == RowAction::Update);
    CHECK(plan.rows[1].action == RowAction::Unchanged);
    ChangeBuilder builder(before.reg, before.nextId);
    const TextTable table = tableOf(text);
    const ImportPlan again =
        valueOf(planImport(builder, before.reg, EntityKind::Improvement, table,
                           completedMapping(before.reg, EntityKind::Improvement, table), {.today = in.today}));
    const auto changes = fieldChanges(builder, again, again.rows[0]);
    REQUIRE(changes.size() == 1);
    CHECK(changeName(builder, again, changes[0]) == u"people.email"_s);
    CHECK(changeLabel(builder, again, changes[0]) == u"E-mail of Priya Nair"_s);
    CHECK_FALSE(isOwn(again, again.rows[0], changes[0]));
}

TEST_CASE("another address that is there stays, and the row says so")
{
    Importing in = withPeople();
    const ImportPlan plan = in.import(EntityKind::Improvement, u"Ref,Owner\nC-2,Bob Lund <b.lund@example.org>\n"_s);
    CHECK(addresses(in).value(u"Bob Lund"_s) == u"bob@example.org"_s);
    CHECK(plan.remarksOn(2)
          == QStringList{u"Bob Lund has the e-mail bob@example.org in the register, which stays: not "
                         "b.lund@example.org."_s});
}

TEST_CASE("somebody new gets name and address, and is found by the address alone in later rows")
{
    Importing in = withPeople();
    in.import(EntityKind::Improvement,
              u"Ref,Title,Owner\nC-3,Three,Ada Byron <ada@example.org>\nC-4,Four,ada@example.org\n"
              "C-5,Five,someone@example.org\n"_s);
    CHECK(addresses(in).value(u"Ada Byron"_s) == u"ada@example.org"_s);
    CHECK(addresses(in).value(u"someone@example.org"_s) == u"someone@example.org"_s);
    CHECK(addresses(in).size() == 4);
    CHECK(in.only<Improvement>(u"C-4"_s).owner == in.only<Improvement>(u"C-3"_s).owner);
}

TEST_CASE("a near name with an address is asked for, and answered as it stands in the file")
{
    Importing in = withPeople();
    const QString text = u"Ref,Title,Owner\nC-3,Three,Priya Niar <pn@example.org>\n"_s;
    const ImportPlan plan = Importing(in).import(EntityKind::Improvement, text);
    REQUIRE(plan.questions.size() == 1);
    CHECK(plan.questions[0].text == u"\"Priya Niar\" in column \"Owner\": did you mean Priya Nair?"_s);
    ImportMapping mapping;
    mapping.values[u"owner"_s].insert(plan.questions[0].values[0], plan.questions[0].choices[0]);
    in.import(EntityKind::Improvement, text, mapping);
    CHECK(addresses(in).value(u"Priya Nair"_s) == u"pn@example.org"_s);
}

TEST_CASE("a name stands without the address beside it")
{
    CHECK(withoutAddress(u"Linh Nguyen <ln@example.org>"_s) == u"Linh Nguyen"_s);
    CHECK(withoutAddress(u"\"Nguyen, Linh\" (LN@example.org)"_s) == u"Nguyen, Linh"_s);
    CHECK(withoutAddress(u"ln@example.org; Linh Nguyen"_s) == u"Linh Nguyen"_s);
    CHECK(withoutAddress(u"<ln@example.org>"_s) == u"ln@example.org"_s);
    CHECK(withoutAddress(u"Linh Nguyen"_s) == u"Linh Nguyen"_s);
}
