// SPDX-License-Identifier: GPL-3.0-or-later
// Where the improvements of the year came from, and whether they change the system or only mend it: the origins and
// kinds of fix in question 1, by quarter.
#pragma once

#include <answers/basis/figures.h>

namespace Ratchet {

struct Evaluation;

void addOrigins(Answer &answer, const Evaluation &evaluation);

} // namespace Ratchet
