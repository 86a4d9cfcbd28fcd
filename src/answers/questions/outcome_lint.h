// SPDX-License-Identifier: GPL-3.0-or-later
// What poses as an outcome and proves nothing: metrics that count activity, targets that are met already, services of
// which only uptime is measured, technology without an outcome.
#pragma once

#include <answers/evaluation/evaluation.h>

namespace Ratchet {

struct Metric;

enum class LintRule : quint8 { ActivityWord, NeutralCount, TargetAtMean, UptimeOnly, TechnologyWithoutOutcome };

struct LintFinding {
    LintRule rule = LintRule::ActivityWord;
    RecordRef record; // a metric, a service or an improvement
    QString reason;
};

// Words that speak for a count of activity, in the program's language, plain and in lower case.
[[nodiscard]] QStringList activityWords();
// The word of the list that the metric's name or unit says; empty where there is none, or where fewer are better: then
// it is not the activity that is praised.
[[nodiscard]] QString activityWordOf(const Metric &metric, const QStringList &words);
// The target lies within that many percent of the mean.
[[nodiscard]] bool isTargetAtMean(double target, double mean, double tolerancePercent);

// By rule, then by name. A target that a proven gain reached is no finding. The tolerance is the threshold
// "targetAtMean" of the register, 2 percent by default.
[[nodiscard]] std::vector<LintFinding> outcomeLint(const Evaluation &evaluation);

// The figures activityMetrics and targetsAtMean, and the table of all.
void addOutcomeLint(Answer &answer, const Evaluation &evaluation);

} // namespace Ratchet
