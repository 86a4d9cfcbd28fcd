// SPDX-License-Identifier: GPL-3.0-or-later
// The parts that pages are made of: heads, cards, lists to tick, tabs, labels, links.
#include <support/test.h>
#include <widgets/artefact_tabs.h>
#include <widgets/card.h>
#include <widgets/check_list.h>
#include <widgets/link_text.h>
#include <widgets/page_header.h>
#include <widgets/plain_label.h>
#include <widgets/theme.h>

#include <QAction>
#include <QFrame>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QVBoxLayout>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

TEST_CASE("a button of a page's head follows its action")
{
    PageHeader header;
    header.setTitle(u"<b>Improvements</b>"_s);
    QAction action(u"&Add…"_s);
    action.setShortcut(QKeySequence(u"Ctrl+N"_s));
    QPushButton *button = header.addPrimaryButton(&action);
    CHECK(button->text() == action.text());
    CHECK(button->accessibleName() == u"Add…"_s); // without the mark of the key
    CHECK(button->toolTip().contains(u"Ctrl+N"_s));
    CHECK(button->property("primary").toBool());
    QSignalSpy triggered(&action, &QAction::triggered);
    button->click();
    CHECK(triggered.size() == 1);
    action.setEnabled(false);
    CHECK_FALSE(button->isEnabled());
    action.setText(u"Add &review…"_s);
    CHECK(button->text() == u"Add &review…"_s);
    action.setVisible(false);
    CHECK(button->isHidden());
}

TEST_CASE("a button without keys has no tip, and an action that goes takes nothing with it")
{
    PageHeader header;
    auto action = std::make_unique<QAction>(u"Export"_s);
    QPointer<QPushButton> button = header.addButton(action.get());
    CHECK(button->toolTip().isEmpty());
    CHECK_FALSE(button->property("primary").toBool());
    action.reset();
    REQUIRE(button);
    button->click();
}

TEST_CASE("a card is emptied with all that lies in it")
{
    QWidget page;
    auto *column = new QVBoxLayout(&page);
    QVBoxLayout *card = addCardTo(column, u"Baseline"_s);
    addParagraph(card, u"First <i>text</i>"_s);
    addParagraph(card, {}); // nothing to say
    auto *inner = new QHBoxLayout;
    QPointer<QLabel> deep = new QLabel(u"deep"_s);
    inner->addWidget(deep);
    card->addLayout(inner);
    CHECK(card->count() == 3); // title, paragraph, line
    const auto labels = page.findChildren<QLabel *>();
    REQUIRE(labels.size() == 3);
    CHECK(labels[0]->text() == u"Baseline"_s);
    CHECK(labels[1]->textInteractionFlags().testFlag(Qt::TextSelectableByMouse));
    clearLayout(card);
    CHECK(card->count() == 0);
    CHECK_FALSE(deep);
    CHECK(page.findChildren<QLabel *>().isEmpty());
    QVBoxLayout *untitled = addCardTo(column, {});
    CHECK(untitled->count() == 0);
}

TEST_CASE("what is ticked is what the user ticked")
{
    CheckList list;
    list.addChoice(u"Payments"_s, true);
    list.addChoice(u"Email"_s, false);
    list.addChoice(u"Identity"_s, true);
    CHECK(list.ticked() == QStringList({u"Payments"_s, u"Identity"_s}));
    CHECK_FALSE(list.isTicked(1));
    list.item(1)->setCheckState(Qt::Checked);
    list.item(0)->setCheckState(Qt::Unchecked);
    CHECK(list.ticked() == QStringList({u"Email"_s, u"Identity"_s}));
    list.setVisibleRows(2);
    const int two = list.height();
    list.setVisibleRows(6);
    CHECK(list.height() > 2 * two);
    CHECK(CheckList().ticked().isEmpty());
}

TEST_CASE("tabs are as high as what they show")
{
    announceWarning(u"propagateSizeHints"_s);
    ArtefactTabs tabs;
    CHECK(tabs.currentContent() == nullptr);
    auto *low = new QWidget;
    low->setFixedHeight(50);
    auto *high = new QWidget;
    high->setFixedHeight(400);
    tabs.addTab(low, u"R&D table"_s);
    tabs.addTab(high, u"Chart"_s);
    tabs.show();
    CHECK(tabs.count() == 2);
    CHECK(tabs.currentContent() == low);
    CHECK(low->isVisible());
    CHECK_FALSE(high->isVisible());
    const int lowHeight = tabs.sizeHint().height();
    CHECK(lowHeight < 200);
    tabs.setCurrentIndex(1);
    CHECK(tabs.currentContent() == high);
    CHECK(tabs.sizeHint().height() > lowHeight + 300);
    auto *bar = tabs.findChild<QTabBar *>();
    REQUIRE(bar);
    CHECK(bar->tabText(0).replace(u"&&"_s, u"&"_s) == u"R&D table"_s);
    CHECK(tabs.focusProxy() == bar);
    tabs.clear();
    CHECK(tabs.count() == 0);
}

TEST_CASE("a link of many words takes as many lines as its width needs, and answers keys as a click")
{
    LinkText link(u"Improvements & actions that nobody owns, in every service of the register"_s);
    CHECK(link.accessibleName().contains(u"Improvements & actions"_s));
    const int one = link.heightForWidth(2000);
    CHECK(link.heightForWidth(120) > 2 * one);
    CHECK(link.minimumSizeHint().width() <= 60);
    QSignalSpy clicked(&link, &QAbstractButton::clicked);
    QTest::keyClick(&link, Qt::Key_Return);
    QTest::keyClick(&link, Qt::Key_Enter);
    QTest::keyClick(&link, Qt::Key_Space);
    CHECK(clicked.size() == 3);
    link.setEnabled(false);
    link.click();
    CHECK(clicked.size() == 3);
}

TEST_CASE("a label wraps; one to copy from can be marked")
{
    const std::unique_ptr<QLabel> label(plainLabel(u"<script>x</script>"_s, LabelLook::Small));
    CHECK(label->wordWrap());
    CHECK(label->font() == textFont(LabelLook::Small));
    CHECK_FALSE(label->textInteractionFlags().testFlag(Qt::TextSelectableByMouse));
    const std::unique_ptr<QLabel> marked(selectableLabel(u"CSI-0001"_s));
    CHECK(marked->textInteractionFlags().testFlag(Qt::TextSelectableByMouse));
}

TEST_CASE("texts relate in size to that of the system")
{
    const double body = textFont(LabelLook::Body).pointSizeF();
    CHECK(textFont(LabelLook::Small).pointSizeF() < body);
    CHECK(textFont(LabelLook::PageTitle).pointSizeF() > body);
    CHECK(textFont(LabelLook::Figure).pointSizeF() > textFont(LabelLook::PageTitle).pointSizeF());
    const QFont before = QApplication::font();
    QFont large = before;
    large.setPointSizeF(body * 2);
    QApplication::setFont(large);
    CHECK(textFont(LabelLook::Small).pointSizeF() == Approx(body * 2 * 0.9));
    QApplication::setFont(before);
}
