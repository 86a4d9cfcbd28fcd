// SPDX-License-Identifier: GPL-3.0-or-later
// What was chosen for a pack or slides, kept as text and read back; a logo; and names that are covered.
#include <core/entities/evidence.h>
#include <core/entities/settings.h>
#include <report/paper/blameless.h>
#include <report/paper/logo.h>
#include <report/paper/pack_choices.h>
#include <report/slides/slide_choices.h>

#include <answers/fixture.h>
#include <core/change_builder.h>
#include <support/test.h>

#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

TEST_CASE("choices of a pack come back as they were kept")
{
    PackChoices choices;
    choices.services = {u"Mail"_s, u"Orders, \"new\""_s};
    choices.units = {u"Desk"_s};
    choices.periodFrom = QDate(2026, 1, 1);
    choices.setHas(PackSection::ChangeLog, false);
    choices.setHas(PackSection::SignOff, false);
    choices.names = Names::Roles;
    choices.language = u"de"_s;
    choices.paper = Paper::Letter;
    choices.profile = PackProfile::Archive;
    choices.preparedBy = u"Ada"_s;
    choices.approvedBy = u"Grace"_s;
    choices.approvedOn = QDate(2026, 3, 31);
    const QJsonObject json = QJsonDocument::fromJson(packChoicesText(choices).toUtf8()).object();
    CHECK(packChoicesFrom(json) == choices);
    CHECK(packChoicesFrom(packChoicesJson(PackChoices())) == PackChoices());
    Pack pack;
    pack.choices = packChoicesText(choices);
    CHECK(packChoicesOf(pack) == choices);
}

TEST_CASE("what is unknown or of another type is as if it were not chosen")
{
    const auto read = [](const char *json) { return packChoicesFrom(QJsonDocument::fromJson(json).object()); };
    CHECK(read("{}") == PackChoices());
    CHECK(read(R"({"services": "Mail", "periodFrom": 7, "leftOut": {"a": 1}, "paper": "Foolscap", "blameless": "yes",
                   "profile": [], "colour": "red"})")
          == PackChoices());
    const PackChoices some = read(R"({"leftOut": ["signs", "of a later version"], "services": ["", "Mail", 3]})");
    CHECK(some.services == QStringList{u"Mail"_s});
    CHECK_FALSE(some.has(PackSection::Signs));
    CHECK(some.has(PackSection::Backlog));
}

TEST_CASE("a pack about one question has its section, what explains it, and no more")
{
    PackChoices choices;
    choices.leaveOnly(PackSection::Metrics);
    QList<int> kept;
    for (int i = 0; i < packSectionCount; ++i) {
        CHECK_FALSE(packSectionTitle(PackSection(i)).isEmpty());
        if (choices.has(PackSection(i)))
            kept += i;
    }
    CHECK(kept
          == QList<int>{int(PackSection::Metrics), int(PackSection::Dossiers), int(PackSection::Definitions),
                        int(PackSection::EvidenceIndex)});
    choices.leaveOnly(PackSection::Backlog);
    CHECK_FALSE(choices.has(PackSection::Dossiers));
    CHECK_FALSE(choices.has(PackSection::Metrics));
}

TEST_CASE("a register keeps its choices; where there are none its language is taken")
{
    const Register kept = registerOf(R"(settings pack_language=de pack_choices={"paper":"Letter","preparedBy":"Ada"})");
    CHECK(packChoicesOf(kept).language == u"de"_s);
    CHECK(packChoicesOf(kept).paper == Paper::Letter);
    CHECK(packChoicesOf(kept).preparedBy == u"Ada"_s);
    CHECK(packChoicesOf(registerOf(R"(settings pack_language=de pack_choices={"language":"fr"})")).language == u"fr"_s);
}

TEST_CASE("chosen slides are in the chosen order, with the presenter's notes first")
{
    const SlideChoices choices{{}, {{u"verdicts"_s, u"start here"_s}, {u"gone"_s, {}}, {u"question:1"_s, {}}}};
    CHECK(slideChoicesFrom(slideChoicesText(choices)) == choices);
    const SlideChoices scoped{{u"Mail"_s}, {{u"verdicts"_s, {}}}};
    CHECK(slideChoicesFrom(slideChoicesText(scoped)) == scoped);
    CHECK(slideChoicesText({}).isEmpty());
    for (const QString &text : {u""_s, u"no JSON"_s, u"[1, \"a\", {}, {\"slide\": 3}]"_s, u"{\"services\": [\"\"]}"_s})
        CHECK(slideChoicesFrom(text) == SlideChoices());
    std::vector<Slide> all(3);
    all[0].id = u"question:1"_s;
    all[1].id = u"question:2"_s;
    all[2].id = u"verdicts"_s;
    all[2].notes = {u"made from data"_s};
    const std::vector<Slide> shown = chosenSlides(all, choices.slides);
    REQUIRE(shown.size() == 2);
    CHECK(shown[0].id == u"verdicts"_s);
    CHECK(shown[0].notes == QStringList{u"start here"_s, u"made from data"_s});
    CHECK(shown[1].id == u"question:1"_s);
}

TEST_CASE("in a blameless text whole names, their parts and mail addresses become roles, other words stay")
{
    const Register reg = registerOf("person name=Ada_Lovelace email=ada@example.org job_title=Analyst\n"
                                    "person name=Al_Khwarizmi job_title=Algorithm_owner\nperson name=Grace_Hopper\n"
                                    "raci_role name=Service_owner person=Grace_Hopper\n");
    const NameCover cover(reg, Names::Roles);
    CHECK(cover.text(u"Ada Lovelace called LOVELACE, ada@example.org and Grace."_s)
          == u"Analyst called Analyst, Analyst and Service owner."_s);
    CHECK(cover.text(u"Adagio, Gracelands and Al"_s) == u"Adagio, Gracelands and Al"_s);
    CHECK(cover.text(u"Khwarizmi's algorithm"_s) == u"Algorithm owner's algorithm"_s);
    const auto people = reg.all<Person>();
    CHECK(cover.person(people.begin()->id) == u"Analyst"_s);
    CHECK(cover.person(std::next(people.begin(), 2)->id) == u"Service owner"_s); // its role goes before a job title
    CHECK(cover.person(Id<Person>(999)).isEmpty());
    CHECK(cover.names(u"ada lovelace, Grace Hopper, Grace Kelly, Al"_s)
          == u"Analyst, Service owner, a person, a person"_s); // guests are people too
    const NameCover shown(reg, Names::Shown);
    CHECK(shown.names(u"Ada Lovelace, Grace Kelly"_s) == u"Ada Lovelace, Grace Kelly"_s);
    CHECK(shown.text(u"Ada Lovelace"_s) == u"Ada Lovelace"_s);
    CHECK(shown.person(people.begin()->id) == u"Ada Lovelace"_s);
}

TEST_CASE("a logo is kept on white and no larger than a cover can show")
{
    QImage wide(2400, 200, QImage::Format_ARGB32);
    wide.fill(QColor(255, 0, 0, 0)); // nothing of it shows
    Register reg;
    ChangeBuilder builder(reg, 1);
    builder.set<&Settings::logo>(builder.create<Settings>(), logoText(wide));
    valueOf(reg.apply(builder.take()));
    const QImage kept = logoOf(reg);
    CHECK(kept.size() == QSize(1200, 100));
    CHECK(kept.pixelColor(600, 50) == QColor(Qt::white));
    CHECK(logoOf(Register()).isNull());
    CHECK(QImage::fromData(QByteArray::fromBase64(logoText(QImage(30, 20, QImage::Format_RGB32)).toLatin1())).size()
          == QSize(30, 20)); // never made larger
}
