// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the dashboard of reviews: tiles of figures, and the chain from incidents to no repeat.
#include "open_workspace.h"

#include <answers/reviews/lesson_chain.h>
#include <core/entities/incident_review.h>
#include <gui/reviews/chain_view.h>
#include <gui/reviews/figure_tile.h>
#include <widgets/link_text.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalSpy>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// One review with lessons that got nowhere.
struct OpenChain : OpenWorkspace {
    OpenChain()
    {
        review =
            add<Pir>({{u"reference"_s, u"PIR-0001"_s}, {u"title"_s, u"Outage"_s}, {u"held_on"_s, QDate(2026, 11, 1)}});
    }
    Id<Lesson> addLesson(int number)
    {
        return add<Lesson>({{u"reference"_s, u"LES-%1"_s.arg(number, 4, 10, QChar(u'0'))},
                            {u"pir"_s, review.value},
                            {u"text"_s, u"Watch <b>certificates</b>"_s}});
    }
    void showChain(ChainView &view) const
    {
        view.setChain(lessonChain(reg(), dayOfTests, ReviewScope{ReviewScope::Kind::All, 0}));
    }
    Id<Pir> review;
};

QStringList linksOf(const ChainView &view)
{
    QStringList texts;
    for (const LinkText *link : view.findChildren<LinkText *>())
        texts += link->accessibleName();
    return texts;
}

} // namespace

TEST_CASE("a tile says its figure in words, and opens the rows behind it by click and by Return")
{
    OpenWorkspace open;
    QWidget page;
    auto *layout = new QHBoxLayout(&page);
    const std::vector<RecordRef> rows{{EntityKind::Action, 7}};
    showFigures(*layout,
                {{u"late"_s, u"Late & open"_s, 12.0, Measure::Days, u"Past their <due> date."_s, rows},
                 {u"share"_s, u"Share"_s, {}, Measure::Percent, u"Of all."_s, {}}},
                open.workspace, &page);
    const auto tiles = page.findChildren<FigureTile *>();
    REQUIRE(tiles.size() == 2);
    CHECK(tiles[0]->accessibleName() == u"Late & open: 12 days"_s);
    CHECK(tiles[0]->accessibleDescription() == u"Past their <due> date."_s);
    CHECK(tiles[0]->toolTip() == u"Past their <due> date."_s);
    CHECK(tiles[1]->accessibleName() == u"Share: not known"_s);
    CHECK_FALSE(tiles[1]->isEnabled()); // nothing is behind it
    QSignalSpy requested(&open.workspace, &Workspace::rowsRequested);
    tiles[0]->click();
    QTest::keyClick(tiles[0], Qt::Key_Return);
    REQUIRE(requested.size() == 2);
    CHECK(requested[0][0] == u"Late & open"_s);
    CHECK(requested[1][1].value<std::vector<RecordRef>>() == rows);
}

TEST_CASE("tiles that are there are used again, and open what they show now")
{
    OpenWorkspace open;
    QWidget page;
    auto *layout = new QHBoxLayout(&page);
    showFigures(*layout, {{u"late"_s, u"Late"_s, qint64(1), Measure::Count, {}, {{EntityKind::Action, 1}}}},
                open.workspace, &page);
    const auto *tile = page.findChild<FigureTile *>();
    showFigures(*layout, {{u"late"_s, u"Later"_s, qint64(2), Measure::Count, {}, {{EntityKind::Action, 2}}}},
                open.workspace, &page);
    REQUIRE(page.findChildren<FigureTile *>().size() == 1);
    CHECK(page.findChild<FigureTile *>() == tile);
    QSignalSpy requested(&open.workspace, &Workspace::rowsRequested);
    page.findChild<FigureTile *>()->click();
    REQUIRE(requested.size() == 1);
    CHECK(requested[0][0] == u"Later"_s);
    CHECK(requested[0][1].value<std::vector<RecordRef>>().front().record == 2);
}

TEST_CASE("the chain names every link, and the lessons lost there with their age")
{
    OpenChain open;
    open.addLesson(1);
    ChainView view(open.workspace);
    open.showChain(view);
    QStringList texts;
    for (const QLabel *label : view.findChildren<QLabel *>())
        texts += label->text();
    for (int link = 0; link < chainLinks; ++link)
        CHECK(texts.contains(linkName(ChainLink(link))));
    REQUIRE(linksOf(view).size() == 1);
    CHECK(linksOf(view).front().contains(u"LES-0001 (22 days)"_s));
    auto *link = view.findChild<LinkText *>();
    CHECK(link->toolTip().contains(u"<b>"_s));
    QSignalSpy requested(&open.workspace, &Workspace::recordRequested);
    link->click();
    CHECK(requested.size() == 1);
}

TEST_CASE("of many that were lost six are named, the others are a way to all of them")
{
    OpenChain open;
    for (int number = 1; number <= 9; ++number)
        open.addLesson(number);
    ChainView view(open.workspace);
    open.showChain(view);
    const QStringList links = linksOf(view);
    CHECK(links.size() == 7);
    CHECK(links.last() == u"all 9"_s);
    QSignalSpy requested(&open.workspace, &Workspace::rowsRequested);
    view.findChildren<LinkText *>().last()->click();
    REQUIRE(requested.size() == 1);
    CHECK(requested[0][1].value<std::vector<RecordRef>>().size() == 9);
    view.setChain({});
    CHECK(linksOf(view).isEmpty()); // what was shown before is gone
}

TEST_CASE("a review without a lesson is lost by its own name")
{
    OpenChain open;
    ChainView view(open.workspace);
    open.showChain(view);
    REQUIRE(linksOf(view).size() == 1);
    CHECK(linksOf(view).front().startsWith(u"PIR-0001"_s));
}
