// SPDX-License-Identifier: GPL-3.0-or-later
// Opens the dialog that brings hours out of a timesheet; it waits for nobody and deletes itself.
#pragma once

#include <QString>

class QWidget;

namespace Ratchet {

class Workspace;

// A file to choose, or that one.
void openTimesheet(Workspace &workspace, QWidget *window, const QString &path = {});

} // namespace Ratchet
