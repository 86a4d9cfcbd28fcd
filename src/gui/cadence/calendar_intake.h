// SPDX-License-Identifier: GPL-3.0-or-later
// A calendar file brought into the register: what is unclear is asked, what would change is told first.
#pragma once

#include <gui/workspace/workspace.h>

class QWidget;

namespace Ratchet {

// Asks for each time zone that nobody knows, then for a confirmation, then writes one change.
void takeCalendar(Workspace &workspace, QWidget *view, const QString &path);

} // namespace Ratchet
