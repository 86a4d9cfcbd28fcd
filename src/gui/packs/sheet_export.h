// SPDX-License-Identifier: GPL-3.0-or-later
// Writes single sheets as PDF, and says what every paper of the window is made from.
#pragma once

#include <core/result.h>

#include <QDate>

#include <functional>

class QWidget;

namespace Ratchet {

class Ask;
class Workspace;
struct PackChoices;
struct PackSettings;
struct PackSource;

// What a pack with these choices is made from: the state that is shown, judged as of that day.
[[nodiscard]] Result<PackSource> packSource(Workspace &workspace, const PackChoices &choices, QDate asOf);
// What every sheet says of the register and the state of it that is shown.
[[nodiscard]] Result<PackSettings> packSettings(Workspace &workspace);

// Says that a file is written, and opens it where that is wanted.
void offerToOpen(Ask &ask, QWidget *window, const QString &title, const QString &path);

// Writes a sheet of a page or two, there and then, and offers to open it. `suggestion` is a file name that ends in
// .pdf.
using SheetWriter = std::function<Status(const QString &path, const PackSettings &settings)>;
void exportSheet(Workspace &workspace, QWidget *window, const QString &title, const QString &suggestion,
                 const SheetWriter &write);

} // namespace Ratchet
