// SPDX-License-Identifier: GPL-3.0-or-later
// The views of artefacts and self-questions.
#include "open_workspace.h"

#include <charts/chart_view.h>
#include <core/clipboard_table.h>
#include <core/entities/evidence.h>
#include <core/entities/organisation.h>
#include <core/register.h>
#include <document/register_view.h>
#include <gui/organisation/artefacts_view.h>
#include <gui/organisation/self_questions_view.h>
#include <gui/records/record_dialog.h>
#include <widgets/answer_table.h>
#include <widgets/theme.h>

#include <QLineEdit>
#include <QPushButton>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

TEST_CASE("a stale artefact stands first and is reviewed with one button")
{
    OpenWorkspace in;
    in.add<Artefact>({{u"name"_s, u"Agenda"_s}});
    const auto plan = in.add<Artefact>(
        {{u"name"_s, u"Plan"_s}, {u"reviewed_on"_s, QDate(2019, 6, 1)}, {u"interval_days"_s, qint64(365)}});
    ArtefactsView view(in.workspace);
    show(view);
    view.wait();
    CHECK(view.summary().contains(u"1 stale"_s));
    CHECK(view.view().model()->index(0, 0).data().toString() == u"Plan"_s);
    CHECK(unnamedControls(view).isEmpty());
    view.view().setCurrentIndex(view.view().model()->index(0, 0));
    view.headActions().back()->trigger();
    CHECK(in.reg().find(plan)->reviewedOn == dayOfTests);
    view.wait();
    CHECK(view.summary().contains(u"none is stale"_s));
    CHECK(view.view().currentIndex().data().toString() == u"Plan"_s); // wherever it stands now
}

TEST_CASE("a self-question is answered by a person, with rating and words")
{
    OpenWorkspace in;
    const auto ada = in.add<Person>({{u"name"_s, u"Ada"_s}}); // who opened the register
    in.workspace.waitForAnswers();
    SelfQuestionsView view(in.workspace);
    show(view);
    view.focusView();
    view.wait();
    CHECK(qobject_cast<QPushButton *>(QApplication::focusWidget())); // the focus went to what was computed
    CHECK(view.findChildren<AnswerTableView *>().size() == 4);
    CHECK(view.findChild<ChartView *>() == nullptr); // nothing is rated yet
    CHECK(unnamedControls(view).isEmpty());
    view.headActions().front()->trigger();
    auto *dialog = openDialog<RecordDialog>();
    REQUIRE(dialog);
    QTest::keyClicks(dialog->findChild<QWidget *>(u"rating"_s)->findChild<QLineEdit *>(), u"4"_s);
    dialog->accept();
    REQUIRE(in.reg().all<SelfAnswer>().size() == 1);
    const SelfAnswer &answer = *in.reg().all<SelfAnswer>().begin();
    CHECK((answer.question == 1 && answer.rating == 4 && answer.person == ada && answer.on == dayOfTests));
    in.workspace.waitForAnswers();
    view.wait();
    CHECK(view.findChild<ChartView *>() != nullptr);
    CHECK(clipboardText(cellsOf(view.findChildren<AnswerTableView *>().front()->table())).contains(u"4 of 5"_s));
    for (const ThemeChoice theme : {ThemeChoice::Dark, ThemeChoice::Light}) {
        applyTheme(theme);
        QTest::qWait(10);
    }
    CHECK(view.findChildren<AnswerTableView *>().size() == 4);
}
