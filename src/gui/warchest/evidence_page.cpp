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
#include <widgets/form_looks.h>
#include <widgets/plain_label.h>
#include <widgets/when_shown.h>

#include <QAction>
#include <QApplication>
#include <QClipboard>
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
    if (!answer)
        return m_ui->header->setTitle(tr("Working out the answers…"));
    m_ui->header->setTitle(tr("%1 · %2").arg(answer->number).arg(answer->question));
    m_ui->header->setSubtitle(tr("%1 Artefact: %2.").arg(answer->whom, answer->artefact));
    m_nobody->setVisible(answer->askTone == Tone::Concern);
    m_ui->headline->setText(answer->headline);
    m_ui->freshness->setText(answer->freshness);
    m_ui->verdict->setChip(verdictLabel(answer->verdict), chipLook(answer->verdict));
    showArtefact(*answer);
    showChecks(*answer);
    showFigures(*answer);
}

void EvidencePage::showArtefact(const Answer &answer)
{
    const int shown = m_ui->artefact->currentIndex();
    m_ui->artefact->clear();
    const auto addTab = [this](QWidget *content, const QString &title, const QString &caption) {
        auto *tab = new QWidget;
        auto *rows = new QVBoxLayout(tab);
        setGaps(rows, 0, Space::small);
        rows->addWidget(content);
        rows->addWidget(plainLabel(caption, LabelLook::Muted));
        m_ui->artefact->addTab(tab, title);
    };
    for (const AnswerChart &chart : answer.charts) {
        auto *view = new ChartView;
        view->setAnswerChart(chart, screenPalette(), QLocale());
        view->setMinimumHeight(std::clamp(view->heightForWidth(std::max(600, width() - 80)), 220, 420));
        addTab(view, tr("Chart: %1").arg(chart.title), chart.caption);
    }
    for (const AnswerTable &table : answer.tables) {
        if (std::ranges::all_of(table.rows, &AnswerTable::Row::isTotal))
            continue;
        auto *view = new AnswerTableView;
        view->setTable(table);
        connect(view, &AnswerTableView::recordActivated, &workspace(), &Workspace::showRecord);
        connect(view, &AnswerTableView::countActivated, &workspace(), &Workspace::showRows);
        addTab(view, tr("Table: %1").arg(table.title), table.caption);
    }
    m_ui->artefact->setCurrentIndex(std::clamp(shown, 0, std::max(0, m_ui->artefact->count() - 1)));
    m_ui->artefactCard->setVisible(m_ui->artefact->count() > 0);
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
    const auto *table = tab ? tab->findChild<AnswerTableView *>() : nullptr;
    if (!table)
        table = m_ui->artefact->findChild<AnswerTableView *>();
    if (table)
        QApplication::clipboard()->setText(table->plainText());
}

void EvidencePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    // Not at once: Qt is telling the children of this page, which are made anew.
    if (event->type() == QEvent::PaletteChange)
        QMetaObject::invokeMethod(this, &EvidencePage::showAnswer, Qt::QueuedConnection);
}

} // namespace Ratchet
