// SPDX-License-Identifier: GPL-3.0-or-later
// The first steps on the war chest: where they lead, when they are ticked, and that they can be put away.
#include "open_window.h"

#include <core/entities/organisation.h>
#include <gui/warchest/first_steps_card.h>
#include <gui/workspace/page.h>

#include <QAbstractButton>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

TEST_CASE("whoever stands on a first step stays there when the answers are there anew")
{
    OpenWorkspace open;
    FirstStepsCard card(open.workspace);
    card.refresh();
    show(card);
    const auto step = [&card](const QString &id) { return card.findChild<QAbstractButton *>(u"step "_s + id); };
    step(u"metrics"_s)->setFocus();
    const QPointer same = step(u"metrics"_s);
    card.refresh();
    REQUIRE(same); // nothing is another, and nothing is made anew
    CHECK(same->hasFocus());
    const auto ada = open.add<Person>({{u"name"_s, u"Ada"_s}});
    open.add<Service>({{u"name"_s, u"Mail"_s}, {u"owner"_s, ada.value}});
    card.refresh();
    CHECK(step(u"services"_s)->accessibleDescription() == u"done"_s);
    CHECK(step(u"metrics"_s)->hasFocus());
}

TEST_CASE("each first step leads to its page and is ticked once it is done, and all can be put away")
{
    OpenWorkspace open;
    FirstStepsCard card(open.workspace);
    card.refresh();
    card.show();
    const auto step = [&card](const QString &id) { return card.findChild<QAbstractButton *>(u"step "_s + id); };
    QSignalSpy pages(&open.workspace, &Workspace::pageRequested);
    const QStringList ids{u"backlog"_s, u"services"_s, u"metrics"_s, u"responsibilities"_s, u"rhythm"_s};
    for (const QString &id : ids) {
        REQUIRE(step(id));
        QTest::mouseClick(step(id), Qt::LeftButton);
    }
    QStringList led;
    for (const QList<QVariant> &page : pages)
        led += page.front().toString();
    CHECK(led == QStringList{u"register"_s, u"services"_s, u"metrics"_s, u"raci"_s, u"cadence"_s});
    CHECK(step(u"services"_s)->accessibleDescription() != u"done"_s);
    const auto ada = open.add<Person>({{u"name"_s, u"Ada"_s}});
    open.add<Service>({{u"name"_s, u"Mail"_s}, {u"owner"_s, ada.value}});
    card.refresh();
    CHECK(step(u"services"_s)->accessibleDescription() == u"done"_s);
    CHECK(card.isVisible());
    QTest::mouseClick(card.findChild<QPushButton *>(), Qt::LeftButton);
    CHECK_FALSE(card.isVisible());
    FirstStepsCard another(open.workspace);
    another.refresh();
    CHECK_FALSE(another.isVisible());
    QSettings().remove(u"files/hiddenFirstSteps"_s);
}

TEST_CASE("the first steps that were put away come back by their command, on whatever page")
{
    OpenWindow open;
    auto *card = open.window.openPage(u"war-chest"_s)->findChild<FirstStepsCard *>();
    REQUIRE(card);
    REQUIRE(card->isVisible());
    QTest::mouseClick(card->findChild<QPushButton *>(), Qt::LeftButton);
    REQUIRE_FALSE(card->isVisible());
    open.window.openPage(u"register"_s);
    open.command(u"help.firstSteps"_s)->trigger();
    CHECK(open.window.currentPage() == u"war-chest"_s);
    CHECK(card->isVisible());
    const QWidget *focus = QApplication::focusWidget();
    REQUIRE(focus);
    CHECK(focus->objectName() == u"step backlog"_s);
    CHECK(QSettings().value(u"files/hiddenFirstSteps"_s).toStringList().isEmpty());
    QTest::mouseClick(card->findChild<QPushButton *>(), Qt::LeftButton);
    CHECK_FALSE(card->isVisible()); // once more
    QSettings().remove(u"files/hiddenFirstSteps"_s);
    open.window.setDocument(nullptr);
    CHECK_FALSE(open.command(u"help.firstSteps"_s)->isEnabled());
}
