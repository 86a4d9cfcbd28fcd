// SPDX-License-Identifier: GPL-3.0-or-later
// A register of any size, the same for the same numbers: what the benchmark measures on.
#pragma once

#include <core/result.h>

#include <QByteArray>
#include <QString>

namespace Ratchet::Bench {

// Makes a register with that many improvements, metrics and readings of each metric.
[[nodiscard]] Status makeLargeRegister(const QString &path, int improvements, int metrics, int readingsEach);
// A CSV of improvements as another tool would export it, references from CSI-`first` on.
[[nodiscard]] QByteArray improvementCsv(int rows, int first);
// The same as somebody keeps it in a list: no references, no figures in the titles, days as they are written in
// Britain.
[[nodiscard]] QByteArray improvementList(int rows);

} // namespace Ratchet::Bench
