// SPDX-License-Identifier: GPL-3.0-or-later
// The mouse wheel over every control of every page and dialog: it changes none of them, with the keyboard or without.
#include "every_dialog.h"
#include "open_window.h"
#include "window_walk.h"

#include <gui/workspace/page.h>
#include <widgets/day_edit.h>

#include <QAbstractSlider>
#include <QComboBox>
#include <QDialog>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QTabBar>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// What a control holds; nothing for one that holds no value.
std::optional<QString> valueIn(const QWidget &widget)
{
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        return QString::number(box->currentIndex()) + box->currentText();
    if (const auto *number = qobject_cast<const QAbstractSpinBox *>(&widget))
        return number->text();
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
        return QString::number(tabs->currentIndex());
    if (const auto *slider = qobject_cast<const QAbstractSlider *>(&widget);
        slider && !qobject_cast<const QScrollBar *>(&widget))
        return QString::number(slider->value());
    return {};
}

void turnWheel(QWidget &widget, int degrees)
{
    const QPointF middle = widget.rect().center();
    QWheelEvent wheel(middle, widget.mapToGlobal(middle), {}, {0, degrees}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QSpontaneKeyEvent::setSpontaneous(&wheel); // as from the window system: what ignores it hands it to its parent
    qApp->notify(&widget, &wheel); // sendEvent() would take that mark away
}

struct Turned {
    int controls = 0;
    QStringList changed;

    void turnAll(const QString &where, QWidget &root)
    {
        for (QWidget *widget : root.findChildren<QWidget *>()) {
            const std::optional<QString> before = valueIn(*widget);
            if (!before || !widget->isVisible())
                continue;
            ++controls;
            for (const bool hasFocus : {false, true}) {
                if (hasFocus)
                    widget->setFocus(Qt::MouseFocusReason);
                for (const int degrees : {-120, 120, 240, -240})
                    turnWheel(*widget, degrees);
                if (valueIn(*widget) != before)
                    changed += where + u' ' + QString::fromLatin1(widget->metaObject()->className()) + u' '
                        + widget->objectName();
            }
            // Inside a control, as the pointer meets it.
            for (QWidget *inside : widget->findChildren<QWidget *>()) {
                turnWheel(*inside, -120);
                if (inside->isVisible() && valueIn(*widget) != before)
                    changed += where + u" inside "_s + widget->objectName();
            }
        }
    }
};

} // namespace

TEST_CASE("the wheel changes no value on any page or in any dialog")
{
    OpenWindow open;
    fillRegister(open.window.workspace()->document(), u"Word"_s);
    open.window.workspace()->waitForAnswers();
    Turned turned;
    for (const PageInfo &page : pages()) {
        Page *made = open.window.openPage(page.id);
        open.window.workspace()->waitForAnswers();
        QTest::qWait(1);
        turned.turnAll(page.id, *made);
    }
    const int onPages = turned.controls;
    CHECK(onPages > 15);
    everyDialog(*open.window.workspace(),
                [&](const QString &where, QDialog &dialog) { turned.turnAll(where, dialog); });
    CHECK(turned.controls > onPages + 60);
    INFO(turned.changed.join(u'\n').toStdString());
    CHECK(turned.changed.isEmpty());
}

TEST_CASE("the wheel over a control scrolls what it stands on, and does not give it the keyboard")
{
    announceWarning(u"propagateSizeHints"_s);
    QScrollArea area;
    auto *inside = new QWidget;
    auto *rows = new QVBoxLayout(inside);
    auto *first = new QComboBox;
    first->addItems({u"one"_s, u"two"_s, u"three"_s});
    first->setCurrentIndex(1);
    auto *number = new QSpinBox;
    number->setValue(5);
    auto *day = new DayEdit;
    day->setDate({2026, 1, 5});
    auto *slider = new QSlider(Qt::Horizontal);
    slider->setValue(5);
    for (QWidget *each : std::initializer_list<QWidget *>{first, number, day, slider})
        rows->addWidget(each);
    rows->addSpacing(2'000);
    area.setWidget(inside);
    area.resize(300, 200);
    area.show();
    QApplication::setActiveWindow(&area);
    for (QWidget *each : std::initializer_list<QWidget *>{first, number, day, slider}) {
        CHECK_FALSE((each->focusPolicy() & Qt::WheelFocus) == Qt::WheelFocus);
        const QString before = *valueIn(*each);
        const int scrolled = area.verticalScrollBar()->value();
        turnWheel(*each, -120);
        CHECK(*valueIn(*each) == before);
        CHECK(area.verticalScrollBar()->value() > scrolled);
    }
    const int before = area.verticalScrollBar()->value();
    turnWheel(*area.verticalScrollBar(), 120); // a scroll bar is no value
    CHECK(area.verticalScrollBar()->value() < before);
}
