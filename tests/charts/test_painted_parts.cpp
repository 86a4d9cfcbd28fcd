// SPDX-License-Identifier: GPL-3.0-or-later
// What screen readers meet of views that paint themselves: parts with values, actions and focus.
#include "sample_charts.h"

#include <charts/access/painted_parts.h>
#include <charts/chart_view.h>
#include <charts/control_chart_view.h>
#include <charts/control_chart_words.h>
#include <support/access.h>
#include <support/test.h>

#include <QApplication>
#include <QKeyEvent>
#include <QPushButton>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// Five slats in rows of three, the first of them in the second column.
class Slats final : public QWidget, public PaintedParts {
public:
    explicit Slats(QWidget *parent = nullptr)
        : QWidget(parent)
        , PaintedParts(this)
    {
        setFocusPolicy(Qt::StrongFocus);
        resize(300, 200);
    }
    [[nodiscard]] QAccessible::Role viewRole() const override { return QAccessible::Table; }
    [[nodiscard]] int partCount() const override { return count; }
    [[nodiscard]] PaintedPart part(int index) const override
    {
        return {.role = QAccessible::Cell,
                .name = u"slat %1"_s.arg(index),
                .number = PartNumber{.value = index + 0.5, .lowest = 0, .highest = 10},
                .area = {index * 20, 40, 20, 10},
                .use = PartUse::Press};
    }
    [[nodiscard]] int currentPart() const override { return current; }
    void goToPart(int index) override
    {
        current = index;
        tellCurrentPart();
    }
    [[nodiscard]] bool hasPages() const override { return true; }
    [[nodiscard]] int partColumns() const override { return 3; }
    [[nodiscard]] int firstPartColumn() const override { return 1; }
    [[nodiscard]] QString partColumnName(int column) const override { return u"column %1"_s.arg(column); }
    void replace(int parts)
    {
        count = parts;
        tellNewParts();
    }

    int count = 5;
    int current = -1;
    QList<int> keys;

protected:
    void keyPressEvent(QKeyEvent *event) override { keys += event->key(); }
};

// Two years about ten hours, and one month far above.
ControlChart jumpingChart()
{
    std::vector<Measurement> series;
    for (int i = 0; i < 24; ++i) {
        const double value = i == 20 ? 40 : 10 + i % 3;
        series.push_back({QDate(2023, 1, 1).addMonths(i), value, value, 1});
    }
    ControlChart chart;
    chart.title = u"Time to restore"_s;
    chart.process = processChart(series, ChartOptions());
    chart.unit = u"h"_s;
    return chart;
}

void press(QWidget &view, Qt::Key key)
{
    QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
    QApplication::sendEvent(&view, &event);
}

} // namespace

TEST_CASE("parts of a painted view stand before the widgets inside it, each with its place, value and cell")
{
    Slats slats;
    QPushButton inside(u"inside"_s, &slats);
    slats.show();
    QAccessibleInterface &access = accessOf(slats);
    CHECK(access.role() == QAccessible::Table);
    REQUIRE(access.childCount() == 6);
    CHECK(access.child(5)->object() == &inside);
    CHECK(access.indexOfChild(access.child(5)) == 5);
    CHECK(access.indexOfChild(access.child(3)) == 3);
    CHECK(access.child(6) == nullptr);
    CHECK(access.child(-1) == nullptr);

    QAccessibleInterface &part = partOf(slats, 3);
    CHECK(part.parent() == &access);
    CHECK(part.text(QAccessible::Name) == u"slat 3"_s);
    CHECK(part.rect() == QRect(slats.mapToGlobal(QPoint(60, 40)), QSize(20, 10)));
    const QPoint middle = part.rect().center();
    CHECK(access.childAt(middle.x(), middle.y()) == &part);
    REQUIRE(part.valueInterface());
    CHECK(part.valueInterface()->currentValue() == QVariant(3.5));
    CHECK(part.valueInterface()->maximumValue() == QVariant(10.0));

    REQUIRE(access.tableInterface());
    CHECK(access.tableInterface()->rowCount() == 2);
    CHECK(access.tableInterface()->columnDescription(2) == u"column 2"_s);
    CHECK(access.tableInterface()->cellAt(0, 0) == nullptr); // before the first
    CHECK(access.tableInterface()->cellAt(0, 1) == access.child(0));
    CHECK(access.tableInterface()->cellAt(1, 1) == &part);
    CHECK(access.tableInterface()->cellAt(2, 0) == nullptr);
    REQUIRE(part.tableCellInterface());
    CHECK(part.tableCellInterface()->rowIndex() == 1);
    CHECK(part.tableCellInterface()->columnIndex() == 1);
}

TEST_CASE("what is asked of a part goes the way of the keyboard, and it has the focus")
{
    Slats slats;
    slats.show();
    QApplication::setActiveWindow(&slats);
    QAccessibleInterface &part = partOf(slats, 2);
    CHECK_FALSE(part.state().focused);
    CHECK(part.actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()));
    part.actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    CHECK(slats.hasFocus());
    CHECK(slats.current == 2);
    CHECK(slats.keys.isEmpty());
    CHECK(part.state().focused);
    CHECK(accessOf(slats).focusChild() == &part);
    CHECK(accessOf(slats).tableInterface()->selectedCells() == QList{&part});
    partOf(slats, 4).actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    CHECK(slats.current == 4);
    CHECK(slats.keys == QList<int>{Qt::Key_Return});
    CHECK_FALSE(part.state().focused);
    accessOf(slats).actionInterface()->doAction(QAccessibleActionInterface::nextPageAction());
    accessOf(slats).actionInterface()->doAction(QAccessibleActionInterface::previousPageAction());
    CHECK(slats.keys == QList<int>{Qt::Key_Return, Qt::Key_PageDown, Qt::Key_PageUp});
    slats.setEnabled(false);
    part.actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    CHECK(slats.current == 4);
}

TEST_CASE("a part that is shown no more is none, and a view that is gone leaves none that answer")
{
    auto slats = std::make_unique<Slats>();
    slats->show();
    QAccessibleInterface &fifth = partOf(*slats, 4);
    slats->replace(2);
    CHECK_FALSE(fifth.isValid());
    CHECK(fifth.text(QAccessible::Name).isEmpty());
    CHECK(fifth.state().invalid);
    CHECK(fifth.actionInterface() == nullptr);
    CHECK(partNames(*slats) == QStringList{u"slat 0"_s, u"slat 1"_s});
    const QAccessible::Id last = QAccessible::uniqueId(&partOf(*slats, 1));
    slats.reset();
    CHECK(QAccessible::accessibleInterface(last) == nullptr);
}

TEST_CASE("the bars of a chart are its parts, with their values, and the one that the arrows read has the focus")
{
    announceWarning(u"does not support raise()"_s); // the tooltip, offscreen
    ChartView view;
    const AnswerChart chart = backlogChart(3);
    view.setAnswerChart(chart, palette(Theme::Light), QLocale::c());
    view.resize(600, view.heightForWidth(600));
    view.show();
    QApplication::setActiveWindow(&view);
    view.setFocus();
    QAccessibleInterface &access = accessOf(view);
    CHECK(access.role() == QAccessible::Chart);
    CHECK(access.text(QAccessible::Name) == chart.title);
    CHECK_FALSE(access.text(QAccessible::Description).contains(u"In delivery"_s)); // its parts say that
    REQUIRE(access.childCount() > 3);
    QAccessibleInterface &first = partOf(view, 0);
    CHECK(first.text(QAccessible::Name) == u"Payments, In delivery: 28"_s);
    CHECK(first.text(QAccessible::Value) == u"28"_s);
    REQUIRE(first.valueInterface());
    CHECK(first.valueInterface()->currentValue().toDouble() == 28);
    CHECK(first.valueInterface()->maximumValue().toDouble() >= 28);
    CHECK(access.rect().contains(first.rect()));
    press(view, Qt::Key_Right);
    press(view, Qt::Key_Right);
    CHECK(access.focusChild() == &partOf(view, 1));
    CHECK(partOf(view, 1).state().focused);
    partOf(view, 2).actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    CHECK(view.currentText() == partOf(view, 2).text(QAccessible::Name));
}

TEST_CASE("the marks of a timeline are dates and words without a number")
{
    ChartView view;
    view.setAnswerChart(cadenceChart(), palette(Theme::Light), QLocale::c());
    view.resize(700, 300);
    view.show();
    REQUIRE(accessOf(view).childCount() > 0);
    CHECK_FALSE(partOf(view, 0).text(QAccessible::Name).isEmpty());
    CHECK(partOf(view, 0).valueInterface() == nullptr);
}

TEST_CASE("a point of a control chart says its value, which rule fired, and where it stands")
{
    announceWarning(u"does not support raise()"_s);
    const ControlChart chart = jumpingChart();
    ControlChartView view;
    view.resize(700, 300);
    view.setChart(chart, palette(Theme::Light), QLocale::c());
    view.show();
    QApplication::setActiveWindow(&view);
    view.setFocus();
    REQUIRE(accessOf(view).childCount() == int(chart.process.points.size()));
    bool isOneSpecial = false;
    for (int i = 0; i < accessOf(view).childCount(); ++i) {
        const QStringList lines = controlPointLines(chart, size_t(i), QLocale::c());
        QAccessibleInterface &point = partOf(view, i);
        CHECK(point.text(QAccessible::Name) == lines.front());
        CHECK(point.text(QAccessible::Description) == lines.mid(1).join(u", "_s));
        CHECK(point.valueInterface()->currentValue().toDouble() == chart.process.points[size_t(i)].value);
        isOneSpecial = isOneSpecial || !chart.process.points[size_t(i)].signs.isCommonCause();
    }
    CHECK(isOneSpecial); // else nothing was seen of the rules
    press(view, Qt::Key_End);
    CHECK(accessOf(view).focusChild() == &partOf(view, accessOf(view).childCount() - 1));
    CHECK_FALSE(accessOf(view).actionInterface()->actionNames().contains(
        QAccessibleActionInterface::nextPageAction())); // all are shown
    view.showLatest(6);
    CHECK(accessOf(view).childCount() == 6);
    const QString latest = partOf(view, 5).text(QAccessible::Name);
    accessOf(view).actionInterface()->doAction(QAccessibleActionInterface::previousPageAction());
    CHECK(partOf(view, 5).text(QAccessible::Name) != latest);
}
