// SPDX-License-Identifier: GPL-3.0-or-later
#include "war_chest_cards.h"

#include <core/clock_text.h>
#include <document/register_view.h>
#include <gui/records/escalation_dialogs.h>
#include <gui/records/ritual_dialog.h>
#include <widgets/card.h>
#include <widgets/chip.h>
#include <widgets/link_text.h>
#include <widgets/plain_label.h>

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Ratchet {

using namespace Qt::StringLiterals;

SignsStrip::SignsStrip(Workspace &workspace, QWidget *parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_area(new QWidget(this))
    , m_signs(new QGridLayout(m_area))
{
    makeCard(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::card, Space::small, Space::card, Space::small);
    row->setSpacing(Space::page);
    QLabel *title = plainLabel(tr("Failure signs"), LabelLook::Strong);
    title->setWordWrap(false);
    row->addWidget(title, 0, Qt::AlignTop);
    setGaps(m_signs, 0, Space::tight);
    m_signs->setHorizontalSpacing(Space::page);
    m_area->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_area, 1);
}

void SignsStrip::setSigns(const std::vector<FailureSign> &signs)
{
    clearLayout(m_signs);
    m_shown.clear();
    for (const FailureSign &sign : signs) {
        auto *pair = new QWidget(m_area);
        auto *row = new QHBoxLayout(pair);
        setGaps(row, 0, Space::tight);
        auto *chip = new Chip;
        chip->setChip(outcomeShape(sign.outcome) + u' ' + sign.label, outcomeTone(sign.outcome));
        row->addWidget(chip);
        auto *note = new LinkText(sign.note);
        note->setEnabled(!sign.rows.empty());
        connect(note, &QAbstractButton::clicked, this, [this, sign] { m_workspace.showRows(sign.note, sign.rows); });
        row->addWidget(note, 1);
        m_shown.push_back(pair);
    }
    arrange();
}

// Side by side where all have room, else below each other in columns.
void SignsStrip::arrange()
{
    const int room = m_area->width();
    const int count = int(m_shown.size());
    const auto fits = [&](int columns) {
        int width = (columns - 1) * Space::page;
        for (int column = 0; column < columns; ++column) {
            int widest = 0;
            for (int i = column; i < count; i += columns)
                widest = std::max(widest, m_shown[size_t(i)]->sizeHint().width());
            width += widest;
        }
        return width <= room;
    };
    const int columns = fits(4) ? 4 : fits(2) ? 2 : 1;
    for (int i = 0; i < count; ++i)
        m_signs->addWidget(m_shown[size_t(i)], i / columns, i % columns);
    for (int column = 0; column < 5; ++column)
        m_signs->setColumnStretch(column, column == columns ? 1 : 0);
}

void SignsStrip::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    layout()->activate(); // the area has its new width
    arrange();
}

SelfCard::SelfCard(Workspace &workspace, QWidget *parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_rows(new QVBoxLayout)
{
    makeCard(this);
    auto *rows = new QVBoxLayout(this);
    setGaps(rows, Space::card, Space::tight);
    rows->addWidget(plainLabel(tr("If you left tomorrow, would improvement continue?"), LabelLook::CardTitle));
    rows->addWidget(plainLabel(tr("The four questions CIOs should be asking themselves"), LabelLook::Muted));
    setGaps(m_rows, 0, Space::tight);
    rows->addLayout(m_rows);
    rows->addStretch(1);
}

void SelfCard::setQuestions(const std::vector<SelfQuestion> &questions)
{
    clearLayout(m_rows);
    const auto last = std::ranges::find(questions, 4, &SelfQuestion::number);
    if (last != questions.end()) {
        auto *lead = new QHBoxLayout;
        setGaps(lead, 0, Space::small);
        auto *figure = new QPushButton(displayFigure(last->value, Measure::Percent, QLocale()));
        setTextLook(figure, LabelLook::Figure);
        makeLink(figure);
        figure->setAccessibleName(last->headline);
        connect(figure, &QPushButton::clicked, this,
                [this, rows = last->rows, why = last->question] { m_workspace.showRows(why, rows); });
        lead->addWidget(figure, 0, Qt::AlignVCenter);
        lead->addWidget(plainLabel(tr("rests on one person"), LabelLook::Body), 1, Qt::AlignVCenter);
        auto *chip = new Chip;
        if (last->tone == Tone::Concern)
            chip->setChip(tr("✕ At risk"), Tone::Concern);
        else if (isEmpty(last->value))
            chip->setChip(outcomeLabel(CheckOutcome::NothingYet), Tone::Neutral);
        else
            chip->setChip(tr("◐ In part"), ChipLook::Partial);
        lead->addWidget(chip, 0, Qt::AlignVCenter);
        m_rows->addLayout(lead);
        m_rows->addWidget(plainLabel(last->headline, LabelLook::Small));
    }
    for (const SelfQuestion &question : questions) {
        if (question.number == 4)
            continue;
        m_rows->addWidget(plainLabel(question.question, LabelLook::Muted));
        auto *answer = new LinkText(question.rows.empty() ? question.headline : tr("%1 ›").arg(question.headline));
        answer->setEnabled(!question.rows.empty());
        connect(answer, &QAbstractButton::clicked, this,
                [this, question] { m_workspace.showRows(question.headline, question.rows); });
        m_rows->addWidget(answer);
        if (!question.latestAnswer.isEmpty())
            m_rows->addWidget(plainLabel(question.latestAnswer, LabelLook::Muted));
    }
}

AgendaCard::AgendaCard(Workspace &workspace, const QString &title, const QString &emptyText, QWidget *parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_emptyText(emptyText)
    , m_count(plainLabel({}, LabelLook::Muted))
    , m_lines(new QGridLayout)
{
    makeCard(this);
    auto *rows = new QVBoxLayout(this);
    setGaps(rows, Space::card, Space::tight);
    auto *head = new QHBoxLayout;
    head->addWidget(plainLabel(title, LabelLook::CardTitle), 1);
    m_count->setWordWrap(false);
    head->addWidget(m_count);
    rows->addLayout(head);
    setGaps(m_lines, 0, Space::tight);
    m_lines->setHorizontalSpacing(Space::page);
    rows->addLayout(m_lines);
    rows->addStretch(1);
}

void AgendaCard::setLines(const std::vector<Line> &lines, const QString &count)
{
    clearLayout(m_lines);
    m_count->setText(count);
    if (lines.empty())
        m_lines->addWidget(plainLabel(m_emptyText, LabelLook::Muted), 0, 0, 1, 3);
    int row = 0;
    for (const Line &line : lines) {
        for (int column = 0; column < int(line.texts.size()); ++column) {
            if (column > 0 || line.record.record == 0) {
                m_lines->addWidget(plainLabel(line.texts[column], LabelLook::Small), row, column);
                continue;
            }
            auto *lead = new LinkText(line.texts[column]);
            connect(lead, &QAbstractButton::clicked, this,
                    [this, record = line.record] { m_workspace.showRecord(record); });
            m_lines->addWidget(lead, row, column);
        }
        if (QWidget *button = stepButton(line))
            m_lines->addWidget(button, row, 3, Qt::AlignVCenter);
        ++row;
    }
    m_lines->setColumnStretch(0, 4);
    m_lines->setColumnStretch(1, 4);
    m_lines->setColumnStretch(2, 3);
}

// What is done about the finding without going to its record; nothing where there is no such step.
QWidget *AgendaCard::stepButton(const Line &line)
{
    if (line.step == FindingStep::None || !m_workspace.view().isEditable())
        return nullptr;
    const bool isEscalation = line.step == FindingStep::RecordEscalations;
    auto *button = new QPushButton(isEscalation ? tr("Record") : tr("Respond…"));
    setTextLook(button, LabelLook::Small);
    makeLink(button);
    button->setAccessibleName(isEscalation ? tr("Record escalations") : tr("Respond to %1").arg(line.texts.front()));
    button->setToolTip(isEscalation ? tr("Writes down every step of escalation that is reached")
                                    : tr("Writes down what is done about it"));
    connect(button, &QPushButton::clicked, this, [this, isEscalation, record = line.record] {
        if (isEscalation)
            recordEscalations(m_workspace, window());
        else
            respondToRitual(m_workspace, window(), Id<Ceremony>(record.record));
    });
    return button;
}

std::vector<AgendaCard::Line> linesOf(const std::vector<Finding> &findings, size_t most)
{
    std::vector<AgendaCard::Line> lines;
    for (size_t i = 0; i < std::min(most, findings.size()); ++i)
        lines.push_back({.texts = {findings[i].title, findings[i].what, findings[i].todo},
                         .record = findings[i].record,
                         .step = findings[i].step});
    return lines;
}

std::vector<AgendaCard::Line> linesOf(const std::vector<NextEvent> &events, size_t most)
{
    const QLocale locale;
    std::vector<AgendaCard::Line> lines;
    for (size_t i = 0; i < std::min(most, events.size()); ++i) {
        const QString time = events[i].isAllDay ? QString() : clockText(events[i].at.time(), locale);
        const QString when = locale.toString(events[i].at.date(), u"ddd d MMM "_s) + time;
        lines.push_back({.texts = {events[i].title, when}, .record = events[i].record});
    }
    return lines;
}

} // namespace Ratchet
