// SPDX-License-Identifier: GPL-3.0-or-later
// What a control chart says of its metric in a word each: the variation of a point, and what the limits promise of the
// target.
#pragma once

#include <core/entities/metric.h>

#include <QString>

namespace Ratchet {

struct PointSignals;
struct ProcessLimits;

// What kind of variation the latest point shows (NHS Making Data Count).
enum class Variation : quint8 { Unknown, CommonCause, Improvement, Concern, Neutral };
// What the limits of the latest phase promise of the target.
enum class Assurance : quint8 { Unknown, Pass, HitOrMiss, Fail };

// The variation that a point's signals mean where that direction is better.
[[nodiscard]] Variation variationOf(const PointSignals &signs, Direction direction);
// Equal to a limit counts as hit or miss; unknown without target, direction or limits.
[[nodiscard]] Assurance assuranceOf(const ProcessLimits &limits, Direction direction, double target);

// "commonCause", "improvement", "concern", "neutral"; "pass", "hitOrMiss", "fail"; empty for Unknown.
[[nodiscard]] QString variationName(Variation variation);
[[nodiscard]] QString assuranceName(Assurance assurance);
// The same for people, in the program's language: "Improvement", "Hit or miss"; "Not known" for Unknown.
[[nodiscard]] QString variationLabel(Variation variation);
// With where the readings lie, 1 high and -1 low: "Improvement, lower", "Concern, higher"; empty for Unknown.
[[nodiscard]] QString variationText(Variation variation, int side);
[[nodiscard]] QString assuranceLabel(Assurance assurance);

} // namespace Ratchet
