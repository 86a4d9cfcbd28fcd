// SPDX-License-Identifier: GPL-3.0-or-later
// An improvement is linked to a metric on the chart of the metric: baseline and intervention are moved there, and each
// choice says what follows from it. Linked only, or locked at once.
#pragma once

#include <answers/metrics/metric_dossier.h>
#include <gui/workspace/workspace.h>

namespace Ratchet {

// A new claim, or one that is not locked yet. `dossier` is of its metric.
void linkOnChart(Workspace &workspace, const MetricDossier &dossier, Id<Steering> claim, QWidget *parent);

} // namespace Ratchet
