// SPDX-License-Identifier: GPL-3.0-or-later
// The step of the import dialog that says what the columns are: names that are nearly known, guesses to be checked,
// columns left out, sheets of a workbook, and a place that is kept.
#include "import_steps.h"

#include <core/entities/improvement.h>
#include <core/entities/organisation.h>
#include <core/register.h>
#include <exchange/sheets/xlsx_writer.h>
#include <gui/import/import_columns.h>
#include <support/wait.h>

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

struct ColumnsStep : ImportSteps {
    ColumnsStep()
        : ImportSteps(EntityKind::Improvement)
    {
    }
};

} // namespace

TEST_CASE("names that are nearly known are asked for, several at once, and answered for all their rows")
{
    ColumnsStep c;
    const auto linh = c.add<Person>({{u"name"_s, u"Nguyen, Linh"_s}});
    c.add<Person>({{u"name"_s, u"Bob Lund"_s}});
    const auto payments = c.add<Service>({{u"name"_s, u"Payments"_s}});
    c.dialog.readPasted(u"reference\ttitle\towner\tservice\nA-1\tOne\tLihn Nguyen\tPaymnets\n"
                        "A-2\tTwo\tLihn Nguyen\tPayments\nA-3\tThree\tBob Lundt\tPayments\n"_s);
    REQUIRE(c.step() == 1);
    c.click(u"next"_s);
    CHECK(c.step() == 1);
    CHECK(c.part<QComboBox>(u"value owner Bob Lundt"_s)->findText(u"New: Bob Lundt"_s) == 1);
    c.choose(u"value owner Bob Lundt"_s, u"New: Bob Lundt"_s);
    c.click(u"suggestions"_s); // for the other two
    CHECK(c.part<QComboBox>(u"value service Paymnets"_s)->currentText() == u"Payments"_s);
    c.choose(u"column title"_s, u"Title *"_s); // the answers stand there still
    CHECK(c.part<QComboBox>(u"value owner Bob Lundt"_s)->currentText() == u"New: Bob Lundt"_s);
    c.click(u"next"_s);
    REQUIRE(c.step() == 2);
    c.click(u"next"_s);
    CHECK(c.reg().all<Service>().size() == 1);
    CHECK(c.reg().all<Person>().size() == 3);
    REQUIRE(c.reg().all<Improvement>().size() == 3);
    CHECK(c.reg().all<Improvement>().begin()->owner == linh);
    CHECK(c.reg().all<Improvement>().begin()->service == payments);
}

TEST_CASE("amounts in other currencies are asked for: as they are, empty cells, or a rate that is written")
{
    ColumnsStep c;
    c.dialog.readPasted(
        u"reference\ttitle\tBenefit\nA-1\tOne\t€40\nA-2\tTwo\t€50\nA-3\tThree\t$300\nA-4\tFour\t£7\n"_s);
    REQUIRE(c.step() == 1);
    c.click(u"next"_s);
    CHECK(c.step() == 1); // open
    c.choose(u"currency GBP"_s, u"Leave the cells empty"_s);
    auto *dollars = c.part<QComboBox>(u"currency USD"_s);
    dollars->setFocus();
    QTest::keyClicks(dollars, u"much"_s);
    c.click(u"next"_s);
    CHECK(c.step() == 1); // no rate
    dollars->lineEdit()->selectAll();
    QTest::keyClicks(dollars, u"0.5"_s);
    QTest::keyClick(dollars, Qt::Key_Tab);
    CHECK(dollars->currentText() == u"Multiply by %1"_s.arg(QLocale().toString(0.5)));
    c.choose(u"column title"_s, u"Title *"_s); // the answers stand there still
    CHECK(c.part<QComboBox>(u"currency USD"_s)->currentData().toString() == u"0.5"_s);
    CHECK(c.part<QComboBox>(u"currency GBP"_s)->currentText() == u"Leave the cells empty"_s);
    c.click(u"next"_s);
    REQUIRE(c.step() == 2);
    INFO(c.text(u"counts"_s).toStdString());
    CHECK(c.text(u"counts"_s).contains(u"Amounts in USD (1 row"_s));
    CHECK(c.text(u"counts"_s).contains(u": multiplied by 0.5."_s));
    c.click(u"next"_s);
    QList<double> expected;
    for (const Benefit &benefit : c.reg().all<Benefit>())
        expected += benefit.expected;
    CHECK(expected == QList<double>{40, 50, 150});
}

TEST_CASE("rows that are nearly called as a record is are asked for, one by one or all at once")
{
    ColumnsStep c;
    c.add<Improvement>({{u"reference"_s, u"CSI-0001"_s}, {u"title"_s, u"Automate password resets"_s}});
    c.add<Improvement>({{u"reference"_s, u"CSI-0002"_s}, {u"title"_s, u"Shorten the handover"_s}});
    c.dialog.readPasted(u"title\tnote\nAutomate pasword resets\tone\nShorten the handovers\ttwo\n"_s);
    REQUIRE(c.step() == 1);
    c.click(u"next"_s);
    CHECK(c.step() == 1); // open
    const QString first = u"value title Automate pasword resets"_s;
    CHECK(c.part<QComboBox>(first)->count() == 2);
    c.choose(first, u"Add as a new record"_s);
    c.choose(u"value title Shorten the handovers"_s, u"Update \"Shorten the handover\""_s);
    c.choose(first, u"Update \"Automate password resets\""_s); // put right
    c.click(u"next"_s);
    REQUIRE(c.step() == 2);
    c.click(u"back"_s);
    c.dialog.readPasted(u"title\tnote\nAutomate pasword resets\tone\nShorten the handovers\ttwo\n"_s);
    CHECK(c.part<QComboBox>(u"pattern title"_s)->currentText() == u"Ask for each"_s);
    c.choose(u"pattern title"_s, u"Update those records"_s);
    CHECK(c.dialog.findChild<QComboBox *>(first) == nullptr);
    c.click(u"next"_s);
    REQUIRE(c.step() == 2);
    c.click(u"next"_s);
    REQUIRE(c.reg().all<Improvement>().size() == 2);
    CHECK(c.reg().all<Improvement>().begin()->note == u"one"_s);
}

TEST_CASE("a row that is nearly called as one above is asked for, and left out as the same")
{
    ColumnsStep c;
    c.dialog.readPasted(u"title\tnote\nAutomate password resets\tone\nAutomate pasword resets\ttwo\n"_s);
    REQUIRE(c.step() == 1);
    const QString row = u"value title Automate pasword resets"_s;
    CHECK(c.part<QComboBox>(row)->count() == 2);
    c.choose(row, u"Leave it out: \"Automate password resets\" once more"_s);
    c.click(u"next"_s);
    REQUIRE(c.step() == 2);
    c.click(u"next"_s);
    REQUIRE(c.reg().all<Improvement>().size() == 1);
    CHECK(c.reg().all<Improvement>().begin()->note == u"one"_s);
}

TEST_CASE("a question goes with the column that it is about")
{
    ColumnsStep c;
    c.add<Person>({{u"name"_s, u"Bob Lund"_s}});
    c.dialog.readPasted(u"reference\ttitle\towner\nA-1\tOne\tBob Lundt\n"_s);
    CHECK(c.dialog.findChild<QComboBox *>(u"value owner Bob Lundt"_s));
    c.choose(u"column owner"_s, u"Leave out"_s);
    CHECK_FALSE(c.dialog.findChild<QComboBox *>(u"value owner Bob Lundt"_s));
    c.click(u"next"_s);
    CHECK(c.step() == 2);
}

TEST_CASE("a guess by content asks to be checked, and what is left out is named before and after")
{
    ColumnsStep c;
    c.dialog.readPasted(u"Key\tGist\tColour\nA-1\tTest the restore every month\tred\nA-2\tFewer false alerts\tred\n"_s);
    REQUIRE(c.step() == 1);
    CHECK(c.text(u"check Gist"_s) == u"please check"_s);
    CHECK(c.text(u"check Key"_s).isEmpty());
    c.choose(u"column Gist"_s, u"Title *"_s);
    CHECK(c.text(u"check Gist"_s).isEmpty());
    c.click(u"next"_s);
    REQUIRE(c.step() == 2);
    CHECK(c.text(u"counts"_s) == u"2 added\nColumns left out: Colour"_s);
    c.click(u"next"_s);
    CHECK(c.ask.told.last().endsWith(u". Columns left out: Colour. One undo takes it all back."_s));
    CHECK(c.workspace.document().undoText().endsWith(u"Columns left out: Colour"_s));
}

TEST_CASE("which score a word of priority has stands beside its column, as long as it is one")
{
    ColumnsStep c;
    c.dialog.readPasted(u"Ref\tTitle\tPriority\nA-1\tOne\tHigh\nA-2\tTwo\tLow\nA-3\tThree\tMedium\n"_s);
    CHECK(c.text(u"examples Priority"_s) == u"High · Low · Medium\nWords are scored: Low 2, Medium 5, High 8"_s);
    CHECK(c.text(u"examples Title"_s) == u"One · Two · Three"_s);
    c.choose(u"column Priority"_s, u"Leave out"_s);
    CHECK(c.text(u"examples Priority"_s) == u"High · Low · Medium"_s);
}

TEST_CASE("many columns that are left out take two lines above the rows, the rest is told on demand")
{
    ColumnsStep c;
    QStringList headers{u"Ref"_s, u"Title"_s};
    QStringList cells{u"A-1"_s, u"Test the restore"_s};
    for (int i = 1; i <= 40; ++i) {
        headers += u"Odd thing %1"_s.arg(i);
        cells += u"<b>%1"_s.arg(i);
    }
    c.dialog.readPasted(headers.join(u'\t') + u'\n' + cells.join(u'\t') + u'\n');
    c.click(u"next"_s);
    REQUIRE(c.step() == 2);
    const auto *counts = c.part<QLabel>(u"counts"_s);
    CHECK(counts->text().endsWith(u"Odd thing 5, Odd thing 6 and 34 more"_s));
    CHECK(counts->text().count(u'\n') == 1);
    CHECK(counts->toolTip().endsWith(u"Odd thing 39, Odd thing 40"_s));
    c.click(u"more"_s);
    CHECK(c.ask.told.last() == counts->toolTip());
    c.click(u"next"_s);
    CHECK(c.ask.told.last().contains(u"Odd thing 40"_s));
}

TEST_CASE("two columns of one name are two, each with a choice of its own")
{
    ColumnsStep c;
    c.dialog.readPasted(u"Ref\tTitle\tOwner\tOwner\nA-1\tOne\tAnn\tBob\n"_s);
    CHECK(c.part<QComboBox>(u"column Owner"_s)->currentText() == u"Owner"_s);
    const auto *second = c.part<QComboBox>(u"column Owner (2)"_s);
    CHECK(second->currentText() == u"Together with \"Owner\""_s);
    c.choose(u"column Owner (2)"_s, u"Leave out"_s);
    CHECK(second->currentText() == u"Leave out"_s);
    c.choose(u"column Owner (2)"_s, u"Together with \"Owner\""_s);
    CHECK(second->currentText() == u"Together with \"Owner\""_s);
    c.choose(u"column Owner (2)"_s, u"Sponsor"_s);
    CHECK(second->currentText() == u"Sponsor"_s);
    c.click(u"next"_s);
    c.click(u"next"_s);
    const Improvement &made = *c.reg().all<Improvement>().begin();
    CHECK(c.reg().find(made.owner)->name == u"Ann"_s);
    CHECK(c.reg().find(made.sponsor)->name == u"Bob"_s);
}

TEST_CASE("the place in a long list of columns is kept when one of them is chosen")
{
    ColumnsStep c;
    QStringList names{u"Ref"_s, u"Title"_s, u"State"_s};
    QStringList cells{u"A-1"_s, u"One"_s, u"Cooking"_s};
    for (int column = 0; column < 40; ++column) {
        names += u"Extra %1"_s.arg(column);
        cells += u"x"_s;
    }
    c.dialog.readPasted(names.join(u'\t') + u'\n' + cells.join(u'\t') + u'\n');
    REQUIRE(c.step() == 1);
    auto *area = c.part<ImportColumns>(u"columns"_s);
    auto *choice = c.part<QComboBox>(u"column Extra 30"_s);
    QTest::qWait(1);
    choice->setFocus();
    area->ensureWidgetVisible(choice);
    const int before = choice->mapTo(area->viewport(), QPoint()).y();
    REQUIRE(area->verticalScrollBar()->value() > 0);
    c.choose(u"column Extra 30"_s, u"Tags"_s);
    QTest::qWait(20);
    CHECK(c.part<QComboBox>(u"column Extra 30"_s) == choice); // not made anew
    CHECK(choice->hasFocus());
    CHECK(std::abs(choice->mapTo(area->viewport(), QPoint()).y() - before) <= 2);
}

TEST_CASE("the sheet of a workbook is chosen where it has several, and its columns are shown")
{
    ColumnsStep c;
    const QString path = c.folder.filePath(u"book.xlsx"_s);
    valueOf(writeWorkbook(
        path,
        {{.name = u"Ideas"_s, .header = {u"Ref"_s, u"Idea"_s}, .rows = {{u"A-1"_s, u"One"_s}}},
         {.name = u"Old"_s, .header = {u"Ref"_s, u"What"_s}, .rows = {{u"B-1"_s, u"Two"_s}, {u"B-2"_s, u"Three"_s}}}}));
    c.dialog.readFile(path);
    REQUIRE(waitFor([&c] { return c.step() == 1; }));
    auto *sheets = c.part<QComboBox>(u"sheet"_s);
    CHECK(sheets->isVisible());
    CHECK(sheets->currentText() == u"Ideas"_s);
    CHECK(unnamedControls(c.dialog).isEmpty());
    sheets->setCurrentIndex(1);
    Q_EMIT sheets->textActivated(u"Old"_s);
    REQUIRE(waitFor([&c] { return c.dialog.findChild<QComboBox *>(u"column What"_s) != nullptr; }));
    CHECK(c.text(u"sheetRows"_s).startsWith(u"2 row"_s));
    c.click(u"next"_s);
    c.click(u"next"_s);
    CHECK(c.reg().all<Improvement>().size() == 2);
    ImportDialog pasted(c.workspace, EntityKind::Improvement, nullptr);
    show(pasted);
    pasted.readPasted(u"Ref\tIdea\nC-1\tOne\n"_s);
    CHECK_FALSE(pasted.findChild<QComboBox *>(u"sheet"_s)->isVisible());
}
