// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Ratchet {

// What a mark of a control chart stands for: work on an improvement began or was completed, an improvement took effect;
// else a release, a new definition, …
enum class ChartMarkKind : quint8 { Event, Intervention, Start, Completion };

} // namespace Ratchet
