// SPDX-License-Identifier: GPL-3.0-or-later
// The import dialog step by step: back and forth, what is open, what happens to each row and why, and what is kept.
#include "open_workspace.h"

#include <core/entities/improvement.h>
#include <core/entities/organisation.h>
#include <core/entities/settings.h>
#include <core/register.h>
#include <gui/import/import_dialog.h>
#include <gui/import/import_gates.h>
#include <support/wait.h>

#include <QAbstractTableModel>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

struct ImportSteps : OpenWorkspace {
    explicit ImportSteps(EntityKind kind = EntityKind::Service)
        : dialog(workspace, kind, nullptr)
    {
        show(dialog);
    }
    template <class Widget> Widget *part(const QString &name)
    {
        auto *found = dialog.findChild<Widget *>(name);
        INFO(name.toStdString());
        REQUIRE(found);
        return found;
    }
    int step() { return part<QStackedWidget>(u"steps"_s)->currentIndex(); }
    QString text(const QString &label) { return part<QLabel>(label)->text(); }
    QPushButton *next() { return part<QPushButton>(u"next"_s); }
    void click(const QString &button) { QTest::mouseClick(part<QPushButton>(button), Qt::LeftButton); }
    void choose(const QString &combo, const QString &entry)
    {
        auto *box = part<QComboBox>(combo);
        REQUIRE(box->findText(entry) >= 0);
        box->setCurrentIndex(box->findText(entry));
        Q_EMIT box->activated(box->currentIndex());
        QTest::qWait(1);
    }
    // The rows of the preview: line, what happens, record, remark.
    QStringList rows()
    {
        const QAbstractItemModel *model = part<QTreeView>(u"table"_s)->model();
        QStringList found;
        for (int row = 0; row < model->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model->columnCount(); ++column)
                cells += model->index(row, column).data().toString();
            found += cells.join(u'|');
        }
        return found;
    }

    ImportDialog dialog;
};

} // namespace

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

TEST_CASE("a row that was unticked is not imported, however soon Import is pressed")
{
    ImportSteps c;
    QString text = u"name\tcriticality\tNote\n"_s;
    for (int row = 0; row < 2500; ++row)
        text += u"S%1\t%2\tx\n"_s.arg(row).arg(row % 3 + 1);
    c.dialog.readPasted(text);
    REQUIRE(waitFor([&c] { return c.next()->isEnabled() && c.step() == 1; }));
    // Many choices while the planner is at work: the last one counts.
    auto *column = c.part<QComboBox>(u"column criticality"_s);
    for (int turn = 0; turn < 12; ++turn) {
        column->setCurrentIndex(turn % 2 == 0 ? 0 : column->findText(u"Criticality"_s));
        Q_EMIT column->activated(column->currentIndex());
    }
    QTest::qWait(1);
    c.click(u"next"_s);
    REQUIRE(waitFor([&c] { return c.step() == 2 && c.next()->isEnabled(); }));
    QAbstractItemModel *rows = c.part<QTreeView>(u"table"_s)->model();
    REQUIRE(rows->setData(rows->index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    QTest::qWait(1);
    c.click(u"next"_s); // the rows are still being planned
    CHECK(c.reg().all<Service>().isEmpty());
    REQUIRE(waitFor([&c] { return c.next()->isEnabled(); }));
    CHECK(c.next()->text().contains(QLocale().toString(2499)));
    c.click(u"next"_s);
    REQUIRE(waitFor([&c] { return !c.reg().all<Service>().isEmpty(); }));
    CHECK(c.reg().all<Service>().size() == 2499);
    CHECK(c.reg().all<Service>().begin()->name == u"S1"_s);
    CHECK(c.reg().all<Service>().begin()->criticality == 2);
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

TEST_CASE("every row of the file is shown with what happens to it and why")
{
    ImportSteps c;
    c.add<Service>({{u"name"_s, u"Mail"_s}, {u"criticality"_s, qint64(1)}});
    c.add<Service>({{u"name"_s, u"Chat"_s}, {u"criticality"_s, qint64(2)}});
    c.dialog.readPasted(u"name\tcriticality\nMail\t1\nChat\t3\nWiki\t2\nWiki\t2\nPhone\tvery\n"_s);
    c.click(u"next"_s);
    REQUIRE(c.step() == 2);
    const QStringList rows = c.rows();
    REQUIRE(rows.size() == 5);
    CHECK(rows[0] == u"2|unchanged|Mail|"_s);
    CHECK(rows[1] == u"3|updated|Chat|Criticality: 2 → 3"_s);
    CHECK(rows[2] == u"4|added|Wiki|Criticality: 2"_s);
    CHECK(rows[3].startsWith(u"5|duplicate, skipped|Wiki|"_s));
    CHECK(rows[4].startsWith(u"6|refused|Phone|"_s));
    CHECK(rows[4].contains(u"very"_s));
    CHECK(c.text(u"counts"_s) == u"1 added · 1 updated · 1 unchanged · 1 duplicate, skipped · 1 refused"_s);
    c.choose(u"shown"_s, u"Only: updated"_s);
    CHECK(c.rows() == QStringList{rows[1]});
    c.part<QComboBox>(u"shown"_s)->setCurrentIndex(0);
    CHECK(c.rows() == rows);
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

TEST_CASE("rows past a gate are told apart, and what becomes of them is chosen")
{
    ImportSteps c(EntityKind::Improvement);
    const Id<Person> grace = c.add<Person>({{u"name"_s, u"Grace"_s}});
    c.dialog.readPasted(u"reference\ttitle\tstatus\towner\toutcome\tclosure\n"
                        "CSI-1\tWith owner\tin_progress\tGrace\tFaster\t\n"
                        "CSI-2\tWithout\tin_progress\t\tFaster\t\n"
                        "CSI-3\tSaid to be done\tclosed\tGrace\tFaster\tsuccessful\n"_s);
    c.click(u"next"_s);
    REQUIRE(c.step() == 2);
    auto *gates = c.part<ImportGates>(u"gates"_s);
    auto *choice = gates->findChild<QComboBox *>();
    auto *reason = gates->findChild<QLineEdit *>();
    CHECK(gates->isVisible());
    CHECK_FALSE(reason->isVisible());
    CHECK(c.text(u"counts"_s) == u"3 added · 2 past a gate"_s);
    CHECK(c.rows()[1].contains(u"\"In progress\" without: an owner in post"_s));
    CHECK_FALSE(c.rows()[0].contains(u"without"_s));
    c.choose(u"shown"_s, u"Only: past a gate"_s);
    CHECK(c.rows().size() == 2);
    c.part<QComboBox>(u"shown"_s)->setCurrentIndex(0);

    choice->setCurrentIndex(1); // refuse
    CHECK(c.text(u"counts"_s) == u"1 added · 2 refused · 2 past a gate"_s);
    CHECK(c.rows()[1].startsWith(u"3|refused|"_s));
    CHECK_FALSE(c.next()->isEnabled());
    CHECK(gates->isVisible());

    choice->setCurrentIndex(2); // with a reason
    CHECK(c.text(u"counts"_s) == u"3 added · 2 past a gate"_s);
    CHECK(reason->isVisible());
    CHECK_FALSE(c.next()->isEnabled()); // it is not given yet
    reason->setText(u"agreed last year"_s);
    CHECK(c.next()->isEnabled());
    c.click(u"next"_s);
    REQUIRE(c.reg().all<Improvement>().size() == 3);
    for (const Improvement &improvement : c.reg().all<Improvement>()) {
        CHECK(improvement.closureNote == (improvement.reference == u"CSI-3" ? u"agreed last year"_s : QString()));
        CHECK_FALSE(improvement.overrideBy); // nobody was named who answers
    }
    const QString said = c.workspace.document().undoText();
    CHECK(said.contains(u"CSI-2 Without \"In progress\" without: an owner in post"_s));
    CHECK(said.endsWith(u"Reason given: agreed last year"_s));
    CHECK(grace);
}

TEST_CASE("without rows past a gate nothing is asked of them")
{
    ImportSteps c(EntityKind::Improvement);
    c.dialog.readPasted(u"reference\ttitle\tstatus\nCSI-1\tNew\tproposed\n"_s);
    c.click(u"next"_s);
    REQUIRE(c.step() == 2);
    CHECK_FALSE(c.part<ImportGates>(u"gates"_s)->isVisible());
}

TEST_CASE("a matrix whose rows are all blank is told, not imported")
{
    ImportSteps c(EntityKind::RaciEntry);
    c.dialog.readPasted(u"Activity\tOwner\tTeam\nHeading\t\t\nAnother\t\t\n"_s);
    c.click(u"next"_s);
    CHECK(c.step() == 1);
    CHECK(c.text(u"problem"_s) == u"No row says anything: there is nothing to import."_s);
}

TEST_CASE("rows and fields are left out by their ticks, with the mouse and by the key")
{
    ImportSteps c;
    c.add<Service>({{u"name"_s, u"Chat"_s}, {u"criticality"_s, qint64(2)}, {u"description"_s, u"Talk"_s}});
    c.dialog.readPasted(u"name\tcriticality\tdescription\nChat\t3\tSpeech\nWiki\t2\tPages\nPhone\t1\tCalls\n"_s);
    c.click(u"next"_s);
    REQUIRE(c.step() == 2);
    CHECK(c.part<QLabel>(u"blanks"_s)->isVisible());
    auto *table = c.part<QTreeView>(u"table"_s);
    const auto tick = [&](int row) {
        const QModelIndex index = table->model()->index(row, 0);
        const QRect place = table->visualRect(index);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, {place.left() + 16, place.center().y()});
        QTest::qWait(1);
    };
    tick(1);
    CHECK(c.rows()[1] == u"3|skipped|Wiki|You left it out."_s);
    CHECK(c.next()->text() == u"&Import 2"_s);
    tick(1);
    CHECK(c.rows()[1].startsWith(u"3|added|Wiki|"_s));
    c.part<QCheckBox>(u"fields"_s)->click();
    REQUIRE(c.rows().size() > 4);
    CHECK(c.rows()[0] == u"2|updated|Chat|"_s);
    CHECK(c.rows()[1] == u"|Description|Talk|→ Speech"_s);
    CHECK(c.rows()[2] == u"|Criticality|2|→ 3"_s);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(1, 0));
    QTest::keyClick(table, Qt::Key_Space);
    QTest::qWait(1);
    CHECK(c.rows()[2] == u"|Description|Talk|stays; the file says Speech"_s);
    CHECK(table->currentIndex().row() == 1);
    c.choose(u"only"_s, u"Update only"_s);
    CHECK(c.next()->text() == u"&Import 1"_s);
    c.click(u"next"_s);
    CHECK_FALSE(c.dialog.isVisible());
    REQUIRE(c.reg().all<Service>().size() == 1);
    CHECK(c.reg().all<Service>().begin()->description == u"Talk"_s);
    CHECK(c.reg().all<Service>().begin()->criticality == 3);
}

namespace {

// As long as a file may be, and knows whether somebody went through it.
class ManyRows final : public QAbstractTableModel {
public:
    int rowCount(const QModelIndex & = {}) const override { return 20'000; }
    int columnCount(const QModelIndex & = {}) const override { return 4; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        isWalked = isWalked || index.row() == rowCount() - 1;
        return role == Qt::CheckStateRole ? QVariant(int(Qt::Checked)) : QVariant();
    }
    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        return QAbstractTableModel::flags(index) | Qt::ItemIsUserCheckable;
    }

    mutable bool isWalked = false;
};

} // namespace

TEST_CASE("Escape in the preview reads none of its rows, and asks where a tick was taken away")
{
    ManyRows rows; // lives longer than the view of it
    ImportSteps c;
    c.ask.isConfirmed = false;
    c.dialog.readPasted(u"name\tcriticality\nWiki\t2\nPhone\t1\n"_s);
    REQUIRE(c.step() == 1);
    c.next()->click(); // no key or click yet: what stands there now counts as filled in
    REQUIRE(c.step() == 2);
    auto *table = c.part<QTreeView>(u"table"_s);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Space);
    QTest::qWait(1);
    REQUIRE(c.rows()[0].contains(u"skipped"_s));
    QTest::keyClick(table, Qt::Key_Escape);
    CHECK(c.dialog.isVisible());
    CHECK(c.ask.told.size() == 1);
    QTest::keyClick(table, Qt::Key_Space); // and back
    QTest::qWait(1);
    table->setModel(&rows);
    QTest::keyClick(table, Qt::Key_Escape);
    CHECK_FALSE(rows.isWalked);
    CHECK_FALSE(c.dialog.isVisible());
    CHECK(c.ask.told.size() == 1);
}

TEST_CASE("rows that cannot be taken are saved beside the import")
{
    ImportSteps c;
    const QTemporaryDir folder;
    c.dialog.readPasted(u"name\tcriticality\nMail\t1\nPhone\tvery\n"_s);
    c.click(u"next"_s);
    REQUIRE(c.step() == 2);
    c.ask.answer = folder.filePath(u"refused.csv"_s);
    c.click(u"saveRefused"_s);
    REQUIRE(QTest::qWaitFor([&c] { return QFile::exists(c.ask.answer); }));
    QFile saved(c.ask.answer);
    REQUIRE(saved.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(saved.readAll()).contains(u"Phone\tvery\t\"Line 3: "_s));
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
