// SPDX-License-Identifier: GPL-3.0-or-later
// Consequence, as it is written down: which steps overdue actions reached, whom they went to, what came of it.
#pragma once

#include <answers/evaluation/evaluation.h>
#include <answers/reviews/escalations.h>

namespace Ratchet {

struct Escalation;

struct EscalationHistory {
    // Reached in the 365 days that end with the day, and earlier ones without an outcome; the latest first.
    std::vector<const Escalation *> recorded;
    std::vector<const Escalation *> withoutOutcome; // of these
    std::vector<ReachedStep> unrecorded; // reached by the day, and nobody has written it down
};

[[nodiscard]] EscalationHistory escalationHistory(const Evaluation &evaluation);

// escalations, escalationsWithoutOutcome and escalationsUnrecorded.
void addEscalationFigures(std::vector<Figure> &figures, const EscalationHistory &history);
[[nodiscard]] AnswerTable escalationTable(const Evaluation &evaluation, const EscalationHistory &history);

} // namespace Ratchet
