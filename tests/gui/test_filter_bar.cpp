// SPDX-License-Identifier: GPL-3.0-or-later
// What filters a list is told by the bar above it, in words, and can be taken away there.
#include "open_workspace.h"

#include <core/entities/organisation.h>
#include <core/register.h>
#include <document/register_view.h>
#include <gui/records/filter_bar.h>
#include <gui/records/filter_menu.h>
#include <models/lists/kind_views.h>

#include <QLineEdit>
#include <QSignalSpy>
#include <QToolButton>

#include <algorithm>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

struct OpenBar : OpenWorkspace {
    OpenBar()
    {
        grace = add<Person>({{u"name"_s, u"Grace"_s}});
        research = add<Service>({{u"name"_s, u"R&D"_s}});
        owned = addImprovement(u"CSI-0001"_s, u"Restore test"_s);
        free = addImprovement(u"CSI-0002"_s, u"Alert noise"_s, ImprovementStatus::Measuring);
        ChangeBuilder builder = workspace.document().builder();
        builder.set<&Improvement::owner>(owned, grace.value);
        builder.set<&Improvement::service>(owned, research.value);
        valueOf(workspace.document().apply(std::move(builder), u"owned"_s));
        model.setFilters({});
        show(bar);
    }
    QToolButton *chip(const QString &name) { return bar.findChild<QToolButton *>(name); }
    QToolButton *called(const QString &text)
    {
        const auto all = bar.findChildren<QToolButton *>();
        const auto found = std::ranges::find(all, text, &QToolButton::text);
        return found == all.end() ? nullptr : *found;
    }
    // The menu of a chip, filled as it is when it opens.
    QMenu *menuOf(QToolButton *button)
    {
        REQUIRE(button);
        Q_EMIT button->menu()->aboutToShow();
        return button->menu();
    }
    QAction *entry(QMenu *menu, const QString &text)
    {
        for (QAction *action : menu->actions()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }
    QLineEdit *search() { return bar.findChild<QLineEdit *>(); }

    Id<Person> grace;
    Id<Service> research;
    Id<Improvement> owned, free;
    RecordModel model{workspace.view(), EntityKind::Improvement};
    FilterBar bar{model};
};

} // namespace

TEST_CASE("a chip names the values that it filters by, their number where they are many, and what is empty")
{
    OpenBar open;
    const auto shown = [&](const QString &field, const std::vector<Value> &values) {
        RecordFilter filter{field};
        filter.values = values;
        open.model.setFilters({filter});
        return open.chip(field)->text();
    };
    const auto state = [](ImprovementStatus status) { return Value(qint64(status)); };
    CHECK(open.chip(u"status"_s)->text() == u"Status"_s);
    CHECK(shown(u"status"_s, {state(ImprovementStatus::Measuring)}) == u"Status: Measuring"_s);
    CHECK(open.chip(u"status"_s)->property("active").toBool());
    CHECK(shown(u"status"_s, {state(ImprovementStatus::Measuring), state(ImprovementStatus::OnHold)})
          == u"Status: Measuring, On hold"_s);
    CHECK(
        shown(u"status"_s,
              {state(ImprovementStatus::Measuring), state(ImprovementStatus::OnHold), state(ImprovementStatus::Faded)})
        == u"Status: 3 chosen"_s);
    CHECK(shown(u"owner"_s, {Value()}) == u"Owner: none"_s);
    CHECK(shown(u"owner"_s, {Value(open.grace.value), Value()}) == u"Owner: Grace, none"_s);
    CHECK(open.chip(u"status"_s)->text() == u"Status"_s);
    CHECK_FALSE(open.chip(u"status"_s)->property("active").toBool());
}

TEST_CASE("a name with an ampersand keeps it on its chip, and is read out as it is")
{
    OpenBar open;
    RecordFilter filter{u"service"_s};
    filter.values = {Value(open.research.value)};
    open.model.setFilters({filter});
    CHECK(open.chip(u"service"_s)->text() == u"Service: R&&D"_s); // one would be the mark of a mnemonic
    CHECK(open.chip(u"service"_s)->accessibleName() == u"Service: R&D"_s);
    RecordFilter rows{RecordFilter::explicitRows};
    rows.why = u"Owned by R&D"_s;
    rows.rows = {open.owned.value};
    open.model.setFilters({rows});
    QToolButton *why = open.called(u"Owned by R&&D ✕"_s);
    REQUIRE(why);
    CHECK(why->accessibleName() == u"Owned by R&D, active filter"_s);
    QTest::mouseClick(why, Qt::LeftButton);
    CHECK(open.model.definition().filters.empty());
    CHECK_FALSE(why->isVisible());
}

TEST_CASE("the menu of a field offers its values in their order; the last one taken away takes the filter away")
{
    OpenBar open;
    QMenu *menu = open.menuOf(open.chip(u"status"_s));
    QStringList texts;
    for (const QAction *action : menu->actions()) {
        if (!action->isSeparator())
            texts += action->text();
    }
    CHECK(texts.size() == 1 + 14 + 1);
    CHECK(texts.mid(0, 3) == QStringList{u"Any"_s, u"Proposed"_s, u"Accepted"_s});
    CHECK(texts.last() == u"None"_s);
    CHECK_FALSE(open.entry(menu, u"Any"_s)->isEnabled());
    open.entry(menu, u"Measuring"_s)->trigger();
    CHECK(open.model.shownRecords() == std::vector{open.free.value});
    menu = open.menuOf(open.chip(u"status"_s));
    CHECK(open.entry(menu, u"Measuring"_s)->isChecked());
    open.entry(menu, u"Proposed"_s)->trigger();
    CHECK(open.model.shownCount() == 2);
    menu = open.menuOf(open.chip(u"status"_s));
    open.entry(menu, u"Measuring"_s)->trigger();
    CHECK(open.model.shownRecords() == std::vector{open.owned.value});
    menu = open.menuOf(open.chip(u"status"_s));
    open.entry(menu, u"Proposed"_s)->trigger();
    CHECK(open.model.definition().filters.empty());
}

TEST_CASE("None finds what refers to nobody, Any takes the filter away")
{
    OpenBar open;
    open.entry(open.menuOf(open.chip(u"owner"_s)), u"None"_s)->trigger();
    CHECK(open.model.shownRecords() == std::vector{open.free.value});
    CHECK(open.chip(u"owner"_s)->text() == u"Owner: none"_s);
    QMenu *menu = open.menuOf(open.chip(u"owner"_s));
    CHECK(open.entry(menu, u"None"_s)->isChecked());
    CHECK_FALSE(open.entry(menu, u"Grace"_s)->isChecked());
    open.entry(menu, u"Any"_s)->trigger();
    CHECK(open.model.shownCount() == 2);
    CHECK(open.chip(u"owner"_s)->text() == u"Owner"_s);
}

TEST_CASE("what is seldom wanted stands in More, and in the bar as long as it filters")
{
    OpenBar open;
    CHECK_FALSE(open.chip(u"unowned"_s)->isVisible());
    CHECK_FALSE(open.chip(u"source"_s)->isVisible());
    QToolButton *more = open.called(u"More"_s);
    REQUIRE(more);
    CHECK(more->isVisible());
    const RecordModel &model = open.model;
    const auto facts = model.facts();
    const QString unowned = std::ranges::find(facts, u"unowned"_s, &RecordFact::id)->label;
    open.entry(open.menuOf(more), unowned)->trigger();
    CHECK(model.shownRecords() == std::vector{open.free.value});
    CHECK(open.chip(u"unowned"_s)->isVisible());
    CHECK(open.chip(u"unowned"_s)->text() == unowned + u" ✕"_s);
    CHECK(open.entry(open.menuOf(more), unowned)->isChecked());
    QTest::mouseClick(open.chip(u"unowned"_s), Qt::LeftButton);
    CHECK(model.shownCount() == 2);
    CHECK_FALSE(open.chip(u"unowned"_s)->isVisible());
    // A field of it has a menu of its values.
    QMenu *sources = open.entry(open.menuOf(more), u"Source"_s)->menu();
    REQUIRE(sources);
    Q_EMIT sources->aboutToShow();
    open.entry(sources, u"Audit"_s)->trigger();
    CHECK(model.shownCount() == 0);
    CHECK(open.chip(u"source"_s)->isVisible());
    CHECK(open.chip(u"source"_s)->text() == u"Source: Audit"_s);
}

TEST_CASE("Clear is there while something filters, and takes search and filters away together")
{
    OpenBar open;
    QToolButton *clear = open.called(u"Clear"_s);
    REQUIRE(clear);
    CHECK_FALSE(clear->isVisible());
    CHECK_FALSE(open.bar.isActive());
    open.bar.focusSearch();
    QTest::keyClicks(open.search(), u"alert"_s);
    CHECK(clear->isVisible());
    open.model.setFilters({{u"unowned"_s}});
    CHECK(open.model.shownCount() == 1);
    QTest::mouseClick(clear, Qt::LeftButton);
    CHECK(open.model.shownCount() == 2);
    CHECK(open.search()->text().isEmpty());
    CHECK_FALSE(clear->isVisible());
}

TEST_CASE("a view that is shown writes its words into the search field; Return leads on to the list")
{
    OpenBar open;
    QSignalSpy list(&open.bar, &FilterBar::listRequested);
    ViewDefinition view = standardView(EntityKind::Improvement);
    view.search = u"noise"_s;
    open.model.setDefinition(view);
    CHECK(open.search()->text() == u"noise"_s);
    open.bar.focusSearch();
    CHECK(open.search()->selectedText() == u"noise"_s);
    QTest::keyClick(open.search(), Qt::Key_Left); // stays in the words
    CHECK(list.isEmpty());
    QTest::keyClick(open.search(), Qt::Key_Return);
    QTest::keyClick(open.search(), Qt::Key_Enter);
    QTest::keyClick(open.search(), Qt::Key_Down);
    CHECK(list.size() == 3);
}
