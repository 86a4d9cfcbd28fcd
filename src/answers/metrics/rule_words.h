// SPDX-License-Identifier: GPL-3.0-or-later
// What each rule set asks, in words by which a reader can apply it again: the one place of these words.
#pragma once

#include <core/entities/metric.h>

#include <QStringList>

namespace Ratchet {

enum class Signal : quint16;

// In the order in which they are shown: those of one source beside each other.
inline constexpr RuleSet shownRuleSets[] = {RuleSet::MakingDataCount, RuleSet::MakingDataCountSix, RuleSet::NhsR,
                                            RuleSet::Wheeler,         RuleSet::WesternElectric,    RuleSet::Nelson,
                                            RuleSet::Anhoej};

// Each rule, translated, without a full stop. RuleSet::None has those of Making Data Count, as signalsOf() has.
[[nodiscard]] QStringList rulesOf(RuleSet rules);
// All of them as sentences, with what is marked, what sigma means, and the source.
[[nodiscard]] QString rulesText(RuleSet rules);
// Why a point is out of the ordinary: "beyond a limit", "part of a long run on the same side of the mean".
[[nodiscard]] QString signalText(Signal signal);

} // namespace Ratchet
