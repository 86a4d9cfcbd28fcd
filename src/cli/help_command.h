// SPDX-License-Identifier: GPL-3.0-or-later
// "ratchet help" lists the topics of the manual, prints one, or writes the whole as PDF.
#pragma once

#include <cli/terminal.h>

#include <QStringList>

namespace Ratchet {

// Whether the manual has that topic, or section of one.
[[nodiscard]] bool isHelpTopic(const QString &reference);
// `arguments` are those behind the command.
[[nodiscard]] ExitCode runHelp(const QStringList &arguments);

} // namespace Ratchet
