// SPDX-License-Identifier: GPL-3.0-or-later
// Where a table is interrupted: by its own header once more, or by another table.
#pragma once

#include <QStringList>

namespace Ratchet {

// Every cell is the name of its column, as in exports that were made page by page and put together. Never where the
// header is one of numbers.
[[nodiscard]] bool repeatsHeader(const QStringList &cells, const QStringList &header);
// Another header: it begins with the same name and has no number or date.
[[nodiscard]] bool beginsSecondTable(const QStringList &cells, const QStringList &header);

} // namespace Ratchet
