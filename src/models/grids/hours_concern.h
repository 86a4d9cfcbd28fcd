// SPDX-License-Identifier: GPL-3.0-or-later
// What does not add up in the hours of one team and month.
#pragma once

#include <models/grids/capacity_measure.h>

#include <QLocale>

namespace Ratchet {

// A sentence about a measure of these rows, which are all of the team and month: more hours planned or used than there
// are, by how many; or, of the source, that nobody said where the hours used come from. Empty where all is well, or
// where nobody said how many there are.
[[nodiscard]] QString hoursConcern(const std::vector<const Allocation *> &rows, CapacityMeasure measure,
                                   const QLocale &locale);

} // namespace Ratchet
