// SPDX-License-Identifier: GPL-3.0-or-later
// Text from a register is text wherever it is shown: no label, tooltip, button or question takes it for markup.
#include "open_workspace.h"
#include "window_walk.h"

#include <document/document.h>
#include <gui/window/main_window.h>

#include <QAbstractButton>
#include <QGroupBox>
#include <QLabel>
#include <QMenu>
#include <QTabBar>
#include <QTextEdit>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const QString markup = u"<b>R&D</b> <img src=\"file:///nonexistent/pixel.png\"> 50 % %1"_s;

// A button, a tab or a menu that shows "R&D" with one ampersand shows "RD".
bool losesAmpersand(const QString &text) { return QString(text).remove(u"&&"_s).contains(u"R&D"_s); }

bool guesses(const QWidget &shown)
{
    if (const auto *label = qobject_cast<const QLabel *>(&shown))
        return !shown.inherits("QTipLabel") && label->testAttribute(Qt::WA_WState_Polished)
            && label->textFormat() != Qt::PlainText;
    const auto *text = qobject_cast<const QTextEdit *>(&shown);
    return text && text->acceptRichText() && !text->isReadOnly();
}

QString shownByMnemonics(const QWidget &shown)
{
    if (const auto *button = qobject_cast<const QAbstractButton *>(&shown))
        return button->text();
    if (const auto *group = qobject_cast<const QGroupBox *>(&shown))
        return group->title();
    const auto *label = qobject_cast<const QLabel *>(&shown);
    return label && label->buddy() ? label->text() : QString();
}

} // namespace

TEST_CASE("no text of a register is taken for markup on any page, in any dialog")
{
    announceWarning(u"propagateSizeHints"_s);
    const QTemporaryDir folder;
    ScriptedAsk ask;
    QStringList found;
    int shownTexts = 0;
    const WindowWalk walk([](const QString &, const QString &) {},
                          [&found, &shownTexts](const QString &where, const QWidget &shown) {
                              if (guesses(shown))
                                  found += where + u" guesses the format of its text"_s;
                              if (const auto *label = qobject_cast<const QLabel *>(&shown))
                                  shownTexts += label->text().contains(markup) ? 1 : 0;
                              if (losesAmpersand(shownByMnemonics(shown)))
                                  found += where + u" shows R&D as RD: "_s + shownByMnemonics(shown);
                              if (const auto *tabs = qobject_cast<const QTabBar *>(&shown)) {
                                  for (int i = 0; i < tabs->count(); ++i) {
                                      if (losesAmpersand(tabs->tabText(i)))
                                          found += where + u" tab shows R&D as RD"_s;
                                  }
                              }
                              if (const auto *menu = qobject_cast<const QMenu *>(&shown)) {
                                  for (const QAction *action : menu->actions()) {
                                      if (losesAmpersand(action->text()))
                                          found += where + u" menu shows R&D as RD: "_s + action->text();
                                  }
                              }
                          });
    {
        MainWindow window(ask, clockOfTests());
        window.resize(1366, 768);
        window.show();
        window.setDocument(valueOf(Document::create(folder.filePath(u"m.ratchet"_s), markup, clockOfTests())));
        fillRegister(window.workspace()->document(), markup);
        window.workspace()->waitForAnswers();
        walk.pages(window);
        walk.dialogs(*window.workspace());
    }
    found.removeDuplicates();
    INFO(found.join(u'\n').toStdString());
    CHECK(found.isEmpty());
    CHECK(shownTexts > 10); // there was something to look at
    CHECK(losesAmpersand(markup));
    CHECK(!losesAmpersand(u"R&&D"_s));
}
