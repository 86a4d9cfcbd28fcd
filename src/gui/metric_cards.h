// SPDX-License-Identifier: GPL-3.0-or-later
// The cards beside a metric's chart, each made from what the dossier says.
#pragma once

#include <answers/metric_dossier.h>
#include <gui/workspace.h>

class QVBoxLayout;
class QWidget;

namespace Ratchet {

// A card with a title; what it holds follows in its layout.
[[nodiscard]] QVBoxLayout *addCardTo(QVBoxLayout *column, const QString &title);
// Deletes everything in a layout.
void clearLayout(QLayout *layout);

// "How do you know?": label and value a line, then what speaks for and against.
void addEvidence(QVBoxLayout *card, const SteeringDossier &claim);
// One line for each improvement that steers the metric, its name leading to it.
void addSteering(QVBoxLayout *card, const std::vector<SteeringDossier> &claims, Workspace &workspace);
// A text of its own paragraph.
void addParagraph(QVBoxLayout *card, const QString &text);
// The optional panel of the interrupted time series, with its warning.
void addInterrupted(QVBoxLayout *card, const SteeringDossier &claim);

} // namespace Ratchet
