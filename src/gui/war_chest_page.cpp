// SPDX-License-Identifier: GPL-3.0-or-later
#include "war_chest_page.h"

#include <gui/pack_export.h>
#include <gui/page_header.h>
#include <gui/question_card.h>
#include <gui/theme.h>
#include <gui/war_chest_cards.h>

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowestCard = 310;
constexpr size_t mostFindings = 6;
constexpr size_t mostEvents = 6;

} // namespace

WarChestPage::WarChestPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent), m_header(new PageHeader), m_signs(new SignsStrip(workspace)), m_self(new SelfCard(workspace)),
      m_findings(new AgendaCard(workspace, tr("Needs you this week"), tr("Nothing waits for a decision."))),
      m_next(new AgendaCard(workspace, tr("Next in the rhythm"), tr("No review is planned. Add one under Cadence."))),
      m_cards(new QGridLayout), m_agenda(new QBoxLayout(QBoxLayout::LeftToRight)), m_content(new QWidget), m_waiting(new QLabel(tr("Working out the answers…")))
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("War chest"));
    auto *outer = new QVBoxLayout(this);
    setGaps(outer, 0, 0);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    outer->addWidget(scroll);
    auto *scrolled = new QWidget;
    scrolled->setObjectName(u"scrolled"_s);
    scroll->setWidget(scrolled);
    auto *rows = new QVBoxLayout(scrolled);
    rows->setContentsMargins(Space::page, Space::card, Space::page, Space::page);
    rows->setSpacing(Space::medium);
    rows->addWidget(m_header);
    rows->addWidget(m_waiting);
    rows->addWidget(m_content);
    rows->addStretch(1);

    auto *contentRows = new QVBoxLayout(m_content);
    setGaps(contentRows, 0, Space::medium);
    contentRows->addWidget(m_signs);
    setGaps(m_cards, 0, Space::medium);
    contentRows->addLayout(m_cards);
    for (int question = 1; question <= 5; ++question)
        m_questions.push_back(new QuestionCard(workspace, question, m_content));
    setGaps(m_agenda, 0, Space::medium);
    m_agenda->addWidget(m_findings, 2);
    m_agenda->addWidget(m_next, 1);
    contentRows->addLayout(m_agenda);

    m_header->setTitle(tr("Is continual improvement real here?"));
    auto *pack = new QAction(tr("Export evidence pack…"), this);
    connect(pack, &QAction::triggered, this, [this] { exportPack(this->workspace(), window()); });
    m_header->addPrimaryButton(pack);
    connect(&workspace, &Workspace::answersChanged, this, &WarChestPage::showAnswers);
    arrange(3);
    showAnswers();
}

void WarChestPage::focusSearch()
{
    setFocus(); // the next Tab leads into the page
}

void WarChestPage::showAnswers()
{
    const Answers &answers = workspace().answers();
    const bool isThere = !answers.questions.empty();
    m_waiting->setVisible(!isThere);
    m_content->setVisible(isThere);
    const QString day = QLocale().toString(workspace().view().asOf(), QLocale::LongFormat);
    m_header->setSubtitle(tr("5 questions, answered from the register as of %1. Every figure opens the rows behind it.").arg(day));
    if (!isThere)
        return;
    m_signs->setSigns(answers.signs);
    for (const Answer &answer : answers.questions) {
        if (answer.number >= 1 && answer.number <= int(m_questions.size()))
            m_questions[size_t(answer.number - 1)]->setAnswer(answer);
    }
    m_self->setQuestions(answers.self);
    m_findings->setLines(linesOf(answers.findings, mostFindings), QLocale().toString(qlonglong(answers.findings.size())));
    m_next->setLines(linesOf(answers.next, mostEvents), {});
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
        m_cards->addWidget(cards[i], int(i) / columns, int(i) % columns);
    for (int column = 0; column < 3; ++column)
        m_cards->setColumnStretch(column, column < columns ? 1 : 0);
    m_agenda->setDirection(columns > 1 ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace Ratchet
