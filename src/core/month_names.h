// SPDX-License-Identifier: GPL-3.0-or-later
// Names of months in the languages whose exports are read.
#pragma once

#include <QStringView>

namespace Ratchet {

// 1 to 12 for a full or abbreviated name in English, German, Spanish, French, Portuguese, Italian or Dutch, with or
// without a point behind; 0 for anything else. No abbreviation means two months in these languages.
[[nodiscard]] int monthOf(QStringView name);

} // namespace Ratchet
