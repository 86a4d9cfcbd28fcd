// SPDX-License-Identifier: GPL-3.0-or-later
#include "war_chest_page.h"

#include "ui_war_chest_page.h"

#include <answers/questions/answer.h>
#include <core/entities/capacity.h>
#include <core/entities/improvement.h>
#include <core/entities/incident_review.h>
#include <core/entities/metric.h>
#include <core/register.h>
#include <document/register_view.h>
#include <gui/packs/pack_dialog.h>
#include <gui/packs/pack_export.h>
#include <gui/warchest/comparison.h>
#include <gui/warchest/first_steps_card.h>
#include <gui/warchest/question_card.h>
#include <gui/warchest/war_chest_cards.h>
#include <gui/workspace/accountable_head.h>
#include <widgets/day_dialog.h>
#include <widgets/form_looks.h>
#include <widgets/link_text.h>
#include <widgets/show_dialog.h>
#include <widgets/theme.h>
#include <widgets/when_shown.h>

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowestCard = 310;
constexpr int rhythmQuestion = 5; // holds the weeks
constexpr size_t mostFindings = 6;
constexpr size_t mostEvents = 6;

} // namespace

WarChestPage::WarChestPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent)
    , m_ui(std::make_unique<Ui::WarChestPage>())
    , m_comparison(new Comparison(workspace, this))
    , m_compare(new QAction(tr("Compare…"), this))
    , m_firstSteps(new FirstStepsCard(workspace))
    , m_week(new LinkText({}))
    , m_signs(new SignsStrip(workspace))
    , m_self(new SelfCard(workspace))
    , m_findings(new AgendaCard(workspace, tr("Needs you this week"), tr("Nothing waits for a decision.")))
    , m_next(new AgendaCard(workspace, tr("Next in the rhythm"), tr("No review is planned. Add one under Cadence.")))
{
    m_ui->setupUi(this);
    applyLooks(this);
    addCards();
    m_ui->header->setTitle(tr("Is continual improvement real here?"));
    new AccountableHead(workspace, rhythmQuestion, *m_ui->header); // accountability is part of that question
    addHeadActions();
    connect(m_comparison, &Comparison::changed, this, &WarChestPage::showComparison);
    connect(&workspace, &Workspace::firstStepsRequested, this, [this] {
        m_ui->scroll->verticalScrollBar()->setValue(0); // they stand above all else
        m_firstSteps->bringBack();
    });
    connect(&workspace, &Workspace::answersChanged, new WhenShown(this, [this] { showAnswers(); }), &WhenShown::ask);
    arrange(3);
    showAnswers();
}

WarChestPage::~WarChestPage() = default;

void WarChestPage::addCards()
{
    m_week->setObjectName(u"week"_s);
    m_week->setAccessibleDescription(tr("Shows the weeks before, under question 5"));
    connect(m_week, &QAbstractButton::clicked, this, [this] { workspace().showQuestion(rhythmQuestion); });
    m_ui->contentRows->insertWidget(0, m_firstSteps);
    m_ui->contentRows->insertWidget(1, m_week);
    m_ui->contentRows->insertWidget(2, m_signs);
    for (int question = 1; question <= 5; ++question)
        m_questions.push_back(new QuestionCard(workspace(), question, m_ui->content));
    m_ui->agenda->addWidget(m_findings, 2);
    m_ui->agenda->addWidget(m_next, 1);
}

void WarChestPage::addHeadActions()
{
    auto *days = new QMenu(this);
    connect(days, &QMenu::aboutToShow, this, [this, days] { fillCompareMenu(days); });
    m_ui->header->addButton(m_compare)->setMenu(days);
    auto *pack = new QAction(tr("Export evidence pack…"), this);
    connect(pack, &QAction::triggered, this, [this] { exportPack(workspace(), window()); });
    m_ui->header->addPrimaryButton(pack);
}

void WarChestPage::focusSearch()
{
    setFocus(); // the next Tab leads into the page
}

void WarChestPage::showAnswers()
{
    const Answers &answers = workspace().answers();
    const bool isThere = !answers.questions.empty();
    m_ui->waiting->setVisible(!isThere);
    m_ui->header->setSubtitle(subtitle());
    m_ui->content->setVisible(isThere);
    if (!isThere)
        return;
    m_firstSteps->refresh();
    const Register &reg = workspace().reg();
    const bool hasWork = !reg.all<Improvement>().isEmpty() || !reg.all<Action>().isEmpty()
        || !reg.all<Reading>().isEmpty() || !reg.all<Allocation>().isEmpty();
    m_week->setVisible(hasWork && !answers.weekLine.isEmpty());
    m_week->setWords(answers.weekLine);
    m_signs->setSigns(answers.signs);
    for (const Answer &answer : answers.questions) {
        if (answer.number >= 1 && answer.number <= int(m_questions.size()))
            m_questions[size_t(answer.number - 1)]->setAnswer(answer);
    }
    m_self->setQuestions(answers.self);
    m_findings->setLines(linesOf(answers.findings, mostFindings),
                         QLocale().toString(qlonglong(answers.findings.size())));
    m_next->setLines(linesOf(answers.next, mostEvents), {});
    showComparison();
}

void WarChestPage::fillCompareMenu(QMenu *menu)
{
    menu->clear();
    const QDate today = workspace().view().asOf();
    const auto add = [this, menu](const QString &text, QDate day) {
        QAction *action = menu->addAction(text.arg(QLocale().toString(day, QLocale::ShortFormat)));
        action->setCheckable(true);
        action->setChecked(day == m_comparison->day());
        connect(action, &QAction::triggered, this, [this, day] { m_comparison->setDay(day); });
    };
    add(tr("With a month ago: %1"), today.addMonths(-1));
    add(tr("With a quarter ago: %1"), today.addMonths(-3));
    add(tr("With a year ago: %1"), today.addYears(-1));
    menu->addAction(tr("With another day…"), this, &WarChestPage::chooseDay);
    menu->addSeparator();
    QAction *none = menu->addAction(tr("Do not compare"), this, [this] { m_comparison->setDay({}); });
    none->setEnabled(m_comparison->day().isValid());
}

void WarChestPage::chooseDay()
{
    const QDate yesterday = workspace().view().asOf().addDays(-1);
    auto *dialog =
        new DayDialog(tr("Compare with an earlier day"), tr("The answers of which day stand beside those of today?"),
                      m_comparison->day().isValid() ? m_comparison->day() : yesterday, yesterday, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_comparison->setDay(dialog->day()); });
    showDialog(dialog);
}

void WarChestPage::showComparison()
{
    const QDate day = m_comparison->day();
    const QString date = QLocale().toString(day, QLocale::ShortFormat);
    m_compare->setText(day.isValid() ? tr("Compared with %1").arg(date) : tr("Compare…"));
    m_ui->header->setSubtitle(subtitle());
    for (const Answer &now : workspace().answers().questions) {
        const Answer *then = m_comparison->answer(now.number);
        m_questions[size_t(now.number - 1)]->setComparison(then ? comparisonText(now, *then, day, QLocale())
                                                                : QString());
    }
}

QString WarChestPage::subtitle() const
{
    const QLocale locale;
    const QString today = locale.toString(workspace().view().asOf(), QLocale::LongFormat);
    const QDate day = m_comparison->day();
    if (!day.isValid())
        return tr("5 questions, answered from the register as of %1. Every figure opens the rows behind it.")
            .arg(today);
    const QString then = locale.toString(day, QLocale::LongFormat);
    return m_comparison->isRecordedLater()
        ? tr("As of %1, compared with %2. Nothing was recorded by then: what is recorded now is judged as of that day.")
              .arg(today, then)
        : tr("As of %1, compared with %2 as it was recorded then.").arg(today, then);
}

void WarChestPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const int room = width() - 2 * Space::page;
    arrange(std::clamp((room + Space::medium) / (narrowestCard + Space::medium), 1, 3));
}

void WarChestPage::arrange(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    std::vector<QWidget *> cards(m_questions.begin(), m_questions.end());
    cards.push_back(m_self);
    for (size_t i = 0; i < cards.size(); ++i)
        m_ui->cards->addWidget(cards[i], int(i) / columns, int(i) % columns);
    for (int column = 0; column < 3; ++column)
        m_ui->cards->setColumnStretch(column, column < columns ? 1 : 0);
    m_ui->agenda->setDirection(columns > 1 ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace Ratchet
