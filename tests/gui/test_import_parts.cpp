// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the import dialog by themselves: the choice of columns, and the preview of what will happen.
#include "open_workspace.h"

#include <core/entities/improvement.h>
#include <core/register.h>
#include <document/document.h>
#include <exchange/import/importer.h>
#include <gui/import/import_columns.h>
#include <gui/import/import_dialog.h>
#include <gui/import/import_preview_model.h>
#include <models/model_check.h>
#include <support/wait.h>

#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTreeView>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const QString text = u"reference\ttitle\tstatus\nC-1\tOne\tCooking\nC-2\tTwo\tProposed\nC-2\tTwo\tProposed\n"_s;

std::shared_ptr<PlannedImport> planOf(const Register &reg, const TextTable &table, const ImportMapping &mapping)
{
    auto held = std::make_shared<const Register>(reg);
    auto made = std::make_shared<PlannedImport>(PlannedImport{held, ChangeBuilder(*held, 100), {}});
    made->plan = valueOf(planImport(made->builder, *held, EntityKind::Improvement, table, mapping,
                                    {QDate(2026, 3, 4), MissingRecords::Create, {}}));
    return made;
}

} // namespace

TEST_CASE("the preview shows a row for each of the file, or only those to which one thing happens")
{
    OpenWorkspace open;
    const TextTable table = valueOf(readPastedTable(text));
    const ImportMapping mapping = completedMapping(open.reg(), EntityKind::Improvement, table);
    const auto planned = planOf(open.reg(), table, mapping);
    ImportPreviewModel model;
    const ModelCheck check(model);
    CHECK(model.rowCount() == 0);
    model.setPlan(planned);
    REQUIRE(model.rowCount() == 3);
    CHECK(model.index(1, ImportPreviewModel::Title).data().toString().contains(u"Two"_s));
    CHECK(model.index(1, ImportPreviewModel::What).data().toString().contains(rowActionLabel(RowAction::Add)));
    model.setShown(RowAction::Duplicate);
    CHECK(model.rowCount() == int(planned->plan.count(RowAction::Duplicate)));
    REQUIRE(model.rowCount() == 1);
    CHECK(model.index(0, ImportPreviewModel::Line).data().toString() == u"4"_s);
    model.setPlan(nullptr);
    CHECK(model.rowCount() == 0);
}

TEST_CASE("columns say what they are, unknown words are asked for once, and the first open question gets the focus")
{
    OpenWorkspace open;
    const TextTable table = valueOf(readPastedTable(text));
    ImportMapping mapping = completedMapping(open.reg(), EntityKind::Improvement, table);
    ImportColumns columns(nullptr);
    columns.setAccessibleName(u"Columns"_s);
    columns.setTable(EntityKind::Improvement, table, mapping);
    show(columns);
    CHECK(unnamedControls(columns) == QStringList());
    auto *title = columns.findChild<QComboBox *>(u"column title"_s);
    REQUIRE(title);
    CHECK(title->currentText() == u"Title *"_s);
    QSignalSpy chosen(&columns, &ImportColumns::columnChosen);
    title->setCurrentIndex(0);
    Q_EMIT title->activated(0);
    REQUIRE(chosen.size() == 1);
    CHECK(chosen.front() == QVariantList{u"title"_s, QString()}); // left out
    columns.focusFirstFree();
    CHECK(title->hasFocus());

    const auto planned = planOf(open.reg(), table, mapping);
    REQUIRE_FALSE(planned->plan.questions.empty());
    columns.setQuestions(planned->plan.questions, mapping);
    columns.setQuestions(planned->plan.questions, mapping); // asked once
    auto *word = columns.findChild<QComboBox *>(u"value status Cooking"_s);
    REQUIRE(word);
    CHECK(columns.findChildren<QComboBox *>(u"value status Cooking"_s).size() == 1);
    QCoreApplication::sendPostedEvents(); // the layout shows what has just been made
    CHECK(columns.focusFirstOpen());
    CHECK(word->hasFocus());
    QSignalSpy valued(&columns, &ImportColumns::valueChosen);
    const int option = word->findText(u"In progress"_s);
    word->setCurrentIndex(option);
    Q_EMIT word->activated(option);
    REQUIRE(valued.size() == 1);
    CHECK(valued.front().at(1).toString() == u"Cooking"_s);
    CHECK_FALSE(columns.focusFirstOpen());
}

TEST_CASE("a file is read beside the window, and a later one wins")
{
    OpenWorkspace open;
    const QString one = open.folder.filePath(u"one.csv"_s);
    const QString two = open.folder.filePath(u"two.csv"_s);
    writeFile(one, "reference,title\nA-1,One\n");
    writeFile(two, "reference,title\nB-1,Two\nB-2,Three\n");
    ImportDialog dialog(open.workspace, EntityKind::Improvement, nullptr);
    show(dialog);
    dialog.readFile(one);
    dialog.readFile(two);
    auto *steps = dialog.findChild<QStackedWidget *>();
    CHECK(steps->currentIndex() == 0); // nothing is read in the window's own thread
    REQUIRE(waitFor([steps] { return steps->currentIndex() == 1; }));
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"next"_s), Qt::LeftButton);
    auto *rows = dialog.findChild<QTreeView *>(u"table"_s);
    CHECK(waitFor([rows] { return rows->model()->rowCount() == 2; }));
    CHECK(dialog.windowTitle().contains(u"two.csv"_s));
}
