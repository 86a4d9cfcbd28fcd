// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Ratchet::Bench {

// How long an import of that many improvements takes: what is seen of it while columns and words are chosen, and what
// is written, into an empty register and into one that holds as many.
void measureImport(const QString &folder, int rows);

} // namespace Ratchet::Bench
