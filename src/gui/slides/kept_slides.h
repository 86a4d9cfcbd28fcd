// SPDX-License-Identifier: GPL-3.0-or-later
// What was shown at a review, shown again as it was.
#pragma once

#include <core/fields/identifier.h>

class QWidget;

namespace Ratchet {

class Workspace;

struct RowCommand;

struct Snapshot;

// The slides as they were shown; where they cannot be made alike any more, the PDF that was kept.
void openSnapshot(Workspace &workspace, QWidget *window, Id<Snapshot> snapshot);
// Opens the snapshot of a row.
[[nodiscard]] RowCommand showSnapshotCommand();

} // namespace Ratchet
