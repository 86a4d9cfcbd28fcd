// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_readings.h"

#include <gui/metrics/readings_dialog.h>
#include <widgets/show_dialog.h>

namespace Ratchet {

void openReadings(Workspace &workspace, Id<Metric> metric, QWidget *window)
{
    showDialog(new ReadingsDialog(workspace, metric, window));
}

} // namespace Ratchet
