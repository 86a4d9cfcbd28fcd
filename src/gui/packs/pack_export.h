// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the evidence pack of what the window shows, in workers.
#pragma once

#include <QDate>

class QString;
class QWidget;

namespace Ratchet {

class Workspace;
struct PackChoices;

// Writes a pack in workers, notes it in the register together with the choices to keep for the next one, and offers to
// open it.
void writePack(Workspace &workspace, QWidget *window, const PackChoices &choices, const PackChoices &kept, QDate asOf,
               const QString &path);

} // namespace Ratchet
