// SPDX-License-Identifier: GPL-3.0-or-later
// What the rooms say of their pages, and what the window makes of it.
#include "open_workspace.h"

#include <answers/questions/answer.h>
#include <gui/records/record_pages.h>
#include <gui/window/pages.h>
#include <gui/workspace/page.h>
#include <gui/workspace/page_view.h>

#include <QFile>
#include <QSet>
#include <QTabBar>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

class Blank final : public PageView {
public:
    Blank(Workspace &workspace, QWidget *parent)
        : PageView(workspace, parent)
    {
        setObjectName(u"blank"_s);
    }
    [[nodiscard]] QString summary() const override { return u"nothing"_s; }
};

} // namespace

TEST_CASE("no two pages share an id, keys or a kind of record, and each has a title and an icon")
{
    QSet<QString> ids;
    QSet<QString> keys;
    QSet<int> kinds;
    for (const PageInfo &page : pages()) {
        INFO(page.id.toStdString());
        CHECK_FALSE(ids.contains(page.id));
        ids.insert(page.id);
        CHECK_FALSE(title(page).isEmpty());
        CHECK(QFile::exists(u":/gui/icons/%1.svg"_s.arg(page.icon)));
        CHECK(pageNamed(page.id) == &page);
        if (const QString key = page.shortcut.toString(QKeySequence::PortableText); !key.isEmpty()) {
            CHECK_FALSE(keys.contains(key));
            keys.insert(key);
        }
        for (const EntityKind kind : page.entities)
            kinds.insert(int(kind));
    }
    for (const int kind : std::as_const(kinds))
        CHECK(pageOf(EntityKind(kind)) != nullptr);
    CHECK(pageOf(EntityKind::Metric)->id == u"metrics"_s); // the one with the charts comes first
    CHECK(pageNamed(u"nowhere"_s) == nullptr);
}

TEST_CASE("a page of views and tables is declared by its tabs")
{
    OpenWorkspace open;
    const PageInfo info = recordPage(
        {.id = u"lessons"_s, .group = PageGroup::Work, .title = "Lessons", .help = u"lessons"_s},
        {.views = {viewTab<Blank>("Blank", {EntityKind::Lesson})}, .kinds = {EntityKind::Lesson, EntityKind::Action}});
    CHECK(info.icon == u"lessons"_s);
    CHECK(info.entities == std::vector{EntityKind::Lesson, EntityKind::Action});
    const std::unique_ptr<Page> page(info.make(open.workspace, nullptr));
    show(*page);
    const auto *blank = page->findChild<PageView *>(u"blank"_s);
    REQUIRE(blank);
    auto *tabs = page->findChild<QTabBar *>();
    REQUIRE(tabs);
    REQUIRE(tabs->count() == 3);
    tabs->setFocus();
    QTest::keyClick(tabs, Qt::Key_Right);
    CHECK(tabs->currentIndex() == 1);
    CHECK_FALSE(blank->isVisible());
}

TEST_CASE("a badge counts what its figure counts, in words where it has some, and is empty at zero")
{
    OpenWorkspace open;
    open.workspace.waitForAnswers();
    const auto plain = figureBadge(1, u"open"_s, Tone::Neutral);
    const auto inWords = figureBadge(1, u"open"_s, Tone::Concern, "%1 late");
    CHECK(plain(open.workspace).text.isEmpty());
    open.addImprovement(u"CSI-0001"_s, u"Runbooks"_s);
    open.addImprovement(u"CSI-0002"_s, u"Labels"_s);
    open.workspace.waitForAnswers();
    CHECK(plain(open.workspace).text == u"2"_s);
    CHECK(plain(open.workspace).tone == Tone::Neutral);
    CHECK(inWords(open.workspace).text == u"2 late"_s);
    CHECK(inWords(open.workspace).tone == Tone::Concern);
    CHECK(figureBadge(1, u"no such figure"_s, Tone::Neutral)(open.workspace).text.isEmpty());
}
