// SPDX-License-Identifier: GPL-3.0-or-later
// A calendar file brought into the register: what is unclear is asked, what would change is shown first.
#pragma once

#include <gui/workspace/workspace.h>

class QWidget;

namespace Ratchet {

// Asks for each time zone that nobody knows, then shows event by event what would change.
void takeCalendar(Workspace &workspace, QWidget *view, const QString &path);
// Asks for the file first.
void chooseCalendar(Workspace &workspace, QWidget *view);

} // namespace Ratchet
