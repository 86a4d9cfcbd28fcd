// SPDX-License-Identifier: GPL-3.0-or-later
// How far a plan is done, in per cent, by one rule: a task that is done counts 100, any other what was entered; a
// milestone the mean of its tasks, without tasks 100 once it is done and 0 before; an improvement the mean of its
// milestones. Equal parts, since nobody estimates how long each takes.
#pragma once

#include <core/register.h>

#include <optional>

namespace Ratchet {

struct Improvement;
struct Milestone;
struct Task;

// 0 to 100.
[[nodiscard]] double taskPercent(const Task &task, QDate asOf);
[[nodiscard]] double milestonePercent(const Register &reg, const Milestone &milestone, QDate asOf);
// Nothing without a milestone.
[[nodiscard]] std::optional<double> planPercent(const Register &reg, Id<Improvement> improvement, QDate asOf);
// The rule in a sentence.
[[nodiscard]] QString planPercentRule();

} // namespace Ratchet
