// SPDX-License-Identifier: GPL-3.0-or-later
// The import dialog step by step: back and forth, what is open, and what is kept.
#include "import_steps.h"

#include <core/entities/improvement.h>
#include <core/entities/organisation.h>
#include <core/entities/settings.h>
#include <core/register.h>
#include <support/wait.h>

#include <QCheckBox>
#include <QPlainTextEdit>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

TEST_CASE("the first step takes what is pasted, or asks for a file where nothing is")
{
    ImportSteps c;
    CHECK(c.text(u"head"_s) == u"1 of 3 · Where the services come from"_s);
    CHECK(c.next()->text() == u"&Next: choose a file…"_s);
    CHECK_FALSE(c.part<QPushButton>(u"back"_s)->isEnabled());
    c.part<QPlainTextEdit>(u"pasted"_s)->setPlainText(u"  \n"_s);
    CHECK(c.next()->text() == u"&Next: choose a file…"_s); // blanks are nothing
    c.click(u"next"_s); // nobody chose one
    CHECK(c.step() == 0);
    c.part<QPlainTextEdit>(u"pasted"_s)->setPlainText(u"name\tcriticality\nMail\t1\n"_s);
    CHECK(c.next()->text() == u"&Next"_s);
    c.click(u"next"_s);
    CHECK(c.step() == 1);
    CHECK(c.text(u"head"_s) == u"2 of 3 · What each column is"_s);
    CHECK(c.dialog.windowTitle() == u"Import services from the clipboard"_s);
    c.click(u"back"_s);
    CHECK(c.step() == 0);
    CHECK(c.part<QPlainTextEdit>(u"pasted"_s)->toPlainText().contains(u"Mail"_s)); // it is still there
}

TEST_CASE("rows that look like a total or a second table are read after all where somebody says so")
{
    ImportSteps c;
    c.dialog.readPasted(u"name\tcriticality\nMail\t1\nChat\t2\nTotal\t3\n"_s);
    auto *aside = c.part<QCheckBox>(u"aside"_s);
    REQUIRE(aside->isVisible());
    CHECK(aside->text() == u"Read 1 row as well that looks like a &total or a second table"_s);
    c.click(u"next"_s);
    CHECK(c.rows().filter(u"Total"_s).size() == 1);
    CHECK(c.next()->text() == u"&Import 2"_s);
    c.click(u"back"_s);
    QTest::mouseClick(aside, Qt::LeftButton, {}, QPoint(8, aside->height() / 2));
    REQUIRE(aside->isChecked());
    c.click(u"next"_s);
    CHECK(c.next()->text() == u"&Import 3"_s);
    c.click(u"next"_s);
    CHECK(c.reg().all<Service>().size() == 3);
}

TEST_CASE("who is referred to and not known is made along, and said beforehand")
{
    ImportSteps c;
    c.dialog.readPasted(u"name\towner\nMail\tGrace\nChat\tGrace\n"_s);
    c.click(u"next"_s);
    REQUIRE(c.step() == 2);
    CHECK(c.rows()
          == QStringList{u"2|added|Mail|Service owner: Grace (new)"_s, u"3|added|Chat|Service owner: Grace (new)"_s});
    CHECK(c.text(u"counts"_s).startsWith(u"2 added · "_s));
    CHECK(c.next()->text() == u"&Import 2"_s);
    c.click(u"next"_s);
    CHECK_FALSE(c.dialog.isVisible());
    REQUIRE(c.reg().all<Person>().size() == 1); // one Grace
    for (const Service &service : c.reg().all<Service>())
        CHECK(service.owner == c.reg().all<Person>().begin()->id);
    CHECK(c.ask.told.last().endsWith(u". One undo takes it all back."_s));
    valueOf(c.workspace.document().undo());
    CHECK(c.reg().all<Person>().isEmpty());
    CHECK(c.reg().all<Service>().isEmpty());
}

TEST_CASE("what was answered can be changed on the way back, and the preview is another one then")
{
    ImportSteps c;
    c.dialog.readPasted(u"name\tdescription\nMail\tLetters\n"_s);
    c.click(u"next"_s);
    CHECK(c.rows() == QStringList{u"2|added|Mail|Description: Letters"_s});
    c.click(u"back"_s);
    CHECK(c.step() == 1);
    c.choose(u"column description"_s, u"Leave out"_s);
    c.click(u"next"_s);
    CHECK(c.rows() == QStringList{u"2|added|Mail|"_s});
    c.click(u"next"_s);
    CHECK(c.reg().all<Service>().begin()->description.isEmpty());
}

TEST_CASE("a question that is open keeps the rows out of reach and has the keyboard")
{
    ImportSteps c(EntityKind::Improvement);
    c.dialog.readPasted(u"reference\ttitle\ttarget_on\nA-1\tOne\t04/03/2026\nA-2\tTwo\t05/03/2026\n"_s);
    REQUIRE(c.step() == 1);
    auto *pattern = c.part<QComboBox>(u"pattern target_on"_s);
    QTest::qWait(1); // it is laid out
    CHECK(pattern->hasFocus());
    c.click(u"next"_s);
    CHECK(c.step() == 1);
    CHECK(c.text(u"problem"_s)
          == u"Answer what is still open: it cannot be guessed without the risk of swapping something."_s);
    CHECK(pattern->hasFocus());
    c.choose(u"pattern target_on"_s, u"MM/dd/yyyy"_s);
    CHECK_FALSE(c.part<QLabel>(u"problem"_s)->isVisible());
    c.click(u"next"_s);
    REQUIRE(c.step() == 2);
    c.click(u"next"_s);
    CHECK(c.reg().all<Improvement>().begin()->targetOn == QDate(2026, 4, 3));
}

TEST_CASE("a file that changes nothing cannot be imported, and giving up writes nothing")
{
    ImportSteps c;
    c.add<Service>({{u"name"_s, u"Mail"_s}});
    const qint64 change = c.workspace.document().change();
    c.dialog.readPasted(u"name\nMail\n"_s);
    c.click(u"next"_s);
    REQUIRE(c.step() == 2);
    CHECK(c.next()->text() == u"&Import 0"_s);
    CHECK_FALSE(c.next()->isEnabled());
    QTest::keyClick(&c.dialog, Qt::Key_Escape);
    CHECK_FALSE(c.dialog.isVisible());
    CHECK(c.workspace.document().change() == change);
    CHECK(c.reg().all<ImportMap>().isEmpty());
}

TEST_CASE("Return in an early step does not import")
{
    ImportSteps c;
    c.dialog.readPasted(u"name\nMail\n"_s);
    REQUIRE(c.step() == 1);
    c.dialog.accept();
    CHECK(c.dialog.isVisible());
    CHECK(c.reg().all<Service>().isEmpty());
}

TEST_CASE("a table with headers only, and a file that is none, are refused by their names")
{
    ImportSteps c;
    c.dialog.readPasted(u"name\tcriticality\n"_s);
    CHECK(c.step() == 0);
    CHECK(c.text(u"problem"_s) == u"There is no row below the headers in the clipboard."_s);
    const QString path = c.folder.filePath(u"services.xlsx"_s);
    writeFile(path, "PK no workbook");
    c.dialog.readFile(path);
    REQUIRE(waitFor([&c] { return c.text(u"problem"_s).contains(u"services.xlsx"_s); }));
    CHECK(c.step() == 0);
    c.dialog.readPasted(u"name\nMail\n"_s); // what comes next is taken, and the problem is gone
    CHECK(c.step() == 1);
    CHECK_FALSE(c.part<QLabel>(u"problem"_s)->isVisible());
}

TEST_CASE("a matrix whose rows are all blank is told, not imported")
{
    ImportSteps c(EntityKind::RaciEntry);
    c.dialog.readPasted(u"Activity\tOwner\tTeam\nHeading\t\t\nAnother\t\t\n"_s);
    c.click(u"next"_s);
    CHECK(c.step() == 1);
    CHECK(c.text(u"problem"_s) == u"No row says anything: there is nothing to import."_s);
}

TEST_CASE("a question that another answer settles is not asked any more, and comes back with it")
{
    ImportSteps c(EntityKind::Improvement);
    c.dialog.readPasted(u"reference\ttitle\tstatus\nA-1\tOne\tDone\nA-2\tTwo\tOpen\nA-3\tThree\tDone\n"_s);
    REQUIRE(c.step() == 1);
    CHECK(c.dialog.findChild<QComboBox *>(u"pattern status"_s));
    c.choose(u"value status Done"_s, u"Delivered"_s);
    CHECK_FALSE(c.dialog.findChild<QComboBox *>(u"pattern status"_s));
    c.choose(u"value status Done"_s, u"Closed"_s);
    CHECK(c.dialog.findChild<QComboBox *>(u"pattern status"_s));
    c.choose(u"value status Done"_s, u"Delivered"_s);
    c.click(u"next"_s);
    CHECK(c.step() == 2);
}
