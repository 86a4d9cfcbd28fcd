// SPDX-License-Identifier: GPL-3.0-or-later
// Presenting what the window shows, and what becomes of it: kept with the review, and shown again as it was.
#pragma once

#include <answers/cadence_dates.h>
#include <gui/workspace.h>

namespace Ratchet {

// Lets choose slides, then shows them or writes them.
void present(Workspace &workspace, QWidget *window);
// At once, without a choice: the slides of one question, the slide of one metric.
void presentQuestion(Workspace &workspace, QWidget *window, int question);
void presentMetric(Workspace &workspace, QWidget *window, Id<Metric> metric);
// The slides as they were shown; where they cannot be made alike any more, the PDF that was kept.
void openSnapshot(Workspace &workspace, QWidget *window, Id<Snapshot> snapshot);
// The latest one that was kept with the occurrence, or none.
[[nodiscard]] Id<Snapshot> snapshotOf(const Register &reg, Id<Occurrence> occurrence);

// The dates of the ceremony that a presentation of today may belong to, the likeliest first: held today, due within a week,
// then the nearest ones. At most `mostDates`, none that was called off.
inline constexpr size_t mostDates = 2;
[[nodiscard]] std::vector<CeremonyDate> datesAround(const Register &reg, Id<Ceremony> ceremony, QDate today);
// What is presented most likely: the review that was held today or is due next within a week, else the one that slides were
// kept with the last time, else none.
[[nodiscard]] Id<Ceremony> likelyReview(const Register &reg, QDate today);

} // namespace Ratchet
