// SPDX-License-Identifier: GPL-3.0-or-later
// Slides that were shown at no review: kept if somebody says so, on their day in the calendar, opened again from there.
#include "presented.h"

#include <core/entities/cadence.h>
#include <core/register.h>
#include <document/document.h>
#include <gui/cadence/cadence_view.h>
#include <models/grids/cadence_model.h>
#include <support/wait.h>

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// Shows the usual slides of no particular review, and leaves them.
void showAdHoc(OpenWorkspace &open, QWidget &window)
{
    present(open.workspace, &window);
    auto *dialog = openDialog<PresentDialog>();
    REQUIRE(dialog);
    auto *ceremonies = dialog->findChild<QComboBox *>();
    ceremonies->setCurrentIndex(ceremonies->findText(u"No particular review"_s));
    dialog->waitForSlides();
    dialog->accept();
    REQUIRE(openPresentation());
    openPresentation()->close();
}

} // namespace

TEST_CASE("slides of no particular review can be kept, stand in the calendar on their day, and open from there")
{
    DemonstrationWorkspace open;
    open.ask.choice = 0;
    QWidget window;
    showAdHoc(open, window);
    REQUIRE(waitFor([&] { return !open.reg().all<Snapshot>().isEmpty(); }));
    CHECK(open.ask.told.join(u' ').contains(u"no review"_s));
    const Snapshot snapshot = *open.reg().all<Snapshot>().begin();
    CHECK_FALSE(snapshot.occurrence);
    CHECK(snapshot.shownAt.date() == open.workspace.document().today());
    CadenceView view(open.workspace);
    show(view);
    auto *list = view.findChild<QTreeView *>();
    const QModelIndexList shown = list->model()->match(list->model()->index(0, CadenceModel::State), Qt::DisplayRole,
                                                       u"slides shown"_s, 2, Qt::MatchExactly);
    REQUIRE(shown.size() == 1);
    list->setCurrentIndex(shown.front());
    CHECK(view.findChild<QLabel *>(u"name"_s)->text() == u"Shown at no review"_s);
    CHECK_FALSE(view.findChild<QPushButton *>(u"record"_s)->isEnabled());
    CHECK(view.findChild<QPushButton *>(u"slides"_s)->isEnabled());
    open.ask.told.clear();
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    REQUIRE(waitFor([] { return openPresentation() != nullptr; }));
    CHECK(open.ask.told.join(u' ').contains(u"identical"_s));
    openPresentation()->close();
}

TEST_CASE("slides of no particular review are not kept where nobody wants them to be")
{
    DemonstrationWorkspace open;
    open.ask.choice = std::nullopt;
    const qint64 change = open.workspace.document().change();
    QWidget window;
    showAdHoc(open, window);
    REQUIRE(waitFor([&] { return !open.ask.told.isEmpty(); }));
    QTest::qWait(1); // it would be kept by then
    CHECK(open.workspace.document().change() == change);
}
