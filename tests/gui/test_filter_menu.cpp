// SPDX-License-Identifier: GPL-3.0-or-later
// What a filter of a reference offers, among few records and among very many.
#include "open_workspace.h"

#include <core/entities/improvement.h>
#include <core/entities/organisation.h>
#include <core/entity_types.h>
#include <core/register.h>
#include <document/document.h>
#include <gui/records/filter_choices.h>
#include <gui/records/filter_menu.h>
#include <support/wait.h>

#include <QLineEdit>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int manyPeople = 2'000;

// People "Person 0001" …; the last three own improvements, the very last most of them.
struct ManyOwners : OpenWorkspace {
    explicit ManyOwners(int count = manyPeople)
    {
        ChangeBuilder builder = workspace.document().builder();
        for (int i = 1; i <= count; ++i) {
            people.push_back(builder.create<Person>());
            builder.set<&Person::name>(people.back(), u"Person %1"_s.arg(i, 4, 10, QChar(u'0')));
        }
        for (int i = 0; i < 6; ++i) {
            const auto improvement = builder.create<Improvement>();
            builder.set<&Improvement::reference>(improvement, u"CSI-%1"_s.arg(i));
            builder.set<&Improvement::title>(improvement, u"One"_s);
            builder.set<&Improvement::owner>(improvement,
                                             people[size_t(count - 1
                                                           - (i < 3       ? 0
                                                                  : i < 5 ? 1
                                                                          : 2))]
                                                 .value);
        }
        valueOf(workspace.document().apply(std::move(builder), u"made"_s, ChangeKind::Import));
    }
    QStringList texts(const QMenu &menu) const
    {
        QStringList texts;
        for (const QAction *action : menu.actions())
            texts += action->text();
        return texts;
    }

    std::vector<Id<Person>> people;
    FieldIndex owner = fieldIndex<&Improvement::owner>();
};

} // namespace

TEST_CASE("a filter offers who is referred to most, whatever their ids, and counts the others")
{
    ManyOwners in;
    const RecordChoices choices = mostReferred(in.reg(), EntityKind::Improvement, in.owner, {}, 3);
    REQUIRE(choices.offered.size() == 3);
    CHECK(choices.offered[0].first == u"Person 1998"_s); // by title
    CHECK(choices.offered[2].first == u"Person 2000"_s);
    CHECK(choices.more == manyPeople - 3);
    const RecordChoices two = mostReferred(in.reg(), EntityKind::Improvement, in.owner, {in.people.front().value}, 2);
    REQUIRE(two.offered.size() == 2); // what filters already is always there
    CHECK(two.offered[0].first == u"Person 0001"_s);
    CHECK(two.offered[1].first == u"Person 2000"_s);
}

TEST_CASE("any of very many records is found by its title, and a search that nobody waits for ends")
{
    ManyOwners in;
    const RecordChoices found = matching(in.reg(), EntityKind::Person, u"1234 person"_s, 10, {});
    REQUIRE(found.offered.size() == 1);
    CHECK(found.offered[0].second == in.people[1233].value);
    CHECK(found.more == 0);
    const RecordChoices all = matching(in.reg(), EntityKind::Person, u"person"_s, 10, {});
    CHECK(all.offered.size() == 10);
    CHECK(all.more == manyPeople - 10);
    const Cancellation cancelled;
    cancelled.request();
    CHECK(matching(in.reg(), EntityKind::Person, u"person"_s, 10, cancelled).offered.empty());
}

TEST_CASE("the menu of a filter holds a few of very many, searches, and filters by what is chosen")
{
    ManyOwners in;
    RecordModel model(in.workspace.view(), EntityKind::Improvement);
    FilterMenu menu(model, in.owner, nullptr);
    menu.popup(QPoint(0, 0));
    CHECK(menu.actions().size() < FilterMenu::mostChoices + 10);
    CHECK(in.texts(menu).contains(u"Person 2000"_s));
    auto *search = menu.findChild<QLineEdit *>();
    REQUIRE(search);
    CHECK_FALSE(search->accessibleName().isEmpty());
    search->setText(u"0777"_s);
    REQUIRE(waitFor([&] { return in.texts(menu).contains(u"Person 0777"_s); }));
    CHECK_FALSE(in.texts(menu).contains(u"Person 2000"_s));
    search->clear();
    CHECK(in.texts(menu).contains(u"Person 2000"_s));
    for (QAction *action : menu.actions()) {
        if (action->text() == u"Person 2000"_s)
            action->trigger();
    }
    REQUIRE(model.definition().filters.size() == 1);
    CHECK(model.shownCount() == 3);
}

TEST_CASE("among 100,000 records a menu is as short, finds any of them and counts the others")
{
    constexpr int veryMany = 100'000;
    ManyOwners in(veryMany);
    RecordModel model(in.workspace.view(), EntityKind::Improvement);
    FilterMenu menu(model, in.owner, nullptr);
    menu.popup(QPoint(0, 0));
    const QStringList texts = in.texts(menu);
    CHECK(texts.size() < FilterMenu::mostChoices + 10);
    CHECK(texts.contains(u"Person 100000"_s));
    const QString others = u"and %1 more: type to narrow"_s;
    CHECK(texts.contains(others.arg(QLocale().toString(veryMany - FilterMenu::mostChoices))));
    menu.findChild<QLineEdit *>()->setText(u"person 0777"_s);
    const auto isFound = [&] { return in.texts(menu).contains(u"Person 0777"_s); };
    REQUIRE(waitFor(isFound));
    CHECK(in.texts(menu).filter(u"Person"_s).front() == u"Person 0777"_s); // and then 07770 to 07779
}

TEST_CASE("a menu with room for all records asks nobody to search")
{
    OpenWorkspace open;
    const auto ada = open.add<Person>({{u"name"_s, u"Ada & Co"_s}});
    open.add<Improvement>({{u"reference"_s, u"CSI-1"_s}, {u"title"_s, u"One"_s}, {u"owner"_s, ada.value}});
    RecordModel model(open.workspace.view(), EntityKind::Improvement);
    FilterMenu menu(model, fieldIndex<&Improvement::owner>(), nullptr);
    menu.popup(QPoint(0, 0));
    CHECK(menu.findChild<QLineEdit *>() == nullptr);
    bool isThere = false;
    for (const QAction *action : menu.actions())
        isThere = isThere || action->text() == u"Ada && Co"_s;
    CHECK(isThere);
}
