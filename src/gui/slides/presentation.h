// SPDX-License-Identifier: GPL-3.0-or-later
// Presenting what the window shows, and keeping with its review what was shown.
#pragma once

#include <gui/workspace/workspace.h>

namespace Ratchet {

struct Metric;

// Lets choose slides, then shows them or writes them.
void present(Workspace &workspace, QWidget *window);
// At once, without a choice: the slides of one question, the slide of one metric.
void presentQuestion(Workspace &workspace, QWidget *window, int question);
void presentMetric(Workspace &workspace, QWidget *window, Id<Metric> metric);
} // namespace Ratchet
