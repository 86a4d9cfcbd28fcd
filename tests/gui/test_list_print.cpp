// SPDX-License-Identifier: GPL-3.0-or-later
// Any list prints as it is shown, with its title and what it is filtered by.
#include "open_window.h"

#include <gui/records/filter_bar.h>
#include <gui/workspace/page.h>

#include <QLineEdit>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

QString printed(OpenWindow &open)
{
    const QString path = open.folder.filePath(u"list.pdf"_s);
    QFile::remove(path);
    open.ask.answer = path;
    open.command(u"file.print"_s)->trigger();
    REQUIRE(QTest::qWaitFor([&path] { return QFile::exists(path); }, 10'000));
    return pdfText(path);
}

} // namespace

TEST_CASE("a list of records prints what is shown, in its order, and says what it is filtered by")
{
    if (!hasProgram(u"pdftotext"_s))
        return;
    OpenWindow open;
    open.addImprovement(u"Runbook for restores"_s);
    open.addImprovement(u"Shorter queue"_s);
    Page *page = open.window.openPage(u"register"_s);
    QString text = printed(open);
    CHECK(text.contains(u"Register · Improvements"_s));
    CHECK(text.contains(u"Runbook for restores"_s));
    CHECK(text.contains(u"Shorter queue"_s));
    auto *filters = page->findChild<FilterBar *>();
    REQUIRE(filters);
    CHECK(filters->activeText() == "Open"_L1); // as the page begins
    filters->focusSearch();
    QTest::keyClicks(filters->findChild<QLineEdit *>(), u"queue"_s);
    QTest::qWait(400);
    CHECK(filters->activeText() == u"“queue”; Open"_s);
    text = printed(open);
    CHECK(text.contains(u"Only: “queue”; Open"_s));
    CHECK_FALSE(text.contains(u"Runbook for restores"_s));
    CHECK(text.contains(u"Shorter queue"_s));
}
