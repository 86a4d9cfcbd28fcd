// SPDX-License-Identifier: GPL-3.0-or-later
// Improvements and actions that recur: once one is done, the same change raises the next.
#pragma once

#include <core/change_builder.h>

namespace Ratchet {

// Refused where the change gives an improvement or an action a recurrence that cannot be read.
[[nodiscard]] Status checkRecurrences(const ChangeBuilder &builder);

// Done is an action that becomes delivered or verified, and an improvement that becomes delivered, measuring, embedded,
// not proven, faded or closed. What is given up (not doing, cancelled, rejected, withdrawn, or closed as such) ends its
// series: whoever gives one date up and wants the next keeps the record open and moves its date. So does whoever takes
// the recurrence away, in the same change too. A record raises one only: not again when it is reopened and done once
// more, as long as the next one is there. What comes into the register as done raises nothing.
//
// The next one has the next reference, the same title, owner, improvement or service, words and inputs of the ranking,
// and the same rule; `repeats` names the one before, which keeps its rule. A PIR and its lesson stay with the first:
// their actions are counted, and a routine is no further outcome of the review. It is raised today and due on the first
// date of the rule after the due date of the one before, and not before today. The rule counts from the due date of the
// first one of the chain that has it (COUNT and INTERVAL as in RFC 5545). Where the rule has ended, nothing is raised.
// An action is open; an improvement was decided on with its rule and is accepted, where it names service and outcome.
void raiseNext(ChangeBuilder &builder, const Register &reg, QDate today);

} // namespace Ratchet
