// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a file whole or not at all.
#pragma once

#include <core/result.h>

#include <QByteArray>

namespace Ratchet {

[[nodiscard]] Status writeOutput(const QString &path, const QByteArray &content);

} // namespace Ratchet
