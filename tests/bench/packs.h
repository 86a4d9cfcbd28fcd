// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Ratchet::Bench {

// The evidence pack of 5,000 improvements, made in `folder`: computing, drawing and writing, with names and without.
void measurePacks(const QString &folder);

} // namespace Ratchet::Bench
