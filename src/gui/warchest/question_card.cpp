// SPDX-License-Identifier: GPL-3.0-or-later
#include "question_card.h"

#include <charts/chart_view.h>
#include <widgets/answer_table.h>
#include <widgets/flow_layout.h>
#include <widgets/link_text.h>
#include <widgets/plain_label.h>
#include <widgets/theme.h>

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t cardBars = 5;
constexpr size_t cardMonths = 6;
constexpr size_t cardRows = 4;
constexpr size_t cardColumns = 5;
constexpr int mostNotes = 3;

// The figures that a card names below its artefact, most telling first.
QStringList noteFigures(int question)
{
    switch (question) {
    case 1:
        return {
            u"servicesWithoutBacklog"_s, u"unowned"_s, u"withoutLight"_s, u"stalled"_s, u"overdue"_s, u"unfunded"_s};
    case 2:
        return {u"late"_s, u"open"_s, u"notDoing"_s};
    case 3:
        return {u"erosionPoints"_s};
    case 4:
        return {u"faded"_s, u"worse"_s, u"tooEarly"_s};
    default:
        return {u"raciErrors"_s, u"raciWarnings"_s, u"topDelivererPercent"_s};
    }
}

// What to do where a question has nothing to answer with yet, and the page to do it on.
std::pair<QString, QString> firstStep(int question)
{
    switch (question) {
    case 1:
        return {QuestionCard::tr("Make or import improvements ›"), u"register"_s};
    case 2:
        return {QuestionCard::tr("Make or import PIRs ›"), u"pirs"_s};
    case 3:
        return {QuestionCard::tr("Plan the hours of the teams ›"), u"capacity"_s};
    case 4:
        return {QuestionCard::tr("Make or import metrics ›"), u"metrics"_s};
    default:
        return {QuestionCard::tr("Write the RACI matrix ›"), u"raci"_s};
    }
}

bool isChartOnCard(int question) { return question == 1 || question == 3; }

} // namespace

QuestionCard::QuestionCard(Workspace &workspace, int question, QWidget *parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_question(question)
    , m_title(plainLabel({}, LabelLook::CardTitle))
    , m_ask(plainLabel({}, LabelLook::Muted))
    , m_lead(new QPushButton)
    , m_leadNote(plainLabel({}, LabelLook::Body))
    , m_verdict(new Chip)
    , m_comparison(plainLabel({}, LabelLook::Small))
    , m_artefact(new QVBoxLayout)
    , m_empty(plainLabel({}, LabelLook::Muted))
    , m_notes(new FlowLayout(nullptr, Space::medium, 2))
{
    makeCard(this);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    auto *rows = new QVBoxLayout(this);
    setGaps(rows, Space::card, Space::tight);
    rows->addWidget(m_title);
    rows->addWidget(m_ask);
    auto *lead = new QHBoxLayout;
    setGaps(lead, 0, Space::small);
    lead->addWidget(m_lead, 0, Qt::AlignVCenter);
    lead->addWidget(m_leadNote, 1, Qt::AlignVCenter);
    lead->addWidget(m_verdict, 0, Qt::AlignVCenter);
    rows->addLayout(lead);
    m_comparison->hide();
    m_comparison->setObjectName(u"comparison"_s);
    rows->addWidget(m_comparison);
    setGaps(m_artefact, 0, 0);
    rows->addLayout(m_artefact);
    m_artefact->addWidget(m_empty);
    rows->addStretch(1);
    rows->addLayout(m_notes);

    setTextLook(m_lead, LabelLook::Figure);
    makeLink(m_lead);
    connect(m_lead, &QPushButton::clicked, this, [this] { showLead(); });
}

void QuestionCard::setAnswer(const Answer &answer)
{
    m_answer = answer;
    m_title->setText(tr("%1 · %2").arg(QLocale().toString(answer.number), answer.question));
    const QString asked = answer.askPerson.isEmpty() ? tr("✕ Nobody to ask (%1)").arg(answer.ask)
                                                     : tr("Ask: %1 (%2)").arg(answer.ask, answer.askPerson);
    m_ask->setText(tr("%1 · Artefact: %2").arg(asked, answer.artefact));
    m_ask->setAccessibleDescription(answer.whom);
    m_lead->setText(answer.lead);
    m_lead->setAccessibleName(tr("%1 %2: show the rows").arg(answer.lead, answer.leadNote));
    m_leadNote->setText(answer.leadNote);
    m_verdict->setChip(verdictLabel(answer.verdict), chipLook(answer.verdict));
    setAccessibleName(tr("Question %1: %2").arg(QLocale().toString(answer.number), answer.question));
    setAccessibleDescription(u"%1. %2"_s.arg(verdictLabel(answer.verdict), answer.headline));
    setToolTip(answer.headline);
    showArtefact();
    showNotes();
}

void QuestionCard::setComparison(const QString &text)
{
    m_comparison->setText(text);
    m_comparison->setVisible(!text.isEmpty());
}

void QuestionCard::showLead()
{
    const auto hasRows = [](const Figure &figure) { return !figure.rows.empty(); };
    const auto figure = std::ranges::find_if(m_answer.figures, hasRows);
    if (figure != m_answer.figures.end())
        m_workspace.showRows(figure->label, figure->rows);
    else
        m_workspace.showQuestion(m_question);
}

void QuestionCard::showArtefact()
{
    const bool hasChart = !m_answer.charts.empty() && !m_answer.charts.front().categories.empty();
    const AnswerTable table = m_answer.tables.empty() ? AnswerTable() : tableForCard(m_answer.tables.front());
    const bool hasTable = !table.rows.empty();
    const bool isChart = hasChart && (isChartOnCard(m_question) || !hasTable);
    m_empty->setVisible(!hasChart && !hasTable);
    m_empty->setText(m_answer.headline);
    if (isChart)
        showChart(chartForCard(m_answer.charts.front()));
    if (m_chart)
        m_chart->setVisible(isChart);
    if (!isChart && hasTable) {
        if (!m_table) {
            m_table = new AnswerTableView;
            m_table->setCompact();
            connect(m_table, &AnswerTableView::recordActivated, &m_workspace, &Workspace::showRecord);
            m_artefact->addWidget(m_table);
        }
        m_table->setTable(table);
    }
    if (m_table)
        m_table->setVisible(!isChart && hasTable);
}

void QuestionCard::showChart(const AnswerChart &chart)
{
    if (!m_chart) {
        m_chart = new ChartView;
        m_chart->setFont(textFont(LabelLook::Small));
        m_artefact->addWidget(m_chart);
    }
    m_chart->setAnswerChart(chart, screenPalette(), QLocale());
    m_chart->setFixedHeight(std::clamp(m_chart->heightForWidth(std::max(300, width() - 2 * Space::card)), 120, 170));
}

void QuestionCard::showNotes()
{
    while (QLayoutItem *item = m_notes->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int shown = 0;
    for (const QString &id : noteFigures(m_question)) {
        const auto figure = std::ranges::find(m_answer.figures, id, &Figure::id);
        if (figure == m_answer.figures.end() || figure->rows.empty() || shown == mostNotes)
            continue;
        addNote(tr("%1: %2 ›").arg(figure->label, displayFigure(figure->value, figure->measure, QLocale())),
                figure->rows);
        ++shown;
    }
    if (m_empty->isVisibleTo(this))
        addFirstStep();
    const QLocale locale;
    const auto met = std::ranges::count(m_answer.checks, CheckOutcome::Met, &Check::outcome);
    const auto unmet = std::ranges::count(m_answer.checks, CheckOutcome::NotMet, &Check::outcome);
    const auto byNone = std::ranges::count_if(m_answer.checks, &Check::isWanting);
    addNote(met + unmet == 0 ? tr("%Ln check(s), nothing to judge yet ›", nullptr, int(m_answer.checks.size()))
                : byNone > 0 ? tr("%1 of %2 checks met, %3 by none ›")
                                   .arg(locale.toString(met), locale.toString(met + unmet), locale.toString(byNone))
                             : tr("%1 of %2 checks met ›").arg(locale.toString(met), locale.toString(met + unmet)),
            {});
}

void QuestionCard::addNote(const QString &text, const std::vector<RecordRef> &rows)
{
    auto *note = new LinkText(text);
    connect(note, &QAbstractButton::clicked, this, [this, text, rows] {
        rows.empty() ? m_workspace.showQuestion(m_question) : m_workspace.showRows(text.chopped(2), rows);
    });
    m_notes->addWidget(note);
}

// Where the artefact is empty: to the page on which it begins.
void QuestionCard::addFirstStep()
{
    const auto [words, page] = firstStep(m_question);
    auto *step = new LinkText(words);
    connect(step, &QAbstractButton::clicked, this, [this, id = page] { m_workspace.showPage(id); });
    m_notes->addWidget(step);
}

void QuestionCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        m_workspace.showQuestion(m_question);
    else
        QFrame::keyPressEvent(event);
}

void QuestionCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        m_workspace.showQuestion(m_question);
}

void QuestionCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_chart && !m_answer.charts.empty())
        m_chart->setAnswerChart(chartForCard(m_answer.charts.front()), screenPalette(), QLocale());
}

AnswerChart chartForCard(const AnswerChart &chart)
{
    const bool isList = chart.kind == ChartKind::HorizontalStackedBars || chart.kind == ChartKind::Timeline;
    const size_t most = isList ? cardBars : cardMonths;
    if (chart.categories.size() <= most)
        return chart;
    AnswerChart part = chart;
    const auto cut = [isList, most](auto &values) {
        if (values.size() > most)
            isList ? values.erase(values.begin() + qsizetype(most), values.end())
                   : values.erase(values.begin(), values.end() - qsizetype(most));
    };
    cut(part.categories);
    for (ChartSeries &series : part.series)
        cut(series.values);
    std::erase_if(part.marks, [most](const ChartMark &mark) { return size_t(mark.category) >= most; });
    return part;
}

AnswerTable tableForCard(const AnswerTable &table)
{
    AnswerTable part = table;
    for (Column &column : part.columns)
        column.title = column.title.section(u" ("_s, 0, 0); // who holds a role is left to the whole table
    std::erase_if(part.rows, &AnswerTable::Row::isTotal);
    if (part.rows.size() > cardRows)
        part.rows.resize(cardRows);
    if (part.columns.size() <= cardColumns)
        return part;
    part.columns.resize(cardColumns);
    for (AnswerTable::Row &row : part.rows)
        row.cells.resize(std::min(row.cells.size(), cardColumns));
    return part;
}

} // namespace Ratchet
