// SPDX-License-Identifier: GPL-3.0-or-later
// Brings a spreadsheet in: choose a file or paste, say which column is what, answer what cannot be guessed, look at every
// row, import as one step of undo.
#pragma once

#include <gui/workspace.h>

#include <QDialog>

namespace Ratchet {

class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(Workspace &workspace, EntityKind kind, QWidget *parent);
    ~ImportDialog() override;

    void readFile(const QString &path);
    void readPasted(const QString &text);
};

} // namespace Ratchet
