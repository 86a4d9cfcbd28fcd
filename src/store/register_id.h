// SPDX-License-Identifier: GPL-3.0-or-later
// What tells one register from another wherever their records meet, as in somebody's calendar.
#pragma once

#include <QString>

namespace Ratchet {

class Store;

// 16 hexadecimal digits of the hash of the first change, which says when and by whom the register was made: the same
// for ever and in every copy of the file. Empty where nothing has been written yet.
[[nodiscard]] QString registerId(const Store &store);

} // namespace Ratchet
