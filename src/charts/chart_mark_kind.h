// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Ratchet {

// What a mark of a control chart stands for: work on an improvement began or was completed, an improvement took effect;
// else a release, a new definition, …
enum class ChartMarkKind : quint8 { Event, Intervention, Start, Completion };

// What a level that somebody set stands for: a target, or a limit that was agreed by hand.
enum class ChartLevelKind : quint8 { Target, Agreed };

} // namespace Ratchet
