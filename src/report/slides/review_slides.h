// SPDX-License-Identifier: GPL-3.0-or-later
// The slides of a review: what is proven of each metric, what was delivered since the last time, what faded, what is to
// be decided.
#pragma once

#include <core/fields/identifier.h>
#include <core/register.h>
#include <report/slides/slide.h>

#include <QDate>

#include <vector>

namespace Ratchet {

struct Ceremony;
struct SlideSubject;

// The latest day before `asOf` on which the ceremony was held; without one the start of the quarter that adherence
// looks at.
[[nodiscard]] QDate lastReview(const Register &reg, Id<Ceremony> ceremony, QDate asOf);

// In this order, behind those that are there; the agenda of the ceremony, where it has one, goes behind the first.
void addReviewSlides(std::vector<Slide> &slides, const SlideSubject &subject);

} // namespace Ratchet
