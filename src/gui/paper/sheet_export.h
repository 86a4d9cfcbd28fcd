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
struct PackSource;

// Reads what a pack with these choices is made from: the state that is shown now, judged as of that day. For a worker:
// the whole ledger is read.
using PackSourceReader = std::function<Result<PackSource>()>;
[[nodiscard]] PackSourceReader packSourceReader(Workspace &workspace, const PackChoices &choices, QDate asOf);

// Says that a file is written, and opens it where that is wanted.
void offerToOpen(Ask &ask, QWidget *window, const QString &title, const QString &path);

// Writes a sheet of a page or two in a worker, from the whole register as it is shown, and offers to open it.
// `suggestion` is a file name that ends in .pdf. Can be cancelled until the sheet is drawn.
using SheetWriter = std::function<Status(const QString &path, const PackSource &source)>;
void exportSheet(Workspace &workspace, QWidget *window, const QString &title, const QString &suggestion,
                 const SheetWriter &write);

} // namespace Ratchet
