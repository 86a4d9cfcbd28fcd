// SPDX-License-Identifier: GPL-3.0-or-later
// The cards of the war chest and the rows of the evidence, fed with answers made by hand.
#include "open_workspace.h"
#include "wide_table.h"

#include <answers/questions/answer.h>
#include <core/entities/improvement.h>
#include <core/entities/incident_review.h>
#include <core/entities/metric.h>
#include <document/register_view.h>
#include <gui/warchest/comparison.h>
#include <gui/warchest/evidence_page.h>
#include <gui/warchest/evidence_parts.h>
#include <gui/warchest/question_card.h>
#include <gui/warchest/war_chest_cards.h>
#include <gui/warchest/war_chest_page.h>
#include <widgets/answer_table.h>
#include <widgets/artefact_tabs.h>
#include <widgets/chip.h>
#include <widgets/link_text.h>

#include <QAbstractButton>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTabBar>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

AnswerChart chartOf(ChartKind kind, int categories)
{
    AnswerChart chart;
    chart.kind = kind;
    chart.series = {{u"open"_s, {}, Tone::Good}};
    for (int i = 0; i < categories; ++i) {
        chart.categories.push_back(u"c%1"_s.arg(i));
        chart.series.front().values.push_back(i);
        chart.marks.push_back({i, QDate(2026, 1, 1 + i), {}, Tone::Neutral, 0});
    }
    return chart;
}

Answer handMade()
{
    Answer answer;
    answer.number = 2;
    answer.question = u"How many <b>actions</b> were closed?"_s;
    answer.ask = u"CSI Manager"_s;
    answer.artefact = u"dashboard"_s;
    answer.verdict = Verdict::Partial;
    answer.lead = u"58 %"_s;
    answer.leadNote = u"11 of 19 closed"_s;
    answer.headline = u"11 of 19 actions are closed."_s;
    answer.figures = {{u"actions"_s, u"Actions"_s, qint64(19), Measure::Count, u"All but the cancelled ones."_s, {}},
                      {u"late"_s,
                       u"Late"_s,
                       qint64(4),
                       Measure::Count,
                       u"Due before the day."_s,
                       {{EntityKind::Action, 7}, {EntityKind::Action, 9}}}};
    answer.checks = {
        {u"closed"_s,
         u"80 % closed"_s,
         CheckOutcome::NotMet,
         58.0,
         80.0,
         false,
         Measure::Percent,
         {{EntityKind::Action, 7}}},
        {u"late"_s, u"None over 30 days late"_s, CheckOutcome::Met, qint64(0), qint64(0), true, Measure::Count, {}}};
    answer.tables = {wideTable()};
    return answer;
}

QAbstractButton *buttonNamed(const QWidget &root, const QString &part)
{
    for (auto *button : root.findChildren<QAbstractButton *>()) {
        if (button->text().contains(part) || button->accessibleName().contains(part))
            return button;
    }
    return nullptr;
}

} // namespace

TEST_CASE("a card leads to the evidence by key and by click, and its figures to their rows")
{
    OpenWorkspace open;
    QuestionCard card(open.workspace, 2);
    card.setAnswer(handMade());
    show(card);
    QSignalSpy question(&open.workspace, &Workspace::questionRequested);
    QSignalSpy rows(&open.workspace, &Workspace::rowsRequested);

    card.setFocus();
    QTest::keyClick(&card, Qt::Key_Return);
    QTest::mouseClick(&card, Qt::LeftButton, {}, QPoint(5, 5));
    REQUIRE(question.size() == 2);
    CHECK(question.last().first().toInt() == 2);

    QAbstractButton *lead = buttonNamed(card, u"58 %"_s);
    REQUIRE(lead);
    lead->click();
    QAbstractButton *late = buttonNamed(card, u"Late: 4"_s);
    REQUIRE(late);
    late->click();
    REQUIRE(rows.size() == 2);
    CHECK(rows.last().last().value<std::vector<RecordRef>>()
          == std::vector<RecordRef>{{EntityKind::Action, 7}, {EntityKind::Action, 9}});

    QAbstractButton *checks = buttonNamed(card, u"1 of 2 checks"_s);
    REQUIRE(checks);
    checks->click();
    CHECK(question.size() == 3);
}

TEST_CASE("a card is named for those who cannot see it")
{
    OpenWorkspace open;
    QuestionCard card(open.workspace, 2);
    card.setAnswer(handMade());
    CHECK(card.accessibleName().contains(u"<b>actions</b>"_s));
    CHECK(card.accessibleDescription().contains(verdictLabel(Verdict::Partial)));
    CHECK(card.accessibleDescription().contains(u"11 of 19 actions are closed."_s));
    CHECK(unnamedControls(card) == QStringList());
    const auto *chip = card.findChild<Chip *>();
    REQUIRE(chip);
    CHECK(chip->text() == verdictLabel(Verdict::Partial));
}

TEST_CASE("a card takes the first bars of a list and the latest months of a series")
{
    const AnswerChart bars = chartForCard(chartOf(ChartKind::HorizontalStackedBars, 9));
    REQUIRE(bars.categories.size() == 5);
    CHECK(bars.categories.front() == u"c0"_s);
    CHECK(bars.series.front().values.size() == 5);
    CHECK(bars.marks.size() == 5);
    const AnswerChart months = chartForCard(chartOf(ChartKind::Bars, 9));
    REQUIRE(months.categories.size() == 6);
    CHECK(months.categories.back() == u"c8"_s);
    CHECK(months.series.front().values.front() == 3);
    CHECK(chartForCard(chartOf(ChartKind::Bars, 4)).categories.size() == 4);

    const AnswerTable table = tableForCard(wideTable());
    CHECK(table.columns.size() == 5);
    REQUIRE(table.rows.size() == 4);
    CHECK(table.rows.front().cells.front().text == u"1/0"_s); // the total is left out
    CHECK(table.rows.front().cells.size() == 5);
}

TEST_CASE("a failure sign says so in word and shape, and leads to what speaks against it")
{
    OpenWorkspace open;
    SignsStrip strip(open.workspace);
    strip.setSigns({{u"owned"_s, u"Owned"_s, CheckOutcome::Met, 96.0, u"96 % have an owner"_s, {}},
                    {u"rhythm"_s,
                     u"Rhythm"_s,
                     CheckOutcome::NotMet,
                     80.0,
                     u"October board not held"_s,
                     {{EntityKind::Ceremony, 3}}}});
    QStringList chips;
    for (const auto *chip : strip.findChildren<Chip *>())
        chips += chip->text();
    CHECK(chips == QStringList{u"✓ Owned"_s, u"✕ Rhythm"_s});
    QSignalSpy rows(&open.workspace, &Workspace::rowsRequested);
    buttonNamed(strip, u"October board"_s)->click();
    REQUIRE(rows.size() == 1);
    CHECK(rows.first().first().toString() == u"October board not held"_s);
    CHECK_FALSE(buttonNamed(strip, u"96 %"_s)->isEnabled());
}

TEST_CASE("a check shows value beside threshold and its direction")
{
    const QLocale locale(QLocale::English);
    Check check = handMade().checks.front();
    CHECK(measuredText(check, locale).contains(displayFigure(58.0, Measure::Percent, locale)));
    CHECK(measuredText(check, locale).contains(u"at least"_s));
    check.isUpperLimit = true;
    CHECK(measuredText(check, locale).contains(u"at most"_s));
    check.value = {};
    CHECK(measuredText(check, locale) == u"Nothing can be measured yet."_s);
}

TEST_CASE("a link has as many lines as its words need, and is pressed by Enter")
{
    LinkText link(u"Improvements in progress meet 10 % of what a project would have to"_s);
    show(link);
    const int line = link.heightForWidth(2000);
    CHECK(link.heightForWidth(150) > 2 * line);
    CHECK(link.accessibleName().contains(u"10 %"_s));
    QSignalSpy clicked(&link, &QAbstractButton::clicked);
    QTest::keyClick(&link, Qt::Key_Return);
    CHECK(clicked.size() == 1);
}

TEST_CASE("the war chest and the evidence of each question show the answers of the register")
{
    OpenWorkspace open;
    open.addImprovement(u"CSI-0001"_s, u"Runbook"_s);
    open.workspace.waitForAnswers();
    WarChestPage page(open.workspace);
    show(page);
    CHECK(page.findChildren<QuestionCard *>().size() == 5);
    CHECK(unnamedControls(page) == QStringList());
    for (int question = 1; question <= 5; ++question) {
        INFO(question);
        EvidencePage evidence(open.workspace, question);
        show(evidence);
        const Answer &answer = open.workspace.answers().questions[size_t(question - 1)];
        QStringList texts;
        for (const auto *label : evidence.findChildren<QLabel *>())
            texts += label->text();
        CHECK(texts.contains(answer.headline));
        for (const Check &check : answer.checks)
            CHECK(texts.contains(check.label));
        for (const Figure &figure : answer.figures)
            CHECK(texts.contains(figure.definition));
        const auto hasRows = [](const AnswerTable &table) {
            return !std::ranges::all_of(table.rows, &AnswerTable::Row::isTotal);
        };
        const auto shown = std::ssize(answer.charts) + std::ranges::count_if(answer.tables, hasRows);
        auto *tabs = evidence.findChild<ArtefactTabs *>();
        CHECK(tabs->count() == int(shown));
        auto *bar = tabs->findChild<QTabBar *>();
        CHECK(bar->height() >= bar->fontMetrics().height());
        CHECK(unnamedControls(evidence) == QStringList());
    }
}

TEST_CASE("cards stand in as many columns as there is room for")
{
    OpenWorkspace open;
    open.workspace.waitForAnswers();
    WarChestPage page(open.workspace);
    show(page);
    const auto rowsOfCards = [&page] {
        QList<int> tops;
        for (const auto *card : page.findChildren<QuestionCard *>()) {
            const int top = card->mapTo(&page, QPoint()).y();
            if (!tops.contains(top))
                tops += top;
        }
        return tops.size();
    };
    CHECK(rowsOfCards() == 2);
    page.resize(720, 680);
    QTest::qWait(1);
    CHECK(rowsOfCards() == 3);
    page.resize(420, 680);
    QTest::qWait(1);
    CHECK(rowsOfCards() == 5);
}

TEST_CASE("the war chest says in one line what this week brought, and leads to the weeks before")
{
    OpenWorkspace open;
    open.workspace.waitForAnswers();
    WarChestPage page(open.workspace);
    show(page);
    auto *week = page.findChild<LinkText *>(u"week"_s);
    REQUIRE(week);
    CHECK_FALSE(week->isVisible()); // nothing has begun yet
    open.add<Action>({{u"reference"_s, u"A-1"_s}, {u"title"_s, u"Mend it"_s}});
    open.workspace.waitForAnswers();
    CHECK(week->isVisible());
    CHECK(week->accessibleName() == u"Nothing yet this week"_s); // a Monday, and the register is kept since today
    open.add<Improvement>({{u"reference"_s, u"CSI-0001"_s},
                           {u"title"_s, u"Runbook"_s},
                           {u"status"_s, qint64(ImprovementStatus::Accepted)},
                           {u"raised_on"_s, dayOfTests},
                           {u"accepted_on"_s, open.workspace.view().asOf()}});
    open.workspace.waitForAnswers();
    CHECK(week->accessibleName().startsWith(u"This week: improving: 1 item"_s));
    QSignalSpy question(&open.workspace, &Workspace::questionRequested);
    week->click();
    REQUIRE(question.size() == 1);
    CHECK(question.first().first().toInt() == 5);
}

TEST_CASE("a comparison says what changed since, and what the verdict was")
{
    const QDate day(2026, 9, 30);
    Answer now;
    now.number = 1;
    now.verdict = Verdict::Proven;
    now.figures = {{u"open"_s, u"Open"_s, Value(qint64(49)), Measure::Count, {}, {}}};
    Answer then = now;
    CHECK(comparisonText(now, then, day, QLocale::c())
          == u"unchanged since "_s + QLocale::c().toString(day, QLocale::ShortFormat));
    then.figures.front().value = Value(qint64(46));
    then.verdict = Verdict::Partial;
    const QString text = comparisonText(now, then, day, QLocale::c());
    CHECK(text.startsWith(u"+3 since"_s));
    CHECK(text.endsWith(u"was "_s + verdictLabel(Verdict::Partial)));
    then.figures.front().value = {};
    CHECK(comparisonText(now, then, day, QLocale::c()).startsWith(u"not known"_s));
}

TEST_CASE("the war chest compares with an earlier day as it was recorded then")
{
    OpenWorkspace open;
    open.add<Improvement>({{u"reference"_s, u"CSI-0001"_s},
                           {u"title"_s, u"Runbook"_s},
                           {u"status"_s, qint64(ImprovementStatus::Proposed)},
                           {u"raised_on"_s, dayOfTests}});
    open.workspace.waitForAnswers();
    WarChestPage page(open.workspace);
    show(page);
    auto *comparison = page.findChild<Comparison *>();
    const auto shown = [&page] {
        QStringList texts;
        for (const auto *label : page.findChildren<QLabel *>(u"comparison"_s))
            texts += label->isVisible() ? label->text() : QString();
        return texts;
    };
    CHECK(shown() == QStringList(5, QString()));
    auto *menu = page.findChild<QMenu *>();
    Q_EMIT menu->aboutToShow();
    menu->actions().first()->trigger(); // a month ago
    comparison->waitForAnswers();
    CHECK(comparison->isRecordedLater()); // the register was made today
    CHECK(shown().first().startsWith(u"+1 since"_s));
    Q_EMIT menu->aboutToShow();
    menu->actions().last()->trigger();
    CHECK(shown() == QStringList(5, QString()));
}

TEST_CASE("an empty card leads to the page on which its artefact begins")
{
    OpenWorkspace open;
    open.workspace.waitForAnswers();
    QuestionCard card(open.workspace, 4);
    card.setAnswer(open.workspace.answers().questions[3]);
    show(card);
    QSignalSpy page(&open.workspace, &Workspace::pageRequested);
    for (auto *link : card.findChildren<LinkText *>()) {
        if (link->text().contains(u"metrics"_s))
            QTest::mouseClick(link, Qt::LeftButton);
    }
    REQUIRE(page.size() == 1);
    CHECK(page.first().first().toString() == u"metrics"_s);
}
