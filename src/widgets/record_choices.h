// SPDX-License-Identifier: GPL-3.0-or-later
// The records among which somebody chooses one by typing a part of what it is called.
#pragma once

#include <core/cancellation.h>
#include <core/fields/entity_kind.h>
#include <core/fields/identifier.h>

#include <QString>

#include <vector>

namespace Ratchet {

class Register;

struct RecordChoices {
    std::vector<std::pair<QString, RecordId>> offered;
    qsizetype more = 0; // that are not offered
};

// The first `most` records in whose title every word is found: those whose title begins with the words before those
// with words that begin so, and these before any others; each by title. No words match every record. Ends early, with
// nothing, once cancelled. Reads every record of the kind: for a worker.
[[nodiscard]] RecordChoices matching(const Register &reg, EntityKind kind, const QString &words, qsizetype most,
                                     const Cancellation &cancellation);

} // namespace Ratchet
