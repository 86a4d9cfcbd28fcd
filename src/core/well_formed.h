// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Ratchet {

// The text with each half of a surrogate pair replaced by U+FFFD. Such a half is no character: UTF-8, and with it the
// file, the hashes of the ledger and JSON, have no form for it. Texts pass here at the border, so that all of them hold
// what memory holds.
[[nodiscard]] QString wellFormed(QString text);

} // namespace Ratchet
