// SPDX-License-Identifier: GPL-3.0-or-later
// What the manual says of records: the chapter that a kind belongs to, and a sentence for each of its fields. The
// sentences stand in the topics "fields-improvement" and so on, one section a field, its anchor the field's name.
#pragma once

#include <core/fields/entity.h>

#include <QString>

namespace Ratchet {

// Where the manual tells of that kind: "metrics#readings".
[[nodiscard]] QString helpTopicOf(EntityKind kind);
// Where it tells of that field; of the kind where it says nothing of the field.
[[nodiscard]] QString helpTopicOf(EntityKind kind, const Field &field);
// What the field asks for, as plain text; empty where the manual says nothing of it.
[[nodiscard]] QString fieldSentence(EntityKind kind, const Field &field);

} // namespace Ratchet
