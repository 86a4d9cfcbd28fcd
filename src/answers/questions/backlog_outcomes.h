// SPDX-License-Identifier: GPL-3.0-or-later
// "Tech upgrades, not service outcomes": the share of open improvements that are about an outcome in question 1, by
// service, and the technology that is not.
#pragma once

#include <answers/basis/figures.h>

namespace Ratchet {

class OutcomeLinks;
struct Evaluation;
struct ServiceBacklog;

void addOutcomes(Answer &answer, const Evaluation &evaluation, const OutcomeLinks &links,
                 const std::vector<ServiceBacklog> &list);

} // namespace Ratchet
