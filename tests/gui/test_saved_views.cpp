// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_workspace.h"

#include <core/entities/settings.h>
#include <core/register.h>
#include <document/document.h>
#include <document/register_view.h>
#include <gui/records/saved_views.h>
#include <models/lists/kind_views.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

struct SavedViews : OpenWorkspace {
    SavedViews()
        : model(workspace.view(), EntityKind::Improvement)
        , menu(workspace, model, u"register"_s, nullptr)
    {
    }
    QAction *action(const QMenu &in, const QString &text)
    {
        Q_EMIT menu.aboutToShow();
        for (QAction *one : in.actions()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }
    void save(const QString &name)
    {
        ask.answer = name;
        action(menu, u"&Save this view as…"_s)->trigger();
    }

    RecordModel model;
    SavedViewsMenu menu;
};

} // namespace

TEST_CASE("a view saved again under its name replaces the one before, and other pages have theirs")
{
    SavedViews c;
    ViewDefinition first = standardView(EntityKind::Improvement);
    first.search = u"one"_s;
    c.model.setDefinition(first);
    c.save(u"Mine & yours"_s);
    ViewDefinition second = first;
    second.search = u"two"_s;
    c.model.setDefinition(second);
    c.save(u"Mine & yours"_s);
    REQUIRE(c.reg().all<SavedView>().size() == 1);
    c.model.setDefinition(standardView(EntityKind::Improvement));
    QAction *mine = c.action(c.menu, u"Mine && yours"_s);
    REQUIRE(mine);
    mine->trigger();
    CHECK(c.model.definition().search == u"two"_s);
    SavedViewsMenu elsewhere(c.workspace, c.model, u"actions"_s, nullptr);
    Q_EMIT elsewhere.aboutToShow();
    CHECK_FALSE(elsewhere.actions().front()->isEnabled()); // "No view was saved yet"
}

TEST_CASE("a saved view is removed, and a name of blanks saves nothing")
{
    SavedViews c;
    c.save(u"  "_s);
    CHECK(c.reg().all<SavedView>().isEmpty());
    c.save(u"Mine"_s);
    REQUIRE(c.reg().all<SavedView>().size() == 1);
    QAction *removing = c.action(c.menu, u"&Remove"_s);
    REQUIRE(removing);
    REQUIRE(removing->menu());
    removing->menu()->actions().front()->trigger();
    CHECK(c.reg().all<SavedView>().isEmpty());
}

TEST_CASE("an earlier state of the register saves no view")
{
    SavedViews c;
    c.addImprovement(u"CSI-1"_s, u"One"_s);
    REQUIRE(c.workspace.view().setRecordedAt(1));
    CHECK_FALSE(c.action(c.menu, u"&Save this view as…"_s)->isEnabled());
}
