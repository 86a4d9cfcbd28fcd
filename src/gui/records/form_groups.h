// SPDX-License-Identifier: GPL-3.0-or-later
// In which order and under which headings the form of a kind of record asks for its fields: what everybody needs first,
// the rest by the stage at which it is known.
#pragma once

#include <core/fields/entity.h>

#include <QString>

#include <vector>

namespace Ratchet {

struct FormGroup {
    QString title; // empty for what comes first
    std::vector<FieldIndex> fields;
};

// Every field that a form asks for stands in one of them; first those without a heading. A kind of few fields has no
// other group.
[[nodiscard]] std::vector<FormGroup> formGroups(EntityKind kind);

} // namespace Ratchet
