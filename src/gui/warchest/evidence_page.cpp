// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence_page.h"

#include <widgets/card.h>
#include <answers/questions/answer.h>
#include <charts/chart_view.h>
#include <gui/packs/pack_dialog.h>
#include <gui/packs/pack_export.h>
#include <gui/slides/presentation.h>
#include <gui/warchest/evidence_parts.h>
#include <widgets/answer_table.h>
#include <widgets/artefact_tabs.h>
#include <widgets/chip.h>
#include <widgets/page_header.h>
#include <widgets/plain_label.h>

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Ratchet {

namespace {

// A card with a title; its rows follow in the layout that is returned.
QVBoxLayout *addCard(QLayout *column, const QString &title)
{
    auto *card = new QFrame;
    makeCard(card);
    auto *rows = new QVBoxLayout(card);
    setGaps(rows, Space::card, Space::small);
    rows->addWidget(plainLabel(title, LabelLook::CardTitle));
    auto *inner = new QVBoxLayout;
    setGaps(inner, 0, Space::small);
    rows->addLayout(inner);
    column->addWidget(card);
    return inner;
}

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
    , m_header(new PageHeader)
    , m_headline(plainLabel({}, LabelLook::Strong))
    , m_verdict(new Chip)
    , m_freshness(plainLabel({}, LabelLook::Muted))
    , m_artefact(new ArtefactTabs)
{
    auto *outer = new QVBoxLayout(this);
    setGaps(outer, 0, 0);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    outer->addWidget(scroll);
    auto *scrolled = new QWidget;
    scrolled->setObjectName(QStringLiteral("scrolled"));
    scroll->setWidget(scrolled);
    auto *rows = new QVBoxLayout(scrolled);
    rows->setContentsMargins(Space::page, Space::card, Space::page, Space::page);
    rows->setSpacing(Space::medium);
    rows->addWidget(m_header);

    auto *answer = new QFrame;
    makeCard(answer);
    auto *answerRow = new QHBoxLayout(answer);
    setGaps(answerRow, Space::card, Space::medium);
    auto *answerTexts = new QVBoxLayout;
    setGaps(answerTexts, 0, 2);
    answerTexts->addWidget(m_headline);
    answerTexts->addWidget(m_freshness);
    answerRow->addLayout(answerTexts, 1);
    answerRow->addWidget(m_verdict, 0, Qt::AlignVCenter);
    rows->addWidget(answer);
    addCard(rows, tr("Artefact"))->addWidget(m_artefact);
    m_checks = addCard(rows, tr("Checks"));
    m_figures = addCard(rows, tr("Figures and how they are computed"));
    rows->addStretch(1);

    auto *copy = new QAction(tr("Copy table"), this);
    connect(copy, &QAction::triggered, this, &EvidencePage::exportTable);
    m_header->addButton(copy);
    auto *pack = new QAction(tr("Export as evidence…"), this);
    connect(pack, &QAction::triggered, this, [this] { exportPack(this->workspace(), window(), m_question); });
    m_header->addPrimaryButton(pack);
    auto *slides = new QAction(tr("Present slides"), this);
    slides->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F5));
    slides->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(slides, &QAction::triggered, this, [this] { presentQuestion(this->workspace(), window(), m_question); });
    m_header->addButton(slides);
    addActions({copy, slides, pack});
    connect(&workspace, &Workspace::answersChanged, this, &EvidencePage::showAnswer);
    showAnswer();
}

void EvidencePage::focusSearch() { m_artefact->setFocus(); }

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
        return m_header->setTitle(tr("Working out the answers…"));
    m_header->setTitle(tr("%1 · %2").arg(answer->number).arg(answer->question));
    const QString whom = answer->askPerson.isEmpty() ? tr("Ask the %1; nobody holds this role yet.").arg(answer->ask)
                                                     : tr("Ask %1 (%2).").arg(answer->askPerson, answer->ask);
    m_header->setSubtitle(tr("%1 Artefact: %2.").arg(whom, answer->artefact));
    m_headline->setText(answer->headline);
    m_freshness->setText(answer->freshness);
    m_verdict->setChip(verdictLabel(answer->verdict), chipLook(answer->verdict));
    showArtefact(*answer);
    showChecks(*answer);
    showFigures(*answer);
}

void EvidencePage::showArtefact(const Answer &answer)
{
    const int shown = m_artefact->currentIndex();
    m_artefact->clear();
    const auto addTab = [this](QWidget *content, const QString &title, const QString &caption) {
        auto *tab = new QWidget;
        auto *rows = new QVBoxLayout(tab);
        setGaps(rows, 0, Space::small);
        rows->addWidget(content);
        rows->addWidget(plainLabel(caption, LabelLook::Muted));
        m_artefact->addTab(tab, title);
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
        addTab(view, tr("Table: %1").arg(table.title), table.caption);
    }
    m_artefact->setCurrentIndex(std::clamp(shown, 0, std::max(0, m_artefact->count() - 1)));
    m_artefact->parentWidget()->setVisible(m_artefact->count() > 0);
}

void EvidencePage::showChecks(const Answer &answer)
{
    clearLayout(m_checks);
    for (const Check &check : answer.checks) {
        if (m_checks->count() > 0)
            addLine(m_checks);
        m_checks->addWidget(makeCheckRow(check, workspace()));
    }
}

void EvidencePage::showFigures(const Answer &answer)
{
    clearLayout(m_figures);
    for (const Figure &figure : answer.figures) {
        if (m_figures->count() > 0)
            addLine(m_figures);
        m_figures->addWidget(makeFigureRow(figure, workspace()));
    }
}

void EvidencePage::exportTable()
{
    const QWidget *tab = m_artefact->currentContent();
    const auto *table = tab ? tab->findChild<AnswerTableView *>() : nullptr;
    if (!table)
        table = m_artefact->findChild<AnswerTableView *>();
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
