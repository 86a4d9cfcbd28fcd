// SPDX-License-Identifier: GPL-3.0-or-later
// The reason of a change in one line: that of an import may fill a page, and stands whole in the change log.
#pragma once

#include <QString>

namespace Ratchet {

// The sentences that fit into a line; of a longer one its beginning.
[[nodiscard]] QString shortReason(const QString &reason);

} // namespace Ratchet
