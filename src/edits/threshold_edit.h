// SPDX-License-Identifier: GPL-3.0-or-later
// The thresholds that a register sets for its checks, in place of the usual ones.
#pragma once

#include <core/change_builder.h>

namespace Ratchet {

// The check, by its id, is judged by `value` in its own unit from now on; without a value by the usual threshold.
void setThreshold(ChangeBuilder &builder, const Register &reg, const QString &check, std::optional<double> value);

} // namespace Ratchet
