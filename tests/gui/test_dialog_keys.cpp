// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_window.h"

#include <document/document.h>
#include <gui/records/record_dialog.h>
#include <widgets/field_editor.h>

#include <QCalendarWidget>
#include <QLineEdit>
#include <QPointer>

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

TEST_CASE("the calendar of a date is answered by keys")
{
    OpenWindow open;
    const QDate today = open.window.workspace()->document().today();
    RecordDialog dialog(*open.window.workspace(), EntityKind::Improvement, {}, nullptr);
    show(dialog);
    auto *field = dialog.findChild<FieldEditor *>(u"target_on"_s);
    auto *line = field->findChild<QLineEdit *>();
    line->setFocus();
    QTest::keyClicks(line, today.toString(Qt::ISODate));
    QTest::keyClick(line, Qt::Key_F4);
    REQUIRE(QApplication::activePopupWidget());
    const QPointer<QWidget> popup = QApplication::activePopupWidget();
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Down, Qt::Key_Return}) {
        REQUIRE(QApplication::focusWidget()); // as the window system tells it
        QTest::keyClick(QApplication::focusWidget(), key);
    }
    CHECK((!popup || !popup->isVisible()));
    CHECK(valueOf(field->value()) == Value(today.addDays(8)));
    CHECK(line->hasFocus());
    CHECK(dialog.isVisible());
}
