// SPDX-License-Identifier: GPL-3.0-or-later
#include "stale_artefacts.h"

#include <algorithm>
#include <limits>

namespace Ratchet {

std::vector<ArtefactReview> artefactReviews(const Register &reg, QDate asOf)
{
    std::vector<ArtefactReview> reviews;
    for (const Artefact &artefact : reg.all<Artefact>()) {
        ArtefactReview review{artefact.id, artefact.name, artefact.owner, {}, {}, {}, {}, false};
        if (artefact.reviewedOn.isValid() && artefact.reviewedOn <= asOf) {
            review.reviewedOn = artefact.reviewedOn;
            review.ageDays = artefact.reviewedOn.daysTo(asOf);
        }
        if (artefact.intervalDays && review.ageDays) {
            review.dueOn = review.reviewedOn.addDays(*artefact.intervalDays);
            if (review.dueOn < asOf)
                review.overdueDays = review.dueOn.daysTo(asOf);
        }
        review.isStale = artefact.intervalDays && (!review.ageDays || review.overdueDays);
        reviews.push_back(std::move(review));
    }
    std::ranges::stable_sort(reviews, [](const auto &one, const auto &other) { return one.name.localeAwareCompare(other.name) < 0; });
    return reviews;
}

std::vector<ArtefactReview> staleArtefacts(const Register &reg, QDate asOf)
{
    std::vector<ArtefactReview> stale = artefactReviews(reg, asOf);
    std::erase_if(stale, [](const ArtefactReview &review) { return !review.isStale; });
    std::ranges::stable_sort(stale, std::greater(), [](const ArtefactReview &review) { return review.overdueDays.value_or(std::numeric_limits<qint64>::max()); });
    return stale;
}

} // namespace Ratchet
