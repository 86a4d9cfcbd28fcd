// SPDX-License-Identifier: GPL-3.0-or-later
// The last step of the import dialog: what happens to each row, and which rows and fields are taken.
#include "import_steps.h"

#include <core/entities/improvement.h>
#include <core/entities/organisation.h>
#include <core/register.h>
#include <gui/import/import_gates.h>
#include <support/wait.h>

#include <QAbstractTableModel>
#include <QCheckBox>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

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

TEST_CASE("all that is said of the current row stands below the rows, a line for each change and reason")
{
    ImportSteps c(EntityKind::Person);
    c.add<Person>({{u"name"_s, u"Grace Hopper"_s}, {u"job_title"_s, u"Clerk"_s}});
    c.dialog.readPasted(
        u"name\temail\tjob_title\tleft_on\nGrace Hopper\tgrace@example.org\tLead of the service desk\t\n"
        "Ada Byron\tada@example.org\tAnalyst\tsome day\n"_s);
    c.click(u"next"_s);
    REQUIRE(c.step() == 2);
    auto *details = c.part<QPlainTextEdit>(u"details"_s);
    CHECK(details->toPlainText()
          == u"E-mail: grace@example.org\nJob title: Clerk → Lead of the service desk"_s); // of the first row
    CHECK(details->isReadOnly());
    auto *table = c.part<QTreeView>(u"table"_s);
    QTest::keyClick(table, Qt::Key_Down);
    CHECK(details->toPlainText().startsWith(u"left_on: "_s));
    QTest::keyClick(table, Qt::Key_Delete); // its unreadable cell
    QTest::qWait(1);
    CHECK(details->toPlainText().startsWith(u"left_on stays empty: \"some day\" is not read."_s));
    CHECK(details->toPlainText().contains(u"\nJob title: Analyst"_s));
    CHECK(table->model()->index(0, 3).data(Qt::ToolTipRole).toString()
          == u"E-mail: grace@example.org\nJob title: Clerk → Lead of the service desk"_s);
}
