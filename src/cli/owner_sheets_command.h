// SPDX-License-Identifier: GPL-3.0-or-later
// ratchet owner-sheets: a workbook for each owner to fill in.
#pragma once

#include <cli/terminal.h>

#include <QStringList>

namespace Ratchet {

[[nodiscard]] ExitCode runOwnerSheets(const QStringList &given);

} // namespace Ratchet
