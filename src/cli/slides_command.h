// SPDX-License-Identifier: GPL-3.0-or-later
// "ratchet slides" writes the slides of a review as PDF.
#pragma once

#include <cli/terminal.h>

#include <QStringList>

namespace Ratchet {

// `arguments` are those behind the command.
[[nodiscard]] ExitCode runSlides(const QStringList &arguments);

} // namespace Ratchet
