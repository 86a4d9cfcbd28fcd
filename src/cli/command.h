// SPDX-License-Identifier: GPL-3.0-or-later
// The table of commands; each has a pair of files of its own.
#pragma once

#include <cli/terminal.h>

#include <QStringList>

#include <span>

namespace Ratchet {

struct Command {
    const char *name;
    bool needsScreen; // draws, and therefore needs a QApplication
    ExitCode (*run)(const QStringList &arguments); // without program and command
};
[[nodiscard]] std::span<const Command> commands();
[[nodiscard]] const Command *commandNamed(const QString &name);

} // namespace Ratchet
