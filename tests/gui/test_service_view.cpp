// SPDX-License-Identifier: GPL-3.0-or-later
// The page of one service: it opens with the service's record, follows changes, and leads to what it counts.
#include "open_workspace.h"

#include <core/entities/organisation.h>
#include <gui/organisation/organisation_pages.h>
#include <gui/organisation/service_view.h>
#include <gui/workspace/page.h>
#include <widgets/answer_table.h>

#include <QComboBox>
#include <QSignalSpy>
#include <QTabBar>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

struct OpenServices : OpenWorkspace {
    OpenServices()
    {
        desk = add<Service>({{u"name"_s, u"Desk"_s}});
        mail = add<Service>({{u"name"_s, u"Mail"_s}});
        add<Improvement>({{u"reference"_s, u"CSI-1"_s},
                          {u"title"_s, u"Runbook"_s},
                          {u"service"_s, mail.value},
                          {u"status"_s, qint64(ImprovementStatus::Approved)}});
        workspace.waitForAnswers();
    }

    Id<Service> desk;
    Id<Service> mail;
};

QStringList titlesOf(const QWidget &view)
{
    QStringList titles;
    for (const auto *table : view.findChildren<AnswerTableView *>())
        titles += table->accessibleName();
    return titles;
}

} // namespace

TEST_CASE("a service's record opens its page, with what there is to say and where nothing is")
{
    OpenServices open;
    ServiceView view(open.workspace);
    view.resize(1000, 700);
    view.show();
    view.wait();
    auto *choice = view.findChild<QComboBox *>();
    CHECK(choice->currentText() == u"Desk"_s); // the first by name
    CHECK(titlesOf(view) == QStringList{u"Who answers for it"_s});
    REQUIRE(view.showRecord({EntityKind::Service, open.mail.value}));
    view.wait();
    CHECK(choice->currentText() == u"Mail"_s);
    CHECK(view.summary().startsWith(u"1 open"_s));
    CHECK(titlesOf(view)
          == QStringList{u"Who answers for it"_s, u"Improvements by state"_s, u"The first five in rank"_s});
    CHECK_FALSE(view.showRecord({EntityKind::Person, 1}));
    const QSignalSpy rows(&open.workspace, &Workspace::rowsRequested);
    view.headActions().back()->trigger();
    CHECK(rows.count() == 1);
    open.workspace.waitForAnswers();
}

TEST_CASE("the page of services shows the service that is asked for on its own tab")
{
    OpenServices open;
    const std::unique_ptr<Page> page(servicesPage().make(open.workspace, nullptr));
    page->showRecord({EntityKind::Service, open.mail.value});
    auto *view = page->findChild<ServiceView *>();
    REQUIRE(view);
    view->wait();
    CHECK(page->findChild<QTabBar *>()->tabText(page->findChild<QTabBar *>()->currentIndex()) == u"Service"_s);
    CHECK(view->findChild<QComboBox *>()->currentText() == u"Mail"_s);
    open.workspace.waitForAnswers();
}
