// SPDX-License-Identifier: GPL-3.0-or-later
// What was shown at a review, shown again as it was.
#pragma once

#include <core/fields/identifier.h>

class QWidget;

namespace Ratchet {

class Register;
class Workspace;

struct Occurrence;

struct RowCommand;

struct Snapshot;

// The slides as they were shown; where they cannot be made alike any more, the PDF that was kept.
void openSnapshot(Workspace &workspace, QWidget *window, Id<Snapshot> snapshot);
// The latest one that was kept with the occurrence, or none.
[[nodiscard]] Id<Snapshot> snapshotOf(const Register &reg, Id<Occurrence> occurrence);
// Opens the snapshot of a row.
[[nodiscard]] RowCommand showSnapshotCommand();

} // namespace Ratchet
