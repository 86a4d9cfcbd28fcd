// SPDX-License-Identifier: GPL-3.0-or-later
// The records that a filter of a reference offers: at first those that are referred to most, then those whose title
// holds what was typed. Titles are made for what is offered, and for all records only where somebody searches.
#pragma once

#include <core/cancellation.h>
#include <core/change.h>

#include <QString>

#include <vector>

namespace Ratchet {

class Register;

struct FilterChoices {
    std::vector<std::pair<QString, RecordId>> offered; // in the order of their titles
    qsizetype more = 0; // that are not offered
};

// The `most` records that the field of that kind refers to most often, and `chosen` whatever refers to them.
[[nodiscard]] FilterChoices mostReferred(const Register &reg, EntityKind kind, FieldIndex field,
                                         const std::vector<RecordId> &chosen, qsizetype most);
// The first `most` records, by title, in whose title every word is found. Ends early, with nothing, once cancelled.
[[nodiscard]] FilterChoices matching(const Register &reg, EntityKind kind, const QString &words, qsizetype most,
                                     const Cancellation &cancellation);

} // namespace Ratchet
