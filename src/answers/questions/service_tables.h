// SPDX-License-Identifier: GPL-3.0-or-later
// The backlogs of services as tables and chart of question 1.
#pragma once

#include <answers/basis/figures.h>

namespace Ratchet {

struct Evaluation;
struct ServiceBacklog;

[[nodiscard]] AnswerTable backlogTable(const Evaluation &evaluation, const std::vector<ServiceBacklog> &list);
[[nodiscard]] AnswerChart backlogChart(const std::vector<ServiceBacklog> &list);
// A backlog lives where improvements come in, go out, and are touched while they are open.
[[nodiscard]] AnswerTable vitalityTable(const Evaluation &evaluation, const std::vector<ServiceBacklog> &list);

} // namespace Ratchet
