// SPDX-License-Identifier: GPL-3.0-or-later
// Readings typed and pasted in their dialog: what is new, corrected and removed, what cannot be saved and why; and the
// list of metrics, searched and empty.
#include "open_workspace.h"

#include <core/entities/organisation.h>
#include <core/register.h>
#include <gui/metrics/metric_list.h>
#include <gui/metrics/readings_dialog.h>

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// A metric with two readings: 10 in January 2026, 12 in February.
struct OpenReadings : OpenWorkspace {
    OpenReadings()
    {
        metric = add<Metric>({{u"name"_s, u"R&D calls"_s}, {u"frequency"_s, qint64(Frequency::Monthly)}});
        for (int month = 1; month <= 2; ++month)
            add<Reading>(
                {{u"metric"_s, metric.value}, {u"on"_s, QDate(2026, month, 1)}, {u"value"_s, 8.0 + 2 * month}});
        dialog = std::make_unique<ReadingsDialog>(workspace, metric, nullptr);
        show(*dialog);
        grid = dialog->findChild<QTableView *>();
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->text() == u"&Save readings"_s)
                save = button;
        }
    }
    [[nodiscard]] QString said() const { return dialog->findChild<QLabel *>(u"problem"_s)->text(); }
    void choose(int row, int column)
    {
        grid->selectionModel()->setCurrentIndex(grid->model()->index(row, column), QItemSelectionModel::ClearAndSelect);
    }
    // The readings of the metric, as day and value.
    [[nodiscard]] QStringList held() const
    {
        QStringList texts;
        for (const Reading &reading : reg().all<Reading>())
            texts += u"%1 %2"_s.arg(reading.on.toString(Qt::ISODate)).arg(reading.value);
        texts.sort();
        return texts;
    }

    Id<Metric> metric;
    std::unique_ptr<ReadingsDialog> dialog;
    QTableView *grid = nullptr;
    QPushButton *save = nullptr;
};

} // namespace

TEST_CASE("the dialog of readings begins below the last one and has nothing to save")
{
    OpenReadings c;
    CHECK(c.dialog->windowTitle() == u"Readings of R&D calls"_s);
    CHECK(c.grid->model()->rowCount() == 3);
    CHECK(c.grid->currentIndex().row() == 2);
    CHECK(c.said() == u"Nothing is changed yet."_s);
    CHECK_FALSE(c.save->isEnabled());
}

TEST_CASE("new, corrected and removed readings are counted and saved as one change")
{
    OpenReadings c;
    const qint64 change = c.workspace.document().change();
    QApplication::clipboard()->setText(u"Month\tValue\n2026-03-01\t14\n2026-04-01\t16\n"_s);
    QTest::keySequence(c.grid, QKeySequence::Paste);
    CHECK(c.said() == u"2 new · 0 corrected · 0 removed"_s);
    c.choose(0, 1);
    QTest::keyClick(c.grid, Qt::Key_Delete);
    CHECK(c.said().startsWith(u"Row 1, Value: "_s)); // a day without a value
    CHECK_FALSE(c.save->isEnabled());
    c.choose(0, 0);
    QTest::keyClick(c.grid, Qt::Key_Backspace); // the whole row is empty now
    c.grid->model()->setData(c.grid->model()->index(1, 1), u"11"_s);
    CHECK(c.said() == u"2 new · 1 corrected · 1 removed"_s);
    c.save->click();
    CHECK_FALSE(c.dialog->isVisible());
    CHECK(c.held() == QStringList{u"2026-02-01 11"_s, u"2026-03-01 14"_s, u"2026-04-01 16"_s});
    CHECK(c.workspace.document().change() == change + 1);
    CHECK(c.workspace.document().undoText() == u"Readings of R&D calls"_s);
    valueOf(c.workspace.document().undo());
    CHECK(c.held() == QStringList{u"2026-01-01 10"_s, u"2026-02-01 12"_s});
}

TEST_CASE("Ctrl+Return saves the value that was typed last, and leaves a cell that cannot be saved at hand")
{
    OpenReadings c;
    const auto type = [&c](const QString &text) {
        QTest::keyClick(c.grid, Qt::Key_F2);
        auto *cell = c.grid->viewport()->findChild<QLineEdit *>();
        REQUIRE(cell);
        cell->selectAll();
        QTest::keyClicks(cell, text);
        QTest::keyClick(cell, Qt::Key_Return, Qt::ControlModifier);
        QTest::qWait(1);
    };
    c.choose(1, 1);
    type(u"many"_s);
    CHECK(c.dialog->isVisible());
    CHECK(c.said().startsWith(u"Row 2, Value: "_s));
    CHECK(c.grid->hasFocus());
    CHECK(c.grid->currentIndex() == c.grid->model()->index(1, 1));
    REQUIRE_FALSE(c.save->isEnabled());
    type(u"13"_s);
    CHECK_FALSE(c.dialog->isVisible());
    CHECK(c.held() == QStringList{u"2026-01-01 10"_s, u"2026-02-01 13"_s});
}

TEST_CASE("a blank line among pasted cells loses nothing of what follows it")
{
    OpenReadings c;
    c.dialog->paste(u"2026-03-01\t14\n\n2026-04-01\t16\n\n\n2026-05-01\t18\n"_s);
    CHECK(c.said() == u"3 new · 0 corrected · 0 removed"_s);
    CHECK(c.grid->model()->rowCount() == 6); // two, three, and one to go on in
    c.dialog->accept();
    CHECK(c.held().mid(2) == QStringList{u"2026-03-01 14"_s, u"2026-04-01 16"_s, u"2026-05-01 18"_s});
}

TEST_CASE("what cannot be saved is named, and the cell has the cursor where somebody tries all the same")
{
    OpenReadings c;
    c.dialog->paste(u"2026-02-01\t14\n"_s);
    CHECK(c.said() == u"Row 2, Date: This day is there twice, also in row 3."_s);
    c.choose(2, 1);
    c.dialog->accept();
    CHECK(c.dialog->isVisible());
    CHECK(c.grid->currentIndex() == c.grid->model()->index(1, 0));
    CHECK(c.held().size() == 2);
    c.grid->model()->setData(c.grid->model()->index(2, 0), u"2026-03-01"_s);
    CHECK(c.said() == u"1 new · 0 corrected · 0 removed"_s);
    c.grid->model()->setData(c.grid->model()->index(2, 1), u"many"_s);
    CHECK(c.said().startsWith(u"Row 3, Value: "_s));
    CHECK(c.said().contains(u"many"_s));
    c.dialog->reject();
    CHECK(c.held().size() == 2);
}

TEST_CASE("a list of metrics is searched and left by keys, and says why it is empty")
{
    OpenReadings c;
    c.add<Metric>({{u"name"_s, u"Availability"_s}});
    c.workspace.waitForAnswers();
    MetricList list(c.workspace);
    show(list);
    auto *search = list.findChild<QLineEdit *>();
    const auto *empty = list.findChild<QLabel *>(u"empty"_s);
    CHECK(list.view().model()->rowCount() == 2);
    CHECK_FALSE(empty->isVisible());
    list.focusSearch();
    QTest::keyClicks(search, u"calls"_s);
    CHECK(list.view().model()->rowCount() == 1);
    QTest::keyClicks(search, u"x"_s);
    CHECK(empty->text() == u"No metric is like this. Clear the search and the filters to see all."_s);
    CHECK_FALSE(list.view().isVisible());
    QTest::keyClick(search, Qt::Key_Escape);
    CHECK(search->text().isEmpty());
    CHECK(list.view().model()->rowCount() == 2);
    QTest::keyClick(search, Qt::Key_Down);
    CHECK(list.view().hasFocus());
    OpenWorkspace none;
    MetricList nothing(none.workspace);
    show(nothing);
    CHECK(nothing.findChild<QLabel *>(u"empty"_s)->text().startsWith(u"No metric yet. "_s));
}

TEST_CASE("metrics that a figure leads to come with a chip that says why, as it is written")
{
    OpenReadings c;
    c.add<Metric>({{u"name"_s, u"Availability"_s}});
    c.workspace.waitForAnswers();
    MetricList list(c.workspace);
    show(list);
    list.showOnly(u"Steered by R&D"_s, {c.metric});
    CHECK(list.view().model()->rowCount() == 1);
    QToolButton *chip = nullptr;
    for (QToolButton *button : list.findChildren<QToolButton *>()) {
        if (button->accessibleName() == u"Steered by R&D"_s)
            chip = button;
    }
    REQUIRE(chip);
    CHECK(chip->isVisible());
    CHECK(chip->text() == u"Steered by R&&D ✕"_s); // one would be the mark of a mnemonic
    QTest::mouseClick(chip, Qt::LeftButton);
    CHECK_FALSE(chip->isVisible());
    CHECK(list.view().model()->rowCount() == 2);
}
