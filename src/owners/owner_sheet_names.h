// SPDX-License-Identifier: GPL-3.0-or-later
// How the files of owners' sheets are called.
#pragma once

#include <QStringList>

namespace Ratchet {

// A name for each person that every system can write and no two share whatever their case: "Sheet of Priya Nair.xlsx".
// What cannot stand in a file name gives way to a blank; a second Priya Nair gets a 2.
[[nodiscard]] QStringList ownerFileNames(const QStringList &people);

} // namespace Ratchet
