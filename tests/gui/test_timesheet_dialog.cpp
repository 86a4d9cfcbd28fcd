// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_workspace.h"

#include <core/entities/capacity.h>
#include <core/entities/evidence.h>
#include <core/entities/organisation.h>
#include <core/register.h>
#include <document/document.h>
#include <gui/capacity/timesheet_dialog.h>
#include <support/wait.h>
#include <widgets/answer_table.h>

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

struct OpenStaff : OpenWorkspace {
    OpenStaff()
    {
        const auto desk = add<Unit>({{u"name"_s, u"Desk"_s}, {u"kind"_s, qint64(UnitKind::Team)}});
        add<Person>({{u"name"_s, u"Ada"_s}, {u"unit"_s, desk.value}});
    }
};

QPushButton *importOf(QWidget &dialog)
{
    for (auto *button : dialog.findChildren<QPushButton *>()) {
        if (button->text().contains(u"mport"_s))
            return button;
    }
    return nullptr;
}

bool says(const QWidget &dialog, const QString &text)
{
    const auto labels = dialog.findChildren<QLabel *>();
    return std::ranges::any_of(labels,
                               [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
}

QComboBox *comboOf(const QWidget &dialog, const QString &name)
{
    for (auto *box : dialog.findChildren<QComboBox *>()) {
        if (box->accessibleName() == name)
            return box;
    }
    return nullptr;
}

void choose(QComboBox *box, int entry)
{
    box->setCurrentIndex(entry);
    Q_EMIT box->activated(entry);
}

} // namespace

TEST_CASE("a pasted timesheet asks what a category counts as, and is one change that undo takes back")
{
    OpenStaff in;
    TimesheetDialog dialog(in.workspace, nullptr);
    show(dialog);
    dialog.paste(u"Who\tMonth\tActivity\tHours\nAda\t2026-05\tGemba <walk>\t6\nDesk\t2026-05\tIncidents\t80,5\n"_s);
    CHECK(unnamedControls(dialog).isEmpty());
    CHECK_FALSE(importOf(dialog)->isEnabled());
    CHECK(says(dialog, u"each category"_s));
    QComboBox *gemba = comboOf(dialog, u"Gemba <walk> counts as"_s);
    REQUIRE(gemba);
    choose(gemba, 1 + int(HoursUse::Improvement));
    REQUIRE(importOf(dialog)->isEnabled());
    const qint64 change = in.workspace.document().change();
    QTest::mouseClick(importOf(dialog), Qt::LeftButton);
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(in.workspace.document().change() == change + 1);
    REQUIRE(in.reg().all<Allocation>().size() == 1);
    const Allocation &row = *in.reg().all<Allocation>().begin();
    CHECK((row.actualImprovement == 6 && row.actualBau == 80.5 && row.actualSource == ActualSource::Timesheet));
    REQUIRE(in.workspace.document().undo());
    CHECK(in.reg().all<Allocation>().isEmpty());
}

TEST_CASE("rows that cannot be taken stop an import until they are left out on purpose")
{
    OpenStaff in;
    TimesheetDialog dialog(in.workspace, nullptr);
    show(dialog);
    dialog.paste(u"Who\tMonth\tActivity\tHours\nAda\t2026-05\tIncidents\t6\nZoe\t2026-05\tIncidents\t7\n"_s);
    CHECK_FALSE(importOf(dialog)->isEnabled());
    CHECK(says(dialog, u"Line 3, column 1: "_s));
    auto *leaveOut = dialog.findChild<QCheckBox *>();
    REQUIRE(leaveOut->isVisible());
    leaveOut->setChecked(true);
    CHECK(importOf(dialog)->isEnabled());
    dialog.accept();
    CHECK(in.reg().all<Allocation>().begin()->actualBau == 6);
}

TEST_CASE("what was chosen for a timesheet is there again with the next one")
{
    OpenStaff in;
    const QString header = u"Who\tMonth\tThing\tHours\n"_s;
    {
        TimesheetDialog dialog(in.workspace, nullptr);
        show(dialog);
        dialog.paste(header + u"Ada\t2026-05\tGemba\t6\n"_s);
        CHECK(says(dialog, u"Category"_s)); // no header says which column it is
        choose(comboOf(dialog, u"Category"_s), 3);
        choose(comboOf(dialog, u"Gemba counts as"_s), 1 + int(HoursUse::Improvement));
        dialog.accept();
    }
    REQUIRE(in.reg().all<Allocation>().size() == 1);
    TimesheetDialog next(in.workspace, nullptr);
    show(next);
    next.paste(header + u"Ada\t2026-06\tGemba\t4\n"_s);
    CHECK(importOf(next)->isEnabled());
}

TEST_CASE("a known export is named, its unit shown, and every line that is left out stands in a table")
{
    OpenStaff in;
    TimesheetDialog dialog(in.workspace, nullptr);
    show(dialog);
    dialog.paste(u"Summary\tIssue key\tIssue Type\tAssignee\tOriginal Estimate\tTime Spent\tCreated\n"
                 "x\tC-1\tCSI\tAda\t\t5400\t2026-05-04\ny\tC-2\tCSI\tAda\t\t\t2026-05-05\n"
                 "z\tC-3\tCSI\tZoe\t\t60\t2026-05-05\n"_s);
    CHECK(says(dialog, u"an export of Jira"_s));
    CHECK(comboOf(dialog, u"Unit of numbers alone"_s)->currentText() == u"seconds"_s);
    auto *lines = dialog.findChild<AnswerTableView *>(u"lines"_s);
    REQUIRE(lines->isVisible());
    CHECK(lines->table().title.contains(u"Lines"_s));
    QStringList what;
    for (int row = 0; row < lines->model()->rowCount(); ++row)
        what +=
            lines->model()->index(row, 0).data().toString() + u' ' + lines->model()->index(row, 1).data().toString();
    CHECK(what == QStringList{u"4 cannot be taken"_s, u"3 no entry, left out"_s, u" taken"_s, u" taken"_s});
    CHECK(unnamedControls(dialog).isEmpty());
}

TEST_CASE("what is the same for all rows is typed in place of a column")
{
    OpenStaff in;
    TimesheetDialog dialog(in.workspace, nullptr);
    show(dialog);
    dialog.paste(u"Note\tHours\nthis\t1,5\nthat\t2,25\n"_s);
    const auto type = [&dialog](const QString &name, const QString &text) {
        QComboBox *box = comboOf(dialog, name);
        REQUIRE(box->isEditable());
        box->setEditText(text);
        Q_EMIT box->lineEdit()->editingFinished();
        CHECK(box->currentText() == text);
    };
    type(u"Person or team"_s, u"Desk"_s);
    type(u"Day or month"_s, u"2026-05-04"_s);
    CHECK_FALSE(importOf(dialog)->isEnabled());
    type(u"Category"_s, u"CSI"_s);
    REQUIRE(importOf(dialog)->isEnabled());
    dialog.accept();
    REQUIRE(in.reg().all<Allocation>().size() == 1);
    CHECK(in.reg().all<Allocation>().begin()->actualImprovement == 3.75);
    // The next sheet is of another day: that is asked again, the rest is known.
    TimesheetDialog next(in.workspace, nullptr);
    show(next);
    next.paste(u"Note\tHours\nthis\t1,5\n"_s);
    CHECK(comboOf(next, u"Person or team"_s)->currentText() == u"Desk"_s);
    CHECK(says(next, u"Day or month"_s));
    // A column again, by its name.
    QComboBox *who = comboOf(next, u"Person or team"_s);
    who->setEditText(u"note"_s);
    Q_EMIT who->lineEdit()->editingFinished();
    CHECK(who->currentText() == u"Note"_s);
}

TEST_CASE("the unit of an ambiguous column is asked and chosen; days are as long as somebody says")
{
    OpenStaff in;
    TimesheetDialog dialog(in.workspace, nullptr);
    show(dialog);
    dialog.paste(u"Who\tDate\tActivity\tEffort\nAda\t2026-05-04\tCSI\t0.5\nAda\t2026-05-05\tCSI\t1\n"_s);
    CHECK(says(dialog, u"seconds, minutes, hours or days of work?"_s));
    CHECK_FALSE(importOf(dialog)->isEnabled());
    QComboBox *unit = comboOf(dialog, u"Unit of numbers alone"_s);
    choose(unit, unit->findData(u"days"_s));
    REQUIRE(importOf(dialog)->isEnabled());
    auto *day = dialog.findChild<QDoubleSpinBox *>();
    REQUIRE(day->isVisible());
    day->setValue(7);
    dialog.accept();
    CHECK(in.reg().all<Allocation>().begin()->actualImprovement == 10.5);
}

TEST_CASE("the dialog fits a small laptop with all that it asks, and takes those of no team for the one that is chosen")
{
    OpenStaff in;
    in.add<Person>({{u"name"_s, u"Zoe"_s}});
    TimesheetDialog dialog(in.workspace, nullptr);
    show(dialog);
    dialog.paste(u"Who\tDay\tActivity\tHours\nAda\t2026-05-04\tIncidents\t6\nZoe\t2026-05-04\tIncidents\t2\n"
                 "Zoe\t2026-05-05\tIncidents\t3\n"_s);
    CHECK(dialog.height() <= 640);
    CHECK_FALSE(importOf(dialog)->isEnabled());
    QComboBox *team = comboOf(dialog, u"Team, where the person has none"_s);
    REQUIRE(team);
    choose(team, team->findText(u"Desk"_s));
    REQUIRE(importOf(dialog)->isEnabled());
    CHECK(dialog.planned()->sheet.sums[0].hours[size_t(HoursUse::Bau)] == 11);
    CHECK(comboOf(dialog, u"Team, where the person has none"_s)->currentText() == u"Desk"_s);
}

TEST_CASE("a column that the import needs for something else is not taken from it without a word")
{
    OpenStaff in;
    TimesheetDialog dialog(in.workspace, nullptr);
    show(dialog);
    dialog.paste(u"Who\tDay\tActivity\tHours\nAda\t2026-05-04\tIncidents\t6\n"_s);
    QComboBox *who = comboOf(dialog, u"Person or team"_s);
    QComboBox *team = comboOf(dialog, u"Team, where the person has none"_s);
    REQUIRE(who->currentText() == u"Who"_s);
    choose(team, team->findText(u"Who"_s));
    CHECK(who->currentText() == u"Who"_s);
    CHECK(team->currentIndex() == 0);
    CHECK(says(dialog, u"\"Who\" is \"Person or team\" already."_s));
    CHECK(importOf(dialog)->isEnabled());
}

TEST_CASE("the categories of all rows are there to be decided, those of no row that is taken without hours")
{
    OpenStaff in;
    TimesheetDialog dialog(in.workspace, nullptr);
    show(dialog);
    dialog.paste(u"Who\tDay\tActivity\tHours\nAda\t2026-05-04\tIncidents\t6\nZoe\t2026-05-04\tGemba\t2\n"_s);
    REQUIRE(comboOf(dialog, u"Gemba counts as"_s));
    REQUIRE(waitFor([&dialog] { return says(dialog, u"Gemba"_s); })); // laid out later
    CHECK_FALSE(says(dialog, u"Gemba · "_s));
    CHECK(says(dialog, u"Incidents · "_s));
}
