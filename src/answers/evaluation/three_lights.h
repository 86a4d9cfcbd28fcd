// SPDX-License-Identifier: GPL-3.0-or-later
// Funding, ownership and a delivery rhythm: the three lights of an open improvement. "Without funding, ownership, and a
// delivery rhythm" it "is just a to-do list in disguise".
#pragma once

#include <core/fields/identifier.h>

#include <QSet>

namespace Ratchet {

struct Evaluation;
struct Improvement;

struct Lights {
    bool isOwned = false; // by a person in post
    bool isFunded = false; // approved money or hours above 0
    bool isDated = false; // its target date, or the due date of an open milestone, is not before the day
    [[nodiscard]] int count() const { return int(isOwned) + int(isFunded) + int(isDated); } // 0 to 3
};

class ThreeLights {
public:
    explicit ThreeLights(const Evaluation &evaluation); // which must outlive it
    [[nodiscard]] Lights of(const Improvement &improvement) const;

private:
    const Evaluation &m_evaluation;
    QSet<RecordId> m_withMilestoneAhead;
};

} // namespace Ratchet
