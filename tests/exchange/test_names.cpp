// SPDX-License-Identifier: GPL-3.0-or-later
// Names of people, services and units in other spellings: found where only one can be meant, asked where a slip of the
// hand may be in it, and never a reason to rename anybody.
#include "import_support.h"

#include <core/entities/improvement.h>
#include <core/entities/organisation.h>
#include <core/name_words.h>
#include <core/record_text.h>
#include <exchange/import/import_planner.h>
#include <exchange/mapping/record_index.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// A register of people, each "name|e-mail", and of services.
Importing registerWith(const QStringList &people, const QStringList &services = {})
{
    Importing in;
    QString text = u"name;email\n"_s;
    for (const QString &person : people)
        text += u"\"%1\";%2\n"_s.arg(person.section(u'|', 0, 0), person.section(u'|', 1));
    in.import(EntityKind::Person, text);
    QString list = u"name\n"_s;
    for (const QString &service : services)
        list += service + u'\n';
    if (!services.isEmpty())
        in.import(EntityKind::Service, list);
    return in;
}

QString foundAs(const Importing &in, EntityKind kind, const QString &name)
{
    RecordNames names(in.reg);
    const RecordId found = names.find(kind, name);
    return found ? recordName(in.reg, kind, found) : QString();
}

QStringList nearTo(const Importing &in, EntityKind kind, const QString &name)
{
    RecordNames names(in.reg);
    return names.find(kind, name) ? QStringList{u"found"_s} : names.near(kind, name);
}

} // namespace

TEST_CASE("a person is found whichever way the name is written")
{
    const Importing in = registerWith({u"Nguyen, Linh|linh.nguyen@example.org"_s, u"Siobhán O'Neill"_s,
                                       u"Jürgen Müller"_s, u"van der Berg, Anna"_s, u"Grace Hopper"_s});
    const auto person = [&in](const QString &name) { return foundAs(in, EntityKind::Person, name); };
    for (const QString &written :
         {u"Nguyen, Linh"_s, u"Linh Nguyen"_s, u"LINH  NGUYEN"_s, u"nguyen linh"_s, u"L. Nguyen"_s, u"Nguyen, L."_s,
          u"linh.nguyen@example.org"_s, u"Linh Nguyen <linh.nguyen@example.org>"_s, u"LINH.NGUYEN@EXAMPLE.ORG"_s,
          u"Dr. Linh Nguyen"_s, u"Linh Nguyen (Service desk)"_s}) {
        INFO(written.toStdString());
        CHECK(person(written) == u"Nguyen, Linh"_s);
    }
    CHECK(person(u"Siobhan O’Neill"_s) == u"Siobhán O'Neill"_s);
    CHECK(person(u"ONeill, Siobhan"_s) == u"Siobhán O'Neill"_s);
    CHECK(person(u"Juergen Mueller"_s) == u"Jürgen Müller"_s);
    CHECK(person(u"Muller, Jurgen"_s) == u"Jürgen Müller"_s);
    CHECK(person(u"Anna van der Berg"_s) == u"van der Berg, Anna"_s);
    CHECK(person(u"grace.hopper@example.com"_s) == u"Grace Hopper"_s); // nobody said her address
    CHECK(person(u"Linh Tran"_s).isEmpty());
    CHECK(person(u"N. Nguyen"_s).isEmpty());
    CHECK(person(u"Linh"_s).isEmpty()); // asked, not taken
}

TEST_CASE("initials and names that two may bear are nobody's, and both are offered")
{
    const Importing in = registerWith({u"John Smith"_s, u"Jane Smith"_s, u"L. Tran"_s});
    CHECK(nearTo(in, EntityKind::Person, u"J. Smith"_s) == QStringList{u"John Smith"_s, u"Jane Smith"_s});
    CHECK(nearTo(in, EntityKind::Person, u"Smith"_s) == QStringList{u"John Smith"_s, u"Jane Smith"_s});
    CHECK(nearTo(in, EntityKind::Person, u"Linh Tran"_s) == QStringList{u"L. Tran"_s}); // or somebody else
    CHECK(nearTo(in, EntityKind::Person, u"Jon Smith"_s).contains(u"John Smith"_s) == false); // too short to tell
    CHECK(nearTo(in, EntityKind::Person, u"John Smyth"_s) == QStringList{u"John Smith"_s});
}

TEST_CASE("names of services and units are near where a letter is wrong, and not where they number things")
{
    const Importing in = registerWith({}, {u"Payments"_s, u"Order Management"_s, u"Team A"_s, u"Region 12"_s});
    const auto near = [&in](const QString &name) { return nearTo(in, EntityKind::Service, name); };
    CHECK(near(u"Paymnets"_s) == QStringList{u"Payments"_s});
    CHECK(near(u"Payments service"_s) == QStringList{u"Payments"_s});
    CHECK(near(u"Order Mangement"_s) == QStringList{u"Order Management"_s});
    CHECK(near(u"order-management"_s) == QStringList{u"found"_s});
    CHECK(near(u"Team B"_s).isEmpty());
    CHECK(near(u"Region 13"_s).isEmpty());
    CHECK(near(u"Management"_s).isEmpty());
    CHECK(near(u"Mail"_s).isEmpty());
    CHECK(nearTo(in, EntityKind::Improvement, u"Paymnets"_s).isEmpty());
}

TEST_CASE("letters that are missing, too many, wrong or swapped make a near word, figures never")
{
    CHECK(isNearWord(u"payments"_s, u"paymnets"_s));
    CHECK(isNearWord(u"berg"_s, u"berk"_s));
    CHECK(isNearWord(u"management"_s, u"mangment"_s)); // two of ten
    CHECK_FALSE(isNearWord(u"berg"_s, u"bark"_s));
    CHECK_FALSE(isNearWord(u"jon"_s, u"jan"_s));
    CHECK_FALSE(isNearWord(u"line12"_s, u"line13"_s));
}

TEST_CASE("a near name is asked about once for all rows; the answer holds, and a new one stays new")
{
    const Importing before = registerWith({u"Nguyen, Linh"_s, u"Bob Lund"_s}, {u"Payments"_s});
    const QString text = u"Ref,Title,Owner,Service\nA-1,One,Lihn Nguyen,Paymnets\nA-2,Two,Linh Nguyen,Paymnets\n"
                         "A-3,Three,Bob Lundt,Payments\nA-4,Four,Someone Else,Payments\n"_s;
    ImportPlanner planner(std::make_shared<const Register>(before.reg), EntityKind::Improvement, tableOf(text), {});
    const std::vector<ImportQuestion> questions = valueOf(planner.questions());
    REQUIRE(questions.size() == 3);
    std::vector<ImportQuestion> sorted = questions;
    std::ranges::sort(sorted, {}, [](const ImportQuestion &question) { return question.values.constFirst(); });
    CHECK(sorted[0].kind == ImportQuestion::Kind::NearName);
    CHECK(sorted[0].values == QStringList{u"Bob Lundt"_s});
    CHECK(sorted[0].choices == QStringList{u"Bob Lund"_s, u"Bob Lundt"_s});
    CHECK(sorted[1].text == u"\"Lihn Nguyen\" in column \"Owner\": did you mean Nguyen, Linh?"_s);
    CHECK(sorted[2].field == u"service"_s);

    Importing unanswered = before;
    const ImportPlan refused = unanswered.import(EntityKind::Improvement, text);
    CHECK(refused.count(RowAction::Refused) == 3);
    CHECK(refused.count(RowAction::Add) == 1);
    CHECK(problemsOf(refused).constFirst()
          == u"2:3 owner \"Lihn Nguyen\" is not in the register. Did you mean Nguyen, Linh? Say which, or that it is "
             "new."_s);

    planner.chooseValue(u"owner"_s, u"Lihn Nguyen"_s, u"Nguyen, Linh"_s);
    planner.chooseValue(u"owner"_s, u"Bob Lundt"_s, u"Bob Lundt"_s);
    planner.chooseValue(u"service"_s, u"Paymnets"_s, u"Payments"_s);
    CHECK(valueOf(planner.questions()).empty());
    Importing answered = before;
    const ImportPlan plan = answered.import(EntityKind::Improvement, tableOf(text), planner.mapping());
    CHECK(plan.count(RowAction::Add) == 4);
    CHECK(answered.reg.all<Service>().size() == 1);
    CHECK(answered.reg.all<Person>().size() == 4); // Lundt and Else are new
    CHECK(answered.reg.find(answered.only<Improvement>(u"A-1"_s).owner)->name == u"Nguyen, Linh"_s);
    CHECK(answered.only<Improvement>(u"A-1"_s).owner == answered.only<Improvement>(u"A-2"_s).owner);
    CHECK(plan.notes == QStringList{u"Found under another spelling: Linh Nguyen = Nguyen, Linh"_s});
}

TEST_CASE("somebody new is made once, however the rows write the name")
{
    Importing in;
    in.import(
        EntityKind::Improvement,
        u"Ref;Title;Owner\nA-1;One;Nguyen, Linh\nA-2;Two;Linh Nguyen\nA-3;Three;linh nguyen\nA-4;Four;L. Nguyen\n"_s);
    CHECK(in.reg.all<Person>().size() == 1);
    CHECK(in.reg.all<Improvement>().size() == 4);
}

TEST_CASE("what a record is found by is not changed by it: neither letter case nor another spelling renames")
{
    Importing in = registerWith({u"Nguyen, Linh"_s}, {u"Payments"_s});
    in.import(EntityKind::Improvement, u"reference,title\nCSI-105,Runbook\n"_s);
    const ImportPlan plan = in.import(EntityKind::Improvement, u"Reference,Title\ncsi-105,Run-book\n"_s);
    CHECK(plan.count(RowAction::Update) == 1);
    CHECK(in.only<Improvement>(u"CSI-105"_s).title == u"Run-book"_s);
    CHECK(in.import(EntityKind::Improvement, u"Reference\ncsi-105\n"_s).count(RowAction::Unchanged) == 1);
    in.import(EntityKind::Person, u"Name,Job title\nLinh Nguyen,Analyst\n"_s);
    in.import(EntityKind::Service, u"Name,Criticality\nPAYMENTS,1\n"_s);
    REQUIRE(in.reg.all<Person>().size() == 1);
    CHECK(in.reg.all<Person>().begin()->name == u"Nguyen, Linh"_s);
    CHECK(in.reg.all<Person>().begin()->jobTitle == u"Analyst"_s);
    REQUIRE(in.reg.all<Service>().size() == 1);
    CHECK(in.reg.all<Service>().begin()->name == u"Payments"_s);
}

TEST_CASE("a name that may be several people, or a team, is made and told")
{
    Importing in;
    const ImportPlan plan =
        in.import(EntityKind::Improvement,
                  u"Ref,Title,Owner\nC-1,One,Service Desk team\nC-2,Two,Marta Kowalska / Tom Lindqvist\n"
                  "C-3,Three,Anders Sandberg\nC-4,Four,Teamira Desker\n"_s);
    const QString notes = plan.notes.join(u'\n');
    CHECK(notes.contains(u"\"Service Desk team\" becomes one person: it may be several, or a team."_s));
    CHECK(notes.contains(u"\"Marta Kowalska / Tom Lindqvist\""_s));
    CHECK_FALSE(notes.contains(u"Anders"_s));
    CHECK_FALSE(notes.contains(u"Teamira"_s));
}
