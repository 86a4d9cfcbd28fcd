// SPDX-License-Identifier: GPL-3.0-or-later
// Opens the dialogs that bring something in; they wait for nobody and delete themselves.
#pragma once

#include <core/fields/entity_kind.h>

#include <QString>

class QWidget;

namespace Ratchet {

class Workspace;

// Records of that kind out of a spreadsheet: a file to choose, or the cells that were copied there.
void openImport(Workspace &workspace, EntityKind kind, QWidget *window, const QString &pasted = {});
// The same out of that file.
void openImportOf(Workspace &workspace, EntityKind kind, QWidget *window, const QString &path);
// Metrics out of the export of a ticket system: a file to choose, or that one.
void openTicketImport(Workspace &workspace, QWidget *window, const QString &path = {});

} // namespace Ratchet
