// SPDX-License-Identifier: GPL-3.0-or-later
// The mark of a date of a ceremony: the shape says what became of it, the colour says it again.
#pragma once

#include <calendar/cadence_state.h>

#include <QColor>
#include <QIcon>
#include <QRectF>

class QPainter;

namespace Ratchet {

inline constexpr DateState allDateStates[] = {DateState::Held,    DateState::Late,      DateState::Moved,
                                              DateState::Skipped, DateState::Missed,    DateState::Cancelled,
                                              DateState::Due,     DateState::Uncounted, DateState::Shown};

// Held: filled circle; late: triangle; moved: diamond; skipped: cross; missed: circle with a cross in it; cancelled:
// dash; due: open circle. As large as the square fits into the area.
void paintMark(QPainter &painter, const QRectF &area, DateState state);
[[nodiscard]] QColor markColor(DateState state);
[[nodiscard]] QIcon markIcon(DateState state, double pixelRatio);

} // namespace Ratchet
