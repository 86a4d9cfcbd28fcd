// SPDX-License-Identifier: GPL-3.0-or-later
// The record of one improvement on a page: what it is and why, the ten points of a project, money, claims and verdicts,
// plan, what lies below it, and once it is closed a closure report. Its trace follows.
#pragma once

#include <report/pack/pack.h>

namespace Ratchet {

struct Improvement;

// Errors as writePaper(); UnknownReference where there is no such improvement. For a worker: its metrics are proved.
[[nodiscard]] Status writeImprovementSheet(const QString &path, const Register &reg, Id<Improvement> improvement,
                                           QDate asOf, const PackSettings &settings);

} // namespace Ratchet
