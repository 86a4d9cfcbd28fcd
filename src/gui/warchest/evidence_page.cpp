// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence_page.h"

#include "ui_evidence_page.h"

#include <answers/questions/answer.h>
#include <charts/chart_view.h>
#include <gui/packs/pack_dialog.h>
#include <gui/packs/pack_export.h>
#include <gui/slides/presentation.h>
#include <gui/warchest/evidence_parts.h>
#include <gui/workspace/accountable_head.h>
#include <widgets/answer_table.h>
#include <widgets/card.h>
#include <widgets/chip.h>
#include <widgets/copy_cells.h>
#include <widgets/form_looks.h>
#include <widgets/plain_label.h>
#include <widgets/when_shown.h>

#include <QAction>
#include <QLabel>
#include <QVBoxLayout>

namespace Ratchet {

namespace {

void addLine(QLayout *layout)
{
    auto *line = new QFrame;
    line->setProperty("line", true);
    layout->addWidget(line);
}

bool hasRecords(const AnswerTable &table) { return !std::ranges::all_of(table.rows, &AnswerTable::Row::isTotal); }

QWidget *withCaption(QWidget *content, const QString &caption)
{
    auto *tab = new QWidget;
    auto *rows = new QVBoxLayout(tab);
    setGaps(rows, 0, Space::small);
    rows->addWidget(content);
    rows->addWidget(plainLabel(caption, LabelLook::Muted));
    return tab;
}

} // namespace

EvidencePage::EvidencePage(Workspace &workspace, int question, QWidget *parent)
    : Page(workspace, parent)
    , m_question(question)
    , m_ui(std::make_unique<Ui::EvidencePage>())
    , m_nobody(new Chip)
{
    m_ui->setupUi(this);
    applyLooks(this);
    m_nobody->setChip(tr("✕ Nobody to ask"), Tone::Concern);
    m_nobody->hide(); // until the answer is there
    m_ui->header->addWidget(m_nobody);
    new AccountableHead(workspace, question, *m_ui->header);
    addHeadActions();
    connect(&workspace, &Workspace::answersChanged, new WhenShown(this, [this] { showAnswer(); }), &WhenShown::ask);
    showAnswer();
}

EvidencePage::~EvidencePage() = default;

void EvidencePage::addHeadActions()
{
    auto *copy = new QAction(tr("Copy table"), this);
    connect(copy, &QAction::triggered, this, &EvidencePage::exportTable);
    m_ui->header->addButton(copy);
    auto *pack = new QAction(tr("Export as evidence…"), this);
    connect(pack, &QAction::triggered, this, [this] { exportPack(workspace(), window(), m_question); });
    m_ui->header->addPrimaryButton(pack);
    auto *slides = new QAction(tr("Present slides"), this);
    slides->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F5));
    slides->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(slides, &QAction::triggered, this, [this] { presentQuestion(workspace(), window(), m_question); });
    m_ui->header->addButton(slides);
    addActions({copy, slides, pack});
}

void EvidencePage::focusSearch() { m_ui->artefact->setFocus(); }

const Answer *EvidencePage::currentAnswer() const
{
    const std::vector<Answer> &answers = workspace().answers().questions;
    const auto found = std::ranges::find(answers, m_question, &Answer::number);
    return found == answers.end() ? nullptr : &*found;
}

void EvidencePage::showAnswer()
{
    const Answer *answer = currentAnswer();
    if (!answer) {
        m_ui->artefact->clear();
        return m_ui->header->setTitle(tr("Working out the answers…"));
    }
    m_ui->header->setTitle(tr("%1 · %2").arg(QLocale().toString(answer->number), answer->question));
    m_ui->header->setSubtitle(tr("%1 Artefact: %2.").arg(answer->whom, answer->artefact));
    m_nobody->setVisible(answer->askTone == Tone::Concern);
    m_ui->headline->setText(answer->headline);
    m_ui->freshness->setText(answer->freshness);
    m_ui->verdict->setChip(verdictLabel(answer->verdict), chipLook(answer->verdict));
    showArtefact(*answer);
    showChecks(*answer);
    showFigures(*answer);
}

// A tab is made from the answer when it is looked at: whenever the answer changes, all of them are forgotten.
void EvidencePage::showArtefact(const Answer &answer)
{
    const int shown = m_ui->artefact->currentIndex();
    m_ui->artefact->clear();
    for (size_t i = 0; i < answer.charts.size(); ++i)
        m_ui->artefact->addTab([this, i] { return makeChart(currentAnswer()->charts[i]); },
                               tr("Chart: %1").arg(answer.charts[i].title));
    for (size_t i = 0; i < answer.tables.size(); ++i) {
        if (hasRecords(answer.tables[i]))
            m_ui->artefact->addTab([this, i] { return makeTable(currentAnswer()->tables[i]); },
                                   tr("Table: %1").arg(answer.tables[i].title));
    }
    m_ui->artefact->setCurrentIndex(std::clamp(shown, 0, std::max(0, m_ui->artefact->count() - 1)));
    m_ui->artefactCard->setVisible(m_ui->artefact->count() > 0);
}

QWidget *EvidencePage::makeChart(const AnswerChart &chart) const
{
    auto *view = new ChartView;
    view->setAnswerChart(chart, screenPalette(), QLocale());
    view->setMinimumHeight(std::clamp(view->heightForWidth(std::max(600, width() - 80)), 220, 420));
    return withCaption(view, chart.caption);
}

QWidget *EvidencePage::makeTable(const AnswerTable &table) const
{
    auto *view = new AnswerTableView;
    view->setTable(table);
    connect(view, &AnswerTableView::recordActivated, &workspace(), &Workspace::showRecord);
    connect(view, &AnswerTableView::countActivated, &workspace(), &Workspace::showRows);
    return withCaption(view, table.caption);
}

void EvidencePage::showChecks(const Answer &answer)
{
    clearLayout(m_ui->checks);
    for (const Check &check : answer.checks) {
        if (m_ui->checks->count() > 0)
            addLine(m_ui->checks);
        m_ui->checks->addWidget(makeCheckRow(check, workspace()));
    }
}

void EvidencePage::showFigures(const Answer &answer)
{
    clearLayout(m_ui->figures);
    for (const Figure &figure : answer.figures) {
        if (m_ui->figures->count() > 0)
            addLine(m_ui->figures);
        m_ui->figures->addWidget(makeFigureRow(figure, workspace()));
    }
}

void EvidencePage::exportTable()
{
    const QWidget *tab = m_ui->artefact->currentContent();
    if (const auto *shown = tab ? tab->findChild<AnswerTableView *>() : nullptr)
        return copyCells(cellsOf(shown->table()));
    const Answer *answer = currentAnswer();
    if (!answer)
        return;
    const auto first = std::ranges::find_if(answer->tables, hasRecords);
    if (first != answer->tables.end())
        copyCells(cellsOf(*first));
}

void EvidencePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    // Not at once: Qt is telling the children of this page, which are made anew.
    if (event->type() == QEvent::PaletteChange)
        QMetaObject::invokeMethod(this, &EvidencePage::showAnswer, Qt::QueuedConnection);
}

} // namespace Ratchet
