// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_window.h"

#include <gui/records/record_dialog.h>

#include <QCalendarWidget>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

TEST_CASE("Ctrl+Return answers a form from a field of several lines, where Return begins a line")
{
    OpenWindow open;
    RecordDialog dialog(*open.window.workspace(), EntityKind::Improvement,
                        presetsFor(*open.window.workspace(), EntityKind::Improvement), nullptr);
    show(dialog);
    QTest::keyClicks(dialog.findChild<QWidget *>(u"title"_s)->focusProxy(), u"Runbook"_s);
    QWidget *lines = dialog.findChild<QWidget *>(u"description"_s)->focusProxy();
    lines->setFocus();
    QTest::keyClicks(lines, u"one"_s);
    QTest::keyClick(lines, Qt::Key_Return);
    QTest::keyClicks(lines, u"two"_s);
    CHECK(dialog.isVisible());
    QTest::keyClick(lines, Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(dialog.isVisible());
    const auto &made = open.window.workspace()->reg().all<Improvement>();
    REQUIRE(made.size() == 1);
    CHECK(made.begin()->description == u"one\ntwo"_s);
}

TEST_CASE("the calendar of a date is opened by keys from its field")
{
    OpenWindow open;
    RecordDialog dialog(*open.window.workspace(), EntityKind::Improvement, {}, nullptr);
    show(dialog);
    QWidget *line = dialog.findChild<QWidget *>(u"target_on"_s)->focusProxy();
    line->setFocus();
    QTest::keyClick(line, Qt::Key_F4);
    CHECK(dialog.findChild<QCalendarWidget *>() != nullptr);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
}
