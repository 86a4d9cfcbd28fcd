// SPDX-License-Identifier: GPL-3.0-or-later
// The dialogs of discipline: registering a claim, new limits for a metric, and standing in for proof. Each carries out
// what was decided, as one step of undo.
#pragma once

#include <gui/workspace/workspace.h>

namespace Ratchet {

struct Improvement;

struct Metric;

struct Steering;

// Registers a claim before the work: baseline, expected change and target date are asked for and locked today.
void askLock(Workspace &workspace, Id<Steering> claim, QWidget *parent);
// Wheeler's four questions, the reason and who decides; new limits only where all four are answered yes. `fromOn` is
// suggested, not valid for today.
void askRebase(Workspace &workspace, Id<Metric> metric, QDate fromOn, QWidget *parent);
// Reason, person and day of whoever answers for a gain that the readings do not prove.
void askOverride(Workspace &workspace, Id<Improvement> improvement, QWidget *parent);

} // namespace Ratchet
