// SPDX-License-Identifier: GPL-3.0-or-later
// The names of the columns of a table: told apart by their place, and joined where they stand in two rows.
#pragma once

#include <QStringList>

namespace Ratchet {

// Each name once, as mappings know the columns: the second column "Lead" is "Lead (2)". Blanks at the ends are dropped;
// columns without a name stay without one.
[[nodiscard]] QStringList distinctNames(const QStringList &header, Qt::CaseSensitivity = Qt::CaseSensitive);
// Those that distinctNames() gave: "Lead (2)" beside "Lead".
[[nodiscard]] QStringList toldApart(const QStringList &header);

// Whether the row below a header goes on with it: groups of two columns and more above ("Service Desk", blank or
// repeated in the second), a name below each of them and below nothing else. A row of data is none.
[[nodiscard]] bool isSecondHeaderRow(const QStringList &groups, const QStringList &names);

// "Service Desk / Lead" of every column. A blank group is that of the column before, where the lower row has a name.
[[nodiscard]] QStringList joinedNames(const QStringList &groups, const QStringList &names);

} // namespace Ratchet
