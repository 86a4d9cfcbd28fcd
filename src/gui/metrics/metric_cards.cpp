// SPDX-License-Identifier: GPL-3.0-or-later
#include "metric_cards.h"

#include <charts/palette.h>
#include <core/entities/metric.h>
#include <widgets/button_text.h>
#include <widgets/card.h>
#include <widgets/plain_label.h>
#include <widgets/theme.h>

#include <QCoreApplication>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

void colour(QLabel *label, const QColor &color)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, color);
    label->setPalette(palette);
}

QFrame *line()
{
    auto *made = new QFrame;
    made->setProperty("line", true);
    return made;
}

void addRows(QVBoxLayout *card, const std::vector<EvidenceRow> &rows)
{
    auto *grid = new QGridLayout;
    setGaps(grid, 0, Space::tight);
    grid->setHorizontalSpacing(Space::medium);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    for (const EvidenceRow &row : rows) {
        const int at = grid->rowCount();
        if (at > 1)
            grid->addWidget(line(), at, 0, 1, 2);
        QLabel *value = selectableLabel(QString(row.value).replace(" %"_L1, u"\u00a0%"_s),
                                        LabelLook::Small); // a sign never begins a line
        value->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        if (row.tone == Tone::Concern)
            colour(value, screenPalette().concernText);
        QLabel *label = selectableLabel(row.label, LabelLook::Muted);
        label->setBuddy(value);
        grid->addWidget(label, at + 1, 0);
        grid->addWidget(value, at + 1, 1);
    }
    card->addLayout(grid);
}

} // namespace

void addEvidence(QVBoxLayout *card, const SteeringDossier &claim)
{
    addParagraph(card, claim.because);
    addRows(card, claim.evidence);
    addParagraph(card, claim.attribution);
    if (!claim.against.isEmpty()) {
        QLabel *against = selectableLabel(claim.against, LabelLook::Small);
        const bool speaksAgainst =
            std::ranges::any_of(claim.evidence, [](const EvidenceRow &row) { return row.tone == Tone::Concern; });
        colour(against, speaksAgainst ? screenPalette().concernText : screenPalette().text);
        card->addWidget(against);
    }
}

void addSteering(QVBoxLayout *card, const std::vector<SteeringDossier> &claims, Workspace &workspace)
{
    for (const SteeringDossier &claim : claims) {
        if (card->count() > 1)
            card->addWidget(line());
        auto *row = new QHBoxLayout;
        setGaps(row, 0, Space::small);
        auto *name = new QPushButton(buttonText(claim.reference));
        setTextLook(name, LabelLook::Small);
        makeLink(name);
        name->setAccessibleDescription(claim.title);
        QObject::connect(name, &QPushButton::clicked, &workspace,
                         [&workspace, record = claim.improvement] { workspace.showRecord(record); });
        row->addWidget(name, 0, Qt::AlignTop);
        row->addWidget(selectableLabel(claim.title, LabelLook::Small), 1);
        QLabel *state =
            selectableLabel(claim.role == SteeringRole::Primary || claim.role == SteeringRole::None
                                ? claim.state
                                : QCoreApplication::translate("MetricView", "%1, %2").arg(claim.state, claim.roleLabel),
                            LabelLook::Muted);
        state->setWordWrap(false);
        row->addWidget(state, 0, Qt::AlignTop);
        card->addLayout(row);
        if (!claim.expectation.isEmpty())
            card->addWidget(selectableLabel(claim.expectation, LabelLook::Muted));
    }
}

void addInterrupted(QVBoxLayout *card, const SteeringDossier &claim)
{
    addRows(card, claim.interrupted);
    card->addWidget(selectableLabel(claim.interruptedWarning, LabelLook::Muted));
}

} // namespace Ratchet
