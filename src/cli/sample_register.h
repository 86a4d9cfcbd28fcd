// SPDX-License-Identifier: GPL-3.0-or-later
// The demonstration as a register of its own, for every command that makes one.
#pragma once

#include <core/result.h>

#include <QDate>

namespace Ratchet {

[[nodiscard]] Status makeSampleRegister(const QString &path, QDate today);

} // namespace Ratchet
