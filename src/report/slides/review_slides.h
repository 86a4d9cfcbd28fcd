// SPDX-License-Identifier: GPL-3.0-or-later
// The slides of a review: what is proven of each metric, what was delivered since the last time, what faded, what is to
// be decided.
#pragma once

#include <report/slides/slide.h>

#include <vector>

namespace Ratchet {

struct SlideSubject;

// In this order, behind those that are there; the agenda of the ceremony, where it has one, goes behind the first.
void addReviewSlides(std::vector<Slide> &slides, const SlideSubject &subject);

} // namespace Ratchet
