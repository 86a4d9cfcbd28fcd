// SPDX-License-Identifier: GPL-3.0-or-later
// Escalations from any page: all that are reached are written down at once, and one gets its outcome.
#pragma once

#include <core/fields/identifier.h>

class QWidget;

namespace Ratchet {

class Workspace;
struct Escalation;

// One change, or a word that there is nothing to write down.
void recordEscalations(Workspace &workspace, QWidget *parent);
// Asks what came of it, and when.
void noteOutcome(Workspace &workspace, QWidget *parent, Id<Escalation> escalation);

} // namespace Ratchet
