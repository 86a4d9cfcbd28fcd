// SPDX-License-Identifier: GPL-3.0-or-later
// What is done about a ceremony that has become a ritual, answered where the finding stands.
#pragma once

#include <core/fields/identifier.h>

class QWidget;

namespace Ratchet {

class Workspace;
struct Ceremony;

// Asks for the response, who gives it and when.
void respondToRitual(Workspace &workspace, QWidget *parent, Id<Ceremony> ceremony);

} // namespace Ratchet
