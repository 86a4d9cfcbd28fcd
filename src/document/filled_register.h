// SPDX-License-Identifier: GPL-3.0-or-later
// A new register that begins with what something filled in: there as a whole, or not at all.
#pragma once

#include <core/change_builder.h>

#include <functional>

namespace Ratchet {

// Gathers the first edits on a register that holds its default settings only.
using Filling = std::function<Status(ChangeBuilder &builder, const Register &reg)>;

// Makes the file with those edits as one change of kind Import. Where anything fails, no file is left behind.
[[nodiscard]] Status makeFilledRegister(const QString &path, const QString &who, const QString &reason,
                                        const Filling &fill);

} // namespace Ratchet
