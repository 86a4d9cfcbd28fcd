// SPDX-License-Identifier: GPL-3.0-or-later
// One way in for every file: what it is, the file says itself, or its headers do; what is not sure is asked.
#pragma once

#include <QString>

class QWidget;

namespace Ratchet {

class Workspace;

// Whether the name is that of a table or a calendar.
[[nodiscard]] bool canBeTakenIn(const QString &path);
// Opens what brings such a file in: the sheet of an owner, a calendar, records, hours, metrics counted from tickets.
// Reads it beside the window; an error is told.
void takeIn(Workspace &workspace, const QString &path, QWidget *window);
// Asks for the file first.
void chooseFileToTakeIn(Workspace &workspace, QWidget *window);

} // namespace Ratchet
