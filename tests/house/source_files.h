// SPDX-License-Identifier: GPL-3.0-or-later
// The sources themselves, for tests that read them.
#pragma once

#include <QString>
#include <QStringList>

namespace Ratchet::Test {

// The files below that folder of the repository whose names match, in the order of their paths.
[[nodiscard]] QStringList filesBelow(const QString &folder, const QStringList &patterns);
[[nodiscard]] QString textOf(const QString &path);

} // namespace Ratchet::Test
