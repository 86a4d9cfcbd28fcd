// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/test.h>
#include <widgets/artefact_tabs.h>

#include <QLabel>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Ratchet;
using namespace Qt::StringLiterals;

TEST_CASE("the tabs of an artefact are there to be seen, however many there are")
{
    QWidget window;
    auto *rows = new QVBoxLayout(&window);
    auto *tabs = new ArtefactTabs;
    rows->addWidget(tabs);
    window.resize(600, 400);
    window.show();
    auto *bar = tabs->findChild<QTabBar *>();
    for (int count : {2, 17}) {
        tabs->clear();
        for (int i = 0; i < count; ++i)
            tabs->addTab(new QLabel(u"content"_s), u"Table: %1 of improvements"_s.arg(i));
        QApplication::processEvents();
        CHECK(tabs->count() == count);
        CHECK(bar->isVisible());
        CHECK(bar->height() >= bar->fontMetrics().height());
        CHECK(bar->width() > 100);
        CHECK_FALSE(bar->visibleRegion().isEmpty());
    }
}

TEST_CASE("a tab is made when it is looked at, once")
{
    ArtefactTabs tabs;
    QStringList made;
    for (const QString &name : {u"first"_s, u"second"_s, u"third"_s})
        tabs.addTab([&made, name]() -> QWidget * { return made += name, new QLabel(name); }, name);
    CHECK(made == QStringList{u"first"_s});
    tabs.setCurrentIndex(2);
    CHECK(made == QStringList({u"first"_s, u"third"_s}));
    CHECK(qobject_cast<QLabel *>(tabs.currentContent())->text() == u"third"_s);
    tabs.setCurrentIndex(0);
    tabs.setCurrentIndex(2);
    CHECK(made.size() == 2);
    tabs.clear();
    CHECK(tabs.count() == 0);
    CHECK(tabs.currentContent() == nullptr);
}
