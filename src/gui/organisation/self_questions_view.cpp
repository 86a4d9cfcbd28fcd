// SPDX-License-Identifier: GPL-3.0-or-later
#include "self_questions_view.h"

#include "ui_self_questions_view.h"

#include <charts/chart_view.h>
#include <core/entities/evidence.h>
#include <core/entities/organisation.h>
#include <core/register.h>
#include <document/document.h>
#include <document/register_view.h>
#include <gui/records/record_dialog.h>
#include <widgets/answer_table.h>
#include <widgets/card.h>
#include <widgets/chip.h>
#include <widgets/theme.h>
#include <widgets/when_shown.h>

#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr int pulseQuestion = 2;

} // namespace

SelfQuestionsView::SelfQuestionsView(Workspace &workspace, QWidget *parent)
    : PageView(workspace, parent)
    , m_ui(std::make_unique<Ui::SelfQuestionsView>())
    , m_answer(new QAction(tr("&Answer the next question…"), this))
{
    m_ui->setupUi(this);
    m_answer->setEnabled(false); // until it is known what is due
    addAction(m_answer);
    connect(m_answer, &QAction::triggered, this, &SelfQuestionsView::answerNext);
    auto *whenShown = new WhenShown(this, [this] { recompute(); });
    connect(&workspace, &Workspace::answersChanged, whenShown, &WhenShown::ask);
    whenShown->ask();
}

SelfQuestionsView::~SelfQuestionsView() = default;

// Five quarters cost five times the answers.
void SelfQuestionsView::recompute()
{
    m_latest.run([reg = Register(workspace().reg()),
                  asOf = workspace().view().asOf()](const Cancellation &) { return selfTrend(reg, asOf, QLocale()); },
                 [this](SelfTrend trend) {
                     m_trend = std::move(trend);
                     showTrend();
                 });
}

void SelfQuestionsView::wait() { m_latest.wait(); }

void SelfQuestionsView::showTrend()
{
    for (QVBoxLayout *column : {m_ui->left, m_ui->right, m_ui->foot})
        clearLayout(column);
    for (size_t i = 0; i < m_trend.questions.size(); ++i)
        addQuestion(i % 2 == 0 ? m_ui->left : m_ui->right, m_trend.questions[i]);
    for (QVBoxLayout *column : {m_ui->left, m_ui->right})
        column->addStretch(1);
    if (!m_trend.ratings.series.empty()) {
        QVBoxLayout *card = addCardTo(m_ui->foot, m_trend.ratings.title);
        auto *chart = new ChartView;
        chart->setMinimumHeight(200);
        chart->setAnswerChart(m_trend.ratings, screenPalette(), QLocale());
        card->addWidget(chart);
        addParagraph(card, m_trend.ratings.caption);
    }
    m_answer->setEnabled(workspace().view().isEditable());
    if (hasFocus())
        focusView();
    Q_EMIT summaryChanged();
}

void SelfQuestionsView::addQuestion(QVBoxLayout *column, const SelfTrend::Question &question)
{
    QVBoxLayout *card =
        addCardTo(column, tr("%1 · %2").arg(QLocale().toString(question.now.number), question.now.question));
    auto *figure = new QHBoxLayout;
    setGaps(figure, 0, Space::medium);
    auto *number = new QLabel(
        isEmpty(question.now.value) ? u"–"_s : displayFigure(question.now.value, Measure::Percent, QLocale()));
    setTextLook(number, LabelLook::Figure);
    figure->addWidget(number);
    figure->addStretch(1);
    auto *chip = new Chip;
    chip->setChip(question.isDue ? tr("✕ Answer due") : tr("✓ Answered"), question.isDue ? Tone::Concern : Tone::Good);
    figure->addWidget(chip, 0, Qt::AlignVCenter);
    card->addLayout(figure);
    addParagraph(card, question.now.headline);
    auto *table = new AnswerTableView;
    table->setCompact();
    table->setTable(question.quarters);
    connect(table, &AnswerTableView::recordActivated, this, [this](const RecordRef &answer) {
        if (workspace().view().isEditable())
            openRecord(workspace(), answer, window());
    });
    card->addWidget(table);
    if (question.now.number == pulseQuestion)
        addPulses(card);
    auto *buttons = new QHBoxLayout;
    setGaps(buttons, 0, Space::medium);
    auto *answer = new QPushButton(tr("Answer…"));
    answer->setAccessibleName(tr("Answer question %1").arg(QLocale().toString(question.now.number)));
    answer->setEnabled(workspace().view().isEditable());
    connect(answer, &QPushButton::clicked, this, [this, asked = question.now.number] { answerQuestion(asked); });
    buttons->addWidget(answer);
    if (!question.now.rows.empty()) {
        auto *rows = new QPushButton(tr("Show rows (%1)").arg(QLocale().toString(qint64(question.now.rows.size()))));
        rows->setAccessibleDescription(question.now.headline);
        connect(rows, &QPushButton::clicked, this,
                [this, asked = question.now] { workspace().showRows(asked.headline, asked.rows); });
        buttons->addWidget(rows);
    }
    buttons->addStretch(1);
    card->addLayout(buttons);
}

// What the owners say of their services; a row leads to its service.
void SelfQuestionsView::addPulses(QVBoxLayout *card)
{
    if (m_trend.pulses.rows.empty())
        return;
    addParagraph(card, m_trend.pulses.caption);
    auto *table = new AnswerTableView;
    table->setCompact();
    table->setTable(m_trend.pulses);
    table->setAccessibleName(m_trend.pulses.title);
    connect(table, &AnswerTableView::recordActivated, &workspace(), &Workspace::showRecord);
    card->addWidget(table);
}

bool SelfQuestionsView::isComputed() const { return m_trend.questions.front().now.number > 0; }

QString SelfQuestionsView::summary() const
{
    if (!isComputed())
        return {};
    const auto due = std::ranges::count_if(m_trend.questions, &SelfTrend::Question::isDue);
    return due == 0 ? tr("All four are answered for this quarter.")
                    : tr("%Ln question(s) to be answered this quarter.", nullptr, int(due));
}

QList<QAction *> SelfQuestionsView::headActions() const { return {m_answer}; }

void SelfQuestionsView::focusView()
{
    const auto buttons = findChildren<QPushButton *>();
    buttons.isEmpty() ? setFocus() : buttons.front()->setFocus(); // what is computed takes the focus over
}

void SelfQuestionsView::answerQuestion(int number)
{
    std::vector<FieldValue> presets;
    const auto preset = [&presets](FieldIndex field, const Value &value) { presets.push_back({field, value}); };
    preset(fieldIndex<&SelfAnswer::question>(), qint64(number));
    preset(fieldIndex<&SelfAnswer::on>(), workspace().view().asOf());
    for (const Person &person : workspace().reg().all<Person>()) {
        if (person.name.compare(workspace().document().who(), Qt::CaseInsensitive) == 0)
            preset(fieldIndex<&SelfAnswer::person>(), person.id.value);
    }
    RecordDialog *dialog = openNewRecord(workspace(), EntityKind::SelfAnswer, window(), presets);
    dialog->setWindowTitle(m_trend.questions[size_t(number) - 1].now.question);
    dialog->focusField(fieldIndex<&SelfAnswer::rating>());
}

// The first that is due; otherwise the first again.
void SelfQuestionsView::answerNext()
{
    const auto due = std::ranges::find(m_trend.questions, true, &SelfTrend::Question::isDue);
    answerQuestion(due == m_trend.questions.end() ? 1 : due->now.number);
}

void SelfQuestionsView::changeEvent(QEvent *event)
{
    PageView::changeEvent(event);
    // Not at once: Qt is telling the children of this view, which are made anew.
    if (event->type() == QEvent::PaletteChange && isComputed())
        QMetaObject::invokeMethod(this, &SelfQuestionsView::showTrend, Qt::QueuedConnection);
}

} // namespace Ratchet
