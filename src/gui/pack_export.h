// SPDX-License-Identifier: GPL-3.0-or-later
// Writes PDFs of what the window shows: the evidence pack, in a worker, and single sheets.
#pragma once

#include <gui/workspace.h>
#include <report/pack_source.h>

#include <functional>

namespace Ratchet {

// What a pack with these choices is made from: the state that is shown, judged as of the day that is shown.
[[nodiscard]] Result<PackSource> packSource(Workspace &workspace, const PackChoices &choices);
// What every sheet says of the register and the state of it that is shown.
[[nodiscard]] Result<PackSettings> packSettings(Workspace &workspace);

// Asks where to, writes, and tells where it is. With a question (1 to 5) only that one goes in; 0: all.
void exportPack(Workspace &workspace, QWidget *window, int question = 0);
// Writes a pack in workers, notes it in the register and offers to open it.
void writePack(Workspace &workspace, QWidget *window, const PackChoices &choices, const QString &path);

// The same for a sheet of a page or two, there and then. `suggestion` is a file name that ends in .pdf.
using SheetWriter = std::function<Status(const QString &path, const PackSettings &settings)>;
void exportSheet(Workspace &workspace, QWidget *window, const QString &title, const QString &suggestion, const SheetWriter &write);

} // namespace Ratchet
