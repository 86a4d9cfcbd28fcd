// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_workspace.h"

#include <gui/packs/pack_preview.h>
#include <report/pack/pack_source.h>
#include <support/access.h>

#include <QKeyEvent>
#include <QLabel>
#include <QSignalSpy>
#include <QToolButton>
#include <QWheelEvent>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// The preview of a pack about a register of one improvement.
struct OpenPreview : OpenWorkspace {
    OpenPreview()
    {
        addImprovement(u"CSI-0001"_s, u"Runbook for restores"_s);
        show(preview);
    }
    [[nodiscard]] PackSource source()
    {
        PackChoices choices;
        choices.language = u"en"_s;
        const Document &document = workspace.document();
        return valueOf(packSource(document.store(), document.reg(), document.change(), dayOfTests, choices));
    }
    void layOut()
    {
        QSignalSpy drawn(&preview, &PackPreview::drawn);
        preview.setSource(source());
        REQUIRE((!drawn.isEmpty() || drawn.wait(60'000)));
    }
    void press(int key) { QTest::keyClick(&preview, Qt::Key(key)); }
    [[nodiscard]] QString position() const { return preview.findChild<QLabel *>()->text(); }

    PackPreview preview;
};

} // namespace

TEST_CASE("the pages of a pack are turned by keys, wheel and buttons, and never beyond the last")
{
    OpenPreview open;
    CHECK(open.preview.pageCount() == 0);
    CHECK(open.position() == u"Laying out…"_s);
    open.layOut();
    const int pages = open.preview.pageCount();
    REQUIRE(pages > 3);
    CHECK(open.position() == u"Page 1 of %1"_s.arg(pages));
    CHECK(unnamedControls(open.preview) == QStringList());
    open.press(Qt::Key_PageUp); // there is none before the first
    CHECK(open.preview.currentPage() == 0);
    open.press(Qt::Key_PageDown);
    open.press(Qt::Key_Right);
    CHECK(open.preview.currentPage() == 2);
    open.press(Qt::Key_Left);
    CHECK(open.preview.currentPage() == 1);
    open.press(Qt::Key_End);
    CHECK(open.preview.currentPage() == pages - 1);
    open.press(Qt::Key_PageDown);
    CHECK(open.preview.currentPage() == pages - 1);
    open.press(Qt::Key_Home);
    CHECK(open.preview.currentPage() == 0);
    const auto buttons = open.preview.findChildren<QToolButton *>();
    REQUIRE(buttons.size() == 2);
    CHECK_FALSE(buttons[0]->isEnabled());
    buttons[1]->click();
    CHECK(open.preview.currentPage() == 1);
    CHECK(buttons[0]->isEnabled());
    const QPointF middle(open.preview.rect().center());
    QWheelEvent wheel(middle, open.preview.mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(&open.preview, &wheel);
    CHECK(open.preview.currentPage() == 2);
    open.preview.goTo(4711);
    CHECK(open.preview.currentPage() == 2);
}

TEST_CASE("who does not see a page is told what it says, and another page says another thing")
{
    OpenPreview open;
    open.layOut();
    QAccessibleInterface &access = accessOf(open.preview);
    const int pages = open.preview.pageCount();
    REQUIRE(access.childCount() == pages + 3); // two buttons, and which page it is
    CHECK(partOf(open.preview, 1).text(QAccessible::Name) == u"Page 2 of %1"_s.arg(pages));
    const QString first = partOf(open.preview, 0).text(QAccessible::Description);
    CHECK_FALSE(first.isEmpty());
    CHECK(partOf(open.preview, 1).text(QAccessible::Description) != first);
    CHECK(access.focusChild() == &partOf(open.preview, 0));
    open.press(Qt::Key_PageDown);
    CHECK(access.focusChild() == &partOf(open.preview, 1));
    CHECK(partOf(open.preview, 0).state().offscreen);
    partOf(open.preview, 3).actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    CHECK(open.preview.currentPage() == 3);
    open.preview.setProblem(u"Choose a section."_s);
    CHECK(partNames(open.preview).first() == u"Choose a section."_s);
}

TEST_CASE("from right to left the arrows turn round")
{
    OpenPreview open;
    open.preview.setLayoutDirection(Qt::RightToLeft);
    open.layOut();
    open.press(Qt::Key_Left);
    CHECK(open.preview.currentPage() == 1);
    open.press(Qt::Key_Right);
    CHECK(open.preview.currentPage() == 0);
}

TEST_CASE("a problem stands in place of the pages, until they can be made")
{
    OpenPreview open;
    open.layOut();
    open.preview.setProblem(u"There is no service of that name."_s);
    CHECK(open.preview.pageCount() == 0);
    CHECK(open.position().isEmpty());
    open.press(Qt::Key_PageDown); // nothing to turn
    CHECK(open.preview.currentPage() == 0);
    open.layOut();
    CHECK(open.preview.pageCount() > 3);
    CHECK(open.position().startsWith(u"Page 1 of"_s));
}

TEST_CASE("a problem that comes while pages are laid out is not covered by them")
{
    OpenPreview open;
    QSignalSpy drawn(&open.preview, &PackPreview::drawn);
    open.preview.setSource(open.source());
    open.preview.setProblem(u"Another thought."_s);
    CHECK_FALSE(drawn.wait(300));
    CHECK(open.preview.pageCount() == 0);
}

TEST_CASE("of two sources one after the other only the later one is shown, on the page that was looked at")
{
    OpenPreview open;
    open.layOut();
    open.press(Qt::Key_PageDown);
    PackSource small = open.source();
    for (int section = 0; section < packSectionCount; ++section)
        small.settings.choices.setHas(PackSection(section), section == int(PackSection::SignOff));
    QSignalSpy drawn(&open.preview, &PackPreview::drawn);
    open.preview.setSource(open.source());
    open.preview.setSource(small);
    REQUIRE((!drawn.isEmpty() || drawn.wait(60'000)));
    CHECK(drawn.size() == 1);
    CHECK(open.preview.currentPage() <= open.preview.pageCount() - 1);
    CHECK(open.position().startsWith(u"Page %1 of"_s.arg(open.preview.currentPage() + 1)));
}
