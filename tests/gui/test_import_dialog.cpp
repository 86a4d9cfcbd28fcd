// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_workspace.h"

#include <core/entities/improvement.h>
#include <core/entities/metric.h>
#include <core/entities/settings.h>
#include <core/register.h>
#include <document/document.h>
#include <gui/import/import_dialog.h>

#include <QCheckBox>
#include <QComboBox>
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

struct ImportCase : OpenWorkspace {
    ImportCase()
        : dialog(workspace, EntityKind::Improvement, nullptr)
    {
        dialog.show();
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->isDefault())
                next = button;
        }
        steps = dialog.findChild<QStackedWidget *>();
    }
    int step() const { return steps->currentIndex(); }
    void goOn() { QTest::mouseClick(next, Qt::LeftButton); }
    void choose(const QString &name, const QString &text)
    {
        auto *combo = dialog.findChild<QComboBox *>(name);
        INFO(name << text);
        REQUIRE(combo);
        const int index = combo->findText(text);
        REQUIRE(index >= 0);
        combo->setCurrentIndex(index);
        Q_EMIT combo->activated(index);
        QTest::qWait(1);
    }
    QAbstractItemModel *rows() const { return dialog.findChild<QTreeView *>()->model(); }

    ImportDialog dialog;
    QPushButton *next = nullptr;
    QStackedWidget *steps = nullptr;
};

const QString foreign = u"No.\tWhat shall be better\tState\tWanted by\n"
                        "A-1\tRestore test\tDone\t04/03/2026\n"
                        "A-2\tAlert noise\tCooking\t05/03/2026\n"
                        "A-2\tAlert noise\tCooking\t05/03/2026\n"_s;

} // namespace

TEST_CASE("A foreign table is asked about where it is ambiguous, shown row by row, and imported as one step")
{
    ImportCase c;
    c.dialog.readPasted(foreign);
    REQUIRE(c.step() == 1);
    c.choose(u"column No."_s, u"Reference *"_s);
    c.choose(u"column What shall be better"_s, u"Title *"_s);
    c.choose(u"column State"_s, u"Status"_s);
    c.choose(u"column Wanted by"_s, u"Target date"_s);
    c.goOn();
    CHECK(c.step() == 1); // the dates are ambiguous
    c.choose(u"pattern Wanted by"_s, u"dd/MM/yyyy"_s);
    c.choose(u"value status Cooking"_s, u"In progress"_s);
    c.goOn();
    CHECK(c.step() == 1); // one is done, and the file does not say how
    c.choose(u"pattern State"_s, u"Before this register"_s);
    c.goOn();
    REQUIRE(c.step() == 2);
    CHECK(c.rows()->rowCount() == 3);
    CHECK(c.next->isEnabled());
    c.goOn();
    REQUIRE(c.reg().all<Improvement>().size() == 2);
    CHECK(c.reg().all<Improvement>().begin()->closure == Closure::Earlier);
    const Improvement &noise = *std::next(c.reg().all<Improvement>().begin());
    CHECK(noise.status == ImprovementStatus::InProgress);
    CHECK(noise.targetOn == QDate(2026, 3, 5));
    valueOf(c.workspace.document().undo());
    CHECK(c.reg().all<Improvement>().isEmpty());
}

TEST_CASE("A mapping that was kept is used again for the same columns")
{
    ImportCase c;
    c.dialog.readPasted(u"Nr\tWas\nB-1\tOne\n"_s);
    c.choose(u"column Nr"_s, u"Reference *"_s);
    c.choose(u"column Was"_s, u"Title *"_s);
    c.goOn();
    REQUIRE(c.step() == 2);
    for (QLineEdit *line : c.dialog.findChildren<QLineEdit *>()) {
        if (line->isVisible())
            line->setText(u"Our log"_s);
    }
    c.goOn();
    REQUIRE(c.reg().all<ImportMap>().size() == 1);
    ImportDialog again(c.workspace, EntityKind::Improvement, nullptr);
    again.show();
    again.readPasted(u"Nr\tWas\nB-2\tTwo\n"_s);
    CHECK(again.findChild<QComboBox *>(u"column Was"_s)->currentText() == u"Title *"_s);
    bool isSaid = false;
    for (const QLabel *text : again.findChildren<QLabel *>())
        isSaid = isSaid || (text->isVisible() && text->text().contains(u"Our log"_s));
    CHECK(isSaid);
}

TEST_CASE("A row that cannot be taken keeps the others out until the user says so")
{
    ImportCase c;
    c.dialog.readPasted(u"reference\ttitle\ttarget_on\nC-1\tOne\t2026-01-31\nC-2\tTwo\tsoon\n"_s);
    c.goOn();
    REQUIRE(c.step() == 2);
    CHECK_FALSE(c.next->isEnabled());
    auto *leaveOut = c.dialog.findChild<QCheckBox *>(u"leaveOut"_s);
    REQUIRE(leaveOut->isVisible());
    QTest::mouseClick(leaveOut, Qt::LeftButton, {}, QPoint(8, leaveOut->height() / 2));
    CHECK(c.next->isEnabled());
    c.goOn();
    CHECK(c.reg().all<Improvement>().size() == 1);
}

TEST_CASE("The user says whether the rows are history, and the mapping keeps it")
{
    ImportCase c;
    const auto improvement = c.add<Improvement>(
        {{u"reference"_s, u"C-1"_s}, {u"title"_s, u"Restore test"_s}, {u"updated_on"_s, QDate(2025, 1, 1)}});
    c.dialog.readPasted(u"reference\ttitle\tstarted_on\nC-1\tRestore tests\t2025-03-04\n"_s);
    c.goOn();
    REQUIRE(c.step() == 2);
    auto *history = c.dialog.findChild<QCheckBox *>(u"history"_s);
    REQUIRE(history);
    CHECK(history->isVisible());
    CHECK_FALSE(history->isChecked());
    QTest::mouseClick(history, Qt::LeftButton, {}, QPoint(8, history->height() / 2));
    CHECK(history->isChecked());
    CHECK(c.rows()->rowCount() == 1);
    REQUIRE(c.next->isEnabled());
    c.dialog.findChild<QLineEdit *>(u"keepAs"_s)->setText(u"Old tracker"_s);
    c.goOn();
    CHECK(c.reg().find(improvement)->updatedOn == QDate(2025, 3, 4));
    ImportDialog again(c.workspace, EntityKind::Improvement, nullptr);
    again.readPasted(u"reference\ttitle\tstarted_on\nC-1\tOnce more\t2025-03-05\n"_s);
    CHECK(again.findChild<QCheckBox *>(u"history"_s)->isChecked());
    ImportDialog people(c.workspace, EntityKind::Person, nullptr);
    people.show();
    CHECK(people.findChild<QCheckBox *>(u"history"_s)->isHidden());
}

TEST_CASE("What is no table is refused with a reason")
{
    ImportCase c;
    c.dialog.readPasted(u"reference\ttitle\n"_s);
    CHECK(c.step() == 0);
    CHECK_FALSE(c.dialog.findChild<QLabel *>(u"problem"_s)->text().isEmpty());
    c.dialog.readFile(c.folder.filePath(u"missing.csv"_s));
    CHECK(c.step() == 0);
}

TEST_CASE("A required field that no column has is asked for before every row is refused")
{
    ImportCase c;
    c.dialog.readPasted(u"Nr\tWas wir wollen\nB-1\tOne\nB-2\tTwo\n"_s);
    c.choose(u"column Nr"_s, u"Reference *"_s);
    c.choose(u"column Was wir wollen"_s, u"Leave out"_s);
    c.goOn();
    CHECK(c.step() == 1);
    CHECK(c.dialog.findChild<QLabel *>(u"problem"_s)->text().contains(u"Title"_s));
    CHECK(c.dialog.findChild<QComboBox *>(u"column Was wir wollen"_s)->hasFocus());
    c.choose(u"column Was wir wollen"_s, u"Title *"_s);
    c.goOn();
    CHECK(c.step() == 2);
}
