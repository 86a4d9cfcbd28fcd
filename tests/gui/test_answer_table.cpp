// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_workspace.h"
#include "wide_table.h"

#include <core/clipboard_table.h>
#include <gui/warchest/question_card.h>
#include <models/lists/roles.h>
#include <widgets/answer_table.h>

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QSignalSpy>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

TEST_CASE("the table of an answer is a sound model")
{
    AnswerTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setTable(wideTable());
    CHECK(model.rowCount() == 9);
    CHECK(model.columnCount() == 7);
    CHECK(model.index(2, 1).data().toString() == u"2/1"_s);
    CHECK(model.index(2, 3).data(ToneRole).toInt() == int(Tone::Concern));
    CHECK(model.index(2, 3).data(Qt::BackgroundRole).isValid());
    CHECK_FALSE(model.index(2, 2).data(Qt::BackgroundRole).isValid());
    CHECK(model.recordAt(model.index(2, 0)) == RecordRef{EntityKind::Pir, 3});
    CHECK_FALSE(model.headerData(7, Qt::Horizontal, Qt::DisplayRole).isValid());
    CHECK_FALSE(model.headerData(-1, Qt::Horizontal, Qt::DisplayRole).isValid());
    model.setTable({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("columns of a card give way whole where they could not be read")
{
    AnswerTableView view;
    view.setCompact();
    view.setTable(tableForCard(wideTable()));
    view.resize(900, 160);
    show(view);
    view.resize(900, 160);
    CHECK_FALSE(view.isColumnHidden(4));
    view.resize(220, 160);
    CHECK(view.isColumnHidden(4));
    CHECK_FALSE(view.isColumnHidden(0));
    int total = 0;
    for (int column = 0; column < 5; ++column)
        total += view.columnWidth(column);
    CHECK(total <= 220);

    QSignalSpy activated(&view, &AnswerTableView::recordActivated);
    view.setFocus();
    view.setCurrentIndex(view.model()->index(1, 0));
    QTest::keyClick(&view, Qt::Key_Return);
    REQUIRE(activated.size() == 1);
    CHECK(activated.first().first().value<RecordRef>() == RecordRef{EntityKind::Pir, 3});
    CHECK(clipboardText(cellsOf(view.table())).startsWith(u"Column 0\tColumn 1"_s));
}

TEST_CASE("what stands in a cell begins below the title of its column")
{
    AnswerTable table;
    table.column(u"■"_s, 1).column(u"Two"_s, 1);
    table.row({textCell(u"■"_s), textCell(u"x"_s)});
    AnswerTableView view;
    view.setObjectName(u"preview"_s); // whatever a dialog calls it
    view.setFocusPolicy(Qt::NoFocus);
    view.setTable(table);
    view.resize(300, 120);
    show(view);
    const auto leftmost = [](const QImage &image, const QRect &area) {
        const QRgb ground = image.pixel(area.right() - 2, area.center().y());
        for (int x = area.left(); x <= area.right(); ++x) {
            for (int y = area.top() + 2; y < area.bottom() - 2; ++y) {
                if (image.pixel(x, y) != ground)
                    return x - area.left();
            }
        }
        return -1;
    };
    const int width = view.columnWidth(0);
    const QImage titles = view.horizontalHeader()->grab().toImage();
    const QImage cells = view.viewport()->grab().toImage();
    const int title = leftmost(titles, QRect(0, 0, width, titles.height()));
    const int cell = leftmost(cells, view.visualRect(view.model()->index(0, 0)));
    CHECK(title > 0);
    CHECK(std::abs(title - cell) <= 1);
}

TEST_CASE("a row of counts opens the records that it counts, a total opens nothing")
{
    AnswerTable table(u"lights"_s, u"Three lights"_s);
    table.column(u"Lights"_s).number(u"Improvements"_s);
    const std::vector<RecordRef> counted{{EntityKind::Improvement, 3}, {EntityKind::Improvement, 5}};
    table.counts({textCell(u"none"_s), textCell(u"2"_s)}, counted);
    table.total({textCell(u"Total"_s), textCell(u"2"_s)});
    AnswerTableView view;
    view.setTable(table);
    QString told;
    std::vector<RecordRef> opened;
    QObject::connect(&view, &AnswerTableView::countActivated, &view,
                     [&](const QString &why, const std::vector<RecordRef> &rows) {
                         told = why;
                         opened = rows;
                     });
    const QSignalSpy single(&view, &AnswerTableView::recordActivated);
    Q_EMIT view.activated(view.model()->index(1, 0));
    CHECK(opened.empty());
    Q_EMIT view.activated(view.model()->index(0, 1));
    CHECK(told == u"Three lights: none"_s);
    CHECK(opened == counted);
    CHECK(single.isEmpty());
}

TEST_CASE("a table on a card shows whole columns, with long texts in several lines")
{
    AnswerTable table = wideTable();
    table.columns[1].title = u"What it is about"_s;
    for (AnswerTable::Row &row : table.rows)
        row.cells[1].text = u"A title of many words that no card has room for"_s;
    AnswerTableView view;
    view.setCompact();
    view.resize(300, 400);
    view.setTable(tableForCard(table));
    view.show();
    QTest::qWait(1);
    int right = 0;
    int shown = 0;
    for (int column = 0; column < view.model()->columnCount(); ++column) {
        if (view.isColumnHidden(column))
            continue;
        ++shown;
        right = view.columnViewportPosition(column) + view.columnWidth(column);
    }
    CHECK(shown >= 2);
    CHECK(right <= view.viewport()->width());
    CHECK(view.rowHeight(0) >= 2 * view.fontMetrics().height());
    CHECK(view.sizeHint().height() >= view.horizontalHeader()->height() + view.verticalHeader()->length());
}

TEST_CASE("cells of an answer are copied whole: line breaks and tabs stay inside their cells")
{
    AnswerTable table = wideTable();
    table.rows[1].cells[2].text = u"one\ntwo\tthree \"four\""_s;
    AnswerTableView view;
    view.setTable(table);
    const QList<QStringList> copied = cellsOfClipboard(clipboardText(cellsOf(view.table())));
    REQUIRE(copied.size() == 1 + 9);
    CHECK(copied[0][6] == u"Column 6"_s);
    CHECK(copied[2].size() == 7);
    CHECK(copied[2][2] == table.rows[1].cells[2].text);
}
