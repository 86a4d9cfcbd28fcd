// SPDX-License-Identifier: GPL-3.0-or-later
// Whose proven gain something else on record may have made as well: wherever its money is summed, that is said.
#pragma once

#include <core/fields/identifier.h>

#include <QDate>
#include <QSet>

#include <span>

namespace Ratchet {

class Register;

struct Attribution;

struct Improvement;

struct MetricProof;

// Improvements of which a proven gain cannot be attributed to one cause (Attribution::isToOneCause()). Of several
// gains one is enough. Balancing metrics claim nothing.
using SeveralCauses = QSet<Id<Improvement>>;
// `attributions` has one for each of the proof's steerings.
void addSeveralCauses(SeveralCauses &found, const MetricProof &proof, std::span<const Attribution> attributions);
[[nodiscard]] SeveralCauses severalCauses(const Register &reg, std::span<const MetricProof> proofs, QDate asOf);

} // namespace Ratchet
