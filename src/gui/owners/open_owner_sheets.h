// SPDX-License-Identifier: GPL-3.0-or-later
// Opens the dialogs of sheets to owners and back; they wait for nobody and delete themselves.
#pragma once

#include <core/fields/identifier.h>

#include <QString>

#include <vector>

class QWidget;

namespace Ratchet {

class Workspace;
struct Person;

// Sheets for owners to fill in; these people are ticked, everybody with something open where there are none.
void openOwnerSheets(Workspace &workspace, QWidget *window, const std::vector<Id<Person>> &chosen = {});

// A sheet that came back: read beside the window, then shown field by field. An error is told.
void openReturnedSheet(Workspace &workspace, const QString &path, QWidget *window);
// Asks for the file first.
void chooseReturnedSheet(Workspace &workspace, QWidget *window);

} // namespace Ratchet
