// SPDX-License-Identifier: GPL-3.0-or-later
// Opens the readings of a metric, to be typed, pasted and corrected.
#pragma once

#include <core/fields/identifier.h>

class QWidget;

namespace Ratchet {

struct Metric;
class Workspace;

void openReadings(Workspace &workspace, Id<Metric> metric, QWidget *window);

} // namespace Ratchet
