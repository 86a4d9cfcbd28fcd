// SPDX-License-Identifier: GPL-3.0-or-later
// A register file that takes the place of another one, whose log must not become its own.
#pragma once

#include <core/result.h>

#include <QString>

namespace Ratchet {

// As putInPlace(), of a register that is complete without a log and that nobody writes. What lies beside `path` for
// SQLite goes before: it would be played into the new file. What it holds is put into the old one first, so that a
// program that dies in between, or a failure, leaves that one whole.
[[nodiscard]] Status putRegister(const QString &made, const QString &path);

} // namespace Ratchet
