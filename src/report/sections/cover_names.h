// SPDX-License-Identifier: GPL-3.0-or-later
// Roles in place of names in what a pack says.
#pragma once

#include <answers/basis/figures.h>
#include <report/paper/blameless.h>
#include <report/paper/element.h>

namespace Ratchet {

// No text names anybody where the cover does not.
void coverNames(std::vector<Element> &elements, const NameCover &cover);
void coverNames(AnswerChart &chart, const NameCover &cover);

} // namespace Ratchet
