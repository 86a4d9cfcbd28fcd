// SPDX-License-Identifier: GPL-3.0-or-later
// ShortcutsDialog: the keys of the program at a glance.
#pragma once

#include <QDialog>

namespace Ratchet {

class Commands;

class ShortcutsDialog final : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutsDialog(const Commands &commands, QWidget *parent = nullptr);
};

} // namespace Ratchet
