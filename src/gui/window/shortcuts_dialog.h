// SPDX-License-Identifier: GPL-3.0-or-later
// ShortcutsDialog: the keys of the program at a glance, those of the page that is shown first.
#pragma once

#include <QDialog>

namespace Ratchet {

class Commands;

class ShortcutsDialog final : public QDialog {
    Q_OBJECT

public:
    // Without a page there are those of the program only.
    ShortcutsDialog(const Commands &commands, const QWidget *page, QWidget *parent = nullptr);
};

} // namespace Ratchet
