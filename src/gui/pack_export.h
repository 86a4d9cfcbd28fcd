// SPDX-License-Identifier: GPL-3.0-or-later
// Writes PDFs of what the window shows: the evidence pack, in a worker, and single sheets.
#pragma once

#include <gui/workspace.h>
#include <report/pack_source.h>

#include <functional>

namespace Ratchet {

// What a pack with these choices is made from: the state that is shown, judged as of that day.
[[nodiscard]] Result<PackSource> packSource(Workspace &workspace, const PackChoices &choices, QDate asOf);
// What every sheet says of the register and the state of it that is shown.
[[nodiscard]] Result<PackSettings> packSettings(Workspace &workspace);

// Opens the choices for a pack. With a question (1 to 5) only that one goes in; 0: as it was the last time.
void exportPack(Workspace &workspace, QWidget *window, int question = 0);
// Writes a pack in workers, notes it in the register together with the choices to keep for the next one, and offers to
// open it.
void writePack(Workspace &workspace, QWidget *window, const PackChoices &choices, const PackChoices &kept, QDate asOf,
               const QString &path);

// Says that a file is written, and opens it where that is wanted.
void offerToOpen(Ask &ask, QWidget *window, const QString &title, const QString &path);

// Writes a sheet of a page or two, there and then, and offers to open it. `suggestion` is a file name that ends in
// .pdf.
using SheetWriter = std::function<Status(const QString &path, const PackSettings &settings)>;
void exportSheet(Workspace &workspace, QWidget *window, const QString &title, const QString &suggestion,
                 const SheetWriter &write);

} // namespace Ratchet
