// SPDX-License-Identifier: GPL-3.0-or-later
#include "form_fields.h"
#include "open_register_page.h"

#include <core/clipboard_table.h>
#include <core/entities/evidence.h>
#include <core/entities/improvement.h>
#include <core/entities/incident_review.h>
#include <core/entities/metric.h>
#include <core/entities/organisation.h>
#include <core/entities/settings.h>
#include <core/register.h>
#include <document/document.h>
#include <document/register_view.h>
#include <gui/records/bulk_edit_dialog.h>
#include <gui/records/decision_dialog.h>
#include <gui/records/detail_pane.h>
#include <gui/records/record_dialog.h>
#include <gui/records/record_panel.h>
#include <gui/register/register_page.h>
#include <support/wait.h>

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QToolButton>

#include <algorithm>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

TEST_CASE("The register opens with what is open, and typing narrows it")
{
    RegisterCase c;
    CHECK(c.panel->model().shownCount() == 2);
    c.page->focusSearch();
    QTest::keyClicks(c.search(), u"noise"_s);
    CHECK(c.panel->model().shownRecords() == std::vector{c.second.value});
    QTest::keyClick(c.search(), Qt::Key_Down);
    CHECK(c.view->currentRecord() == c.second.value);
    QTest::keyClick(c.page.get(), Qt::Key_Escape);
    CHECK(c.panel->model().shownCount() == 3);
    CHECK(c.search()->text().isEmpty());
    CHECK(c.view->currentRecord() == c.second.value);
}

TEST_CASE("In a long list the search follows when the typing pauses, or at once on Return")
{
    OpenWorkspace workspace;
    ChangeBuilder builder = workspace.workspace.document().builder();
    for (int i = 1; i <= 5200; ++i) {
        const auto improvement = builder.create<Improvement>();
        builder.set<&Improvement::reference>(improvement, u"CSI-%1"_s.arg(i));
        builder.set<&Improvement::title>(improvement, u"Improvement"_s);
        builder.set<&Improvement::status>(improvement, qint64(ImprovementStatus::Proposed));
    }
    valueOf(workspace.workspace.document().apply(std::move(builder), u"made"_s));
    RegisterPage page(workspace.workspace);
    show(page);
    const RecordModel &model = page.findChild<RecordPanel *>()->model();
    auto *search = page.findChild<RecordPanel *>()->filters()->findChild<QLineEdit *>();
    page.focusSearch();
    QTest::keyClicks(search, u"5199"_s);
    CHECK(search->text() == u"5199"_s);
    CHECK(model.shownCount() == 5200);
    CHECK(waitFor([&] { return model.shownCount() == 1; }));
    QTest::keyClicks(search, u"x"_s);
    QTest::keyClick(search, Qt::Key_Return);
    CHECK(model.shownCount() == 0);
    QTest::keyClick(&page, Qt::Key_Escape);
    CHECK(model.shownCount() == 5200);
    CHECK(search->text().isEmpty());
}

TEST_CASE("Chips filter, show that they do, and can be taken away")
{
    RegisterCase c;
    auto *open = c.panel->filters()->findChild<QToolButton *>(u"open"_s);
    REQUIRE(open);
    CHECK(open->text().contains(u"✕"_s));
    QTest::mouseClick(open, Qt::LeftButton);
    CHECK(c.panel->model().shownCount() == 3);
    CHECK_FALSE(open->text().contains(u"✕"_s));
    QTest::mouseClick(c.panel->filters()->findChild<QToolButton *>(u"no_metric"_s), Qt::LeftButton);
    CHECK(c.panel->model().shownCount() == 2);
}

TEST_CASE("Rows shown from elsewhere come with a chip that says why")
{
    RegisterCase c;
    c.page->showRows(u"Nobody owns them"_s, {{EntityKind::Improvement, c.third.value}});
    CHECK(c.panel->model().shownRecords() == std::vector{c.third.value});
    bool isSaid = false;
    for (const QToolButton *chip : c.panel->filters()->findChildren<QToolButton *>())
        isSaid = isSaid || (chip->isVisible() && chip->text().contains(u"Nobody owns them"_s));
    CHECK(isSaid);
    c.page->showRecord({EntityKind::Improvement, c.first.value});
    CHECK(c.view->currentRecord() == c.first.value);
}

TEST_CASE("A new improvement is made by the form, with the next reference")
{
    RegisterCase c;
    c.panel->actionsOf().create->trigger();
    auto *dialog = openDialog<RecordDialog>();
    REQUIRE(dialog);
    CHECK(dialog->findChild<QWidget *>(u"reference"_s)->findChild<QLineEdit *>()->text() == u"CSI-0004"_s);
    dialog->findChild<QToolButton *>(u"heading"_s)->click(); // the first group, of what is known when it is raised
    QTest::qWait(1);
    const auto *description = dialog->findChild<QWidget *>(u"description"_s)->findChild<QPlainTextEdit *>();
    CHECK(description->viewport()->height() >= 2 * description->fontMetrics().lineSpacing());
    dialog->accept();
    CHECK(dialog->isVisible());
    CHECK(problemAt(*dialog, u"title"_s) == u"Title must be filled in."_s);
    QTest::keyClicks(dialog->findChild<QWidget *>(u"title"_s)->findChild<QLineEdit *>(), u"On-call handover"_s);
    dialog->accept();
    CHECK_FALSE(dialog->isVisible());
    const RecordId made = c.view->currentRecord();
    REQUIRE(c.reg().find(Id<Improvement>(made)));
    CHECK(c.reg().find(Id<Improvement>(made))->title == u"On-call handover"_s);
    CHECK(c.workspace.document().undoText().contains(u"On-call handover"_s));
}

TEST_CASE("A cell is edited in place, and a gate asks for what is missing")
{
    RegisterCase c;
    c.view->showRecord(c.first.value);
    c.view->setCurrentIndex(c.panel->model().indexOf(c.first.value, 1));
    c.view->setFocus();
    QTest::keyClick(c.view, Qt::Key_F2);
    auto *editor = c.view->viewport()->findChild<QLineEdit *>();
    REQUIRE(editor);
    editor->selectAll();
    QTest::keyClicks(editor, u"Restore test each week"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::processEvents(); // the delegate commits from the event loop
    CHECK(c.reg().find(c.first)->title == u"Restore test each week"_s);

    const auto &columns = c.panel->model().shownColumns();
    const auto status = int(std::ranges::find(columns, u"status"_s, &RecordColumn::id) - columns.begin());
    CHECK_FALSE(c.panel->model().setData(c.panel->model().indexOf(c.first.value, status),
                                         QVariant::fromValue(Value(qint64(ImprovementStatus::InProgress)))));
    auto *dialog = openDialog<DecisionDialog>();
    REQUIRE(dialog);
    QApplication::setActiveWindow(dialog);
    dialog->accept();
    CHECK(problemAt(*dialog, u"owner"_s).contains(u"an owner in post"_s));
    dialog->reject();
}

TEST_CASE("Several rows are edited together as one step of undo")
{
    RegisterCase c;
    c.view->selectAll();
    c.panel->actionsOf().editAll->trigger();
    auto *dialog = openDialog<BulkEditDialog>();
    REQUIRE(dialog);
    auto *owner = dialog->findChild<QWidget *>(u"owner"_s)->findChild<QComboBox *>();
    QTest::keyClicks(owner->lineEdit(), u"ada"_s);
    dialog->accept();
    CHECK(c.reg().find(c.first)->owner == c.ada);
    CHECK(c.reg().find(c.second)->owner == c.ada);
    CHECK(c.reg().find(c.third)->owner == Id<Person>());
    valueOf(c.workspace.document().undo());
    CHECK(c.reg().find(c.first)->owner == Id<Person>());
    CHECK(c.reg().find(c.second)->owner == Id<Person>());
}

TEST_CASE("All rows are chosen at once, those of closed groups are not")
{
    RegisterCase c;
    c.view->selectAll();
    CHECK(c.view->selectedRecords() == c.panel->model().shownRecords());
    CHECK(c.view->selectedCount() == 2);
    c.panel->model().setGrouping(u"title"_s); // a group each
    c.view->selectionModel()->clear();
    c.view->selectAll();
    CHECK(c.view->selectedRecords() == c.panel->model().shownRecords());
    c.view->collapse(c.panel->model().groupIndex(0));
    c.view->selectAll();
    CHECK(c.view->selectedRecords() == std::vector<RecordId>{c.panel->model().shownRecords().back()});
}

TEST_CASE("Bulk editing past a gate changes nothing and names the record")
{
    RegisterCase c;
    c.add<Person>({{u"name"_s, u"Bob"_s}});
    c.view->selectAll();
    c.panel->actionsOf().editAll->trigger();
    auto *dialog = openDialog<BulkEditDialog>();
    REQUIRE(dialog);
    auto *status = dialog->findChild<QWidget *>(u"status"_s)->findChild<QComboBox *>();
    status->setCurrentIndex(int(ImprovementStatus::InProgress));
    Q_EMIT status->activated(status->currentIndex());
    dialog->accept();
    CHECK(dialog->isVisible());
    const QString told = problemAt(*dialog, u"status"_s) + dialog->findChild<QLabel *>(u"problem"_s)->text();
    CHECK(told.contains(u"CSI-000"_s)); // beside the field that it names, or below
    CHECK(c.reg().find(c.first)->status == ImprovementStatus::Proposed);
    dialog->reject();
}

TEST_CASE("Deleting names what goes along and is undone as one")
{
    RegisterCase c;
    c.add<Milestone>({{u"improvement"_s, c.first.value}, {u"title"_s, u"Pilot"_s}});
    c.view->showRecord(c.first.value);
    c.ask.isConfirmed = false;
    c.panel->actionsOf().remove->trigger();
    CHECK(c.reg().find(c.first));
    CHECK(c.ask.told.last().contains(u"1 milestone"_s));
    c.ask.isConfirmed = true;
    c.panel->actionsOf().remove->trigger();
    CHECK_FALSE(c.reg().find(c.first));
    CHECK(c.reg().all<Milestone>().isEmpty());
    valueOf(c.workspace.document().undo());
    CHECK(c.reg().find(c.first));
    CHECK(c.reg().all<Milestone>().size() == 1);
}

TEST_CASE("rows are copied as a table that a spreadsheet takes, a cell as its text alone")
{
    RegisterCase c;
    valueOf(c.workspace.document().setField(EntityKind::Improvement, c.first.value, fieldIndex<&Improvement::title>(),
                                            u"=1+1 <b>\"Größe €\"\n& more"_s));
    c.panel->model().setShownColumns({u"reference"_s, u"title"_s});
    c.view->selectAll();
    c.panel->actionsOf().copy->trigger();
    const QList<QStringList> rows = cellsOfClipboard(QApplication::clipboard()->text());
    REQUIRE(rows.size() == 3);
    CHECK(rows[0] == QStringList{u"Reference"_s, u"Title"_s});
    CHECK(rows.contains(QStringList{u"CSI-0001"_s, u"=1+1 <b>\"Größe €\"\n& more"_s}));
    const QString html = QApplication::clipboard()->mimeData()->html();
    CHECK(html.count("<tr>"_L1) == 3);
    CHECK(html.contains(u"=1+1 &lt;b&gt;&quot;Größe €&quot;<br>&amp; more</td>"_s));

    c.view->clearSelection();
    c.view->showRecord(c.first.value);
    c.view->setCurrentIndex(c.view->currentIndex().siblingAtColumn(1));
    c.panel->actionsOf().copy->trigger();
    CHECK(QApplication::clipboard()->text() == c.view->currentIndex().data().toString());
    CHECK(QApplication::clipboard()->text().startsWith("=1+1 <b>"_L1));
    CHECK_FALSE(QApplication::clipboard()->mimeData()->hasHtml());
    c.panel->actionsOf().copyRows->trigger();
    CHECK(cellsOfClipboard(QApplication::clipboard()->text()).size() == 2);
}

TEST_CASE("What is shown is exported, and nothing else")
{
    RegisterCase c;
    c.ask.answer = c.folder.filePath(u"out.csv"_s);
    c.panel->actionsOf().exportShown->trigger();
    const QByteArray csv = contentOf(c.ask.answer);
    CHECK(csv.startsWith("reference,title,owner,service"));
    CHECK(csv.count("CSI-000") == 2);
    c.ask.answer = c.folder.filePath(u"out.json"_s);
    c.panel->actionsOf().exportShown->trigger();
    CHECK(contentOf(c.ask.answer).contains("\"Alert noise reduction\""));
}

TEST_CASE("A view is saved under a name and shown again")
{
    RegisterCase c;
    ViewDefinition mine;
    mine.search = u"alert"_s;
    mine.groupBy = u"status"_s;
    c.panel->model().setDefinition(mine);
    c.ask.answer = u"Mine"_s;
    auto *menu = c.panel->filters()->findChild<QMenu *>(u"savedViews"_s);
    REQUIRE(menu);
    const auto choose = [menu](const QString &text) {
        Q_EMIT menu->aboutToShow();
        for (QAction *action : menu->actions()) {
            if (action->text() == text)
                action->trigger();
        }
    };
    choose(u"&Save this view as…"_s);
    REQUIRE(c.reg().all<SavedView>().size() == 1);
    choose(u"&Standard view"_s);
    CHECK(c.panel->model().definition().search.isEmpty());
    choose(u"Mine"_s);
    CHECK(c.panel->model().definition() == mine);
}

TEST_CASE("The detail pane follows the row and tells its history in words")
{
    RegisterCase c;
    c.view->showRecord(c.first.value);
    auto *pane = c.page->findChild<DetailPane *>();
    auto *tabs = pane->findChild<QTabWidget *>();
    QStringList texts;
    for (const QLabel *text : pane->findChildren<QLabel *>())
        texts += text->text();
    CHECK(texts.join(u'\n').contains(u"CSI-0001 Restore test every month"_s));
    CHECK(texts.join(u'\n').contains(u"✕ an owner in post"_s));
    valueOf(c.workspace.document().setField(EntityKind::Improvement, c.first.value, fieldIndex<&Improvement::owner>(),
                                            Value(c.ada.value)));
    tabs->setCurrentIndex(tabs->count() - 1);
    auto *history = pane->findChild<QListWidget *>();
    REQUIRE(history->count() == 2);
    CHECK(history->item(0)->text().contains(u"Ada"_s));
    CHECK(history->item(0)->text().contains(u"Owner"_s));
}

TEST_CASE("An earlier state offers nothing that changes")
{
    RegisterCase c;
    valueOf(c.workspace.view().setRecordedAt(3));
    const auto &actions = c.panel->actionsOf();
    for (const QAction *action :
         {actions.create, actions.edit, actions.editAll, actions.remove, actions.paste, actions.import})
        CHECK_FALSE(action->isEnabled());
    CHECK(actions.exportShown->isEnabled());
}

TEST_CASE("Selection and place survive searching and sorting")
{
    RegisterCase c;
    c.panel->model().setFilters({});
    c.view->showRecord(c.third.value);
    c.panel->model().setSearch(u"alert"_s);
    CHECK(c.view->currentRecord() != c.third.value);
    c.panel->model().setSearch({});
    CHECK(c.view->currentRecord() == c.third.value);
    c.panel->model().setSorting({{u"title"_s, Qt::DescendingOrder}});
    CHECK(c.view->selectedRecords() == std::vector{c.third.value});
}

TEST_CASE("Every control of the register has a name")
{
    RegisterCase c;
    c.view->showRecord(c.first.value);
    CHECK(unnamedControls(*c.page) == QStringList());
}
