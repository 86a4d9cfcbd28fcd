// SPDX-License-Identifier: GPL-3.0-or-later
// Presenting what the window shows, and what becomes of it: kept with the review, and shown again as it was.
#pragma once

#include <gui/workspace/workspace.h>

namespace Ratchet {

class Register;

struct Metric;

struct Occurrence;

struct Snapshot;

// Lets choose slides, then shows them or writes them.
void present(Workspace &workspace, QWidget *window);
// At once, without a choice: the slides of one question, the slide of one metric.
void presentQuestion(Workspace &workspace, QWidget *window, int question);
void presentMetric(Workspace &workspace, QWidget *window, Id<Metric> metric);
// The slides as they were shown; where they cannot be made alike any more, the PDF that was kept.
void openSnapshot(Workspace &workspace, QWidget *window, Id<Snapshot> snapshot);
// The latest one that was kept with the occurrence, or none.
[[nodiscard]] Id<Snapshot> snapshotOf(const Register &reg, Id<Occurrence> occurrence);

} // namespace Ratchet
