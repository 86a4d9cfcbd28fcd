// SPDX-License-Identifier: GPL-3.0-or-later
// R12 in the window: who is accountable stands on the head of every page, before any answer is computed.
#include "open_window.h"

#include <core/entities/organisation.h>
#include <core/entities/raci.h>
#include <gui/window/pages.h>
#include <gui/workspace/page.h>
#include <widgets/link_text.h>

#include <QSignalSpy>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// Ada has the A of the register's activity.
struct OpenHeads : OpenWorkspace {
    OpenHeads()
    {
        const auto ada = add<Person>({{u"name"_s, u"Ada"_s}});
        const auto role = add<RaciRole>({{u"name"_s, u"CSI lead"_s}, {u"person"_s, ada.value}});
        activity = add<RaciActivity>({{u"name"_s, u"Maintain the CSI register"_s}});
        entry = add<RaciEntry>({{u"activity"_s, activity.value}, {u"role"_s, role.value}, {u"codes"_s, u"A/R"_s}});
    }

    Id<RaciActivity> activity;
    Id<RaciEntry> entry;
};

LinkText *headOf(const QWidget &page) { return page.findChild<LinkText *>(u"accountable"_s); }

} // namespace

TEST_CASE("every page of the window says who is accountable, and the register follows its activity")
{
    OpenHeads open;
    for (const PageInfo &info : pages()) {
        INFO(info.id.toStdString());
        const std::unique_ptr<Page> page(info.make(open.workspace, nullptr));
        REQUIRE(headOf(*page));
        CHECK_FALSE(headOf(*page)->accessibleName().isEmpty());
        CHECK_FALSE(headOf(*page)->accessibleDescription().isEmpty());
    }
    open.workspace.waitForAnswers();
    const std::unique_ptr<Page> page(pageNamed(u"register"_s)->make(open.workspace, nullptr));
    page->resize(1000, 600);
    page->show();
    LinkText *head = headOf(*page);
    CHECK(head->accessibleName() == u"Accountable: Ada"_s);
    const QSignalSpy asked(&open.workspace, &Workspace::recordRequested);
    head->click();
    REQUIRE(asked.count() == 1);
    CHECK(asked.front().front().value<RecordRef>() == RecordRef{EntityKind::RaciActivity, open.activity.value});
    // Without the only A nobody is, at once.
    valueOf(open.workspace.document().setField(EntityKind::RaciEntry, open.entry.value, fieldIndex<&RaciEntry::codes>(),
                                               u"R"_s));
    CHECK(head->accessibleName() == u"✕ Nobody is accountable"_s);
    open.workspace.waitForAnswers();
}
