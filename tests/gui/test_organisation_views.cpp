// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_workspace.h"

#include <answers/questions/handover.h>
#include <core/clipboard_table.h>
#include <core/entities/capacity.h>
#include <core/entities/evidence.h>
#include <core/entities/improvement.h>
#include <core/entities/incident_review.h>
#include <core/entities/metric.h>
#include <core/entities/organisation.h>
#include <core/register.h>
#include <document/document.h>
#include <document/register_view.h>
#include <exchange/import/sample.h>
#include <gui/organisation/handover_dialog.h>
#include <gui/organisation/organisation_views.h>
#include <gui/organisation/self_questions_view.h>
#include <gui/records/record_dialog.h>
#include <widgets/answer_table.h>
#include <widgets/theme.h>

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// Ada owns a service and an improvement and stewards a metric; Bob owns nothing.
struct OpenPeople : OpenWorkspace {
    OpenPeople()
    {
        ada = add<Person>({{u"name"_s, u"Ada <b>"_s}});
        bob = add<Person>({{u"name"_s, u"Bob"_s}});
        mail = add<Service>({{u"name"_s, u"Mail"_s}, {u"owner"_s, ada.value}});
        add<Improvement>({{u"reference"_s, u"CSI-1"_s},
                          {u"title"_s, u"Runbook"_s},
                          {u"owner"_s, ada.value},
                          {u"service"_s, mail.value},
                          {u"status"_s, qint64(ImprovementStatus::Approved)}});
        add<Metric>({{u"name"_s, u"Fix"_s}, {u"steward"_s, ada.value}});
        workspace.waitForAnswers();
    }

    Id<Person> ada;
    Id<Person> bob;
    Id<Service> mail;
};

QAction *actionOf(const PageView &view, const QString &text)
{
    for (QAction *action : view.headActions()) {
        if (QString(action->text()).remove(u'&').contains(text))
            return action;
    }
    FAIL("no such action");
    return nullptr;
}

QPushButton *buttonOf(const QWidget &in, const QString &text)
{
    for (auto *button : in.findChildren<QPushButton *>()) {
        if (QString(button->text()).remove(u'&').startsWith(text))
            return button;
    }
    return nullptr;
}

} // namespace

TEST_CASE("an owner confirms the backlog with the date of today")
{
    OpenPeople in;
    ServicesView view(in.workspace);
    show(view);
    view.wait();
    CHECK(clipboardText(cellsOf(view.view().table())).contains(u"✕ unconfirmed"_s));
    CHECK(unnamedControls(view).isEmpty());
    actionOf(view, u"I own this"_s)->trigger();
    CHECK(in.reg().find(in.mail)->ownerConfirmedOn == dayOfTests);
    CHECK(in.workspace.document().undoText().contains(u"Ada <b> owns the backlog of Mail"_s));
    view.wait();
    CHECK_FALSE(clipboardText(cellsOf(view.view().table())).contains(u"✕ unconfirmed"_s));
    in.add<Service>({{u"name"_s, u"Alone"_s}});
    view.wait();
    view.view().setCurrentIndex(view.view().model()->index(0, 0));
    const qint64 change = in.workspace.document().change();
    in.ask.told.clear();
    actionOf(view, u"I own this"_s)->trigger();
    CHECK(in.workspace.document().change() == change); // nobody can say so
    CHECK(in.ask.told.size() == 1);
}

TEST_CASE("the owner's pulse of a service is recorded and stands beside it")
{
    OpenPeople in;
    ServicesView view(in.workspace);
    show(view);
    view.wait();
    actionOf(view, u"pulse"_s)->trigger();
    auto *dialog = openDialog<RecordDialog>();
    REQUIRE(dialog);
    CHECK(dialog->windowTitle() == u"Pulse of Mail"_s);
    QTest::keyClicks(dialog->findChild<QWidget *>(u"rating"_s)->findChild<QLineEdit *>(), u"3"_s);
    dialog->accept();
    REQUIRE(in.reg().all<SelfAnswer>().size() == 1);
    const SelfAnswer &pulse = *in.reg().all<SelfAnswer>().begin();
    CHECK((pulse.question == 2 && pulse.rating == 3 && pulse.service == in.mail && pulse.person == in.ada));
    CHECK(pulse.on == dayOfTests);
    view.wait();
    CHECK(clipboardText(cellsOf(view.view().table())).contains(u"3 of 5"_s));

    SelfQuestionsView questions(in.workspace);
    show(questions);
    questions.wait();
    const auto tables = questions.findChildren<AnswerTableView *>();
    REQUIRE(tables.size() == 5);
    CHECK(unnamedControls(questions).isEmpty());
    const auto pulses = std::ranges::find(tables, u"Pulse by service"_s, &QWidget::accessibleName);
    REQUIRE(pulses != tables.end());
    CHECK(clipboardText(cellsOf((*pulses)->table())).contains(u"3 of 5"_s));
}

TEST_CASE("the backlog of a service is opened as rows")
{
    OpenPeople in;
    ServicesView view(in.workspace);
    show(view);
    view.wait();
    std::vector<RecordRef> shown;
    QObject::connect(&in.workspace, &Workspace::rowsRequested, &view,
                     [&](const QString &, const std::vector<RecordRef> &rows) { shown = rows; });
    actionOf(view, u"backlog"_s)->trigger();
    REQUIRE(shown.size() == 1);
    CHECK(shown[0].entity == EntityKind::Improvement);
}

TEST_CASE("what a person holds is handed over in one step, all or what is chosen")
{
    OpenPeople in;
    HandoverDialog dialog(in.workspace, in.ada, nullptr);
    show(dialog);
    CHECK(unnamedControls(dialog).isEmpty());
    auto *list = dialog.findChild<QTreeWidget *>();
    REQUIRE(list->topLevelItemCount() == 3);
    auto *button = buttonOf(dialog, u"Hand over"_s);
    REQUIRE(button);
    CHECK_FALSE(button->isEnabled()); // to whom?
    auto *target = dialog.findChild<QComboBox *>();
    CHECK(target->count() == 2);
    target->setCurrentIndex(1);
    REQUIRE(button->isEnabled());
    for (int row = 0; row < 3; ++row) {
        if (list->topLevelItem(row)->text(0).contains(u"metric"_s))
            list->topLevelItem(row)->setCheckState(0, Qt::Unchecked);
    }
    dialog.findChildren<QCheckBox *>().back()->setChecked(true); // and leaves
    const qint64 change = in.workspace.document().change();
    button->click();
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(in.workspace.document().change() == change + 1);
    CHECK(in.reg().find(in.mail)->owner == in.bob);
    CHECK(in.reg().all<Improvement>().begin()->owner == in.bob);
    CHECK(in.reg().all<Metric>().begin()->steward == in.ada);
    CHECK(in.reg().find(in.ada)->leftOn.isValid());
    REQUIRE(in.workspace.document().undo());
    CHECK(in.reg().find(in.mail)->owner == in.ada);
    CHECK_FALSE(in.reg().find(in.ada)->leftOn.isValid());
}

TEST_CASE("the list of what falls vacant can be taken along")
{
    OpenPeople in;
    HandoverDialog dialog(in.workspace, in.ada, nullptr);
    show(dialog);
    buttonOf(dialog, u"Copy"_s)->click();
    const QList<QStringList> rows = cellsOfClipboard(QApplication::clipboard()->text());
    REQUIRE(rows.size() == 4); // what falls vacant, and in how many words that can be said
    CHECK(rows.front().size() == 1);
    CHECK(QApplication::clipboard()->text().contains(u"CSI-1 Runbook"_s));
    HandoverDialog nothing(in.workspace, in.bob, nullptr);
    show(nothing);
    const auto labels = nothing.findChildren<QLabel *>();
    CHECK(std::ranges::any_of(
        labels, [](const QLabel *label) { return label->text().contains(u"improvement would continue"_s); }));
}

TEST_CASE("a person is chosen in the list, and Return shows what falls vacant")
{
    OpenPeople in;
    PeopleView view(in.workspace);
    show(view);
    view.wait();
    view.focusView();
    QTest::keyClick(&view.view(), Qt::Key_Return);
    auto *dialog = openDialog<HandoverDialog>();
    REQUIRE(dialog);
    CHECK(dialog->windowTitle().contains(u"Ada"_s));
    dialog->reject();
}

TEST_CASE("removing the CSI lead of the demonstration names every gap")
{
    OpenWorkspace in;
    ChangeBuilder builder = in.workspace.document().builder();
    REQUIRE(addSample(builder, in.workspace.document().snapshot(), QDate(2026, 11, 20)));
    REQUIRE(in.workspace.document().apply(std::move(builder), u"sample"_s, ChangeKind::Import));
    Id<Person> lead;
    for (const Person &person : in.reg().all<Person>()) {
        if (person.name == u"Signe Dahl"_s)
            lead = person.id;
    }
    // Counted in the files of the demonstration by hand: five artefacts, the role of the CSI lead, the board and the
    // metric review.
    QMap<int, int> kinds;
    for (const Holding &holding : holdings(in.reg(), QDate(2026, 11, 20)).value(lead))
        ++kinds[int(holding.kind)];
    CHECK(kinds
          == QMap<int, int>{{int(HoldingKind::ArtefactOwner), 5},
                            {int(HoldingKind::AccountableRole), 1},
                            {int(HoldingKind::Chair), 2},
                            {int(HoldingKind::Asked), 1},
                            {int(HoldingKind::Coach), 4}});
}

TEST_CASE("the views of the organisation without a record, in both themes")
{
    OpenWorkspace in;
    ServicesView services(in.workspace);
    PeopleView people(in.workspace);
    UnitsView units(in.workspace);
    for (ListedView *view : {static_cast<ListedView *>(&services), static_cast<ListedView *>(&people),
                             static_cast<ListedView *>(&units)}) {
        show(*view);
        view->wait();
        CHECK_FALSE(view->view().isVisible());
        CHECK(view->headActions().front()->isEnabled());
        CHECK(unnamedControls(*view).isEmpty());
    }
    in.add<Unit>({{u"name"_s, u"Desk"_s}});
    units.wait();
    CHECK(units.view().isVisible());
    for (const ThemeChoice theme : {ThemeChoice::Dark, ThemeChoice::Light}) {
        applyTheme(theme);
        QTest::qWait(10);
    }
    CHECK(units.view().model()->rowCount() == 1);
}
