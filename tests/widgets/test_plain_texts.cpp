// SPDX-License-Identifier: GPL-3.0-or-later
#include <widgets/plain_texts.h>

#include <widgets/ask_dialogs.h>

#include <support/catch.h>

#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QMessageBox>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QToolTip>

using namespace Ratchet;
using namespace Qt::StringLiterals;

namespace {

const QString markup = u"<b>R&D</b> <img src=\"file:///nonexistent/pixel.png\"> 50 % %1"_s;

// What Qt shows as a tooltip after such an event: markup of our own, or nothing.
QString tipAt(QWidget &widget, QPoint at)
{
    QToolTip::hideText();
    REQUIRE(QTest::qWaitFor([] { return !QToolTip::isVisible(); }));
    QHelpEvent event(QEvent::ToolTip, at, widget.mapToGlobal(at));
    QCoreApplication::sendEvent(&widget, &event);
    return QToolTip::text();
}

bool isPlain(const QString &tip) { return tip.contains(u"&lt;b&gt;R&amp;D&lt;/b&gt;"_s) && tip.contains(u"&lt;img"_s); }

} // namespace

TEST_CASE("a label, a tip of a widget, a cell and a header show markup as it stands")
{
    QWidget window;
    QLabel label(markup, &window);
    QTableView view(&window);
    QStandardItemModel model(1, 1);
    model.setData(model.index(0, 0), markup, Qt::ToolTipRole);
    model.setHeaderData(0, Qt::Horizontal, markup, Qt::ToolTipRole);
    view.setModel(&model);
    window.setToolTip(markup);
    window.show();
    CHECK(label.textFormat() == Qt::PlainText);
    CHECK(isPlain(tipAt(label, {1, 1}))); // it has none, the window has
    CHECK(isPlain(tipAt(*view.viewport(), view.visualRect(model.index(0, 0)).center())));
    CHECK(isPlain(tipAt(*view.horizontalHeader()->viewport(), {view.columnViewportPosition(0) + 4, 4})));
    model.setData(model.index(0, 0), QString(), Qt::ToolTipRole);
    window.setToolTip({});
    CHECK(tipAt(*view.viewport(), view.visualRect(model.index(0, 0)).center()).isEmpty());
}

TEST_CASE("a question names a record as it is written")
{
    QWidget window;
    window.show();
    AskDialogs ask;
    ask.confirm(&window, markup, u"Delete %1?"_s.arg(markup), u"Delete"_s, [] {});
    auto *box = window.findChild<QMessageBox *>();
    REQUIRE(box);
    int labels = 0;
    for (const QLabel *label : box->findChildren<QLabel *>()) {
        if (!label->text().contains(u"R&D"_s))
            continue;
        ++labels;
        CHECK(label->textFormat() == Qt::PlainText);
    }
    CHECK(labels == 2); // the title and the text
    box->reject();
}
