// SPDX-License-Identifier: GPL-3.0-or-later
// The cards beside a metric's chart, each made from what the dossier says.
#pragma once

#include <answers/metrics/metric_dossier.h>
#include <gui/workspace/workspace.h>

class QVBoxLayout;
class QWidget;

namespace Ratchet {

// "How do you know?": label and value a line, then what speaks for and against.
void addEvidence(QVBoxLayout *card, const SteeringDossier &claim);
// One line for each improvement that steers the metric, its name leading to it.
void addSteering(QVBoxLayout *card, const std::vector<SteeringDossier> &claims, Workspace &workspace);
// The optional panel of the interrupted time series, with its warning.
void addInterrupted(QVBoxLayout *card, const SteeringDossier &claim);

} // namespace Ratchet
