// SPDX-License-Identifier: GPL-3.0-or-later
// Every page with Tab and Shift+Tab alone: each control that does something is reached, nothing keeps the keyboard, and
// where it stands is seen in every theme.
#include "open_window.h"
#include "window_walk.h"

#include <charts/access/painted_parts.h>
#include <gui/window/pages.h>
#include <gui/workspace/page.h>
#include <gui/workspace/page_view.h>
#include <support/access.h>
#include <support/wait.h>
#include <widgets/theme.h>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTabBar>

#include <functional>
#include <set>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostStops = 400;

QString nameOf(const QWidget &widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return QString::fromLatin1(widget.metaObject()->className()) + u' ' + widget.objectName() + u" \""_s
        + (widget.accessibleName().isEmpty() && button ? button->text() : widget.accessibleName()) + u'"';
}

// Whether it does something, as seen from outside: parts of another control do not count.
bool isControl(const QWidget &widget)
{
    const bool isOne = qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const QLineEdit *>(&widget)
        || qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QAbstractItemView *>(&widget)
        || qobject_cast<const QPlainTextEdit *>(&widget) || qobject_cast<const QTabBar *>(&widget)
        || qobject_cast<const QAbstractSpinBox *>(&widget);
    const auto *parts = dynamic_cast<const PaintedParts *>(&widget);
    const bool isPainted = parts && parts->partCount() > 0 && parts->part(0).use != PartUse::Read;
    if (!isOne && !isPainted)
        return false;
    for (const QWidget *around = widget.parentWidget(); around; around = around->parentWidget()) {
        if (qobject_cast<const QLineEdit *>(around) || qobject_cast<const QComboBox *>(around)
            || qobject_cast<const QTabBar *>(around) || qobject_cast<const QAbstractSpinBox *>(around)
            || qobject_cast<const QAbstractItemView *>(around))
            return false;
    }
    const auto *radio = qobject_cast<const QRadioButton *>(&widget);
    const auto *bar = qobject_cast<const QTabBar *>(&widget);
    return (!radio || radio->isChecked()) && (!bar || bar->count() > 1); // arrows lead to the others of a group
}

using Look = std::function<void(QWidget &)>;

// Where Tab leads from here on, until it comes back or stands still; each is looked at while it has the keyboard.
std::vector<QWidget *> stopsFrom(QWidget &first, Qt::KeyboardModifiers shift, const Look &look = {})
{
    std::vector<QWidget *> stops;
    std::set<QWidget *> seen;
    for (QWidget *at = &first; at && seen.insert(at).second && stops.size() < mostStops;
         at = QApplication::focusWidget()) {
        stops.push_back(at);
        if (look)
            look(*at);
        QTest::keyClick(at, shift ? Qt::Key_Backtab : Qt::Key_Tab, shift);
    }
    return stops;
}

// Whether the window looks otherwise with the keyboard there than with the keyboard nowhere.
bool showsFocus(QWidget &window, QWidget &stop)
{
    const QImage with = window.grab().toImage();
    stop.clearFocus();
    const bool isSeen = window.grab().toImage() != with;
    stop.setFocus(Qt::TabFocusReason);
    return isSeen;
}

// A page that was opened has the keyboard until the first Tab leads into it; its title says so.
bool isWholePage(const QWidget &widget)
{
    return qobject_cast<const Page *>(&widget) || qobject_cast<const PageView *>(&widget);
}

QStringList unreached(const QWidget &window, const std::vector<QWidget *> &stops)
{
    QStringList missing;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const bool isThere = widget->isVisible() && widget->isEnabled() && widget->window() == &window;
        if (isThere && isControl(*widget) && std::ranges::find(stops, widget) == stops.end())
            missing += nameOf(*widget);
    }
    return missing;
}

struct FilledWindow : OpenWindow {
    FilledWindow()
    {
        fillRegister(window.workspace()->document(), u"Word"_s);
        window.workspace()->waitForAnswers();
    }
    void open(const QString &page)
    {
        window.openPage(page);
        window.workspace()->waitForAnswers();
        QThreadPool::globalInstance()->waitForDone(); // what the page shows
        QTest::qWait(1);
        QApplication::setActiveWindow(&window);
        // Controls that were just made are shown a little later.
        CHECK(waitFor([] { return QApplication::focusWidget() && QApplication::focusWidget()->isVisible(); }));
    }
};

} // namespace

TEST_CASE("on every page Tab reaches each control, Shift+Tab leads back, and nothing keeps the keyboard")
{
    FilledWindow open;
    int controls = 0;
    for (const PageInfo &page : pages()) {
        INFO(page.id.toStdString());
        open.open(page.id);
        const Look isNamed = [](QWidget &stop) {
            INFO(nameOf(stop).toStdString());
            CHECK_FALSE(accessOf(stop).text(QAccessible::Name).isEmpty());
        };
        const std::vector<QWidget *> ahead = stopsFrom(*QApplication::focusWidget(), Qt::NoModifier, isNamed);
        controls += int(ahead.size());
        CHECK(ahead.size() > 2);
        // Round, and not round a part of it; a page is no control, to which Tab would come back.
        const QWidget *again = QApplication::focusWidget();
        CHECK((again == ahead[0] || (again == ahead[1] && isWholePage(*ahead[0]))));
        const QStringList missing = unreached(open.window, ahead);
        INFO(missing.join(u'\n').toStdString());
        CHECK(missing.isEmpty());
        const std::vector<QWidget *> back = stopsFrom(*QApplication::focusWidget(), Qt::ShiftModifier);
        std::set<QWidget *> there(ahead.begin(), ahead.end());
        std::set<QWidget *> backwards(back.begin(), back.end());
        for (std::set<QWidget *> *each : {&there, &backwards})
            std::erase_if(*each, [](const QWidget *stop) { return isWholePage(*stop); });
        CHECK(backwards == there);
    }
    CHECK(controls > 150);
}

TEST_CASE("where the keyboard stands is seen on every page in every theme")
{
    FilledWindow open;
    for (const ThemeChoice theme :
         {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::LightContrast, ThemeChoice::DarkContrast}) {
        applyTheme(theme);
        QStringList unseen;
        for (const PageInfo &page : pages()) {
            open.open(page.id);
            const Look look = [&](QWidget &stop) {
                if (!isWholePage(stop) && !showsFocus(open.window, stop))
                    unseen += page.id + u": "_s + nameOf(stop);
            };
            stopsFrom(*QApplication::focusWidget(), Qt::NoModifier, look);
        }
        INFO(unseen.join(u'\n').toStdString());
        CHECK(unseen.isEmpty());
    }
    applyTheme(ThemeChoice::Light);
}
