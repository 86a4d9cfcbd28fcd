// SPDX-License-Identifier: GPL-3.0-or-later
// The responsibility matrix on one landscape page, whatever its size, with its letters explained and its findings
// counted.
#pragma once

#include <core/register.h>
#include <report/pack/pack.h>

namespace Ratchet {

// Errors as writePaper().
[[nodiscard]] Status writeRaciSheet(const QString &path, const Register &reg, QDate asOf, const PackSettings &settings);

} // namespace Ratchet
